import { numberFormat } from '../format/intl.js';
import { say } from '../i18n/say.js';
import type { Film } from '../model/film.js';
import type { BoxFacts, PersonFact } from './box-facts.js';
import { personFact } from './person-facts.js';
import { footer, own, span, wordingOf, type Reader } from './wording.js';

export interface CastFacts extends BoxFacts {
  people: PersonFact[];
  /** "Show all 12" and "Show fewer" */
  more: [all: string, fewer: string];
}

/** Who is in it, in the order of the film JSON; undefined for a film without cast. */
export function castFacts(film: Film, reader: Reader): CastFacts | undefined {
  const { cast = [] } = film;
  if (!cast.length) return undefined;
  const wording = wordingOf(film, reader);
  return {
    heading: span(say(wording, 'Cast')),
    film: own(wording, film.title),
    people: cast.map((member) => personFact(wording, member)),
    more: showMore(wording, cast.length),
    rows: [],
    footer: footer(wording),
  };
}

/** What stands on the button of a list that shows its first entries only. */
export const showMore = (reader: Reader, count: number): [string, string] => [
  say(reader, 'Show all {count}', { count: numberFormat(reader.locale).format(count) }, count),
  say(reader, 'Show fewer'),
];
