// Written by `npm run generate` from the files in src/words/languages.
import type { Messages } from './messages.js';

/** The languages that boxes speak beside the built-in English: each is a file that a page loads when it needs it. */
export const languageLoaders: Record<string, () => Promise<Record<string, Messages>>> = {
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
  'zh-Hant': () => import('./languages/zh-Hant.js'),
};
