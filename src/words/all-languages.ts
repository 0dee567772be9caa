// Written by `npm run generate` from the files in src/words/languages.
import { ar } from './languages/ar.js';
import { cs } from './languages/cs.js';
import { da } from './languages/da.js';
import { de } from './languages/de.js';
import { es } from './languages/es.js';
import { fi } from './languages/fi.js';
import { fr } from './languages/fr.js';
import { he } from './languages/he.js';
import { hi } from './languages/hi.js';
import { it } from './languages/it.js';
import { ja } from './languages/ja.js';
import { ko } from './languages/ko.js';
import { nb } from './languages/nb.js';
import { nl } from './languages/nl.js';
import { pl } from './languages/pl.js';
import { pt } from './languages/pt.js';
import { ru } from './languages/ru.js';
import { sv } from './languages/sv.js';
import { tr } from './languages/tr.js';
import { uk } from './languages/uk.js';
import { zh } from './languages/zh.js';
import { zhHant } from './languages/zh-Hant.js';
import type { Messages } from './messages.js';

/** The same languages at hand, for whoever cannot wait. */
export const allLanguages = {
  ar: ar,
  cs: cs,
  da: da,
  de: de,
  es: es,
  fi: fi,
  fr: fr,
  he: he,
  hi: hi,
  it: it,
  ja: ja,
  ko: ko,
  nb: nb,
  nl: nl,
  pl: pl,
  pt: pt,
  ru: ru,
  sv: sv,
  tr: tr,
  uk: uk,
  zh: zh,
  'zh-Hant': zhHant,
} satisfies Record<string, Messages>;
