import { inOrder, isAhead } from '../words/date.js';
import type { Line } from '../words/line.js';
import { territoriesText } from '../words/place.js';
import { say } from '../words/say.js';
import type { Fact } from '../model/film.js';
import type { BoxFacts } from './box-facts.js';
import { releaseLine } from './release-facts.js';
import { dotted } from './rows.js';
import { dated, marks, names, noted, own, span, type Row, type Wording } from './wording.js';

/**
 * Everything of the film that has a date, in order; undefined for a film without dates. What falls on the same
 * date stands as told here: the film's own timeline, who plays in it, who buys it, where it is shown.
 */
export function timelineFacts(wording: Wording): BoxFacts | undefined {
  const { timeline = [], castingChanges = [], deals = [], releases = [] } = wording.film;
  const events: { date?: string | undefined; fact: Fact; line: () => Line }[] = [
    ...timeline.map((fact) => ({
      date: fact.date,
      fact,
      line: () => [{ ...own(wording, fact.title), url: fact.url }],
    })),
    ...castingChanges.map((fact) => ({
      date: fact.date,
      fact,
      line: () =>
        dotted([
          { text: fact.person.name, part: 'name', url: fact.person.url },
          span(say(wording, `casting:${fact.change}`), 'status'),
          fact.character && own(wording, fact.character),
        ]),
    })),
    ...deals.map((fact) => ({
      date: fact.date,
      fact,
      line: () =>
        dotted([
          span(say(wording, fact.type ? `Deal:${fact.type}` : 'The deal|The deals')),
          names(wording, fact.buyers),
          fact.status && span(say(wording, `deal:${fact.status}`), 'status'),
          fact.territories && span(territoriesText(fact.territories, wording), 'territory'),
        ]),
    })),
    ...releases.map((fact) => ({ date: fact.date, fact, line: () => releaseLine(wording, fact) })),
  ];
  // Worded in their order, so that the notes are numbered as they are read.
  const rows: Row[] = [];
  for (const { date, fact, line } of inOrder(events))
    if (date)
      rows.push({
        label: [
          dated(wording, date),
          ...(isAhead(date, wording.today) ? [span(say(wording, 'upcoming'), 'upcoming')] : []),
        ],
        lines: [[...line(), ...marks(wording, fact), ...noted(wording, fact)]],
      });
  return rows.length ? { heading: span(say(wording, 'The story so far')), rows } : undefined;
}
