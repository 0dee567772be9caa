import type { Deal, Territories } from '../model/film.js';
import type { DealType, Right } from '../model/vocabulary.js';
import type { Finding, LintRule } from './lint-rule.js';
import { everywhere, members } from './territory-members.js';
import { objectsOf } from './walk.js';

/** Contracts that give the rights to one buyer alone; of other contracts there may be several for a country. */
const exclusive: (DealType | undefined)[] = [
  undefined,
  'acquisition',
  'pre-sale',
  'negative-pickup',
  'output',
  'license',
  'service-release',
];

/**
 * The country codes of a territory; a word that is neither a code nor a group stands for itself.
 * @param extra codes that `worldwide` holds besides those of our list
 */
function codesOf(territory: string, extra: string[]): string[] {
  if (territory === 'worldwide') return [...everywhere, ...extra];
  return (members as Record<string, string[]>)[territory] ?? [territory];
}

function placesOf({ include = [], exclude = [] }: Territories, extra: string[]): Set<string> {
  const places = new Set(include.flatMap((each) => codesOf(each, extra)));
  for (const each of exclude.flatMap((each) => codesOf(each, extra))) places.delete(each);
  return places;
}

/**
 * Whether two deals have a right in common. "All rights" are the rights to show the film; remakes and sequels are sold
 * by themselves.
 */
function shareRights(a: Right[] = [], b: Right[] = []): boolean {
  const others: Right[] = ['remake', 'sequel'];
  const all = (rights: Right[]) => !rights.length || rights.includes('all-rights');
  const shows = (rights: Right[]) => all(rights) || rights.some((right) => !others.includes(right));
  return (all(a) && shows(b)) || (all(b) && shows(a)) || a.some((right) => b.includes(right));
}

/** What is excluded is part of what is included: otherwise it says nothing, or a code is wrong. */
export const excludedOutside: LintRule = (film) => {
  const findings: Finding[] = [];
  for (const [node, path] of objectsOf(film)) {
    const { include, parts, exclude } = node as Partial<Territories>;
    if (!include || parts || !exclude) continue;
    const places = new Set(include.flatMap((each) => codesOf(each, exclude)));
    exclude.forEach((each, i) => {
      const codes = codesOf(each, []);
      // Which countries are in a group is certain for our groups alone.
      const isSure =
        include.every((one) => /^[A-Z]{2}$/.test(one)) || include.every((one) => isCertainGroup(one));
      if (isSure && /^[A-Z]{2}$/.test(each) && !codes.some((code) => places.has(code)))
        findings.push({
          path: [...path, 'exclude', i],
          code: 'excluded-outside',
          message: `${each} is not part of ${include.join(', ')}, and is excluded`,
          remedy: 'Delete it, or correct what is included.',
        });
    });
  }
  return findings;
};

/** Groups of which everybody counts the same countries. */
const isCertainGroup = (group: string): boolean =>
  /^(worldwide|nordics|scandinavia|benelux|baltics|iberia|uk-ireland|anz|gcc)$/.test(group);

/** No two buyers have the same rights in the same country. */
export const territoryTwice: LintRule = ({ deals = [] }) => {
  const closed = deals.map((deal, i) => ({ deal, i })).filter(({ deal }) => isClosed(deal));
  const codes = closed.flatMap(({ deal: { territories } }) =>
    [...(territories!.include ?? []), ...(territories!.exclude ?? [])].filter((each) =>
      /^[A-Z]{2}$/.test(each),
    ),
  );
  const findings: Finding[] = [];
  closed.forEach(({ deal, i }, nth) => {
    const places = placesOf(deal.territories!, codes);
    for (const earlier of closed.slice(0, nth)) {
      const both = [...placesOf(earlier.deal.territories!, codes)].filter((place) => places.has(place));
      if (both.length && shareRights(deal.rights, earlier.deal.rights))
        findings.push({
          path: ['deals', i, 'territories'],
          code: 'territory-twice',
          message: `this deal and deals[${earlier.i}] are both closed for ${listOf(both.sort())}`,
          remedy: 'Exclude what was sold before, name the rights of each, or correct a status.',
        });
    }
  });
  return findings;
};

const isClosed = ({ status, type, territories }: Deal) =>
  status === 'closed' && exclusive.includes(type) && !!territories;

function listOf(places: string[]): string {
  const first = places.slice(0, 3).join(', ');
  return places.length > 3 ? `${first} and ${places.length - 3} more` : first;
}
