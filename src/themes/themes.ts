// Written by `npm run generate` from tokens.json and themes.json.

const names = ['paper', 'broadsheet', 'tabloid', 'trade', 'screen'] as const;

/** The value of the attribute `theme`. */
export type FilmTheme = (typeof names)[number];

/** The themes, the default first. */
export const themes: FilmTheme[] = [...names];
