// The tokens as src/themes/tokens.json has them, for whatever is made from them, and the names of the themes.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/run.mjs';
import { load } from './load.mjs';

/** What a value of each type is called in CSS; for the docs and for the manifest of the elements. */
const syntax = {
  color: '<color>',
  number: '<number>',
  dimension: '<length>',
  fontFamily: '<family-name>',
  fontWeight: '<number>',
  strokeStyle: '<line-style>',
};

/** A value as CSS. Colours and lengths are objects in the format; all else is written as it is. */
const cssValue = (value) => value.hex ?? (value.unit ? `${value.value}${value.unit}` : String(value));

function readToken(group, name, { $type, $value, $description, $extensions }) {
  const { dark, css, boxes } = $extensions?.onesheet ?? {};
  const alias = /^\{[\w-]+\.([\w-]+)\}$/.exec($value)?.[1];
  const light = css ?? (alias ? `var(--${alias})` : cssValue($value));
  return {
    name: `--film-${name}`,
    group,
    type: syntax[$type],
    alias: alias && `--film-${alias}`,
    light,
    dark: dark && cssValue(dark),
    css: dark ? `light-dark(${light}, ${cssValue(dark)})` : light,
    about: $description,
    boxes,
  };
}

/**
 * The tokens in their order: `{ name, group, type, alias, css, light, dark, about, boxes }`. `css` is the default as CSS, where
 * an alias is the name that the token has within the box; `boxes` are the only ones that read the token.
 */
export async function readTokens() {
  const groups = JSON.parse(await readFile(join(root, 'src/themes/tokens.json'), 'utf8'));
  return Object.entries(groups)
    .filter(([group]) => !group.startsWith('$'))
    .flatMap(([group, { $type, ...members }]) =>
      Object.entries(members).map(([name, member]) => readToken(group, name, { $type, ...member })),
    );
}

export const { themes: themeNames } = await load('src/themes/themes.ts');

const boxTags = (await readdir(join(root, 'src/boxes'))).sort();

/** What a theme sheet selects: all boxes that name no theme, and whatever names this one. Weighs nothing. */
export const themeSelector = (theme) =>
  `:where(:is(${[...boxTags, '.onesheet'].join(', ')}):not([theme]), [theme='${theme}'])`;
