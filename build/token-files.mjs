// What is made from src/themes/tokens.json and the theme sheets beside it: the defaults as TypeScript for the styles of the boxes,
// the theme `paper`, the sheet of all themes, the values for e-mail, docs/tokens.md.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/run.mjs';
import { load } from './load.mjs';
import { pretty } from './pretty.mjs';
import { tokenPage } from './token-page.mjs';
import { readTokens, themeNames, themeSelector } from './tokens.mjs';

const short = (name) => name.replace('--film-', '');
const record = (entries) => JSON.stringify(Object.fromEntries(entries));

const types = (tokens) => `// Written by \`npm run generate\` from tokens.json.

/** The default of each token as CSS. \`--accent\` is what \`--film-accent\` is within a box. */
export const tokenDefaults = ${record(tokens.map(({ name, css }) => [short(name), css]))};

/** A token without \`--film-\`. */
export type TokenName = keyof typeof tokenDefaults;

/** A custom property that every box reads. */
export type FilmToken = \`--film-\${TokenName}\`;
`;

/** The defaults as a theme: for a box among others that have another one. */
const paper = (
  tokens,
) => `/* The defaults, for a box on a page with another theme. Written by \`npm run generate\`. */
${themeSelector('paper')} {
${tokens.map(({ name, css }) => `${name}: ${/inherit|^var/.test(css) ? 'initial' : css};`).join('\n')}
}
`;

/** All themes, each for what names it. The class is for markup without elements of ours, where the attribute is not valid. */
const allThemes = (sheets) => `/* All themes, for boxes with theme='…'. Written by \`npm run generate\`. */
${Object.entries(sheets)
  .map(
    ([name, sheet]) =>
      `:where([theme='${name}'], .onesheet-theme-${name}) ${sheet.slice(sheet.indexOf('{'))}`,
  )
  .join('\n')}
`;

/** The values of a theme on a light page. What it leaves to another token has that token's value, which stands before it. */
function lightTheme(tokens, sheet) {
  const declarations = sheet.matchAll(/(--film-[\w-]+):\s*(?:light-dark\(([^,]+),[^)]+\)|([^;]+));/g);
  const own = new Map([...declarations].map(([, name, light, both]) => [name, light ?? both]));
  const values = new Map();
  for (const { name, alias, light } of tokens) {
    const value = own.get(name) === 'initial' ? undefined : own.get(name);
    values.set(name, value ?? (alias ? values.get(alias) : light));
  }
  return Object.fromEntries([...values].map(([name, value]) => [short(name), value]));
}

const lightThemes = (
  tokens,
  sheets,
) => `// Written by \`npm run generate\` from tokens.json and the theme sheets.
import type { FilmTheme } from './themes.js';
import type { TokenName } from './tokens.js';

/** The themes as they are on a light page, for surfaces that know no custom properties. */
export const lightThemes: Record<FilmTheme, Record<TokenName, string>> =
  ${record(Object.entries(sheets).map(([name, sheet]) => [name, lightTheme(tokens, sheet)]))};
`;

/** The generated files, by their path in the repository. */
export async function tokenFiles() {
  const tokens = await readTokens();
  const sheets = {};
  for (const name of themeNames)
    sheets[name] =
      name === 'paper' ? paper(tokens) : await readFile(join(root, `src/themes/${name}.css`), 'utf8');
  const files = {
    'src/themes/tokens.ts': types(tokens),
    'src/themes/paper.css': sheets.paper,
    'src/themes/all.css': allThemes(sheets),
    'src/themes/light-themes.ts': lightThemes(tokens, sheets),
  };
  for (const [path, text] of Object.entries(files)) files[path] = await pretty(path, text);
  return { ...files, 'docs/tokens.md': tokenPage(tokens) };
}

/** Sheets made from `css` templates, which read the defaults in tokens.ts: for after that file is written. */
export async function sheetFiles() {
  const { htmlStyles } = await load('src/embed/onesheet-html.styles.ts');
  const path = 'src/embed/onesheet-html.css';
  const note = '/* Written by `npm run generate` from onesheet-html.styles.ts. */';
  return { [path]: await pretty(path, `${note}\n${htmlStyles.cssText}`) };
}
