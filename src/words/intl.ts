/** The only place that makes Intl objects, and that asks them for texts. Both are kept: see cache.ts for the reason. */
import { Cache } from './cache.js';

/** More than a page or a run of films needs, for its locales and the options that our words use. */
const objects = 500;
/** More than the names, dates, counts and lists of a run of films in one language. */
const texts = 2000;

const numberFormats = new Cache<Intl.NumberFormat>(objects);
const dateFormats = new Cache<Intl.DateTimeFormat>(objects);
const listFormats = new Cache<Intl.ListFormat>(objects);
const pluralRules = new Cache<Intl.PluralRules>(objects);
const displayNames = new Cache<Intl.DisplayNames>(objects);

const numberTexts = new Cache<string>(texts);
const dateTexts = new Cache<string>(texts);
const listTexts = new Cache<string>(texts);
const listsOfParts = new Cache<ListPart[]>(texts);
const pluralForms = new Cache<Intl.LDMLPluralRule>(texts);
const names = new Cache<string | undefined>(texts);

/** A locale that Intl accepts: `en_US` (as some systems write it) is mended, nonsense becomes English. */
export function safeLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** How a locale writes numbers. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  numberFormats.get(locale + JSON.stringify(options), () => new Intl.NumberFormat(locale, options));

/** `12,345`; with a unit `132 min`. */
export const numberText = (locale: string, value: number, unit?: 'minute'): string =>
  numberTexts.get(`${locale} ${value} ${unit}`, () =>
    numberFormat(locale, unit && { style: 'unit', unit }).format(value),
  );

/**
 * A calendar date: `1 May 2026`, `May 2026`, `2026`. It names a day, never an instant, so it reads the same in every time zone.
 * @param date `2026-05-01`, `2026-05` or `2026`
 */
export const calendarText = (locale: string, date: string): string =>
  dateTexts.get(`${locale} ${date}`, () => {
    const [, month, day] = date.split('-');
    // Whatever their precision, dates without a time are parsed in UTC.
    return dateFormat(locale, !!month, !!day).format(Date.parse(date));
  });

const dateFormat = (locale: string, month: boolean, day: boolean): Intl.DateTimeFormat =>
  dateFormats.get(
    `${locale} ${month} ${day}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: month ? 'long' : undefined,
        day: day ? 'numeric' : undefined,
        timeZone: 'UTC',
        // Thai and Persian pages would otherwise count the years of another calendar beside the article's.
        calendar: 'gregory',
      } as Intl.DateTimeFormatOptions),
  );

type ListPart = ReturnType<Intl.ListFormat['formatToParts']>[number];

const listFormat = (locale: string): Intl.ListFormat =>
  listFormats.get(locale, () => new Intl.ListFormat(locale));

// Quoted, so that no text in a list can look like the border between two.
const listKey = (locale: string, items: string[]) => locale + JSON.stringify(items);

/** "A, B and C" */
export const listText = (locale: string, items: string[]): string =>
  items.length > 1
    ? listTexts.get(listKey(locale, items), () => listFormat(locale).format(items))
    : (items[0] ?? '');

/** The same in pieces: each item an `element`, what stands between them a `literal`. */
export const listParts = (locale: string, items: string[]): ListPart[] =>
  items.length > 1
    ? listsOfParts.get(listKey(locale, items), () => listFormat(locale).formatToParts(items))
    : items.map((value) => ({ type: 'element', value }));

/** The form of a word that a number wants. */
export const pluralForm = (locale: string, count: number): Intl.LDMLPluralRule =>
  pluralForms.get(`${locale} ${count}`, () =>
    pluralRules.get(locale, () => new Intl.PluralRules(locale)).select(count),
  );

/** The name of a country or language by its code; undefined where it has none. */
export const codeName = (locale: string, type: 'region' | 'language', code: string): string | undefined =>
  names.get(`${locale} ${type} ${code}`, () =>
    displayNames
      .get(`${locale} ${type}`, () => new Intl.DisplayNames(locale, { type, fallback: 'none' }))
      .of(code),
  );
