// Two editors have changed the same film: what both wanted, and where they disagree.
import type { Path } from '../model/issue.js';
import type { FilmJson } from './history.js';
import { isEqual, isObject, type JsonObject } from '../model/json-value.js';
import { rowsOf, type Row, type Side } from './merge/row.js';
import { weave } from '../import/rows.js';

/** A place where both have changed the same thing in different ways. A value that is undefined is not there. */
export interface Conflict {
  /** Where it stands in the merged film. */
  path: Path;
  /** What both began with. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
}

export interface Merged {
  /** What both wanted. Where they disagree it says mine; what only I have taken out is still there, as theirs. */
  film: FilmJson;
  conflicts: Conflict[];
}

/**
 * Merges two states of a film that began as the same: field by field, and lists row by row, where a row is known by its id, its
 * name or what else it is about. What only one of both has changed counts; nothing of either gets lost without a word.
 * @example mergeFilms({ title: 'Dust' }, { title: 'Dust', year: 2026 }, { title: 'Dust', runtime: 90 })
 *   // { film: { title: 'Dust', year: 2026, runtime: 90 }, conflicts: [] }
 */
export function mergeFilms(base: FilmJson, mine: FilmJson, theirs: FilmJson): Merged {
  const merge = new Merge();
  return { film: merge.objects(base, mine, theirs, []), conflicts: merge.conflicts };
}

class Merge {
  readonly conflicts: Conflict[] = [];

  objects(base: JsonObject, mine: JsonObject, theirs: JsonObject, path: Path): JsonObject {
    const fields = weave(Object.keys(mine), Object.keys(theirs)).map((name): [string, unknown] => [
      name,
      this.#values(fieldOf(base, name), fieldOf(mine, name), fieldOf(theirs, name), [...path, name]),
    ]);
    // Not by assignment, because a field may be called `__proto__`.
    return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
  }

  /** @param isWhole whether the value is to be taken as a whole, and not part by part */
  #values(base: unknown, mine: unknown, theirs: unknown, path: Path, isWhole = false): unknown {
    if (isEqual(mine, theirs) || isEqual(base, theirs)) return mine;
    if (isEqual(base, mine)) return theirs;
    if (!isWhole && isObject(mine) && isObject(theirs))
      return this.objects(isObject(base) ? base : {}, mine, theirs, path);
    if (!isWhole && Array.isArray(mine) && Array.isArray(theirs))
      return this.#lists(Array.isArray(base) ? base : [], mine, theirs, path);
    return this.#disagree(base, mine, theirs, path);
  }

  #disagree(base: unknown, mine: unknown, theirs: unknown, path: Path): unknown {
    this.conflicts.push({ path, base, mine, theirs });
    return mine === undefined ? theirs : mine;
  }

  #lists(base: unknown[], mine: unknown[], theirs: unknown[], path: Path): unknown[] {
    const rows = rowsOf(path.at(-1), base, mine, theirs);
    const [was, my, their] = [inOrder(rows, 'base'), inOrder(rows, 'mine'), inOrder(rows, 'theirs')];
    const iMoved = hasMoved(was, my);
    const theyMoved = hasMoved(was, their);
    // Both have put another thing in the place of the same, or have put the rows into orders of their own.
    if ((iMoved && theyMoved && hasMoved(my, their)) || areReplaced(rows))
      return this.#disagree(base, mine, theirs, path) as unknown[];
    const merged: unknown[] = [];
    for (const row of theyMoved && !iMoved ? weave(their, my) : weave(my, their)) {
      const place = [...path, merged.length];
      // Field by field, a row that may be another one would mix the facts of two.
      const value = this.#values(row.base?.value, row.mine?.value, row.theirs?.value, place, !row.isSure);
      if (value !== undefined) merged.push(value);
    }
    return merged;
  }
}

const fieldOf = (object: JsonObject, name: string): unknown =>
  Object.hasOwn(object, name) ? object[name] : undefined;

/** The rows that a state of the list has, in its order. */
const inOrder = (rows: Row[], side: Side): Row[] =>
  rows.filter((row) => row[side]).sort((a, b) => a[side]!.index - b[side]!.index);

/** Whether the rows that two states have in common stand in another order. */
function hasMoved(before: Row[], after: Row[]): boolean {
  const [kept, known] = [new Set(after), new Set(before)];
  const common = before.filter((row) => kept.has(row));
  return after.filter((row) => known.has(row)).some((row, i) => row !== common[i]);
}

/** Whether both took a row out and both put in one of their own: for one seat there are two guests. */
const areReplaced = (rows: Row[]): boolean =>
  rows.some((row) => row.base && !row.mine && !row.theirs) &&
  rows.some((row) => row.mine && !row.base && !row.theirs) &&
  rows.some((row) => row.theirs && !row.base && !row.mine);
