import type { CrewEntry, Film, Money } from '../model/film.js';
import { hasTitle, nameKey, releaseKey } from './sameness.js';

/** A field of which two films say something else. */
export interface Difference {
  /** Where, in film JSON: `runtime`, `crew director`, `releases theatrical US`. */
  path: string;
  /** What the first film says. */
  ours: unknown;
  /** What the other says. */
  theirs: unknown;
}

/** Fields with one value. Loglines, posters and the words for what a film is based on differ without a contradiction. */
const fields = [
  'originalTitle',
  'originalLanguage',
  'kind',
  'status',
  'year',
  'runtime',
  'franchise',
] as const;
/** Lists of which the order does not matter. */
const sets = ['genres', 'countries', 'languages'] as const;

/**
 * Where two films contradict each other: fields that both have, with both values. What only one of them has is no
 * contradiction, and neither is a date that is only less exact.
 * @example filmDifferences({ title: 'Dust', runtime: 90 }, { title: 'Dust', runtime: 92, year: 2019 })
 *   // [{ path: 'runtime', ours: 90, theirs: 92 }]
 */
export function filmDifferences(film: Film, other: Film): Difference[] {
  const differences: Difference[] = [];
  const compare = <T>(
    path: string,
    ours: T | undefined,
    theirs: T | undefined,
    isSame: (a: T, b: T) => boolean,
  ) => {
    if (ours !== undefined && theirs !== undefined && !isSame(ours, theirs))
      differences.push({ path, ours, theirs });
  };
  if (!hasTitle(film, other.title) && !hasTitle(other, film.title))
    differences.push({ path: 'title', ours: film.title, theirs: other.title });
  for (const name of fields) compare<unknown>(name, film[name], other[name], isSameValue);
  for (const name of sets) compare(name, film[name], other[name], isSameSet);
  const byKey = <T>(list: T[] | undefined, key: (entry: T) => string) =>
    new Map((list ?? []).map((entry) => [key(entry), entry]));
  const eachPair = <T>(
    ours: T[] | undefined,
    theirs: T[] | undefined,
    key: (entry: T) => string,
    look: (key: string, a: T, b: T) => void,
  ) => {
    const others = byKey(theirs, key);
    for (const [name, entry] of byKey(ours, key)) if (others.has(name)) look(name, entry, others.get(name)!);
  };
  eachPair(
    film.certificates,
    other.certificates,
    ({ territory }) => territory,
    (territory, a, b) => compare(`certificates ${territory}`, a.rating, b.rating, isSameValue),
  );
  for (const [id, value] of Object.entries(film.ids ?? {}))
    compare<unknown>(`ids.${id}`, value, (other.ids as Record<string, unknown> | undefined)?.[id], Object.is);
  eachPair(
    film.cast,
    other.cast,
    ({ name }) => nameKey(name),
    (_, a, b) => compare(`cast ${a.name}`, a.character, b.character, isSamePart),
  );
  eachPair(
    film.crew,
    other.crew,
    ({ job }) => job,
    (job, a, b) => compare(`crew ${job}`, namesOf(a), namesOf(b), isSameSet),
  );
  eachPair(film.releases, other.releases, releaseKey, (key, a, b) =>
    compare(`releases ${key.trim()}`, a.date, b.date, isSameDate),
  );
  compare('boxOffice.budget', film.boxOffice?.budget, other.boxOffice?.budget, isSameMoney);
  for (const list of ['opening', 'gross'] as const)
    eachPair<{ territory: string; amount: Money }>(
      film.boxOffice?.[list],
      other.boxOffice?.[list],
      ({ territory }) => territory,
      (territory, a, b) => compare(`boxOffice.${list} ${territory}`, a.amount, b.amount, isSameMoney),
    );
  return differences;
}

const namesOf = ({ people }: CrewEntry): string[] => people.map(({ name }) => name);

const isSameValue = (one: unknown, other: unknown): boolean =>
  typeof one === 'string' && typeof other === 'string' ? nameKey(one) === nameKey(other) : one === other;

/** "drama film" and "Drama" are the same genre. */
const genreKey = (text: string): string => nameKey(text).replace(/ film$/, '');

function isSameSet(one: string[], other: string[]): boolean {
  const [a, b] = [new Set(one.map(genreKey)), new Set(other.map(genreKey))];
  return a.size === b.size && [...a].every((text) => b.has(text));
}

/** "Hedda Voss" and "Hedda" are the same character. */
const isSamePart = (one: string, other: string): boolean => {
  const [a, b] = [nameKey(one), nameKey(other)];
  return a.includes(b) || b.includes(a);
};

/** 2019-05 and 2019-05-30 do not contradict each other. */
const isSameDate = (one: string, other: string): boolean => one.startsWith(other) || other.startsWith(one);

/** Sums in other currencies cannot be compared; a range agrees with what lies in it. */
function isSameMoney(one: Money, other: Money): boolean {
  if (one.currency !== other.currency) return true;
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return !a || !b || (a[0] <= b[1] && b[0] <= a[1]);
}

function rangeOf({ amount, min, max, qualifier }: Money): [number, number] | undefined {
  const [low, high] = [min ?? amount, max ?? amount];
  if (low === undefined && high === undefined) return undefined;
  // "About" is right within a twentieth.
  const slack = qualifier === 'about' ? 0.05 : 0;
  return [(low ?? 0) * (1 - slack), (high ?? Infinity) * (1 + slack)];
}
