import type { Tongue } from '../../src/i18n/say.js';

/** A reader of a locale, told things in the built-in English: formats are the locale's, words are not. */
export const inLocale = (locale: string): Tongue => ({ locale, messages: undefined });
