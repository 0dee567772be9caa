import { countryCodes, otherCountryCodes } from '../model/country-codes.js';
import { plain } from '../model/spelling.js';
import { currencyCodes, languageName, regionName } from './intl.js';

/** Names of countries as papers print them, where Intl has a longer one. */
const shortNames: Record<string, string> = {
  AE: 'uae',
  BA: 'bosnia',
  CD: 'dr congo',
  CI: 'ivory coast',
  CN: 'mainland china',
  CZ: 'czech republic',
  GB: 'uk,u.k.,great britain,britain,gbr',
  HK: 'hong kong',
  KR: 'korea',
  MK: 'macedonia',
  MM: 'burma',
  NL: 'holland,the netherlands',
  TR: 'turkey',
  US: 'usa,u.s.,u.s.a.,united states of america,the us,the u.s.',
};

/** Name -> code, for the codes that have a name in a language. */
function byName(codes: string[], nameOf: (code: string) => string | undefined): Map<string, string> {
  return new Map(codes.flatMap((code) => (nameOf(code) ? [[plain(nameOf(code)!), code]] : [])));
}

const countryNames = new Map<string, Map<string, string>>();

/** All names of countries in a language, and the short ones that papers print in English. */
export function countriesByName(lang: string): Map<string, string> {
  let names = countryNames.get(lang);
  if (!names) {
    names = byName(countryCodes, (code) => regionName(lang, code));
    for (const [code, text] of Object.entries(shortNames))
      for (const name of text.split(',')) names.set(plain(name), code);
    countryNames.set(lang, names);
  }
  return names;
}

/** Whether a country has, or had, that code. */
export const isCountry = (code: string): boolean =>
  countryCodes.includes(code) || otherCountryCodes.includes(code);

/** The two-letter codes of languages by their names in a language. */
export function languagesByName(lang: string): Map<string, string> {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return byName(codes, (code) => languageName(lang, code));
}

/** Whether a language has that tag; of a longer tag its first part counts. */
export const isLanguage = (tag: string): boolean => !!languageName('en', tag.split('-')[0]!);

/** Whether a currency has that code today, or had it. */
export const isCurrency = (code: string): boolean => currencyCodes().includes(code);

/** Codes of countries that are taken for those of their languages. */
export const languageOfCountry: Record<string, string> = {
  cn: 'zh',
  cz: 'cs',
  dk: 'da',
  gr: 'el',
  jp: 'ja',
  kr: 'ko',
  ua: 'uk',
};

/** Currencies as they are written beside sums. Signs that several countries use are not here. */
const signs: Record<string, string> = {
  '€': 'EUR',
  euro: 'EUR',
  euros: 'EUR',
  '£': 'GBP',
  us$: 'USD',
  usdollar: 'USD',
  usdollars: 'USD',
  a$: 'AUD',
  c$: 'CAD',
  rmb: 'CNY',
  '₹': 'INR',
  '₩': 'KRW',
};

/** The same where it is a guess. */
const likelySigns: Record<string, string> = {
  $: 'USD',
  dollar: 'USD',
  dollars: 'USD',
  pound: 'GBP',
  pounds: 'GBP',
  '¥': 'JPY',
  yen: 'JPY',
};

/** The code of a currency by its sign or name. */
export const currencyOf = (text: string): { word: string; isCertain: boolean } | undefined => {
  const [sure, likely] = [signs[plain(text)], likelySigns[plain(text)]];
  return sure ? { word: sure, isCertain: true } : likely ? { word: likely, isCertain: false } : undefined;
};
