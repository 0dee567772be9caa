import { listFormat } from '../format/intl.js';
import type { Line } from '../format/line.js';
import { say } from '../i18n/say.js';
import type { Fact } from '../model/fact.js';
import type { CastMember } from '../model/person.js';
import type { PersonFact } from './box-facts.js';
import { marks, own, type Wording } from './wording.js';

/** Somebody in a line: name, character, how good the fact is, what a reader may know them from. */
export function personLine(wording: Wording, person: CastMember): Line {
  const { name, url, character, knownFor } = person;
  const titles = knownFor?.length && listFormat(wording.locale).format(knownFor);
  const { note, ...fact }: Fact = person;
  return [
    { text: name, part: 'name', url },
    ...marks(wording, fact),
    ...(character ? [own(wording, character, 'character')] : []),
    ...(titles ? [own(wording, say(wording, 'Known for {titles}', { titles }), 'known-for')] : []),
    ...marks(wording, { note }),
  ];
}

/** The same with a face. */
export function personFact(wording: Wording, person: CastMember): PersonFact {
  const words = person.name.match(/[\p{L}\p{N}][^\s-]*/gu) ?? [''];
  const ends = words.length > 1 ? [words[0], words.at(-1)!] : words;
  return {
    line: personLine(wording, person),
    photo: person.photo,
    // In capitals: "LJ" for Lee Jung-jae.
    initials: ends
      .map((word) => [...word][0] ?? '')
      .join('')
      .toUpperCase(),
    tint: [...person.name].reduce((sum, letter) => sum + letter.codePointAt(0)!, 0) % 5,
  };
}
