// The rows of three states of a list.
import { matchRows } from '../../import/rows.js';

export type Side = 'base' | 'mine' | 'theirs';

/** A row as it stands in a list. */
interface RowState {
  value: unknown;
  index: number;
}

/** A row in those states of the list that have it. */
export type Row = Partial<Record<Side, RowState>> & {
  /** Whether it certainly is the same row in all of them. */
  isSure: boolean;
};

/** The rows of a list before and after the changes of both. */
export function rowsOf(
  list: string | number | undefined,
  base: unknown[],
  mine: unknown[],
  theirs: unknown[],
): Row[] {
  const rows: Row[] = base.map((value, index) => ({ base: { value, index }, isSure: true }));
  const isMine = addSide(rows, 'mine', list, mine, base);
  const isTheirs = addSide(rows, 'theirs', list, theirs, base);
  // What both have added may be the same, too.
  const [added, theirsAdded] = [mine, theirs].map((all, side) =>
    all.flatMap((value, index) => ((side ? isTheirs : isMine).has(index) ? [] : [{ value, index }])),
  ) as [RowState[], RowState[]];
  const values = (states: RowState[]) => states.map(({ value }) => value);
  const same = matchRows(list, values(added), values(theirsAdded));
  const found = new Set<RowState>();
  for (const [i, state] of added.entries()) {
    const place = same.get(i);
    const other = place && theirsAdded[place.index]!;
    if (other) found.add(other);
    rows.push({ mine: state, ...(other && { theirs: other }), isSure: place?.isSure ?? true });
  }
  for (const state of theirsAdded) if (!found.has(state)) rows.push({ theirs: state, isSure: true });
  return rows;
}

/** Puts the rows of a side to those that they were. Gives the indexes of the rows that were there before. */
function addSide(
  rows: Row[],
  side: 'mine' | 'theirs',
  list: string | number | undefined,
  values: unknown[],
  base: unknown[],
): Set<number> {
  const match = matchRows(list, base, values);
  for (const [i, { index, isSure }] of match) {
    rows[i]![side] = { value: values[index], index };
    rows[i]!.isSure &&= isSure;
  }
  return new Set([...match.values()].map(({ index }) => index));
}
