import type { Messages, Phrase, Plural } from '../words/messages.js';
import { ar } from '../words/languages/ar.js';
import { de } from '../words/languages/de.js';
import { es } from '../words/languages/es.js';
import { fr } from '../words/languages/fr.js';
import { hi } from '../words/languages/hi.js';
import { it } from '../words/languages/it.js';
import { ja } from '../words/languages/ja.js';
import { ko } from '../words/languages/ko.js';
import { nl } from '../words/languages/nl.js';
import { pl } from '../words/languages/pl.js';
import { pt } from '../words/languages/pt.js';
import { english } from '../words/say.js';
import { sv } from '../words/languages/sv.js';
import { zh } from '../words/languages/zh.js';
import { Cache } from '../words/cache.js';
import { safeLocale } from '../words/intl.js';
import type { Tongue } from '../words/say.js';

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

/** Asking Intl what a tag means takes longer than wording a short box. */
const tongues = new Cache<Tongue>(500);

/** How to word facts for a BCP 47 tag; a language without words of ours is English throughout, as in a page. */
export function tongueOf(lang: string): Tongue {
  return tongues.get(lang, () => {
    const locale = safeLocale(lang);
    const words = messages[locale.split('-')[0]!];
    return words ? { locale, messages: words } : { locale: 'en', messages: en };
  });
}
