import type { Finding, LintRule } from './lint-rule.js';

/** Somebody who has left the film is not in its cast. Of several changes of one person the last counts. */
export const leftAndListed: LintRule = ({ cast = [], castingChanges = [] }) =>
  castingChanges.flatMap(({ person, change, character }, i): Finding[] => {
    const later = castingChanges.slice(i + 1).some((other) => other.person.name === person.name);
    const place = cast.findIndex(
      (one) => one.name === person.name && (!character || !one.character || one.character === character),
    );
    return (change === 'exited' || change === 'recast') && !later && place >= 0
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
