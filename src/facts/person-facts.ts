import { listText } from '../words/intl.js';
import type { Line } from '../words/line.js';
import { say } from '../words/say.js';
import type { CastMember, Fact } from '../model/film.js';
import type { PersonFact } from './box-facts.js';
import { marks, noted, own, type Wording } from './wording.js';

/** Somebody in a line: name, character, how good the fact is, what a reader may know them from. */
export function personLine(wording: Wording, person: CastMember, group?: Fact): Line {
  const { name, url, character, knownFor } = person;
  const titles = knownFor?.length && listText(wording.locale, knownFor);
  return [
    { text: name, part: 'name', url },
    ...marks(wording, person, group),
    ...(character ? [own(wording, character, 'character')] : []),
    ...(titles ? [own(wording, say(wording, 'Known for {titles}', { titles }), 'known-for')] : []),
    ...noted(wording, person),
  ];
}

/** The same with a face. */
export function personFact(wording: Wording, person: CastMember): PersonFact {
  const initials: string[] = [];
  let sum = 0;
  let begins = true;
  for (const letter of person.name) {
    sum += letter.codePointAt(0)!;
    if (' -\u00a0'.includes(letter)) begins = true;
    else if (begins && /[\p{L}\p{N}]/u.test(letter)) {
      // The first and the last, in capitals: "LJ" for Lee Jung-jae.
      initials[+!!initials[0]] = letter.toUpperCase();
      begins = false;
    }
  }
  return {
    line: personLine(wording, person),
    photo: person.photo,
    initials: initials.join(''),
    tint: sum % 5,
  };
}
