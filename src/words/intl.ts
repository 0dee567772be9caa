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

/** Intl objects of one kind, each made once for its locale and options. */
function once<Options, Made>(
  make: (locale: string, options?: Options) => Made,
): (locale: string, options?: Options) => Made {
  // More than a site needs, for all of its locales.
  const cache = new Cache<Made>(200);
  return (locale, options) => cache.get(locale + JSON.stringify(options), () => make(locale, options));
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
  (locale, type?: 'region' | 'language') => new Intl.DisplayNames(locale, { type: type!, fallback: 'none' }),
);

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
  dateTexts.get(`${locale} ${date}`, () => {
    const [, month, day] = date.split('-');
    return (
      dateFormat(locale, {
        year: 'numeric',
        month: month ? 'long' : undefined,
        day: day ? 'numeric' : undefined,
        timeZone: 'UTC',
        // Thai and Persian pages would otherwise count the years of another calendar beside the article's.
        calendar: 'gregory',
      })
        // Whatever their precision, dates without a time are parsed in UTC.
        .format(Date.parse(date))
    );
  });

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
  pluralRules(locale).select(count);

/** The name of a country by its ISO code; undefined where it has none. */
export const regionName = (locale: string, code: string): string | undefined =>
  codeName(locale, 'region', code);

/** The name of a language by its BCP 47 tag; undefined where it has none. */
export const languageName = (locale: string, tag: string): string | undefined =>
  codeName(locale, 'language', tag);

const codeName = (locale: string, type: 'region' | 'language', code: string): string | undefined =>
  names.get(`${locale} ${type} ${code}`, () => displayNames(locale, type).of(code));

/** The codes of all currencies of today and of times past. */
export const currencyCodes = (): string[] => Intl.supportedValuesOf('currency');
