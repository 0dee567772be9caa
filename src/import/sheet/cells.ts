/**
 * What the cells of a sheet say: plain numbers, dates, known words and sums, and else what an editor says (src/shorthand). This is
 * the one place that reads the words in a cell.
 */
import { rules, type Rule } from '../../model/rules.js';
import { companyRoles, jobs, territoryGroups, type TerritoryGroup } from '../../model/vocabulary.js';
import { countryCode, languageCode } from '../../words/codes.js';
import type { Reading } from './reading.js';
import { readSpoken } from './spoken.js';

/**
 * What a column holds: a rule of film JSON (`text`, `date`, `count`), words of a list (`words:film,series`), a place, a sum, the
 * territories of a deal.
 */
export type CellKind = PlainRule | 'money' | 'place' | 'job' | 'role' | 'territories' | `words:${string}`;

/** The rules for plain values. */
type PlainRule = Exclude<Rule, 'money' | 'territories' | 'bidder'>;

/** How the numbers of a sheet are written. */
export interface CellStyle {
  /** Whether 1,5 is one and a half. */
  decimalComma?: boolean | undefined;
  /** The currency of sums that name none. */
  currency?: string | undefined;
}

const problem = (text: string, what: string): Reading => ({
  problem: `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}" is not ${what}`,
});

/**
 * Reads a cell.
 * @param text what stands in it, without spaces around it
 * @example readCell('money', 'USD 11000000-12000000') // { value: { currency: 'USD', min: 11000000, max: 12000000 } }
 */
export function readCell(kind: CellKind, text: string, style: CellStyle = {}): Reading {
  const plain = readPlain(kind, text, style);
  const isCertain = 'value' in plain && !(kind === 'territories' && hasOtherPlaces(plain.value as Places));
  if (isCertain) return plain;
  const reading = readSpoken(kind, text, style.currency);
  // What a date may look like is said more plainly here.
  return reading && ('value' in reading || ('problem' in plain && kind !== 'date')) ? reading : plain;
}

/** Reads what a cell says without words of an editor. */
function readPlain(kind: CellKind, text: string, style: CellStyle): Reading {
  if (kind.startsWith('words:')) return readWord(text, kind.slice(6).split(','));
  const read = readers[kind as keyof typeof readers];
  return read ? read(text, style) : checked(kind as PlainRule, text, text);
}

interface Places {
  include: string[];
  exclude?: string[];
}

/** Whether a place is neither the code of a country nor a group. */
const hasOtherPlaces = ({ include, exclude = [] }: Places): boolean =>
  [...include, ...exclude].some(
    (place) => !/^[A-Z]{2}$/.test(place) && !territoryGroups.includes(place as TerritoryGroup),
  );

const readers = {
  text: (text: string): Reading => ({ value: text }),
  date: readDate,
  count: (text: string, style: CellStyle) => checked('count', numberIn(text, style), text),
  amount: (text: string, style: CellStyle) => checked('amount', numberIn(text, style), text),
  year: (text: string) => checked('year', Number(/^\d{4}$/.exec(text)?.[0]), text),
  yes: (text: string): Reading => (/^(true|yes|y|x|1)$/i.test(text) ? { value: true } : problem(text, 'yes')),
  lang: (text: string) => checked('lang', languageCode(text) ?? text, text),
  country: (text: string) => checked('country', countryCode(text) ?? text, text),
  currency: (text: string) => checked('currency', text.toUpperCase(), text),
  place: (text: string): Reading => ({ value: placeOf(text) }),
  job: (text: string): Reading => openWord(text, jobs),
  role: (text: string): Reading => openWord(text, companyRoles),
  territories: readTerritories,
  money: readMoney,
};

/** What each rule wants, for a message. */
const wants: Partial<Record<Rule, string>> = {
  date: 'a date such as 2026-03-14, 2026-03, 2026 or 2026-Q3',
  count: 'a whole number above zero',
  amount: 'a number of zero or more',
  year: 'a year of four digits',
  lang: 'a language or its tag',
  country: 'a country or its code',
  currency: 'a currency code such as USD',
  url: 'an https: or relative address',
  page: 'an address',
  imdb: 'an IMDb title id such as tt6751668',
  band: 'a band of figures such as mid-seven-figure',
};

const checked = (rule: PlainRule, value: unknown, text: string): Reading =>
  rules[rule](value) ? { value } : problem(text, wants[rule] ?? 'right here');

/** `1.234.567,89`, `1,234,567.89`, `1 234 567`, `3,2`. */
function numberIn(text: string, { decimalComma }: CellStyle): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f']/g, '');
  if (!/^[+-]?\d[\d.,]*$/.test(plain)) return undefined;
  const [last] = /[.,](?=[^.,]*$)/.exec(plain) ?? [];
  if (!last) return Number(plain);
  const other = last === ',' ? '.' : ',';
  const isRepeated = plain.split(last).length > 2;
  const tail = plain.length - plain.lastIndexOf(last) - 1;
  // Three digits behind the only sign: by the habit of the sheet. All else says itself what its signs are.
  const isDecimal =
    plain.includes(other) || (!isRepeated && (tail !== 3 || (last === ',') === !!decimalComma));
  const digits = isDecimal ? plain.split(other).join('').replace(last, '.') : plain.split(last).join('');
  return Number(digits);
}

