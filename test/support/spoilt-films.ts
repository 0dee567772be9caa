// Film JSON as it must not be: real films with wrong, missing, strange and misplaced values.
import fc from 'fast-check';
import { demoFilm, filmNames } from './films.js';

/** Values that are right somewhere, nearly right, or made to trip a reader. */
export const values = fc.oneof(
  { arbitrary: fc.jsonValue({ maxDepth: 2 }), weight: 1 },
  {
    arbitrary: fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      -1,
      1,
      2026,
      17500000.69,
      '',
      ' ',
      'x',
      'USD',
      'US',
      'en',
      'worldwide',
      'closed',
      'feature',
      'director',
      'reported',
      'mid-seven-figure',
      'tt6751668',
      '2026',
      '2026-02-30',
      '2026-Q3',
      '/a.jpg',
      'javascript:alert(1)',
      'http://a.example/',
      [],
      [[]],
      ['x'],
      ['US', 5],
      {},
      { name: 'A' },
      { title: 'T' },
      { src: '/a.jpg' },
      { undisclosed: true },
      { currency: 'USD', amount: 5 },
      { currency: 'USD', min: 5, max: 4 },
      { currency: 'USD', amount: 5, min: 4 },
      { currency: 'USD', amount: 5, min: 4, max: 'x' },
      { currency: 'USD', amount: 5, foo: 1 },
      { amount: 5, foo: 1 },
      { include: [] },
    ),
    weight: 3,
  },
);

/** Names of fields, some of which trip a careless reader. */
export const names = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    ...['title', 'name', 'people', 'price', 'amount', 'min', 'max', 'band', 'undisclosed', 'currency'],
    ...['date', 'territory', 'include', 'sources', 'confidence', 'note', 'url', 'photo', 'job', 'deals'],
  ),
  fc.string({ maxLength: 8 }),
);

type Spoil =
  | { how: 'replace'; value: unknown }
  | { how: 'delete' }
  | { how: 'insert'; name: string; value: unknown }
  | { how: 'rename'; name: string };

const spoil: fc.Arbitrary<Spoil> = fc.oneof(
  fc.record({ how: fc.constant('replace' as const), value: values }),
  fc.record({ how: fc.constant('delete' as const) }),
  fc.record({ how: fc.constant('insert' as const), name: names, value: values }),
  fc.record({ how: fc.constant('rename' as const), name: names }),
);

type Container = Record<string, unknown> | unknown[];

/** Every object or list of a document with each of its keys: the places that can be spoilt. */
function places(data: unknown): [inside: Container, key: string][] {
  if (!data || typeof data !== 'object') return [];
  return Object.entries(data).flatMap(([key, value]) => [[data as Container, key], ...places(value)]);
}

/** Sets a field even where its name is `__proto__`, as JSON.parse does. */
const put = (inside: Container, key: string, value: unknown): unknown =>
  Object.defineProperty(inside, key, { value, enumerable: true, configurable: true, writable: true });

/** Spoils a document at one of its places; `at` is between 0 and 1. */
function apply(data: unknown, at: number, what: Spoil): void {
  const all = places(data);
  const place = all[Math.floor(at * all.length)];
  if (!place) return;
  const [inside, key] = place;
  const old = (inside as Record<string, unknown>)[key];
  if (what.how === 'replace') put(inside, key, structuredClone(what.value));
  else if (Array.isArray(inside)) {
    if (what.how === 'insert') inside.splice(+key, 0, structuredClone(what.value));
    else inside.splice(+key, 1);
  } else if (what.how === 'insert') put(inside, what.name, structuredClone(what.value));
  else {
    delete inside[key];
    if (what.how === 'rename') put(inside, what.name, old);
  }
}

/** Real films, each spoilt at one to six places. */
export const spoiltFilms: fc.Arbitrary<unknown> = fc
  .record({
    name: fc.constantFrom(...filmNames),
    spoils: fc.array(fc.tuple(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), spoil), {
      minLength: 1,
      maxLength: 6,
    }),
  })
  .map(({ name, spoils }) => {
    const film: unknown = demoFilm(name);
    for (const [at, what] of spoils) apply(film, at, what);
    return film;
  });
