// What is made from src/themes/tokens.json and themes.json: the defaults as TypeScript for the styles of the boxes, a sheet for each
// theme and one for all, the values for e-mail, docs/tokens.md.
import { pretty } from './pretty.mjs';
import { tokenPage } from './token-page.mjs';
import { tokenResolver } from './token-resolver.mjs';
import { readThemes, readTokens, tokenSources, themeNames, themeSelector } from './tokens.mjs';

const note = '// Written by `npm run generate` from tokens.json and themes.json.\n';
const record = (entries) => JSON.stringify(Object.fromEntries(entries));

const themeList = () => `${note}
const names = ${JSON.stringify(themeNames)} as const;

/** The value of the attribute \`theme\`. */
export type FilmTheme = (typeof names)[number];

/** The themes, the default first. */
export const themes: FilmTheme[] = [...names];
`;

const types = (tokens) => `${note}
/** The default of each token as CSS. \`--accent\` is what \`--film-accent\` is within a box. */
export const tokenDefaults = ${record(tokens.map(({ key, css }) => [key, css]))};

/** A token without \`--film-\`. */
export type TokenName = keyof typeof tokenDefaults;

/** A custom property that every box reads. */
export type FilmToken = \`--film-\${TokenName}\`;
`;

/** What a theme says, between braces. */
const rules = (values) =>
  Object.entries(values)
    .map(
      ([key, value]) => `--film-${key}: ${Array.isArray(value) ? `light-dark(${value.join(', ')})` : value};`,
    )
    .join('\n');

const sheet = ({ name, about, values }) => `/* ${about} Written by \`npm run generate\`. */
${themeSelector(name)} {
${rules(values)}
}
`;

/** All themes, each for what names it. The class is for markup without elements of ours, where the attribute is not valid. */
const allThemes = (themes) => `/* All themes, for boxes with theme='…'. Written by \`npm run generate\`. */
${themes
  .map(({ name, values }) => `:where([theme='${name}'], .onesheet-theme-${name}) {\n${rules(values)}\n}`)
  .join('\n\n')}
`;

/** The values of a theme on a light page. What it leaves to another token has that token's value, which stands before it. */
function lightTheme(tokens, { values }) {
  const lights = new Map();
  for (const { key, name, alias, light } of tokens) {
    const [own] = [values[key]].flat();
    lights.set(name, own && own !== 'initial' ? own : alias ? lights.get(alias) : light);
  }
  return Object.fromEntries(tokens.map(({ key, name }) => [key, lights.get(name)]));
}

const lightThemes = (tokens, themes) => `${note}
import type { FilmTheme } from './themes.js';
import type { TokenName } from './tokens.js';

/** The themes as they are on a light page, for surfaces that know no custom properties. */
export const lightThemes: Record<FilmTheme, Record<TokenName, string>> =
  ${record(themes.map((theme) => [theme.name, lightTheme(tokens, theme)]))};
`;

/** The generated files, by their path in the repository. */
export async function tokenFiles() {
  const tokens = await readTokens();
  const themes = await readThemes(tokens);
  const files = {
    'src/themes/tokens.ts': types(tokens),
    'src/themes/themes.ts': themeList(),
    'src/themes/light-themes.ts': lightThemes(tokens, themes),
    'src/themes/tokens.resolver.json': JSON.stringify(tokenResolver(...(await tokenSources()))),
    'src/themes/all.css': allThemes(themes),
    ...Object.fromEntries(themes.map((theme) => [`src/themes/${theme.name}.css`, sheet(theme)])),
  };
  for (const [path, text] of Object.entries(files)) files[path] = await pretty(path, text);
  return { ...files, 'docs/tokens.md': tokenPage(tokens) };
}
