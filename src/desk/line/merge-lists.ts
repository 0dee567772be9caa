import { isObject } from '../../model/json-value.js';
import type { FilmJson } from '../history.js';

/**
 * A film with a fragment that a line says: entries go to the end of their lists, a value takes the place of the one before.
 * @example mergeLists({ title: 'Dust', cast: [a] }, { cast: [b] }) // { title: 'Dust', cast: [a, b] }
 */
export function mergeLists(film: FilmJson, fragment: FilmJson): FilmJson {
  const merged = { ...film };
  for (const [name, value] of Object.entries(fragment)) {
    const old = film[name];
    if (Array.isArray(value) && Array.isArray(old))
      merged[name] = [...(old as unknown[]), ...(value as unknown[])];
    else if (isObject(value) && isObject(old)) merged[name] = mergeLists(old, value);
    else merged[name] = value;
  }
  return merged;
}
