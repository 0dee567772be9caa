import type { Fact, Film, Money, Party } from '../model/film.js';
import { isIsoDate } from '../model/date.js';
import { dateText } from '../words/date.js';
import { languageOf } from '../words/language-of.js';
import { listParts } from '../words/intl.js';
import type { Phrase } from '../words/messages.js';
import { moneyText } from '../words/money.js';
import { say, type Tongue } from '../words/say.js';
import { defaultStaleAfter, span, type Line, type Row, type Span } from './box.js';

/** For whom facts are worded. */
export interface Reader extends Tongue {
  /** The reader's day, `2026-03-14`. */
  today: string;
  /** After how many days an unfinished deal may be out of date; anything but a number is 90. */
  staleAfter: number;
}

/** The facts of one film being put into words for one reader. */
export interface Wording extends Reader {
  film: Film;
  /** The language of the film's own texts, when the reader must be told. */
  filmLanguage: string | undefined;
}

export const wordingOf = (film: Film, { locale, messages, today, staleAfter }: Reader): Wording => ({
  locale,
  messages,
  today,
  staleAfter: Number.isFinite(staleAfter) ? staleAfter : defaultStaleAfter,
  film,
  filmLanguage: film.lang && languageOf(film.lang) === languageOf(locale) ? undefined : film.lang,
});

/** A text of the film's own, in its language. */
export const filmSpan = ({ filmLanguage }: Wording, text: string, part?: string): Span =>
  span(text, part, { lang: filmLanguage });

/** A date, alone or inside a phrase such as "as of {date}". */
export function dateSpan(wording: Wording, date: string, part?: string, phrase?: Phrase): Span {
  const text = dateText(date, wording);
  return span(phrase ? say(wording, phrase, { date: text }) : text, part, {
    date: isIsoDate(date) ? date : undefined,
  });
}

/** What the reader needs to know beside a fact. */
export const noteLine = (wording: Wording, { note }: Fact): Line =>
  note ? [filmSpan(wording, note, 'note')] : [];

/**
 * How good a fact is: in doubt, as of when, who says so.
 * @param group what it is part of: what is said of all is said of each that says nothing else
 */
export function marks(wording: Wording, fact: Fact, group: Fact = fact): Line {
  const { confidence = group.confidence, asOf = group.asOf, sources = group.sources ?? [] } = fact;
  const line: Line = [];
  if (confidence) line.push(span(say(wording, `confidence:${confidence}`), `confidence ${confidence}`));
  if (asOf) line.push(dateSpan(wording, asOf, 'as-of', 'as of {date}'));
  sources.forEach((id, i) => {
    // An id that no source has says nothing to a reader, and neither does one that is named twice.
    const isSource = wording.film.sources?.some((source) => source.id === id);
    if (isSource && sources.indexOf(id) === i) line.push(span('', 'source', { source: id }));
  });
  return line;
}

/** How good a fact is, then what the reader needs to know beside it. */
export const remarks = (wording: Wording, fact: Fact): Line => [
  ...marks(wording, fact),
  ...noteLine(wording, fact),
];

/** A sum with how good it is, which may be less than the fact around it; nothing where there is none. */
export const moneyLine = (wording: Wording, money: Money | undefined): Line =>
  money ? [span(moneyText(money, wording)), ...remarks(wording, money)] : [];

/** A labelled fact, or nothing where there is none. `count` is what the label agrees with. */
export const row = (
  wording: Wording,
  label: Phrase,
  fact: string | Line | undefined,
  count?: number,
): Row[] => (fact ? linesRow(wording, label, [typeof fact === 'string' ? [span(fact)] : fact], count) : []);

/** A label with its lines, or nothing where none of them says anything. */
export function linesRow(wording: Wording, label: Phrase, lines: Line[], count?: number): Row[] {
  const full = lines.filter((line) => line.length);
  return full.length ? [{ label: [span(say(wording, label, undefined, count))], lines: full }] : [];
}

/** `A, B and C` in the reader's language, each piece keeping what it has. */
export function joined({ locale }: Wording, pieces: Span[]): Line {
  let next = 0;
  return listParts(
    locale,
    pieces.map(({ text }) => text),
  ).map(({ type, value }) => (type === 'element' ? pieces[next++]! : { text: value }));
}

/** "A, B and C", each with its link. */
export const partyLine = (wording: Wording, parties: Party[] = []): Line =>
  joined(
    wording,
    parties.map(({ name, url }) => span(name, undefined, { url })),
  );
