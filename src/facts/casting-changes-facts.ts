import type { CastingChange } from '../model/film.js';
import { listText } from '../words/intl.js';
import { say } from '../words/say.js';
import { span, type Line, type Span } from './box.js';
import type { FactsOf } from './facts.js';
import { knownForLine, personLine } from './person-facts.js';
import { dotted, names, wordLabel } from './rows.js';
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
          // What happened stands beside the name; what the person is known for is something else.
          label: dotted([
            personLine(wording, { ...change.person, character: change.character, knownFor: undefined }),
            change.job && wordLabel(wording, 'Job', change.job, 1),
          ]),
          lines: [changeLine(wording, change), knownForLine(wording, change.person)].filter(
            (line) => line.length,
          ),
        })),
      },
    ],
  };
};

/** "recast · replaced by Michael J. Fox · January 1985", how good that is, then why. */
function changeLine(wording: Wording, entry: CastingChange): Line {
  const { change, date, reason } = entry;
  return [
    ...dotted([
      span(say(wording, `casting:${change}`), 'status'),
      ...replacementSpans(wording, entry),
      date && dateSpan(wording, date),
    ]),
    ...marks(wording, entry),
    ...(reason ? [filmSpan(wording, reason, 'reason')] : []),
    ...noteLine(wording, entry),
  ];
}

/** "replaces Lena Headey", "replaced by Uma Thurman and Dirk Nobody" */
export function replacementSpans(
  wording: Wording,
  { replaces, replacedBy, replacements }: CastingChange,
): Span[] {
  const actors = names(replacedBy, replacements);
  return [
    ...(replaces ? [filmSpan(wording, say(wording, 'replaces {name}', { name: replaces }))] : []),
    ...(actors.length
      ? [filmSpan(wording, say(wording, 'replaced by {name}', { name: listText(wording.locale, actors) }))]
      : []),
  ];
}