/** `2026-03-14`, `2026-03`, `2026`, `2026-Q3`, `Q3 2026`, and days as `14.3.2026` has them, where the month is certain. */
function readDate(text: string): Reading {
  const day = text.replace(/T\d\d:.*$/, '');
  if (rules.date(day)) return { value: day };
  const quarter = /^Q([1-4])[ /-]?(\d{4})$/i.exec(text);
  if (quarter) return { value: `${quarter[2]}-Q${quarter[1]}` };
  const [, first, sign, second, year] = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (!first || !second) return problem(text, wants.date!);
  const two = (digits: string) => digits.padStart(2, '0');
  const european = `${year}-${two(second)}-${two(first)}`;
  const american = `${year}-${two(first)}-${two(second)}`;
  if (sign === '.' || first === second) return checked('date', european, text);
  const possible = [european, american].filter((date) => rules.date(date));
  if (possible.length === 1) return { value: possible[0] };
  return { problem: `"${text}" may be the ${first}th or the ${second}th: write 2026-03-14` };
}

/** A known word, as people write it: `In talks` is in-talks. */
function readWord(text: string, words: string[]): Reading {
  const word = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return words.includes(word) ? { value: word } : problem(text, `one of ${words.join(', ')}`);
}

/** A word of a list in the spelling of film JSON, and any other text as it is. */
function openWord(text: string, words: readonly string[]): Reading {
  const reading = readWord(text, [...words]);
  return 'value' in reading ? reading : { value: text };
}

const groups = new Map(territoryGroups.map((group) => [group.replace(/-/g, ' '), group as string]));

/** A country by its code, a group of countries by its word, and all else as it is written. */
function placeOf(text: string): string {
  if (/^[A-Z]{2}$/.test(text) || groups.has(text.replace(/-/g, ' '))) return text;
  return groups.get(text.toLowerCase().replace(/[\s-]+/g, ' ')) ?? countryCode(text) ?? text;
}

/** `US; CA`, `worldwide except FR; BE`. */
function readTerritories(text: string): Reading {
  const [, included = text, excluded] =
    /^(.+?)\s*(?:\bexcept\b|\bexcluding\b|\bexcl\.)\s*(.+)$/i.exec(text) ?? [];
  const places = (list: string) =>
    list
      .split(/\s*;\s*/)
      .filter(Boolean)
      .map(placeOf);
  const include = places(included);
  if (!include.length) return problem(text, 'a territory');
  return { value: excluded ? { include, exclude: places(excluded) } : { include } };
}

const signs: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '¥': 'JPY',
  '₩': 'KRW',
};
const bases = 'minimum-guarantee|flat|p-and-a|combined';

/**
 * `USD 12000000`, `about EUR 500000`, `USD 11000000-12000000`, `USD mid-seven-figure`, `undisclosed`, and behind it what the
 * sum pays for: `USD 5000000 (flat)`.
 */
function readMoney(text: string, style: CellStyle): Reading {
  const [, main = text, basis] = new RegExp(`^(.*?)\\s*\\((${bases})\\)$`, 'i').exec(text) ?? [];
  const more = basis ? { basis: basis.toLowerCase() } : {};
  if (/^undisclosed$/i.test(main)) return { value: { undisclosed: true, ...more } };
  const [, qualifier, rest = main] = /^(about|under|over|up[- ]to|exact)\s+(.*)$/i.exec(main) ?? [];
  if (qualifier) Object.assign(more, { qualifier: qualifier.toLowerCase().replace(' ', '-') });
  const [, sign, before, figure = '', after] =
    /^([$€£₹¥₩])?\s*([A-Za-z]{3}(?=[\s\d]))?\s*(.*?)\s*([A-Z]{3})?$/.exec(rest.trim()) ?? [];
  const currency = (before ?? after)?.toUpperCase() ?? (sign ? signs[sign] : undefined) ?? style.currency;
  if (rules.band(figure.toLowerCase()))
    return { value: { ...(currency ? { currency } : {}), band: figure.toLowerCase(), ...more } };
  const [, low, high] = /^([\d.,\s']+?)(?:\s*[-–]\s*([\d.,\s']+))?$/.exec(figure) ?? [];
  const [min, max] = [low && numberIn(low, style), high && numberIn(high, style)];
  if (typeof min !== 'number' || (high && typeof max !== 'number'))
    return problem(text, 'a sum such as USD 12000000 or USD 11000000-12000000');
  if (!currency) return { problem: `"${text}" does not say which currency: write it in front, such as USD` };
  const value =
    typeof max === 'number' ? { currency, min, max, ...more } : { currency, amount: min, ...more };
  return rules.money(value) ? { value } : problem(text, 'a sum: the first figure of a range is the lower');
}

/** Writes a value of a cell; undefined where no plain text would say it. */
export function writeCell(kind: CellKind, value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || value === true) return `${value}`;
  if (kind === 'territories') {
    const { include = [], exclude } = value as { include?: string[]; exclude?: string[] };
    return include.join('; ') + (exclude?.length ? ` except ${exclude.join('; ')}` : '');
  }
  if (kind !== 'money') return undefined;
  const { currency, amount, min, max, band, undisclosed, qualifier, basis } = value as Record<
    string,
    string | number
  >;
  const figure = min !== undefined && max !== undefined ? `${min}-${max}` : (amount ?? band);
  const words = undisclosed ? ['undisclosed'] : [qualifier, currency, figure];
  return [...words, basis && `(${basis})`].filter((word) => word !== undefined).join(' ');
}
