import type { CastingChange } from '../model/film.js';
import { say } from '../words/say.js';
import { span, type Line } from './box.js';
import type { FactsOf } from './facts.js';
import { personLine } from './person-facts.js';
import { dotted } from './rows.js';
import { dateSpan, filmSpan, marks, noteLine, type Wording } from './wording.js';

/** Who came and who went, in the order of the film JSON. */
export const castingChangesFacts: FactsOf = (wording) => {
  const { castingChanges = [] } = wording.film;
  if (!castingChanges.length) return undefined;
  return {
    heading: span(say(wording, 'Casting changes')),
    blocks: [
      {
        kind: 'rows',
        rows: castingChanges.map((change) => ({
          label: personLine(wording, { ...change.person, character: change.character }),
          lines: [changeLine(wording, change)],
        })),
      },
    ],
  };
};

/** "recast · replaced by Michael J. Fox · January 1985", how good that is, then why. */
function changeLine(wording: Wording, entry: CastingChange): Line {
  const { change, replaces, replacedBy, date, reason } = entry;
  return [
    ...dotted([
      span(say(wording, `casting:${change}`), 'status'),
      replaces && filmSpan(wording, say(wording, 'replaces {name}', { name: replaces })),
      replacedBy && filmSpan(wording, say(wording, 'replaced by {name}', { name: replacedBy })),
      date && dateSpan(wording, date),
    ]),
    ...marks(wording, entry),
    ...(reason ? [filmSpan(wording, reason, 'reason')] : []),
    ...noteLine(wording, entry),
  ];
}
