import { countryCode, formerCountry, isFormerName, languageCode } from '../words/codes.js';
import { safeLocale } from '../words/intl.js';
import type { Part } from './imported.js';
import { knownText, shown, textOf } from './plain-text.js';

/** The code of a country that a source names by code or in English; warns of what is none. */
export function countryOf(part: Part, text = knownText(part)): string | undefined {
  if (!text) return undefined;
  const former = formerCountry(text);
  if (former) return void part.warn(`${text} (${former}) has no code today, so it is left out`);
  const code = countryCode(text);
  if (code) return code;
  if (isFormerName(text))
    return void part.warn(`${text} is no more and has no code today, so it is left out`);
  return void part.warn(`${shown(text)} is not known here as a country of today, so it is left out`);
}

/** Codes that databases use for languages and BCP 47 does not: TMDB's for Cantonese, and what stands for none. */
const ownCodes = new Map([
  ['cn', 'yue'],
  ['xx', ''],
  ['zxx', ''],
  ['und', ''],
  ['mul', ''],
  ['mo', 'ro'],
]);

/** The tag of a language that a source names by code or in English; warns of what is none. */
export function languageOf(part: Part, text = textOf(part)): string | undefined {
  if (!text || /^(none|no language|n\/a)$/i.test(text)) return undefined;
  const own = ownCodes.get(text.toLowerCase());
  if (own !== undefined) return own || undefined;
  // Canonical tags would turn what the source says into something else: sh into sr-Latn.
  if (/^[a-z]{2,3}$/.test(text)) return text;
  if (/^[a-z]{2,3}([-_][A-Za-z\d]{2,8})+$/.test(text)) return safeLocale(text);
  const code = languageCode(text);
  if (!code) part.warn(`${shown(text)} is not a language that is known here, so it is left out`);
  return code;
}

/** All of a list that could be read, each once. */
export const codesOf = (parts: Part[], read: (part: Part) => string | undefined): string[] => [
  ...new Set(parts.map((part) => read(part)).filter((code) => code !== undefined)),
];
