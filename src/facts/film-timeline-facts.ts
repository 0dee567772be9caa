import type { CastingChange, Deal, Fact } from '../model/film.js';
import { inOrder, isAhead } from '../model/date.js';
import { territoriesText } from '../words/place.js';
import { say } from '../words/say.js';
import { span, rowsBlock, type Line, type Row } from './box.js';
import type { FactsOf } from './facts.js';
import { releaseLine } from './release-plan-facts.js';
import { dotted } from './rows.js';
import { dateSpan, filmSpan, marks, noteLine, partyLine, type Wording } from './wording.js';

/** Something that happened, or will. */
interface Event {
  date: string;
  fact: Fact;
  line: Line;
}

/**
 * Everything of the film that has a date, in order. What falls on the same date stands as told here: the film's own
 * timeline, who plays in it, who buys it, where it is shown.
 */
export const filmTimelineFacts: FactsOf = (wording) => {
  const { timeline = [], castingChanges = [], deals = [], releases = [] } = wording.film;
  const events: Event[] = [
    ...eventsOf(timeline, ({ title, url }) => [span(title, undefined, { lang: wording.filmLanguage, url })]),
    ...eventsOf(castingChanges, (change) => castingLine(wording, change)),
    ...eventsOf(deals, (deal) => dealLine(wording, deal)),
    ...eventsOf(releases, (release) => releaseLine(wording, release)),
  ];
  const blocks = rowsBlock(inOrder(events).map((one) => eventRow(wording, one)));
  return blocks.length ? { heading: span(say(wording, 'The story so far')), blocks } : undefined;
};

/** Those of the facts that have a date. */
const eventsOf = <T extends Fact & { date?: string | undefined }>(
  facts: T[],
  lineOf: (fact: T) => Line,
): Event[] => facts.flatMap((fact) => (fact.date ? [{ date: fact.date, fact, line: lineOf(fact) }] : []));

function eventRow(wording: Wording, { date, fact, line }: Event): Row {
  return {
    label: [
      dateSpan(wording, date),
      ...(isAhead(date, wording.today) ? [span(say(wording, 'upcoming'), 'upcoming')] : []),
    ],
    lines: [[...line, ...marks(wording, fact), ...noteLine(wording, fact)]],
  };
}

/** "Lena Headey · left · Devora" */
const castingLine = (wording: Wording, { person, change, character }: CastingChange): Line =>
  dotted([
    span(person.name, 'name', { url: person.url }),
    span(say(wording, `casting:${change}`), 'status'),
    character && filmSpan(wording, character),
  ]);

/** "Acquisition · Amazon MGM · closing · United States" */
const dealLine = (wording: Wording, { type, buyers, status, territories }: Deal): Line =>
  dotted([
    span(say(wording, type ? `Deal:${type}` : 'The deal|The deals')),
    partyLine(wording, buyers),
    status && span(say(wording, `deal:${status}`), 'status'),
    territories && span(territoriesText(territories, wording), 'territory'),
  ]);
