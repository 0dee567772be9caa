/**
 * The only place that makes Intl objects. Making one costs up to ninety times as much as using it, so every page
 * keeps the ones it has, and remembers what it has worded.
 */

/** More than a page of many films in several languages needs; then all is made again. */
const limit = 5000;
export const kept = new Map<string, unknown>();

/** What `make` gave for this key the first time. */
export function once<T extends NonNullable<unknown>>(key: string, make: () => T): T {
  let found = kept.get(key);
  if (found === undefined) {
    if (kept.size >= limit) kept.clear();
    kept.set(key, make());
    found = kept.get(key);
  }
  return found as T;
}

/** A locale that Intl accepts: `en_US` (as some systems write it) is mended, nonsense becomes English. */
export function safeLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replace(/_/g, '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

const keyOf = (kind: string, locale: string, options: object) => kind + locale + JSON.stringify(options);

export const numberFormat = (locale: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat =>
  once(keyOf('n', locale, options), () => new Intl.NumberFormat(locale, options));

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  once(keyOf('d', locale, options), () => new Intl.DateTimeFormat(locale, options));

export const listFormat = (locale: string): Intl.ListFormat =>
  once(`l${locale}`, () => new Intl.ListFormat(locale));

/** "A, B and C" */
export const listText = (locale: string, items: string[]): string => listFormat(locale).format(items);

export const pluralRules = (locale: string): Intl.PluralRules =>
  once(`p${locale}`, () => new Intl.PluralRules(locale));

export const displayNames = (locale: string, type: 'region' | 'language'): Intl.DisplayNames =>
  once(`${type}${locale}`, () => new Intl.DisplayNames(locale, { type, fallback: 'none' }));
