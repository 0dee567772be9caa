import { put, removeAt } from '../edit.js';
import type { FilmJson } from '../history.js';
import type { Conflict } from '../merge.js';

export type Choice = 'mine' | 'theirs';

/**
 * The merged film as the editor wants it.
 * @param choices one for each conflict, in their order
 */
export function resolve(film: FilmJson, conflicts: Conflict[], choices: Choice[]): FilmJson {
  let resolved = film;
  // From the last one on: taking out a row moves those behind it.
  for (const [i, conflict] of [...conflicts.entries()].reverse()) {
    const value = conflict[choices[i]!];
    const isRow = typeof conflict.path.at(-1) === 'number';
    resolved =
      value === undefined && isRow ? removeAt(resolved, conflict.path) : put(resolved, conflict.path, value);
  }
  return resolved;
}
