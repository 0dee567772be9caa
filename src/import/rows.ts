// Which row of one list is which row of another.
import { isEqual, isObject } from '../model/json-value.js';
import { keysOf } from './row-keys.js';

/** Where a row stands in another list, and whether it certainly is the same row. */
interface Place {
  index: number;
  isSure: boolean;
}

/** The rows of a second list by the indexes of those of a first one. */
export type Match = Map<number, Place>;

/**
 * Finds rows that are about the same in two states of a list: those that are equal, and those with the same id, name or
 * whatever else tells rows of that list apart. A key that several rows share tells nothing.
 * @param list the name of the list's field
 */
export function matchRows(list: string | number | undefined, from: unknown[], to: unknown[]): Match {
  const match: Match = new Map();
  const taken = new Set<number>();
  const pair = (i: number, index: number, isSure: boolean): void => {
    match.set(i, { index, isSure });
    taken.add(index);
  };
  for (const [i, row] of from.entries()) {
    const index = to.findIndex((other, at) => !taken.has(at) && isEqual(row, other));
    if (index >= 0) pair(i, index, true);
  }
  const { sure, likely } = keysOf(list);
  for (const key of [...sure, ...likely]) {
    const left = placesByKey(from, key, (i) => match.has(i));
    const right = placesByKey(to, key, (index) => taken.has(index));
    for (const [text, [i, another]] of left) {
      const [index, yetAnother] = right.get(text) ?? [];
      if (index !== undefined && another === undefined && yetAnother === undefined)
        pair(i!, index, sure.includes(key));
    }
  }
  return match;
}

/** Where rows with the same key stand, without those that are matched already. */
function placesByKey(
  rows: unknown[],
  key: readonly string[],
  isMatched: (i: number) => boolean,
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [i, row] of rows.entries()) {
    const text = isMatched(i) ? undefined : keyText(row, key);
    if (text !== undefined) places.set(text, [...(places.get(text) ?? []), i]);
  }
  return places;
}

/** What a row says in the fields of a key; undefined when it has none of them. */
function keyText(row: unknown, key: readonly string[]): string | undefined {
  if (!isObject(row)) return undefined;
  const values = key.map((name) => (Object.hasOwn(row, name) ? nameIn(row[name]) : undefined));
  return values.every((value) => value === undefined) ? undefined : JSON.stringify(values);
}

/** A value as a key: of people and companies their names, because a link or a photo may be added to them. */
function nameIn(value: unknown): unknown {
  if (typeof value === 'string') return value.normalize('NFC').trim().toLowerCase();
  if (Array.isArray(value)) return value.map(nameIn);
  if (!isObject(value)) return value;
  if (typeof value.name === 'string') return nameIn(value.name);
  // Written in another order, the fields say the same.
  return Object.keys(value)
    .sort()
    .map((name) => [name, nameIn(value[name])]);
}

/**
 * One order of two: that of the first list, with the rows that only the second one has each behind the row that it follows there.
 */
export function weave<T>(first: readonly T[], second: readonly T[]): T[] {
  const woven = [...first];
  const known = new Set(first);
  let before: T | undefined;
  for (const row of second) {
    if (!known.has(row)) woven.splice(before === undefined ? 0 : woven.indexOf(before) + 1, 0, row);
    before = row;
  }
  return woven;
}
