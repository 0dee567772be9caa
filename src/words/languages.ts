import { languageOf } from './language-of.js';
import { languageLoaders } from './language-loaders.js';
import type { Messages } from './messages.js';

const languages: Record<string, Messages | undefined> = {};

/**
 * The words for a locale, by its language and script: `fr-CA` -> `fr`, `zh-TW` -> `zh-Hant`. Undefined for English and for
 * languages that boxes do not speak. A promise while they are fetched; what cannot be fetched becomes undefined, facts
 * before language, and is fetched again when asked for again.
 */
export function wordsFor(locale: string): Messages | undefined | Promise<Messages | undefined> {
  const language = languageOf(locale);
  return (
    languages[language] ??
    languageLoaders[language]?.().then(
      (file) => (languages[language] = Object.values(file)[0]),
      () => undefined,
    )
  );
}
