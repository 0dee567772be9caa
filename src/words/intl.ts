/** The only place that makes Intl objects, and that asks them for texts. Both are kept: cache.ts says why. */
import { timeOf } from '../model/date.js';
import { Cache } from './cache.js';

/** A locale that Intl accepts: `en_US` (as some systems write it) is mended, nonsense becomes English. */
export function safeLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

type ListPart = ReturnType<Intl.ListFormat['formatToParts']>[number];

/** Intl objects of one kind, each made once for its locale and options. */
function once<Options, Made>(
  make: (locale: string, options?: Options) => Made,
): (locale: string, options?: Options) => Made {
  // More than a site needs, for all of its locales.
  const cache = new Cache<Made>(200);
  return (locale, options) => {
    // Without a method of the platform: in some pages two arrays or objects are the same JSON.
    let key = locale;
    for (const name in options) key += `${name}:${String(options[name])}`;
    // Older engines write Arabic of no region in the digits of Egypt, newer ones in those of the Maghreb.
    return cache.get(key, () => make(locale.replace(/^ar$/, 'ar-u-nu-latn'), options));
  };
}

/** How a locale writes numbers. */
export const numberFormat = once(
  (locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options),
);
const dateFormat = once(
  (locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options),
);
const listFormat = once((locale) => new Intl.ListFormat(locale));
const pluralRules = once((locale) => new Intl.PluralRules(locale));
const displayNames = once(
  (locale, options?: Pick<Intl.DisplayNamesOptions, 'type' | 'style'>) =>
    new Intl.DisplayNames(locale, { fallback: 'none', ...options! }),
);

/** More than the names, dates and lists of a run of films; kept is what Intl takes longer to say than we to look up. */
const texts = 2000;
const counts = new Cache<string>(texts);
const dateTexts = new Cache<string>(texts);
const lists = new Cache<ListPart[]>(texts);
const names = new Cache<string | undefined>(texts);
const forms = new Cache<Intl.LDMLPluralRule>(texts);

/**
 * Forgets all that Intl has said, but not the objects that say it: for tests, and to measure what an application without
 * such a memory takes.
 */
export function forgetTexts(): void {
  for (const cache of [counts, dateTexts, lists, names, forms]) cache.clear();
}

/** `12,345` */
export const countText = (locale: string, count: number): string =>
  counts.get(`${locale} ${count}`, () => numberFormat(locale).format(count), `${count}`);

/**
 * A calendar date: `1 May 2026`, `May 2026`, `2026`. It names a day, never an instant, so it reads the same in every time
 * zone.
 * @param date `2026-05-01`, `2026-05` or `2026`
 */
export const calendarText = (locale: string, date: string): string =>
  dateTexts.get(
    `${locale} ${date}`,
    () => {
      const [, month, day] = date.split('-');
      return dateFormat(locale, {
        year: 'numeric',
        month: month ? 'long' : undefined,
        day: day ? 'numeric' : undefined,
        timeZone: 'UTC',
        // Thai and Persian pages would otherwise count the years of another calendar beside the article's.
        calendar: 'gregory',
      }).format(timeOf(date));
    },
    date,
  );

/** "A, B and C" */
export function listText(locale: string, items: string[]): string {
  let text = '';
  for (const { value } of listParts(locale, items)) text += value;
  return text;
}

/** The same in pieces: each item an `element`, what stands between them a `literal`. */
export function listParts(locale: string, items: string[]): ListPart[] {
  if (items.length < 2) return items.map((value) => ({ type: 'element', value }));
  let key = locale;
  const plain: ListPart[] = [];
  for (const value of items) {
    // With its length, so that no text can look like the border between two.
    key += `${value.length}:${value}`;
    if (plain[0]) plain.push({ type: 'literal', value: ', ' });
    plain.push({ type: 'element', value });
  }
  return lists.get(key, () => listFormat(locale).formatToParts(items), plain);
}

/** The form of a word that a number wants. */
export const pluralForm = (locale: string, count: number): Intl.LDMLPluralRule =>
  forms.get(`${locale} ${count}`, () => pluralRules(locale).select(count), count === 1 ? 'one' : 'other');

/**
 * The short name of a country by its ISO code: "Hong Kong", not "Hong Kong SAR China". Of two countries it is no name but a
 * sign ("US", "É.-U.", "RU"). Undefined where a code has no name.
 */
export const regionName = (locale: string, code: string): string | undefined =>
  names.get(`${locale} ${code}`, () => newRegionName(locale, code));

/** The same without remembering it: for a table of all countries in many languages, which would push out all other names. */
export const newRegionName = (locale: string, code: string): string | undefined =>
  displayNames(locale, { type: 'region', style: /US|GB/.test(code) ? 'long' : 'short' }).of(code);

/** The name of a language by its BCP 47 tag; undefined where it has none. */
export const languageName = (locale: string, tag: string): string | undefined =>
  names.get(`${locale} language ${tag}`, () => displayNames(locale, { type: 'language' }).of(tag));

/** The codes of all currencies of today and of times past. */
export const currencyCodes = (): string[] => Intl.supportedValuesOf('currency');
