// A page reads film JSON through a table instead of zod. Here both read the same, most of it spoilt, and must agree.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { z } from 'zod';
import { filmSchema } from '../../src/schema/film.js';
import { pathText } from '../../src/model/issue-words.js';
import type { Path } from '../../src/model/issue.js';
import { readFilm } from '../../src/model/parse.js';
import { demoFilm, filmNames } from '../support/films.js';

/**
 * Where zod finds fault. For it an unknown field is a fault of the object around it, and a text where a list must
 * not be empty is two.
 */
function zodPaths(data: unknown): string[] {
  const { error } = filmSchema.safeParse(data);
  const paths = (error?.issues ?? []).flatMap((issue: z.core.$ZodIssue): Path[] => {
    const path = issue.path as Path;
    return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
  });
  return [...new Set(paths.map(pathText))].sort();
}

/** Throws when the page's reader and zod disagree on this. */
function agree(data: unknown): void {
  const { film, faults } = readFilm(data);
  expect(faults.map(({ path }) => pathText(path)).sort()).to.deep.equal(zodPaths(data));
  if (!film) return;
  expect(zodPaths(film)).to.deep.equal([]);
  // Neither changes what is right.
  if (!faults.length) expect(film).to.deep.equal(data);
  else expect(readFilm(film)).to.deep.equal({ film, faults: [] });
}

/** Values that are right somewhere, nearly right, or made to trip a reader. */
const values = fc.oneof(
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

const names = fc.oneof(
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

const spoiltFilms = fc
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

describe('the page’s reader and zod', () => {
  it('agree on any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), agree), { numRuns: 500 });
  });

  it('agree on any JSON with a title', () => {
    fc.assert(
      fc.property(fc.dictionary(names, values), (fields) => agree({ ...fields, title: 'T' })),
      { numRuns: 500 },
    );
  });

  it('agree on real films that were spoilt', () => {
    fc.assert(fc.property(spoiltFilms, agree), { numRuns: 600 });
  });

  it('agree on every field of every demo film, missing or of a wrong kind', () => {
    // Each place of the documents once: films share most of them.
    const seen = new Set<string>();
    const spoilAll = (data: object, path: string, check: () => void): void => {
      const container = data as Record<string, unknown>;
      for (const [key, value] of Object.entries(data) as [string, unknown][]) {
        const place = Array.isArray(data) ? `${path}[]` : `${path}.${key}`;
        if (value && typeof value === 'object') spoilAll(value, place, check);
        if (seen.has(place)) continue;
        seen.add(place);
        for (const wrong of [null, '', 0, -1, [], {}, [null], [{}], 'x', true]) {
          container[key] = wrong;
          check();
        }
        delete container[key];
        // A list with a gap is no JSON.
        if (!Array.isArray(data)) check();
        container[key] = value;
      }
    };
    for (const name of filmNames)
      for (const [key, value] of Object.entries(demoFilm(name))) {
        const film = { title: 'T', [key]: value as unknown };
        spoilAll(film, '', () => agree(film));
      }
    expect(seen.size).to.be.above(120);
  });

  // That the tests above can fail: what zod would say of two films that the reader must not take for right.
  it('are both asked', () => {
    expect(
      zodPaths({ title: 'T', cast: [{ nme: 'A' }], deals: [{ price: { currency: 'USD' } }] }),
    ).to.deep.equal(['cast[0].name', 'cast[0].nme', 'deals[0].price']);
    let refused = 0;
    fc.assert(
      fc.property(spoiltFilms, (film) => {
        if (zodPaths(film).length) refused++;
      }),
      { numRuns: 100, seed: 1 },
    );
    expect(refused).to.be.within(50, 100);
  });
});
