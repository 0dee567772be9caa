// What is derived from src/themes/tokens.json: the defaults in the styles of the boxes, the lists of properties in
// their docstrings, the theme `paper`, the sheet of all themes, the TypeScript names and docs/tokens.md.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { runnerImport } from 'vite';
import { root } from './run.mjs';

const read = (path) => readFile(join(root, path), 'utf8');
const by = (text, ...lines) => `${text}\n${lines.join('\n')}\n`;

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

/**
 * The tokens in their order: `{ name, group, type, css, light, dark, about, boxes }`. `css` is the default as CSS,
 * where an alias is the name that the token has within the box.
 */
export async function readTokens() {
  const groups = JSON.parse(await read('src/themes/tokens.json'));
  return Object.entries(groups).flatMap(([group, { $type: groupType, ...members }]) =>
    group.startsWith('$')
      ? []
      : Object.entries(members).map(([name, { $type = groupType, $value, $description, $extensions }]) => {
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
        }),
  );
}

/** Where the parenthesis that was opened before `from` is closed. */
function closing(text, from) {
  let depth = 1;
  let i = from;
  for (; depth > 0 && i < text.length; i++) depth += text[i] === '(' ? 1 : text[i] === ')' ? -1 : 0;
  return i;
}

/** The styles with the default of each `var(--film-x, default)`. */
function withDefaults(text, tokens, path, used) {
  let out = '';
  let rest = text;
  for (let found; (found = /var\((--film-[\w-]+)/.exec(rest));) {
    const [start, name] = found;
    const from = found.index + start.length;
    const token = tokens.find((each) => each.name === name);
    if (!token) throw new Error(`${path}: ${name} is not in src/themes/tokens.json`);
    used.add(name);
    out += `${rest.slice(0, from)}, ${token.css})`;
    rest = rest.slice(closing(rest, from));
  }
  return out + rest;
}

/** A docstring with the properties that this class and none of those it extends has. */
function withProperties(text, tokens) {
  const list = tokens
    .map(
      ({ name, type, alias, css, about }) =>
        ` * @cssprop {${type}} [${name}=${alias ? `var(${alias})` : css}] - ${about}\n`,
    )
    .join('');
  const without = text.replace(/^ \* @cssprop .*\n/gm, '').replace(/^( \*\n){2,}/gm, ' *\n');
  if (!list) return without;
  return without.replace(/^ \*\n(?= \* @(fires|cssstate) )/m, (line) => `${line}${list}${line}`);
}

const boxTags = (await readdir(join(root, 'src/boxes'))).sort();
const { module } = await runnerImport(join(root, 'src/themes/themes.ts'), {
  root,
  configFile: false,
  logLevel: 'warn',
});
export const themeNames = module.themes;

/** What a theme sheet selects: all boxes that name no theme, and whatever names this one. Weighs nothing. */
export const themeSelector = (theme) =>
  `:where(:is(${[...boxTags, '.onesheet'].join(', ')}):not([theme]), [theme='${theme}'])`;

/** The defaults as a theme: for a box among others that have another one. */
const paper = (tokens) =>
  by(
    '/* The defaults, for a box on a page with another theme. Written by `npm run generate`. */',
    `${themeSelector('paper')} {`,
    ...tokens.map(({ name, css }) => `${name}: ${/inherit|^var/.test(css) ? 'initial' : css};`),
    '}',
  );

/** All themes, each for what names it. */
async function allThemes(paperSheet) {
  const sheets = await Promise.all(
    themeNames.map(async (name) => {
      const sheet = name === 'paper' ? paperSheet : await read(`src/themes/${name}.css`);
      // The class is for markup without elements of ours, where the attribute would not be valid.
      return `:where([theme='${name}'], .onesheet-theme-${name}) ${sheet.slice(sheet.indexOf('{'))}`;
    }),
  );
  return by("/* All themes, for boxes with theme='…'. Written by `npm run generate`. */", ...sheets);
}

const names = (tokens) =>
  by(
    '// Written by `npm run generate` from tokens.json and the theme sheets.',
    '',
    '/** A custom property that every box reads. */',
    `export type FilmToken = ${tokens.map(({ name }) => `'${name}'`).join(' | ')};`,
  );

/** A theme on a light page, for surfaces where custom properties mean nothing: `{ ink: '#1d1d1b' }`. */
async function lightValues(tokens, paperSheet) {
  const themes = {};
  for (const name of themeNames) {
    const sheet = name === 'paper' ? paperSheet : await read(`src/themes/${name}.css`);
    const said = Object.fromEntries(
      [...sheet.matchAll(/--film-([\w-]+):\s*(?:light-dark\(([^,]+),[^)]+\)|([^;]+));/g)].map(
        ([, token, light, same]) => [token, light ?? same],
      ),
    );
    const values = {};
    for (const { name: token, alias, light } of tokens) {
      const own = said[token.slice('--film-'.length)];
      // What a theme leaves to another token has that token's value, which stands before it in the list.
      const value = own && own !== 'initial' ? own : alias ? values[alias.slice('--film-'.length)] : light;
      values[token.slice('--film-'.length)] = value;
    }
    themes[name] = values;
  }
  return by(
    '// Written by `npm run generate` from tokens.json and the theme sheets.',
    "import type { FilmTheme } from './themes.js';",
    "import type { FilmToken } from './tokens.js';",
    '',
    '/** The themes as they are on a light page, for surfaces that know no custom properties. */',
    'export const lightThemes: Record<FilmTheme, Record<FilmToken extends `--film-${infer Name}` ? Name : never, string>> =',
    `${JSON.stringify(themes)};`,
  );
}

