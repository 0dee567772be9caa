// What the code says in English — issues, questions, warnings — in the language of the page. English loads nothing for it.
import { wordsFor } from '../../../words/languages.js';
import type { Lang } from '../words.js';
import type { Sentences } from './table.js';
import type { Translate } from './translate.js';

const tables: Record<Exclude<Lang, 'en'>, () => Promise<Sentences>> = {
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  es: async () => (await import('./es.js')).es,
  ja: async () => (await import('./ja.js')).ja,
};

/** How a language says a sentence in the form, and in the JSON, where fields have other names. */
interface Voice {
  form: Translate;
  json: Translate;
}

const voices = new Map<string, Voice>();

/** Fetches the sentences of a language. What cannot be fetched is said in English, until it is asked for again. */
export async function learnSentences(lang: Lang): Promise<void> {
  if (lang === 'en' || voices.has(lang)) return;
  try {
    const [table, { translator }, { mannerOf }, messages] = await Promise.all([
      ...([tables[lang](), import('./translate.js'), import('./manner.js'), wordsFor(lang)] as const),
    ]);
    voices.set(lang, {
      form: translator(table, mannerOf(lang, messages, true)),
      json: translator(table, mannerOf(lang, messages, false)),
    });
  } catch {
    // The page works in English sentences, too.
  }
}

/** A sentence, and the language that it is in. */
export interface Said {
  text: string;
  lang: string;
}

/**
 * A sentence of the code in the language of the page, or in English where it has no other words.
 * @example said('de', 'Which currency?') // { text: 'Welche Währung?', lang: 'de' }
 */
export function said(lang: string, text: string): Said {
  const other = voices.get(lang)?.form(text);
  return other === undefined ? { text, lang: 'en' } : { text: other, lang };
}

/** What is wrong, and what to do about it. */
export interface Fault {
  message: string;
  remedy: string;
}

/** The same for a message with its remedy, which are both in one language; `voice` is where they are read. */
export function saidFault(
  lang: string,
  { message, remedy }: Fault,
  voice: keyof Voice = 'form',
): Fault & { lang: string } {
  const say = voices.get(lang)?.[voice];
  const [other, otherRemedy] = [say?.(message), say?.(remedy)];
  return other === undefined || otherRemedy === undefined
    ? { message, remedy, lang: 'en' }
    : { message: other, remedy: otherRemedy, lang };
}

/** Messages of the code have no full stop. */
export const withStop = (text: string, lang: string): string =>
  text + (/[.?!…。]$/.test(text) ? '' : lang === 'ja' ? '。' : '.');

/** A message as a sentence: with a capital and a full stop, which messages of the code have not. */
export const sentence = (text: string, lang: string): string =>
  text && text[0]!.toUpperCase() + withStop(text.slice(1), lang);
