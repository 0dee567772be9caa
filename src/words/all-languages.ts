// Written by `npm run generate` from the files in src/words/languages.
import { ar } from './languages/ar.js';
import { de } from './languages/de.js';
import { es } from './languages/es.js';
import { fr } from './languages/fr.js';
import { hi } from './languages/hi.js';
import { it } from './languages/it.js';
import { ja } from './languages/ja.js';
import { ko } from './languages/ko.js';
import { nl } from './languages/nl.js';
import { pl } from './languages/pl.js';
import { pt } from './languages/pt.js';
import { sv } from './languages/sv.js';
import { zh } from './languages/zh.js';
import { zhHant } from './languages/zh-Hant.js';
import type { Messages } from './messages.js';

/** The same languages at hand, for whoever cannot wait. */
export const allLanguages = {
  ar: ar,
  de: de,
  es: es,
  fr: fr,
  hi: hi,
  it: it,
  ja: ja,
  ko: ko,
  nl: nl,
  pl: pl,
  pt: pt,
  sv: sv,
  zh: zh,
  'zh-Hant': zhHant,
} satisfies Record<string, Messages>;