const shown = (token, value) => (token.alias ? `as \`${token.alias}\`` : `\`${value}\``);

function page(tokens) {
  const groups = new Set(tokens.map(({ group }) => group));
  const titles = {
    color: 'Colours',
    font: 'Typefaces',
    size: 'Sizes of type',
    weight: 'Weights',
    line: 'Line heights',
    space: 'Space',
    shape: 'Lines and shapes',
  };
  return by(
    '# Tokens',
    '',
    'Written by `npm run generate` from [src/themes/tokens.json](../src/themes/tokens.json), in the format of the W3C Design Tokens',
    'Community Group. Set them where you like: on `:root`, on one kind of box, on one box. How: [theming](theming.md).',
    ...[...groups].flatMap((group) => {
      const members = tokens.filter((token) => token.group === group);
      const colours = group === 'color';
      return [
        '',
        `## ${titles[group]}`,
        '',
        colours ? '| token | light | dark | what it changes |' : '| token | default | what it changes |',
        colours ? '| --- | --- | --- | --- |' : '| --- | --- | --- |',
        ...members.map((token) => {
          const where = token.boxes ? ` (${token.boxes.map((tag) => `\`${tag}\``).join(', ')})` : '';
          const dark = colours ? ` ${shown(token, token.dark ?? token.light)} |` : '';
          return `| \`${token.name}\` | ${shown(token, token.light)} |${dark} ${token.about}${where} |`;
        }),
      ];
    }),
  );
}

/** All derived files: `{ path: text }`. */
export async function tokenFiles() {
  const tokens = await readTokens();
  const files = {};
  const used = new Set();
  const sources = (await readdir(join(root, 'src'), { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  for (const name of sources.filter((each) => each.endsWith('.styles.ts')))
    files[`src/${name}`] = withDefaults(await read(`src/${name}`), tokens, name, used);
  for (const { name } of tokens) if (!used.has(name)) throw new Error(`${name} is in no style sheet of src`);

  files['src/base/film-box.ts'] = withProperties(
    await read('src/base/film-box.ts'),
    tokens.filter(({ boxes }) => !boxes),
  );
  for (const tag of boxTags) {
    const path = `src/boxes/${tag}/${tag}.ts`;
    files[path] = withProperties(
      await read(path),
      tokens.filter(({ boxes }) => boxes?.includes(tag)),
    );
  }
  files['src/themes/paper.css'] = paper(tokens);
  files['src/themes/all.css'] = await allThemes(files['src/themes/paper.css']);
  files['src/themes/tokens.ts'] = names(tokens);
  files['src/themes/light-themes.ts'] = await lightValues(tokens, files['src/themes/paper.css']);
  files['docs/tokens.md'] = page(tokens);
  for (const path of Object.keys(files).filter((each) => !each.endsWith('.md'))) {
    const options = await prettier.resolveConfig(join(root, path));
    files[path] = await prettier.format(files[path], { ...options, filepath: path });
  }
  return files;
}
