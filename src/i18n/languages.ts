import type { Messages } from './messages.js';

/** The languages that boxes speak beside the built-in English, each a file of its own that loads when needed. */
const loaders: Record<string, () => Promise<Messages>> = {};

const loaded = new Map<string, Messages | undefined>([['en', undefined]]);

/** The language that serves a locale: `fr-CA` -> `fr`, `zh-CN` -> `zh`; English where there is none. */
export function languageOf(locale: string): string {
  const language = locale.split('-')[0]!.toLowerCase();
  return Object.hasOwn(loaders, language) ? language : 'en';
}

/** Whether the words of a language are there. */
export const hasWords = (language: string): boolean => loaded.has(language);

/** The words of a language; undefined for English and for what could not be fetched. */
export const wordsOf = (language: string): Messages | undefined => loaded.get(language);

/** Fetches the words of a language. What cannot be fetched becomes English: facts before language. */
export async function loadWords(language: string): Promise<void> {
  loaded.set(language, await loaders[language]!().catch(() => undefined));
}
