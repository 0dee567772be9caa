// Written by `npm run generate` from the files in src/words/languages.
import type { Messages } from './messages.js';

/** The languages that boxes speak beside the built-in English: each is a file that a page loads when it needs it. */
export const languageLoaders: Record<string, () => Promise<Record<string, Messages>>> = {
  ar: () => import('./languages/ar.js'),
  cs: () => import('./languages/cs.js'),
  da: () => import('./languages/da.js'),
  de: () => import('./languages/de.js'),
  es: () => import('./languages/es.js'),
  fi: () => import('./languages/fi.js'),
  fr: () => import('./languages/fr.js'),
  he: () => import('./languages/he.js'),
  hi: () => import('./languages/hi.js'),
  it: () => import('./languages/it.js'),
  ja: () => import('./languages/ja.js'),
  ko: () => import('./languages/ko.js'),
  nb: () => import('./languages/nb.js'),
  nl: () => import('./languages/nl.js'),
  pl: () => import('./languages/pl.js'),
  pt: () => import('./languages/pt.js'),
  ru: () => import('./languages/ru.js'),
  sv: () => import('./languages/sv.js'),
  tr: () => import('./languages/tr.js'),
  uk: () => import('./languages/uk.js'),
  zh: () => import('./languages/zh.js'),
  'zh-Hant': () => import('./languages/zh-Hant.js'),
};
