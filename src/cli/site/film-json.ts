import type { Film } from '../../model/film.js';

/** A film as it is published: what was answered in the newsroom stays there. */
export const filmJson = (film: Film): string => `${JSON.stringify({ ...film, checked: undefined })}\n`;
