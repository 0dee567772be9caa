/** Cells as an editor says them (src/shorthand). One cell may say more than its column: "reportedly closed" has a doubt, too. */
import { castingMoves, dealStatuses, rightsWords } from '../../model/vocabulary.js';
import { readKind } from '../../shorthand/readers.js';
import { quote, type ShorthandKind } from '../../shorthand/reading.js';
import type { Reading } from './reading.js';

/** What a kind of column is called in shorthand, and the field of film JSON that it gives. */
const spoken: Partial<Record<string, [kind: ShorthandKind, field: string]>> = {
  money: ['money', 'price'],
  date: ['date', 'date'],
  territories: ['territory', 'territories'],
  [`words:${dealStatuses.join(',')}`]: ['status', 'status'],
  [`words:${rightsWords.join(',')}`]: ['rights', 'rights'],
};

const moves = `words:${castingMoves.join(',')}`;

/**
 * Reads a cell as an editor says it: `$11-12M`, `North America excl. Quebec`, `in final talks`, `all rights except theatrical`.
 * What is not clear is a problem that asks; undefined where the phrase is about something else.
 * @param currency of sums that name none
 */
export function readSpoken(kind: string, text: string, currency?: string): Reading | undefined {
  if (kind === moves) return readMove(text);
  const [name, field] = spoken[kind] ?? [];
  if (!name || !field) return undefined;
  const plain = readKind(name, text, {});
  const reading = plain.fragment || !currency ? plain : readKind(name, `${currency} ${text}`, {});
  if (!reading.fragment) return reading.isUnknown ? undefined : { problem: `${quote(text)}: ${reading.ask}` };
  return withMore(reading.fragment, field);
}

/** What happened to somebody whose name stands in another cell: `drops out over scheduling`. The reader of people wants a name. */
function readMove(text: string): Reading | undefined {
  const { fragment } = readKind('person', `Ana Nobody ${text}`, {});
  const [change] = (fragment?.castingChanges ?? []) as Record<string, unknown>[];
  const { person: _, ...fields } = change ?? {};
  return withMore(fields, 'change');
}

function withMore(fields: Record<string, unknown>, field: string): Reading | undefined {
  const { [field]: value, ...more } = fields;
  if (value === undefined) return undefined;
  return Object.keys(more).length ? { value, more } : { value };
}
