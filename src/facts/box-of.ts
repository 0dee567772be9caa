import type { Film, Source } from '../model/film.js';
import { lastDay } from '../model/date.js';
import { isRightToLeft } from '../words/direction.js';
import type { Phrase } from '../words/messages.js';
import { say } from '../words/say.js';
import { span, headingLevelOf, type Box, type Line, type Row } from './box.js';
import type { BoxOptions, Facts, FactsOf } from './facts.js';
import { numberSources } from './sources.js';
import { dateSpan, filmSpan, wordingOf, type Reader, type Wording } from './wording.js';

/**
 * A box of a film, ready to be written: its facts with heading, footer and numbered sources.
 * @returns undefined when the film has nothing for the box
 * @example boxOf(dealBoxFacts, film, { locale: 'en', messages: undefined, today: '2026-11-25', staleAfter: 90 })
 */
export function boxOf(
  factsOf: FactsOf,
  film: Film,
  reader: Reader,
  options: BoxOptions = {},
): Box | undefined {
  const wording = wordingOf(film, reader);
  const facts = factsOf(wording, options);
  if (!facts) return undefined;
  const { blocks, stale = false } = facts;
  const line = headingLine(facts, wording, options.heading);
  const { locale } = wording;
  return {
    heading: line && { line, level: headingLevelOf(options.headingLevel) },
    blocks,
    footer: footer(wording, numberSources(blocks, wording)),
    locale,
    dir: isRightToLeft(locale) ? 'rtl' : 'ltr',
    standsIn: !!reader.standsIn,
    stale,
    updated: film.updated,
  };
}

/** The box's own heading with the film's title beside it, or what the newsroom wants in its place. */
function headingLine(
  { heading, titled }: Facts,
  wording: Wording,
  wanted: string | undefined,
): Line | undefined {
  if (wanted !== undefined) return wanted ? [span(wanted)] : undefined;
  return titled ? [heading] : [heading, filmSpan(wording, wording.film.title, 'film')];
}

/** What stands under every box: its sources, the film's corrections (newest first), when it was last checked. */
function footer(wording: Wording, sources: Source[]): Row[] {
  const { corrections = [], updated } = wording.film;
  const list = (label: Phrase, lines: Line[]): Row[] =>
    lines.length ? [{ label: [span(say(wording, label))], lines }] : [];
  return [
    ...list(
      'Sources',
      sources.map(({ name, url, date }, i) => [
        span(`${i + 1}. `),
        span(name, undefined, { url }),
        ...(date ? [span(', '), dateSpan(wording, date)] : []),
      ]),
    ),
    ...list(
      'Corrections',
      [...corrections]
        .sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? 1 : -1))
        .map(({ date, text }) => [dateSpan(wording, date), span(': '), filmSpan(wording, text)]),
    ),
    ...(updated ? [{ label: [dateSpan(wording, updated, undefined, 'Updated {date}')], lines: [] }] : []),
  ];
}
