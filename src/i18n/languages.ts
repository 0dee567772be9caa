import type { Messages } from './messages.js';

/**
 * The languages that boxes speak beside the built-in English. Each is a file of its own, with one export, that loads
 * when a page needs it.
 */
const loaders: Record<string, () => Promise<Record<string, Messages>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  hi: () => import('./hi.js'),
  it: () => import('./it.js'),
  ja: () => import('./ja.js'),
  ko: () => import('./ko.js'),
  nl: () => import('./nl.js'),
  pl: () => import('./pl.js'),
  pt: () => import('./pt.js'),
  sv: () => import('./sv.js'),
  zh: () => import('./zh.js'),
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
