import { allLanguages } from '../words/all-languages.js';
import type { Messages, Phrase, Plural } from '../words/messages.js';
import { english } from '../words/say.js';
import { Cache } from '../words/cache.js';
import { localeInScript, safeLocale } from '../words/intl.js';
import type { Tongue } from '../words/say.js';

/** What a page builds from the phrases when it needs them, a server has at hand. */
const en = Object.fromEntries(
  (Object.keys(allLanguages.de) as Phrase[]).map((phrase): [Phrase, string | Plural] => {
    const [one, other] = [1, 2].map((count) => english(phrase, count)) as [string, string];
    return [phrase, one === other ? one : { one, other }];
  }),
) as Messages;

const messages: Record<string, Messages> = { en, ...allLanguages };

/** The languages that every surface speaks, by their first subtag. */
export const languages: readonly string[] = Object.keys(messages);

/** Asking Intl what a tag means takes longer than wording a short box. */
const tongues = new Cache<Tongue>(500);

/** How to word facts for a BCP 47 tag; a language without words of ours is English throughout, as in a page. */
export function tongueOf(lang: string): Tongue {
  return tongues.get(lang, () => {
    const locale = safeLocale(lang);
    const words = messages[locale.split('-')[0]!];
    return words
      ? { locale: localeInScript(locale), messages: words }
      : { locale: 'en', messages: en, standsIn: true };
  });
}
