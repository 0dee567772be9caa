// Films with something else in every field.
import { fullFilm } from './full-film.js';

/** Values that are codes or addresses: another one is left out, with all that needs it. */
export const CODES =
  /^(id|kind|lang|status|originalLanguage|languages|countries|territory|type|currency|band|confidence|sources|asOf|date|updated|relation|medium|change|state|qualifier|basis|rights|job|role|include|exclude|src|url)$/;

/** A copy with other values, told apart by the name of their field. */
export function mapped(
  value: unknown,
  change: (name: string, value: unknown) => unknown,
  name = '',
): unknown {
  if (Array.isArray(value)) return value.map((item) => mapped(item, change, name));
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapped(part, change, key)]));
  return change(name, value);
}

/** A payload in every text that a film is free to choose. */
export const spoiled = (film: unknown, payload: string): Record<string, unknown> =>
  mapped(film, (name, value) => (typeof value === 'string' && !CODES.test(name) ? payload : value)) as Record<
    string,
    unknown
  >;

/** A payload instead of every address. */
export const misled = (film: unknown, payload: string): Record<string, unknown> =>
  mapped(film, (name, value) => (/^(src|url)$/.test(name) ? payload : value)) as Record<string, unknown>;

const isListOfThings = (value: unknown): value is object[] =>
  Array.isArray(value) && typeof value[0] === 'object';

/** The full film with each of its lists of things replaced; sources stay, for their numbers. */
export function withLists(change: (list: object[]) => object[]): Record<string, unknown> {
  const changed = (value: unknown): unknown => {
    if (isListOfThings(value)) return change(value);
    if (value && typeof value === 'object' && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, changed(part)]));
    return value;
  };
  return { ...(changed(fullFilm()) as object), sources: fullFilm()['sources'] };
}

/** A film with one thing in every list: for the payloads in all that there is once. */
export const narrowFilm = () => withLists((list) => list.slice(0, 1));
