import { dateText, lastDay } from '../words/date.js';
import { joined, type Line, type Span } from '../words/line.js';
import { say, type Tongue } from '../words/say.js';
import type { Phrase } from '../words/messages.js';
import type { Fact, Film, Party, Source } from '../model/film.js';

/** For whom facts are worded. */
export interface Reader extends Tongue {
  /** The reader's day, `2026-03-14`. */
  today: string;
  /** After how many days an unfinished deal may be out of date. */
  staleAfter: number;
}

/** The facts of one film being worded for one reader, in one box. */
export interface Wording extends Reader {
  film: Film;
  /** The language of the film's own texts, when the reader must be told. */
  own: string | undefined;
  /** The sources that facts of this box have named so far, in that order. */
  cited: Source[];
}

/** One labelled group of facts, a line each. */
export interface Row {
  label: Line;
  lines: Line[];
}

const language = (tag: string) => tag.split('-')[0];

export const wordingOf = (film: Film, { locale, messages, today, staleAfter }: Reader): Wording => ({
  locale,
  messages,
  today,
  staleAfter,
  film,
  own: film.lang && language(film.lang) === language(locale) ? undefined : film.lang,
  cited: [],
});

/** A text of ours. */
export const span = (text: string, part?: string): Span => ({ text, part });

/** A text of the film's own, in its language. */
export const own = ({ own: lang }: Wording, text: string, part?: string): Span => ({ text, part, lang });

/** A date, alone or inside a phrase such as "as of {date}". */
export function dated(wording: Wording, date: string, part?: string, phrase?: Phrase): Span {
  const text = dateText(date, wording);
  return {
    text: phrase ? say(wording, phrase, { date: text }) : text,
    part,
    // HTML has no form for a quarter.
    date: /Q/.test(date) ? undefined : date,
  };
}

/** What the reader needs to know beside a fact. */
export const noted = (wording: Wording, { note }: Fact): Line => (note ? [own(wording, note, 'note')] : []);

/**
 * How good a fact is: in doubt, as of when, who says so.
 * @param group what it is part of: what is said of all is said of each that says nothing else
 */
export function marks(wording: Wording, fact: Fact, group: Fact = fact): Line {
  const { confidence = group.confidence, asOf = group.asOf, sources = group.sources ?? [] } = fact;
  const line: Line = [];
  if (confidence) line.push(span(say(wording, `confidence:${confidence}`), `confidence ${confidence}`));
  if (asOf) line.push(dated(wording, asOf, 'as-of', 'as of {date}'));
  const { film, cited } = wording;
  for (const id of sources) {
    // An id that no source has says nothing to a reader.
    const source = film.sources?.find((one) => one.id === id);
    if (source && !cited.includes(source)) cited.push(source);
  }
  cited.forEach(({ id, name, url }, i) => {
    const number = i + 1;
    if (sources.includes(id))
      line.push({
        text: `${number}`,
        part: 'source',
        url,
        label: say(wording, 'Source {number}: {name}', { number, name }),
      });
  });
  return line;
}

/** A labelled fact, or nothing where there is none. `count` is what the label agrees with. */
export function row(wording: Wording, label: Phrase, fact: string | Line | undefined, count?: number): Row[] {
  if (!fact?.length) return [];
  return [
    {
      label: [span(say(wording, label, undefined, count))],
      lines: [typeof fact === 'string' ? [span(fact)] : fact],
    },
  ];
}

/** "A, B and C", each with its link. */
export const names = ({ locale }: Wording, parties: Party[] = []): Line =>
  joined(
    parties.map(({ name, url }) => ({ text: name, url })),
    locale,
  );

/** What stands under every box: its sources, the film's corrections (newest first), when it was last checked. */
export function footer(wording: Wording): Row[] {
  const { film, cited } = wording;
  const { corrections = [], updated } = film;
  const list = (label: Phrase, lines: Line[]): Row[] =>
    lines.length ? [{ label: [span(say(wording, label))], lines }] : [];
  return [
    ...list(
      'Sources',
      cited.map(({ name, url, date }, i) => [
        span(`${i + 1}. `),
        { text: name, url },
        ...(date ? [span(', '), dated(wording, date)] : []),
      ]),
    ),
    ...list(
      'Corrections',
      [...corrections]
        .sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? 1 : -1))
        .map(({ date, text }) => [dated(wording, date), span(': '), own(wording, text)]),
    ),
    ...(updated ? [{ label: [dated(wording, updated, undefined, 'Updated {date}')], lines: [] }] : []),
  ];
}
