/** The only place that makes Intl objects, and that asks them for texts. Both are kept: cache.ts says why. */
import { Cache } from './cache.js';

/** More than the names, dates, counts and lists of a run of films in one language. */
const texts = 2000;

/** A locale that Intl accepts: `en_US` (as some systems write it) is mended, nonsense becomes English. */
export function safeLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

type ListPart = ReturnType<Intl.ListFormat['formatToParts']>[number];

/** What Intl has made for one locale. */
class Formats {
  readonly numbers = new Cache<Intl.NumberFormat>(texts);
  readonly dates = new Cache<Intl.DateTimeFormat>(3);
  readonly names = new Cache<Intl.DisplayNames>(2);
  readonly lists = new Cache<Intl.ListFormat>(1);
  readonly plurals = new Cache<Intl.PluralRules>(1);
}

/** What it has said in that locale: what takes it longer to say than us to look up. */
class Texts {
  readonly dates = new Cache<string>(texts);
  readonly lists = new Cache<string>(texts);
  readonly listParts = new Cache<ListPart[]>(texts);
  readonly names = new Cache<string | undefined>(texts);
}

/** More than a site has. */
const locales = 50;
const allFormats = new Cache<Formats>(locales);
const allTexts = new Cache<Texts>(locales);
const formatsOf = (locale: string): Formats => allFormats.get(locale, () => new Formats());
const textsOf = (locale: string): Texts => allTexts.get(locale, () => new Texts());

/**
 * Forgets all that Intl has said, but not the objects that say it: for tests, and to measure what an application without
 * such a memory takes.
 */
export const forgetTexts = (): void => allTexts.clear();

/** How a locale writes numbers. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  formatsOf(locale).numbers.get(JSON.stringify(options), () => new Intl.NumberFormat(locale, options));

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
  textsOf(locale).dates.get(date, () =>
    // Whatever their precision, dates without a time are parsed in UTC.
    dateFormat(locale, date.split('-').length).format(Date.parse(date)),
  );

/** @param precision 1 for a year, 2 for a month, 3 for a day */
const dateFormat = (locale: string, precision: number): Intl.DateTimeFormat =>
  formatsOf(locale).dates.get(
    `${precision}`,
    () =>
      new Intl.DateTimeFormat(locale, {
        year: 'numeric',
        month: precision > 1 ? 'long' : undefined,
        day: precision > 2 ? 'numeric' : undefined,
        timeZone: 'UTC',
        // Thai and Persian pages would otherwise count the years of another calendar beside the article's.
        calendar: 'gregory',
      } as Intl.DateTimeFormatOptions),
  );

const listFormat = (locale: string): Intl.ListFormat =>
  formatsOf(locale).lists.get('', () => new Intl.ListFormat(locale));

/** "A, B and C" */
export const listText = (locale: string, items: string[]): string =>
  items.length > 1
    ? // Quoted, so that no text in a list can look like the border between two.
      textsOf(locale).lists.get(JSON.stringify(items), () => listFormat(locale).format(items))
    : (items[0] ?? '');

/** The same in pieces: each item an `element`, what stands between them a `literal`. */
export const listParts = (locale: string, items: string[]): ListPart[] =>
  items.length > 1
    ? textsOf(locale).listParts.get(JSON.stringify(items), () => listFormat(locale).formatToParts(items))
    : items.map((value) => ({ type: 'element', value }));

/** The form of a word that a number wants. */
export const pluralForm = (locale: string, count: number): Intl.LDMLPluralRule =>
  formatsOf(locale)
    .plurals.get('', () => new Intl.PluralRules(locale))
    .select(count);

/** The name of a country by its ISO code; undefined where it has none. */
export const regionName = (locale: string, code: string): string | undefined =>
  codeName(locale, 'region', code);

/** The name of a language by its BCP 47 tag; undefined where it has none. */
export const languageName = (locale: string, tag: string): string | undefined =>
  codeName(locale, 'language', tag);

const codeName = (locale: string, type: 'region' | 'language', code: string): string | undefined =>
  textsOf(locale).names.get(`${type} ${code}`, () =>
    formatsOf(locale)
      .names.get(type, () => new Intl.DisplayNames(locale, { type, fallback: 'none' }))
      .of(code),
  );
