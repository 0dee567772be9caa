import type { Deal, Territories } from '../../model/film.js';
import type { DealType, Right } from '../../model/vocabulary.js';
import type { Finding, Rule } from './rule.js';
import { everywhere, members } from './territory-members.js';

/** Contracts that hand the film itself to somebody; the others may be as many as they like. */
const exclusive: (DealType | undefined)[] = [
  undefined,
  'acquisition',
  'pre-sale',
  'negative-pickup',
  'output',
  'license',
  'service-release',
];

/** The country codes of a territory; what is neither a code nor a group stands for itself. */
function codesOf(territory: string, named: string[]): string[] {
  if (territory === 'worldwide') return [...everywhere, ...named];
  return (members as Record<string, string[]>)[territory] ?? [territory];
}

function placesOf({ include, exclude = [] }: Territories, named: string[]): Set<string> {
  const places = new Set(include.flatMap((each) => codesOf(each, named)));
  for (const each of exclude.flatMap((each) => codesOf(each, named))) places.delete(each);
  return places;
}

/** "All rights" are those to show the film; remakes and sequels are sold apart. */
function shareRights(a: Right[] = [], b: Right[] = []): boolean {
  const others: Right[] = ['remake', 'sequel'];
  const all = (rights: Right[]) => !rights.length || rights.includes('all-rights');
  const shows = (rights: Right[]) => all(rights) || rights.some((right) => !others.includes(right));
  return (all(a) && shows(b)) || (all(b) && shows(a)) || a.some((right) => b.includes(right));
}

/** Two buyers cannot both have the same rights in the same country. */
export const territoryTwice: Rule = ({ deals = [] }) => {
  const closed = deals.map((deal, i) => ({ deal, i })).filter(({ deal }) => isClosed(deal));
  const named = closed.flatMap(({ deal: { territories } }) =>
    [...territories!.include, ...(territories!.exclude ?? [])].filter((each) => /^[A-Z]{2}$/.test(each)),
  );
  const found: Finding[] = [];
  closed.forEach(({ deal, i }, nth) => {
    const places = placesOf(deal.territories!, named);
    for (const earlier of closed.slice(0, nth)) {
      const both = [...placesOf(earlier.deal.territories!, named)].filter((place) => places.has(place));
      if (both.length && shareRights(deal.rights, earlier.deal.rights))
        found.push({
          path: ['deals', i, 'territories'],
          code: 'territory-twice',
          message: `this deal and deals[${earlier.i}] are both closed for ${shown(both.sort())}`,
          remedy: 'Exclude what was sold before, name the rights of each, or correct a status.',
        });
    }
  });
  return found;
};

const isClosed = ({ status, type, territories }: Deal) =>
  status === 'closed' && exclusive.includes(type) && !!territories;

function shown(places: string[]): string {
  const first = places.slice(0, 3).join(', ');
  return places.length > 3 ? `${first} and ${places.length - 3} more` : first;
}
