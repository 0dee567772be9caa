// Which countries of which groups are meant, and what it changes to tick one.
import { everywhere, members } from '../../copy-desk/territory-members.js';
import type { Territories } from '../../model/film.js';
import { territoryGroups, type TerritoryGroup } from '../../model/vocabulary.js';

/** The codes of places that are meant and left out. */
export type Choice = Pick<Territories, 'include' | 'exclude'>;

/** Whether a place is meant: all of it, some of its countries, or none. */
export type Extent = 'all' | 'some' | 'none';

/** The groups from which an editor chooses. Of the rest of the world nobody can say which countries it is. */
export const groups: TerritoryGroup[] = territoryGroups.filter((group) => group !== 'rest-of-world');

const isGroup = (code: string): boolean => territoryGroups.some((group) => group === code);

/** The countries of a group; of a country, itself. */
export const countriesOf = (code: string): readonly string[] =>
  code === 'worldwide' ? everywhere : isGroup(code) ? members[code as keyof typeof members] : [code];

const isWithin = (code: string, group: string): boolean =>
  code !== group && countriesOf(code).every((country) => countriesOf(group).includes(country));

/** The countries that are meant. */
function meant({ include = [], exclude = [] }: Choice): Set<string> {
  const left = new Set(exclude.flatMap(countriesOf));
  return new Set(include.flatMap(countriesOf).filter((country) => !left.has(country)));
}

/** How much of a place is meant. */
export function extentOf(choice: Choice, code: string): Extent {
  const all = meant(choice);
  const countries = countriesOf(code);
  const count = countries.filter((country) => all.has(country)).length;
  return count === 0 ? 'none' : count === countries.length ? 'all' : 'some';
}

/** The places of a list without one that is ticked or not: a wider group falls into the countries that are left of it. */
function without(list: readonly string[], code: string): string[] {
  const gone = countriesOf(code);
  return list.flatMap((one) => {
    if (one === code || isWithin(one, code)) return [];
    if (!isGroup(one) || !countriesOf(one).some((country) => gone.includes(country))) return [one];
    return countriesOf(one).filter((country) => !gone.includes(country));
  });
}

/**
 * The choice after a place was ticked or not. What a group that is meant has in it is left out; anything else is no longer
 * meant.
 * @example tick({ include: ['dach'] }, 'CH', false) // { include: ['dach'], exclude: ['CH'] }
 */
export function tick({ include = [], exclude = [] }: Choice, code: string, isOn: boolean): Choice {
  const isInside = (list: readonly string[]): boolean =>
    list.some((one) => one !== code && isWithin(code, one));
  // Parts of the place that were said on their own are said by it now, or are gone with it.
  const others = include.filter((one) => one !== code && !isWithin(one, code));
  if (isOn) {
    const left = without(exclude, code);
    return tidy(isInside(others) ? others : [...others, code], left);
  }
  const left = exclude.filter((one) => one !== code && !isWithin(one, code));
  const isCovered = others.some((one) =>
    countriesOf(one).some((country) => countriesOf(code).includes(country)),
  );
  return tidy(others, isCovered && !isInside(left) ? [...left, code] : left);
}

/** Nothing is left out of what is not meant. */
function tidy(include: string[], exclude: string[]): Choice {
  const all = new Set(include.flatMap(countriesOf));
  const left = exclude.filter((one) => !isKnown(one) || countriesOf(one).some((country) => all.has(country)));
  return { ...(include.length ? { include } : {}), ...(left.length ? { exclude: left } : {}) };
}

/** A text of its own, such as Quebec, may be a part of any country. */
const isKnown = (code: string): boolean => isGroup(code) || /^[A-Z]{2}$/.test(code);
