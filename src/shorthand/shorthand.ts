/**
 * What an editor says in a line, as film JSON: sums, territories, dates, states of a deal, rights, persons, releases. Pure functions: no
 * network, no DOM, no Node. They never throw and never guess: what is not clear gives the question to ask.
 */
import type { Reading, ShorthandKind, ShorthandOptions } from './reading.js';
import { readKind } from './readers.js';

export { readDeal, type DealLine } from './deal.js';
export { inFull, type InFull } from './in-full.js';
export { readRelease, type ReleaseLine } from './release/release-line.js';
export { shorthandKinds, type Reading, type ShorthandKind, type ShorthandOptions } from './reading.js';

/**
 * Reads one phrase.
 * @param kind what the phrase is about
 * @param text English; sums and dates also German, French, Spanish, Italian, Portuguese, Japanese and Hindi
 * @returns a fragment of film JSON, or `null` with the question to ask
 * @example
 * readShorthand('money', '$11-12M') // { fragment: { price: { currency: 'USD', min: 11000000, max: 12000000 } } }
 * readShorthand('money', '11-12M') // { fragment: null, ask: 'Which currency?' }
 */
export function readShorthand(kind: ShorthandKind, text: string, options: ShorthandOptions = {}): Reading {
  const reading = readKind(kind, text, options);
  return reading.fragment ? { fragment: reading.fragment } : { fragment: null, ask: reading.ask };
}
