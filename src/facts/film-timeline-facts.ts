import type { Award, CastingChange, Deal, Fact, Release, Shoot } from '../model/film.js';
import { inStoryOrder, isAhead } from '../model/date.js';
import { dateText } from '../words/date.js';
import { listText } from '../words/intl.js';
import { territoriesText } from '../words/place.js';
import { say } from '../words/say.js';
import { span, rowsBlock, type Line, type Row } from './box.js';
import { replacementSpans } from './casting-changes-facts.js';
import { buyersLine } from './deal-lines.js';
import type { FactsOf } from './facts.js';
import { releaseLine } from './release-plan-facts.js';
import { dotted, wordLabel } from './rows.js';
import { dateSpan, filmSpan, remarks, type Wording } from './wording.js';

/** Something that happened, or will. */
interface Event {
  date: string;
  fact: Fact;
  line: Line;
  /** Whether it was called off: then it does not come. */
  isOff?: boolean;
}

/**
 * Everything of the film that has a date, in order. What falls on the same date stands as told here: the film's own
 * timeline, when it was filmed, who plays in it, who buys it, where it is shown, what it won.
 */
export const filmTimelineFacts: FactsOf = (wording) => {
  const { timeline = [], castingChanges = [], deals = [], releases = [], awards = [], shoot } = wording.film;
  const events: Event[] = [
    ...eventsOf(timeline, ({ title, url }) => [span(title, undefined, { lang: wording.filmLanguage, url })]),
    ...shootEvents(wording, shoot),
    ...eventsOf(castingChanges, (change) => castingLine(wording, change)),
    ...deals.flatMap((deal) => dealEvents(wording, deal)),
    ...releases.flatMap((release) => releaseEvents(wording, release)),
    ...eventsOf(awards, (award) => awardLine(wording, award)),
  ];
  const blocks = rowsBlock(inStoryOrder(events).map((one) => eventRow(wording, one)));
  return blocks.length ? { heading: span(say(wording, 'The story so far')), blocks } : undefined;
};

/** Those of the facts that have a date. */
const eventsOf = <T extends Fact & { date?: string | undefined }>(
  facts: T[],
  lineOf: (fact: T) => Line,
): Event[] => facts.flatMap((fact) => (fact.date ? [{ date: fact.date, fact, line: lineOf(fact) }] : []));

function eventRow(wording: Wording, { date, fact, line, isOff }: Event): Row {
  return {
    label: [
      dateSpan(wording, date),
      ...(isAhead(date, wording.today) && !isOff ? [span(say(wording, 'upcoming'), 'upcoming')] : []),
    ],
    lines: [[...line, ...remarks(wording, fact)]],
  };
}

/** "Lena Headey · left · Devora · replaced by Uma Thurman" */
const castingLine = (wording: Wording, change: CastingChange): Line =>
  dotted([
    span(change.person.name, 'name', { url: change.person.url }),
    span(say(wording, `casting:${change.change}`), 'status'),
    change.character && filmSpan(wording, change.character),
    change.job && wordLabel(wording, 'Job', change.job, 1),
    ...replacementSpans(wording, change),
  ]);

/** A deal that was signed and ended is two events: where it stood earlier, and where it stands now. */
const dealEvents = (wording: Wording, deal: Deal): Event[] => [
  ...eventsOf(deal.history ?? [], ({ status }) =>
    // Nobody knew yet who would buy it.
    dealLine(wording, {
      ...deal,
      status,
      ...(status === 'on-market' && { buyers: [], unnamedBuyer: undefined }),
    }),
  ),
  ...eventsOf([deal], () => dealLine(wording, deal)),
];

/** "Acquisition · Amazon MGM · closing · United States" */
const dealLine = (wording: Wording, deal: Deal): Line =>
  dotted([
    span(say(wording, deal.type ? `Deal:${deal.type}` : 'The deal|The deals')),
    buyersLine(wording, deal),
    deal.status && span(say(wording, `deal:${deal.status}`), 'status'),
    deal.territories && span(territoriesText(deal.territories, wording), 'territory'),
  ]);

/** A release, and each time that it got another date. */
const releaseEvents = (wording: Wording, release: Release): Event[] => [
  ...eventsOf(release.moves ?? [], ({ from, to = release.date }) => [
    ...releaseLine(wording, { ...release, state: undefined, moves: undefined }),
    span(' · '),
    span(
      say(wording, to ? 'moved from {from} to {to}' : 'moved from {from}', {
        from: dateText(from, wording),
        to: to ? dateText(to, wording) : '',
      }),
      'status',
    ),
  ]),
  ...eventsOf([release], () => releaseLine(wording, { ...release, moves: undefined })).map((event) => ({
    ...event,
    isOff: release.state === 'cancelled',
  })),
];

function shootEvents(wording: Wording, shoot: Shoot | undefined): Event[] {
  if (!shoot) return [];
  const { start, end, reshoots = [] } = shoot;
  const event = (date: string | undefined, phrase: 'Filming begins' | 'Filming ends') =>
    eventsOf([{ ...shoot, date }], () => [span(say(wording, phrase))]);
  return [
    ...event(start, 'Filming begins'),
    ...event(end === start ? undefined : end, 'Filming ends'),
    ...eventsOf(
      reshoots.map((reshoot) => ({ ...reshoot, date: reshoot.start ?? reshoot.end })),
      ({ start }) => [span(say(wording, start ? 'Reshoots' : 'Reshoots end'))],
    ),
  ];
}

/** "Academy Awards · Best Picture · Nominated" */
const awardLine = (wording: Wording, { award, category, result, people, url }: Award): Line =>
  dotted([
    span(award, undefined, { lang: wording.filmLanguage, url }),
    category && filmSpan(wording, category),
    people?.length && span(listText(wording.locale, people)),
    span(say(wording, `Award:${result}`), 'status'),
  ]);
