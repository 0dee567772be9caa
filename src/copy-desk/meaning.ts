import { nearest } from '../model/issue-words.js';
import { otherName, type Meaning } from '../model/other-names.js';
import { rules, type Rule } from '../model/rules.js';
import { plain, respell } from '../model/spelling.js';
import { openWords } from '../model/vocabulary.js';
import { allLanguages } from '../words/all-languages.js';
import {
  countriesByName,
  currencyOf,
  isCountry,
  isLanguage,
  languageOfCountry,
  languagesByName,
} from '../words/code-names.js';
import { dateMeaning } from './date-meaning.js';

const sure = (word: string): Meaning => ({ word, isCertain: true });
const guess = (word: string | undefined): Meaning | undefined =>
  word === undefined ? undefined : { word, isCertain: false };

/**
 * What a text most likely means that is no right value of its type.
 * @param type a rule (`country`), an open list (`job`), or the words of a closed list, parted by commas
 * @returns undefined where nothing is near
 * @example meaningOf('place', 'Spain') // { word: 'ES', isCertain: true }
 * meaningOf('place', 'sweeden') // { word: 'SE', isCertain: false }
 */
export function meaningOf(type: string, text: string): Meaning | undefined {
  const words = openWords[type] ?? (type.includes(',') ? type.split(',') : []);
  const spelling = respell(type, words, text);
  if (spelling !== undefined && !isUnknownCode(type, spelling)) return sure(spelling);
  return otherName(words.join(), text) ?? meaningOfCode(type, text) ?? guess(nearestOf(type, words, text));
}

/** Whether it has the form of a code and is none: `UK` is a name of GB, `jp` is the country of ja. */
const isUnknownCode = (type: string, text: string): boolean =>
  type === 'lang' ? !isLanguage(text) : isPlace(type) && rules.country(text) && !isCountry(text);

const isPlace = (type: string): boolean => type === 'country' || type === 'place';

function meaningOfCode(type: string, text: string): Meaning | undefined {
  if (isPlace(type)) return byName(text, countriesByName);
  if (type === 'lang') return byName(text, languagesByName) ?? guess(languageOfCountry[text.toLowerCase()]);
  if (type === 'currency') return currencyOf(text);
  if (type === 'date') return dateMeaning(text);
  if (type === 'band') return bandMeaning(text);
  return undefined;
}

/** A name in English, or in any of our languages; two languages may call two countries alike. */
function byName(text: string, namesIn: (lang: string) => Map<string, string>): Meaning | undefined {
  const name = plain(text);
  const english = namesIn('en').get(name);
  if (english) return sure(english);
  const codes = new Set(Object.keys(allLanguages).flatMap((lang) => namesIn(lang).get(name) ?? []));
  const [code] = codes;
  return code && codes.size === 1 ? sure(code) : undefined;
}

/** The known word, or the country or language of the name, that a misspelt one stands for. */
function nearestOf(type: string, words: readonly string[], text: string): string | undefined {
  const names = new Map(words.map((word) => [word.replaceAll('-', ' '), word]));
  const named = isPlace(type) ? countriesByName : type === 'lang' && languagesByName;
  // A code of two letters is near to a dozen others.
  if (/^[A-Z]{2,3}$/.test(text)) return undefined;
  for (const [name, code] of named ? named('en') : []) if (name.length > 3) names.set(name, code);
  // Any other text may stand where a list is open: there only a slip is near.
  return names.get(nearest(text, [...names.keys()], openWords[type] ? 1 / 5 : 1 / 3)!);
}

const digits: Record<string, string> = { 5: 'five', 6: 'six', 7: 'seven', 8: 'eight', 9: 'nine' };

/** "mid seven figures", "low-8-figure" */
function bandMeaning(text: string): Meaning | undefined {
  const band = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')
    .replace(/figures$/, 'figure')
    .replace(/[5-9](?=-figure)/, (digit) => digits[digit]!);
  return rules.band(band) ? sure(band) : undefined;
}

/** The number that a text is, where a number should stand: `"2019"`, `"11,000,000"`. */
export function numberIn(type: string, value: unknown): number | undefined {
  if (typeof value !== 'string' || !/^(amount|count|year)$/.test(type)) return undefined;
  const text = value.trim();
  const figure = /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text;
  return /^\d+(\.\d+)?$/.test(figure) && rules[type as Rule](Number(figure)) ? Number(figure) : undefined;
}
