import type { Messages } from './messages.js';

/**
 * The languages that boxes speak beside the built-in English. Each is a file of its own, with one export, that loads
 * when a page needs it.
 */
const loaders: Record<string, () => Promise<Record<string, Messages>>> = {
  ar: () => import('./languages/ar.js'),
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fr: () => import('./languages/fr.js'),
  hi: () => import('./languages/hi.js'),
  it: () => import('./languages/it.js'),
  ja: () => import('./languages/ja.js'),
  ko: () => import('./languages/ko.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  pt: () => import('./languages/pt.js'),
  sv: () => import('./languages/sv.js'),
  zh: () => import('./languages/zh.js'),
};

const loaded: Record<string, Messages | undefined> = {};

/**
 * The words for a locale, by its language alone: `fr-CA` -> `fr`, `zh-TW` -> `zh`. Undefined for English and for
 * languages that boxes do not speak. A promise while they are fetched; what cannot be fetched becomes undefined, facts
 * before language, and is fetched again when asked for again.
 */
export function wordsFor(locale: string): Messages | undefined | Promise<Messages | undefined> {
  const language = locale.split('-')[0]!;
  return (
    loaded[language] ??
    loaders[language]?.().then(
      (file) => (loaded[language] = Object.values(file)[0]),
      () => undefined,
    )
  );
}
