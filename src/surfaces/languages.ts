import type { Messages, Phrase, Plural } from '../i18n/messages.js';
import { ar } from '../i18n/ar.js';
import { de } from '../i18n/de.js';
import { es } from '../i18n/es.js';
import { fr } from '../i18n/fr.js';
import { hi } from '../i18n/hi.js';
import { it } from '../i18n/it.js';
import { ja } from '../i18n/ja.js';
import { ko } from '../i18n/ko.js';
import { nl } from '../i18n/nl.js';
import { pl } from '../i18n/pl.js';
import { pt } from '../i18n/pt.js';
import { english } from '../i18n/say.js';
import { sv } from '../i18n/sv.js';
import { zh } from '../i18n/zh.js';
import { once, safeLocale } from '../format/intl.js';
import type { Tongue } from '../i18n/say.js';

/** What a page builds from the phrases when it needs them, a server has at hand. */
const en = Object.fromEntries(
  (Object.keys(de) as Phrase[]).map((phrase): [Phrase, string | Plural] => {
    const [one, other] = [1, 2].map((count) => english(phrase, count)) as [string, string];
    return [phrase, one === other ? one : { one, other }];
  }),
) as Messages;

const messages: Record<string, Messages> = { en, ar, de, es, fr, hi, it, ja, ko, nl, pl, pt, sv, zh };

/** The languages that every surface speaks, by their first subtag. */
export const languages: readonly string[] = Object.keys(messages);

/** How to word facts for a BCP 47 tag; a language without words of ours is English throughout, as in a page. */
export function tongueOf(lang: string): Tongue {
  // Asking Intl what a tag means takes longer than wording a short box.
  return once(`tongue${lang}`, () => {
    const locale = safeLocale(lang);
    const words = messages[locale.split('-')[0]!];
    return words ? { locale, messages: words } : { locale: 'en', messages: en };
  });
}
