// How a language quotes, and how it says fields and words of film JSON: as the form and the boxes say them.
import type { Messages, Phrase } from '../../../words/messages.js';
import { say } from '../../../words/say.js';
import { extentWords } from '../extents.js';
import { fieldWords } from '../fields.js';
import type { Lang } from '../words.js';
import type { Manner } from './translate.js';

type Other = Exclude<Lang, 'en'>;

const quotes: Record<Other, Manner['quotes']> = {
  de: ['„', '“'],
  fr: ['«\u00a0', '\u00a0»'],
  es: ['«', '»'],
  ja: ['「', '」'],
};

/** What the boxes put before words of film JSON, in the order in which a word of any sort is looked for. */
const prefixes = 'deal film confidence basis right release Job Role Deal Place'.split(' ');

/**
 * @param messages the words of the boxes
 * @param isForm whether fields are called as in the form; else they are called as in the JSON
 */
export function mannerOf(lang: Other, messages: Messages | undefined, isForm: boolean): Manner {
  const sayWord = (word: string, among: readonly string[]): string | undefined => {
    const prefix = among.find((one) => messages?.[`${one}:${word}` as Phrase]);
    return prefix && say({ locale: lang, messages }, `${prefix}:${word}` as Phrase);
  };
  const sayField = (name: string): string | undefined => (isForm ? fieldWords[name]?.[lang] : undefined);
  const sayAny = (word: string): string =>
    sayWord(word, prefixes) ?? extentWords[word]?.[lang].toLowerCase() ?? sayField(word) ?? word;
  const either = new Intl.ListFormat(lang, { type: 'disjunction' });
  /** Several words are parted by “or”, or by commas. */
  const sayEach = (text: string, sayOne: (word: string) => string): string =>
    either.format(
      text.split(' or ').map((part) =>
        part
          .split(', ')
          .map(sayOne)
          .join(lang === 'ja' ? '、' : ', '),
      ),
    );
  return {
    quotes: quotes[lang],
    sayAs: (kind, value) => {
      if (kind === 'field') return sayField(value);
      if (kind === 'word') return sayEach(value, sayAny);
      return sayEach(value, (word) => sayWord(word, [kind]) ?? word);
    },
  };
}
