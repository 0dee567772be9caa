import type { Film } from '../model/film.js';
import { readFilm } from '../model/parse.js';

const films = new WeakMap<object, Film | null>();

/**
 * The film in any data, without what is wrong with it; undefined without a title. An object is read once, because a
 * site asks for many boxes of a film: changed facts come in a new object, as `JSON.parse` gives one. What is kept is
 * a copy, so nothing that is put into the object later gets past the reading.
 */
export function filmOf(data: unknown): Film | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  let film = films.get(data);
  if (film === undefined) {
    film = readFilm(data).film ?? null;
    films.set(data, film);
  }
  return film ?? undefined;
}
