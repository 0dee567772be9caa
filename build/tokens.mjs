// The tokens as src/themes/tokens.json has them and the themes of themes.json beside it, for whatever is made from them.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/run.mjs';

const readJson = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));

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
    key: name,
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
 * The tokens in their order: `{ key, name, group, type, alias, css, light, dark, about, boxes }`, where the key is the name without
 * `--film-`. `css` is the default as CSS, where an alias is the name that the token has within the box; `boxes` are the only ones
 * that read the token.
 */
export async function readTokens() {
  const groups = await readJson('src/themes/tokens.json');
  return Object.entries(groups)
    .filter(([group]) => !group.startsWith('$'))
    .flatMap(([group, { $type, ...members }]) =>
      Object.entries(members).map(([name, member]) => readToken(group, name, { $type, ...member })),
    );
}

const themes = await readJson('src/themes/themes.json');

/** The two files as they are. */
export const tokenSources = async () => [await readJson('src/themes/tokens.json'), themes];

/** The default first. */
export const themeNames = ['paper', ...Object.keys(themes)];

/** The value in the theme of the defaults: where a default depends on the place of a text, none at all. */
const paperValue = ({ css, light, dark }) =>
  /inherit|^var/.test(css) ? 'initial' : dark ? [light, dark] : light;

/** The themes: `{ name, about, values }`, with values by keys of tokens: CSS, or two colours for light and dark pages. */
export async function readThemes(tokens) {
  const paper = {
    $description: 'The defaults, for a box on a page with another theme.',
    ...Object.fromEntries(tokens.map((token) => [token.key, paperValue(token)])),
  };
  const keys = new Set(tokens.map(({ key }) => key));
  return Object.entries({ paper, ...themes }).map(([name, { $description, ...values }]) => {
    const unknown = Object.keys(values).find((key) => !keys.has(key));
    if (unknown) throw new Error(`src/themes/themes.json: ${name} sets "${unknown}", which is no token`);
    return { name, about: $description, values };
  });
}

const boxTags = (await readdir(join(root, 'src/boxes'))).sort();

/** What a theme sheet selects: all boxes that name no theme, and whatever names this one. Weighs nothing. */
export const themeSelector = (theme) =>
  `:where(:is(${[...boxTags, '.onesheet'].join(', ')}):not([theme]), [theme='${theme}'])`;
