import type { Line } from '../words/line.js';
import { say } from '../words/say.js';
import type { CastingChange } from '../model/film.js';
import type { BoxFacts } from './box-facts.js';
import { personLine } from './person-facts.js';
import { dotted } from './rows.js';
import { dated, marks, noted, own, span, type Wording } from './wording.js';

/** Who came and who went, in the order of the film JSON; undefined for a film where nothing changed. */
export function castingFacts(wording: Wording): BoxFacts | undefined {
  const { castingChanges = [] } = wording.film;
  if (!castingChanges.length) return undefined;
  return {
    heading: span(say(wording, 'Casting changes')),
    rows: castingChanges.map((change) => ({
      label: personLine(wording, { ...change.person, character: change.character }),
      lines: [line(wording, change)],
    })),
  };
}

/** "recast · replaced by Michael J. Fox · January 1985", how good that is, then why. */
function line(wording: Wording, changed: CastingChange): Line {
  const { change, replaces, replacedBy, date, reason } = changed;
  return [
    ...dotted([
      span(say(wording, `casting:${change}`), 'status'),
      replaces && own(wording, say(wording, 'replaces {name}', { name: replaces })),
      replacedBy && own(wording, say(wording, 'replaced by {name}', { name: replacedBy })),
      date && dated(wording, date),
    ]),
    ...marks(wording, changed),
    ...(reason ? [own(wording, reason, 'reason')] : []),
    ...noted(wording, changed),
  ];
}
