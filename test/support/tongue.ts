import type { Tongue } from '../../src/words/say.js';

/** A reader of a locale, told things in the built-in English: formats are the locale's, words are not. */
export const inLocale = (locale: string): Tongue => ({ locale, messages: undefined });

/** Whether this engine's Intl writes Arabic in Latin digits, and Indian sums in crore; older ones do neither. */
export const newIntl =
  new Intl.NumberFormat('ar').format(1) === '1' &&
  new Intl.NumberFormat('en-IN', { notation: 'compact', compactDisplay: 'long' })
    .format(1e7)
    .includes('crore');
