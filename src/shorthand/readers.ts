import { dayOf } from '../model/date.js';
import { readDate } from './date/date.js';
import { readMoney } from './money/money.js';
import { readPerson } from './person/person.js';
import { Question, type Reading, type ShorthandKind, type ShorthandOptions } from './reading.js';
import { readReleasePhrase } from './release/release-line.js';
import { readRights } from './rights/rights.js';
import { readStatus } from './status/status.js';
import { readTerritory } from './territory/territory.js';
import { plainPhrase, tokensOf, type Token } from './words.js';

/** A longer text is no phrase. What is read is bounded by this, whatever is given. */
const longestPhrase = 600;

type Reader = (
  phrase: string,
  tokens: readonly Token[],
  options: ShorthandOptions,
) => Record<string, unknown>;

const readers: Record<ShorthandKind, Reader> = {
  money: readMoney,
  territory: readTerritory,
  date: (phrase, tokens, { today }) => readDate(phrase, tokens, today ?? dayOf(Date.now())),
  status: readStatus,
  rights: readRights,
  person: readPerson,
  release: (phrase, _, { today }) => readReleasePhrase(phrase, today ?? dayOf(Date.now())),
};

/** A reading, and whether it has words that the kind does not know. */
export type OpenReading = Reading & { isUnknown?: boolean };

/** Reads a phrase as one of the kinds. */
export function readKind(kind: ShorthandKind, text: string, options: ShorthandOptions): OpenReading {
  if (text.length > longestPhrase)
    return {
      fragment: null,
      ask: 'Which part of this text is meant? It is too long for one phrase.',
      isUnknown: true,
    };
  const phrase = plainPhrase(text);
  if (!phrase) return { fragment: null, ask: 'What does it say? There is nothing here.', isUnknown: true };
  try {
    return { fragment: readers[kind](phrase, tokensOf(phrase), options) };
  } catch (error) {
    if (error instanceof Question) return { fragment: null, ask: error.message, isUnknown: error.isUnknown };
    throw error;
  }
}
