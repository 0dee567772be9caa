import { once, pluralRules } from './intl.js';
import { en } from './languages/en.js';
import type { Messages, Phrase } from './messages.js';

/** A reader's language: the locale for dates and numbers, and the words. English has no words of its own. */
export interface Tongue {
  /** A BCP 47 locale with its region: `en-GB`. */
  locale: string;
  /** Undefined for English, where the phrase itself is what is said. */
  messages: Messages | undefined;
}

/** English out of the phrase: `Job:film-editor` is "Film editor", `deal:in-talks` is "in talks". */
export function english(phrase: Phrase, count: number): string {
  const [, prefix, word] = /^(\w+):(\S.*)/.exec(phrase) ?? [];
  const said = (en[phrase] as string | undefined) ?? word?.replace(/-/g, ' ');
  if (!said) return phrase.split('|')[+(count > 1)] ?? phrase;
  if (prefix! > 'a') return said;
  const label = said.replace(prefix === 'Place' ? /\b[a-z]/g : /^[a-z]/, (letter) => letter.toUpperCase());
  return en[phrase] ? said : count > 1 ? label.replace(/[eo]r$/, '$&s') : label;
}

/**
 * A phrase in the reader's language, with its values in place.
 * @param count the number that the wording agrees with, where it depends on one
 * @example say(tongue, 'Show all {count}', { count: 12 }) // 'Show all 12'
 */
export function say(
  { locale, messages }: Tongue,
  phrase: Phrase,
  values?: Record<string, string | number>,
  count = 1,
): string {
  const message = messages?.[phrase] ?? english(phrase, count);
  const form =
    typeof message === 'string' ? message : (message[pluralRules(locale).select(count)] ?? message.other);
  return values
    ? once(form, () => form.split(/[{}]/)).reduce(
        (said, piece, i) => said + (i % 2 ? values[piece] : piece),
        '',
      )
    : form;
}
