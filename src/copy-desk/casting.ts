import { firstDay, isAhead, isPast, lastDay } from '../model/date.js';
import type { CastingChange, Shoot } from '../model/film.js';
import type { Finding, LintRule } from './lint-rule.js';

/** Whether somebody who left at that time may be in the film all the same: it was shot, or is shot again without them. */
function mayHaveFilmed({ date }: CastingChange, { start, end, reshoots = [] }: Shoot): boolean {
  if (date && end && firstDay(date) > lastDay(end)) return true;
  return reshoots.length > 0 && !(date && start && lastDay(date) < firstDay(start));
}

/** Whether a change comes after another one: by its date, or where one has none by its place in the list. */
function isLater(a: { change: CastingChange; i: number }, b: { change: CastingChange; i: number }): boolean {
  const [one, other] = [a.change.date, b.change.date];
  if (one && other && firstDay(one) !== firstDay(other)) return firstDay(one) > firstDay(other);
  return a.i > b.i;
}

/**
 * Somebody who has left the film is not in its cast. Of several changes of one person the last counts. Who died, or left when
 * the film was shot, is in it.
 */
export const leftAndListed: LintRule = ({ cast = [], castingChanges = [], shoot = {} }) => {
  const changes = castingChanges.map((change, i) => ({ change, i }));
  return changes.flatMap((each): Finding[] => {
    const { change, i } = each;
    const { person, character } = change;
    const isOver = changes.some(
      (other) => other !== each && other.change.person.name === person.name && isLater(other, each),
    );
    const place = cast.findIndex(
      (one) => one.name === person.name && (!character || !one.character || one.character === character),
    );
    const hasLeft = change.change === 'exited' || change.change === 'recast';
    return hasLeft && !isOver && place >= 0 && !mayHaveFilmed(change, shoot)
      ? [
          {
            path: ['cast', place],
            code: 'left-and-listed',
            message: `${person.name} is in the cast, and has left by castingChanges[${i}]`,
            remedy: 'Take the name out of one of the two.',
          },
        ]
      : [];
  });
};

/** Nobody is in the cast twice for the same character. */
export const listedTwice: LintRule = ({ cast = [] }) =>
  cast.flatMap(({ name, character }, i): Finding[] => {
    const first = cast.findIndex((one) => one.name === name && one.character === character);
    return first < i
      ? [
          {
            path: ['cast', i],
            code: 'listed-twice',
            message: `${name} is in the cast twice, as cast[${first}] too`,
            remedy: 'Delete one, or say which character each is.',
          },
        ]
      : [];
  });

/** The status of the film agrees with its shoot. */
export const statusAndShoot: LintRule = ({ status, shoot }, today) => {
  if (!shoot || !status) return [];
  const { start, end, reshoots = [] } = shoot;
  const ask = (message: string, remedy: string): Finding[] => [
    { path: ['status'], code: 'status-and-shoot', message, remedy },
  ];
  if (status === 'filming' && start && isAhead(start, today))
    return ask(`the film is in "filming", and begins to film on ${start}`, 'Use pre-production.');
  if (status === 'filming' && end && isPast(end, today) && !reshoots.length)
    return ask(
      `the film is in "filming", and filmed until ${end}`,
      'Use post-production, or correct the date.',
    );
  if (/^(announced|development|pre-production)$/.test(status) && start && !end && isPast(start, today))
    return ask(
      `the film is in "${status}", and began to film on ${start}`,
      'Use filming, or correct the date.',
    );
  return [];
};
