import { inOrder, isAhead } from '../format/date.js';
import type { Line } from '../format/line.js';
import { territoriesText } from '../format/place.js';
import { say } from '../i18n/say.js';
import type { BoxFacts } from './box-facts.js';
import { releaseLine } from './release-facts.js';
import { dotted } from './rows.js';
import { dated, marks, names, own, span, type Wording } from './wording.js';

/**
 * Everything of the film that has a date, in order; undefined for a film without dates. What falls on the same
 * date stands as told here: the film's own timeline, who plays in it, who buys it, where it is shown.
 */
export function timelineFacts(wording: Wording): BoxFacts | undefined {
  const { timeline = [], castingChanges = [], deals = [], releases = [] } = wording.film;
  const events: { date?: string | undefined; line: () => Line }[] = [
    ...timeline.map(({ date, title, url, ...fact }) => ({
      date,
      line: () => [{ ...own(wording, title), url }, ...marks(wording, fact)],
    })),
    ...castingChanges.map(({ date, person, change, character, ...fact }) => ({
      date,
      line: () => [
        ...dotted([
          { text: person.name, part: 'name', url: person.url },
          span(say(wording, `casting:${change}`), 'status'),
          character && own(wording, character),
        ]),
        ...marks(wording, fact),
      ],
    })),
    ...deals.map(({ date, type, buyers, status, territories, ...fact }) => ({
      date,
      line: () => [
        ...dotted([
          span(say(wording, type ? `Deal:${type}` : 'The deal|The deals')),
          names(wording, buyers),
          status && span(say(wording, `deal:${status}`), 'status'),
          territories && span(territoriesText(territories, wording), 'territory'),
        ]),
        ...marks(wording, fact),
      ],
    })),
    ...releases.map((release) => ({ date: release.date, line: () => releaseLine(wording, release) })),
  ];
  // Worded in their order, so that the notes are numbered as they are read.
  const rows = inOrder(events).flatMap(({ date, line }) =>
    date
      ? [
          {
            label: [
              dated(wording, date),
              ...(isAhead(date, wording.today) ? [span(say(wording, 'upcoming'), 'upcoming')] : []),
            ],
            lines: [line()],
          },
        ]
      : [],
  );
  return rows.length ? { heading: span(say(wording, 'The story so far')), rows } : undefined;
}
