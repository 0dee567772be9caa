/** Everything of Onesheet as classes, functions and types. Importing this registers nothing. */
export * from './classes.js';
export { FilmBox } from './base/film-box.js';
export { define } from './base/define.js';
export { parseFilm, type ParsedFilm } from './model/parse-film.js';
export { jsonLd } from './writers/json-ld.js';
export type { Film } from './model/film.js';
export type { Issue } from './model/issue.js';
export type { FilmErrorEvent, FilmLinkEvent, FilmLoadEvent, FilmViewEvent } from './base/events.js';
export type { FilmTheme } from './themes/themes.js';
export type { FilmToken } from './themes/tokens.js';
