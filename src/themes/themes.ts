const names = ['paper', 'broadsheet', 'tabloid', 'trade', 'screen'] as const;

/** The value of the attribute `theme`. */
export type FilmTheme = (typeof names)[number];

/** The themes, the default first. Each is a sheet of tokens in this folder. */
export const themes: FilmTheme[] = [...names];
