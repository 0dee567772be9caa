import type { Award, Shoot } from '../../model/film.js';
import type { AwardResult } from '../../model/vocabulary.js';
import { labelledOf, labelOf, type Claims, type Statement } from './claims.js';
import type { References } from './references.js';

/** The properties about awards, and what each says of them. */
const properties: [property: string, result: AwardResult][] = [
  ['P166', 'won'],
  ['P1411', 'nominated'],
];

/** Awards and nominations, each with its year and with whom it went to, where the statement says so. */
export function awardsOf(claims: Claims, references: References): Award[] {
  return properties.flatMap(([property, result]) =>
    labelledOf(claims, property).map(({ label, statement }): Award => {
      const [, award = label, category] = /^(.+?) for ((?:Best|Outstanding) .+)$/.exec(label) ?? [];
      const [date] = statement
        .qualifiers('P585')
        .flatMap((value) => (value.kind === 'date' ? (value.date ?? []) : []));
      // Of a prize the winner, of a nomination the nominee.
      const people = [...namesIn(statement, 'P1346'), ...namesIn(statement, 'P2453')];
      const sharedWith = namesIn(statement, 'P1706');
      return {
        award,
        category,
        result,
        people,
        sharedWith,
        year: date === undefined ? undefined : Number(date.slice(0, 4)),
        date: date && date.length === 10 ? date : undefined,
        sources: references.idsOf(statement),
      };
    }),
  );
}

const namesIn = (statement: Statement, property: string): string[] =>
  statement.qualifiers(property).flatMap((value) => labelOf(value) ?? []);

/** Where it was filmed. */
export function shootOf(claims: Claims): Shoot | undefined {
  const places = labelledOf(claims, 'P915').map(({ label }) => label);
  return places.length ? { places, sources: ['wikidata'] } : undefined;
}
