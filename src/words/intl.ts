/** The only place that makes Intl objects, and that asks them for texts. Both are kept: cache.ts says why. */
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

/** More than a site needs, for all of its locales. */
const objects = 200;
const numberFormats = new Cache<Intl.NumberFormat>(objects);
const dateFormats = new Cache<Intl.DateTimeFormat>(objects);
const displayNames = new Cache<Intl.DisplayNames>(objects);
const listFormats = new Cache<Intl.ListFormat>(objects);
const pluralRules = new Cache<Intl.PluralRules>(objects);

/** More than the names, dates and lists of a run of films; kept is what Intl takes longer to say than we to look up. */
const texts = 2000;
const dateTexts = new Cache<string>(texts);
const listTexts = new Cache<string>(texts);
const listsOfParts = new Cache<ListPart[]>(texts);
const names = new Cache<string | undefined>(texts);

/**
 * Forgets all that Intl has said, but not the objects that say it: for tests, and to measure what an application without
 * such a memory takes.
 */
export function forgetTexts(): void {
  for (const cache of [dateTexts, listTexts, listsOfParts, names]) cache.clear();
}

/** How a locale writes numbers. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  numberFormats.get(locale + JSON.stringify(options), () => new Intl.NumberFormat(locale, options));

/** `12,345` */
export const countText = (locale: string, count: number): string => numberFormat(locale).format(count);

/** `132 min` */
export const minutesText = (locale: string, minutes: number): string =>
  numberFormat(locale, { style: 'unit', unit: 'minute' }).format(minutes);

/**
 * A calendar date: `1 May 2026`, `May 2026`, `2026`. It names a day, never an instant, so it reads the same in every time
 * zone.
 * @param date `2026-05-01`, `2026-05` or `2026`
 */
export const calendarText = (locale: string, date: string): string =>
  dateTexts.get(`${locale} ${date}`, () =>
    // Whatever their precision, dates without a time are parsed in UTC.
    dateFormat(locale, date.split('-').length).format(Date.parse(date)),
  );

/** @param precision 1 for a year, 2 for a month, 3 for a day */
const dateFormat = (locale: string, precision: number): Intl.DateTimeFormat =>
  dateFormats.get(
    `${locale} ${precision}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: precision > 1 ? 'long' : undefined,
        day: precision > 2 ? 'numeric' : undefined,
        timeZone: 'UTC',
        // Thai and Persian pages would otherwise count the years of another calendar beside the article's.
        calendar: 'gregory',
      }),
  );

const listFormat = (locale: string): Intl.ListFormat =>
  listFormats.get(locale, () => new Intl.ListFormat(locale));

/** "A, B and C" */
export const listText = (locale: string, items: string[]): string =>
  items.length > 1
    ? // Quoted, so that no text in a list can look like the border between two.
      listTexts.get(locale + JSON.stringify(items), () => listFormat(locale).format(items))
    : (items[0] ?? '');

/** The same in pieces: each item an `element`, what stands between them a `literal`. */
export const listParts = (locale: string, items: string[]): ListPart[] =>
  items.length > 1
    ? listsOfParts.get(locale + JSON.stringify(items), () => listFormat(locale).formatToParts(items))
    : items.map((value) => ({ type: 'element', value }));

/** The form of a word that a number wants. */
export const pluralForm = (locale: string, count: number): Intl.LDMLPluralRule =>
  pluralRules.get(locale, () => new Intl.PluralRules(locale)).select(count);

/** The name of a country by its ISO code; undefined where it has none. */
export const regionName = (locale: string, code: string): string | undefined =>
  codeName(locale, 'region', code);

/** The name of a language by its BCP 47 tag; undefined where it has none. */
export const languageName = (locale: string, tag: string): string | undefined =>
  codeName(locale, 'language', tag);

const codeName = (locale: string, type: 'region' | 'language', code: string): string | undefined =>
  names.get(`${locale} ${type} ${code}`, () =>
    displayNames
      .get(`${locale} ${type}`, () => new Intl.DisplayNames(locale, { type, fallback: 'none' }))
      .of(code),
  );
