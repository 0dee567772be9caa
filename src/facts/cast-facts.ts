import { numberFormat } from '../words/intl.js';
import { say } from '../words/say.js';
import type { BoxFacts, PersonFact } from './box-facts.js';
import { personFact } from './person-facts.js';
import { span, type Reader, type Wording } from './wording.js';

export interface CastFacts extends BoxFacts {
  people: PersonFact[];
  /** "Show all 12" and "Show fewer" */
  more: [all: string, fewer: string];
}

/** Who is in it, in the order of the film JSON; undefined for a film without cast. */
export function castFacts(wording: Wording): CastFacts | undefined {
  const { cast = [] } = wording.film;
  if (!cast.length) return undefined;
  return {
    heading: span(say(wording, 'Cast')),
    people: cast.map((member) => personFact(wording, member)),
    more: showMore(wording, cast.length),
  };
}

/** What stands on the button of a list that shows its first entries only. */
export const showMore = (reader: Reader, count: number): [string, string] => [
  say(reader, 'Show all {count}', { count: numberFormat(reader.locale).format(count) }, count),
  say(reader, 'Show fewer'),
];
