import { Cache } from './cache.js';
import { pluralForm } from './intl.js';
import { en } from './languages/en.js';
import type { Messages, Phrase } from './messages.js';

/** A reader's language: the locale for dates and numbers, and the words. English has no words of its own. */
export interface Tongue {
  /** A BCP 47 locale with its region: `en-GB`. */
  locale: string;
  /** Undefined for English, where the phrase itself is what is said. */
  messages: Messages | undefined;
}

/**
 * English needs no list of phrases, because most of them are their own text. This finds the words of a phrase:
 *
 * - what `en.ts` says of it, where the English is not the phrase itself;
 * - for a word of film JSON, the word without hyphens: `deal:in-talks` is "in talks". Behind a prefix with a capital it is
 *   a label: `Job:film-editor` is "Film editor", and "Film editors" for more than one;
 * - otherwise the phrase, of which the part behind `|` is the plural.
 *
 * @example english('Job:film-editor', 2) // 'Film editors'
 */
export const english = (phrase: Phrase, count: number): string =>
  englishTexts.get(count > 1 ? `${phrase} plural` : phrase, () => englishText(phrase, count > 1));

/** There are about three hundred phrases. */
const englishTexts = new Cache<string>(1000);

function englishText(phrase: Phrase, plural: boolean): string {
  const exception = en[phrase] as string | undefined;
  if (exception) return exception;
  const [, prefix, word] = /^(\w+):(\S.*)/.exec(phrase) ?? [];
  if (!prefix || !word) return phrase.split('|')[+plural] ?? phrase;
  const text = word.replace(/-/g, ' ');
  const isLabel = /^[A-Z]/.test(prefix);
  if (!isLabel) return text;
  // Names of places have a capital in each word, other labels in the first.
  const label = text.replace(prefix === 'Place' ? /\b[a-z]/g : /^[a-z]/, (letter) => letter.toUpperCase());
  // "Directors", but "Casting": only who does something can be several.
  return plural ? label.replace(/[eo]r$/, '$&s') : label;
}

/** A word as film JSON has it. */
const word = /^[a-z-]+$/;

/**
 * The phrase for a word of the film that may be one of ours, in whatever case and with spaces: `Executive Producer` has the
 * label of `executive-producer` in a language that has one. Undefined for any other text, which is shown as it stands.
 */
export function wordPhrase(
  { messages }: Tongue,
  prefix: 'Job' | 'Role' | 'Place',
  text: string,
): Phrase | undefined {
  if (word.test(text)) return `${prefix}:${text}` as Phrase;
  const phrase = `${prefix}:${text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-')}` as Phrase;
  return messages?.[phrase] ? phrase : undefined;
}

/** Messages cut at their values: texts at even places, names of values at odd ones. */
const pieces = new Cache<string[]>(1000);

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
  if (typeof message === 'function') return message(values as Record<string, string>, locale);
  const form = typeof message === 'string' ? message : (message[pluralForm(locale, count)] ?? message.other);
  if (!values) return form;
  const texts = pieces.get(form, () => form.split(/[{}]/));
  let text = texts[0]!;
  for (let i = 1; i < texts.length; i += 2) text += values[texts[i]!] + texts[i + 1]!;
  return text;
}
