// Changes of a film at a path. Each gives a new film that shares with the old one all that stays the same.
import type { Path } from '../model/issue.js';
import type { FilmJson } from './history.js';

type Node = Record<string | number, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What stands at a path; undefined where nothing does. */
export const valueAt = (film: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (isNode(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    film,
  );

/** The list at a path; empty where there is none. */
export const listAt = (film: unknown, path: Path): unknown[] => {
  const value = valueAt(film, path);
  return Array.isArray(value) ? value : [];
};

/** Whether a value says nothing, so that its field is better left out: no text, an empty list, an empty object. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (isNode(value) && Object.keys(value).length === 0);

/**
 * Puts a value at a path; objects and lists on the way to it are made. What says nothing takes its field away, and objects
 * that are then empty, but never an entry of a list: that is `removeAt`.
 * @example put({ title: 'Dust' }, ['ids', 'imdb'], 'tt1') // { title: 'Dust', ids: { imdb: 'tt1' } }
 */
export function put(film: FilmJson, path: Path, value: unknown): FilmJson {
  return putIn(film, path, value) as FilmJson;
}

function putIn(node: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(node) ? [...(node as unknown[])] : [];
    list[step] = putIn(list[step], rest, value) ?? (rest.length ? {} : '');
    return list;
  }
  const object = isNode(node) && !Array.isArray(node) ? node : {};
  const part = putIn(object[step], rest, value);
  if (!isEmpty(part)) return object[step] === part ? object : { ...object, [step]: part };
  if (!Object.hasOwn(object, step)) return object;
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== step));
}

/** Adds an entry at the end of a list, or at a place in it; the list is made where there is none. */
export function insertAt(film: FilmJson, list: Path, entry: unknown, place = Infinity): FilmJson {
  const entries = listAt(film, list);
  return put(film, list, [...entries.slice(0, place), entry, ...entries.slice(place)]);
}

/** Takes an entry out of its list; the last one takes its list with it. */
export function removeAt(film: FilmJson, path: Path): FilmJson {
  const list = path.slice(0, -1);
  return put(
    film,
    list,
    listAt(film, list).filter((_, i) => i !== path.at(-1)),
  );
}

/** Moves an entry of a list to another place in it. */
export function moveAt(film: FilmJson, path: Path, to: number): FilmJson {
  const list = path.slice(0, -1);
  const entries = listAt(film, list);
  const from = path.at(-1) as number;
  if (to < 0 || to >= entries.length || to === from) return film;
  const others = entries.filter((_, i) => i !== from);
  return put(film, list, [...others.slice(0, to), entries[from], ...others.slice(to)]);
}
