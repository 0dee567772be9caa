import type { Finding, Rule } from './rule.js';

/** Who has left is not in the cast; the later of two changes counts. */
export const leftAndListed: Rule = ({ cast = [], castingChanges = [] }) =>
  castingChanges.flatMap(({ person, change, character }, i): Finding[] => {
    const later = castingChanges.slice(i + 1).some((other) => other.person.name === person.name);
    const listed = cast.findIndex(
      (one) => one.name === person.name && (!character || !one.character || one.character === character),
    );
    return (change === 'exited' || change === 'recast') && !later && listed >= 0
      ? [
          {
            path: ['cast', listed],
            code: 'left-and-listed',
            message: `${person.name} is in the cast, and has left by castingChanges[${i}]`,
            remedy: 'Take the name out of one of the two.',
          },
        ]
      : [];
  });

/** Somebody who is listed twice for one part was pasted twice. */
export const listedTwice: Rule = ({ cast = [] }) =>
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
