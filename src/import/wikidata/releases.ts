import type { Release } from '../../model/film.js';
import { rules } from '../../model/rules.js';
import type { ReleaseType } from '../../model/vocabulary.js';
import { bestOf, labelOf, warnAbout, type Claims } from './claims.js';
import { territoryOf } from './countries.js';
import { formatItems } from './items.js';
import type { References } from './references.js';

const isBelieved = (date: string): boolean => rules.date(date) && rules.year(Number(date.slice(0, 4)));

/** The year of the first publication; of a series, that in which it began. */
export function yearOfClaims(claims: Claims): number | undefined {
  for (const property of ['P577', 'P580']) {
    const dates = bestOf(claims, property).flatMap(({ value }) => datesIn(claims, property, value));
    const [first] = dates.sort();
    if (first) return Number(first.slice(0, 4));
  }
  return undefined;
}

function datesIn(
  claims: Claims,
  property: string,
  value: { kind: string; date?: string | undefined },
): string[] {
  if (value.kind === 'quantity' || value.kind === 'text') {
    // A query may ask for the year alone.
    const year = Number(
      (value as { amount?: number; text?: string }).amount ?? (value as { text?: string }).text,
    );
    return rules.year(year) ? [`${year}`] : [];
  }
  if (value.kind !== 'date') return [];
  if (value.date && isBelieved(value.date)) return [value.date];
  warnAbout(claims, property, 'a date is less exact than a year, or cannot be true, so it is left out');
  return [];
}

/** How a release with a certain format is seen; without one, a publication is in cinemas. */
function typeOf(formats: ReturnType<Claims['statements']>[number]['value'][]): ReleaseType {
  for (const format of formats) {
    const known = format.kind === 'item' && format.id ? formatItems.get(format.id) : undefined;
    if (known) return known as ReleaseType;
    const label = labelOf(format) ?? '';
    if (/demand|streaming/i.test(label)) return 'streaming';
    if (/dvd|blu-ray|vhs|disc/i.test(label)) return 'physical';
    if (/television|broadcast/i.test(label)) return 'tv';
  }
  return 'theatrical';
}

/** Publications with a place are releases; one without a place is only a year. */
export function releasesOf(claims: Claims, references: References): Release[] {
  const releases = new Map<string, Release>();
  for (const statement of claims.statements('P577')) {
    const { value } = statement;
    const places = statement.qualifiers('P291');
    if (value.kind !== 'date' || !value.date || !isBelieved(value.date)) continue;
    for (const place of places) {
      const territory = territoryOf(place);
      if (!territory) {
        const name = place.kind === 'item' ? (place.label ?? place.id ?? '') : '';
        warnAbout(
          claims,
          'P577',
          `${value.date} is of a place that is no country here (${name}), so it is left out`,
        );
        continue;
      }
      const release: Release = {
        type: typeOf(statement.qualifiers('P437')),
        territory,
        date: value.date,
        sources: references.idsOf(statement),
      };
      const key = `${release.type} ${territory} ${value.date}`;
      if (!releases.has(key)) releases.set(key, release);
    }
  }
  return [...releases.values()];
}
