import type { CastMember, Fact, Person } from '../model/film.js';
import { listText } from '../words/intl.js';
import { say } from '../words/say.js';
import { span, type Line, type ListedPerson } from './box.js';
import { photoCredit } from './credit.js';
import { filmSpan, marks, noteLine, type Wording } from './wording.js';

/** Somebody in a line: name, character, how good the fact is, what a reader may know them from. */
export function personLine(wording: Wording, person: CastMember, group?: Fact): Line {
  const { name, url, character } = person;
  return [
    span(name, 'name', { url }),
    ...marks(wording, person, group),
    ...(character ? [filmSpan(wording, character, 'character')] : []),
    ...knownForLine(wording, person),
    ...noteLine(wording, person),
  ];
}

/** What a reader may know somebody from; empty where that is not said. */
export const knownForLine = (wording: Wording, { knownFor }: Person): Line =>
  knownFor?.length
    ? [
        filmSpan(
          wording,
          say(wording, 'Known for {titles}', { titles: listText(wording.locale, knownFor) }),
          'known-for',
        ),
      ]
    : [];

/** The same with a face. */
export const listedPerson = (wording: Wording, person: CastMember): ListedPerson => ({
  line: personLine(wording, person),
  photo: person.photo,
  photoCredit: photoCredit(wording, person.photo),
  initials: initials(person.name),
  tint: tint(person.name),
});

const letterOrDigit = /[\p{L}\p{N}]/u;

/** The first letters of the first and the last name, in capitals: "LJ" for Lee Jung-jae. */
function initials(name: string): string {
  let first = '';
  let last = '';
  let isStart = true;
  for (const letter of name) {
    if (' -\u00a0'.includes(letter)) isStart = true;
    else if (isStart && letterOrDigit.test(letter)) {
      if (first) last = letter;
      else first = letter;
      isStart = false;
    }
  }
  return (first + last).toUpperCase();
}

/** A number from 0 to 4 that is always the same for the same name. */
function tint(name: string): number {
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0)!;
  return sum % 5;
}
