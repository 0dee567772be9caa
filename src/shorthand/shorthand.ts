/**
 * What an editor says in a line, as film JSON: sums, territories, dates, states of a deal, rights, persons. Pure functions: no
 * network, no DOM, no Node. They never throw and never guess: what is not clear gives the question to ask.
 */
import { dayOf } from '../model/date.js';
import { readDate } from './date/date.js';
import { readMoney } from './money/money.js';
import { Question, type Reading, type ShorthandKind, type ShorthandOptions } from './reading.js';
import { readRights } from './rights/rights.js';
import { readStatus } from './status/status.js';
import { readTerritory } from './territory/territory.js';
import { plainPhrase, tokensOf, type Token } from './words.js';

const readers: Record<
  ShorthandKind,
  (phrase: string, tokens: readonly Token[], options: ShorthandOptions) => Record<string, unknown>
> = {
  money: readMoney,
  territory: readTerritory,
  date: (phrase, tokens, { today }) => readDate(phrase, tokens, today ?? dayOf(Date.now())),
  status: readStatus,
  rights: readRights,
  person: readMoney,
};

/** A longer text is no phrase. */
const longestPhrase = 600;

export function readShorthand(kind: ShorthandKind, text: string, options: ShorthandOptions = {}): Reading {
  if (text.length > longestPhrase)
    return { fragment: null, ask: 'Which part of this text is meant? It is too long for one phrase.' };
  const phrase = plainPhrase(text);
  if (!phrase) return { fragment: null, ask: 'What does it say? There is nothing here.' };
  try {
    const tokens = tokensOf(phrase);
    return { fragment: readers[kind](phrase, tokens, options) };
  } catch (error) {
    if (error instanceof Question) return { fragment: null, ask: error.message };
    throw error;
  }
}
