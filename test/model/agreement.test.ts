// A page reads film JSON through a table instead of zod. Here both read the same, most of it spoilt, and must agree.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { z } from 'zod';
import { filmSchema } from '../../src/schema/film.js';
import { pathText } from '../../src/model/issue-words.js';
import type { Path } from '../../src/model/issue.js';
import { readFilm } from '../../src/model/parse.js';
import { demoFilm, filmNames, withoutLabels } from '../support/films.js';
import { names, spoiltFilms, values } from '../support/spoilt-films.js';

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
  // Neither changes what is right. JSON leaves out the fields of a film that have no value.
  if (!faults.length) expect(JSON.parse(JSON.stringify(film))).to.deep.equal(withoutLabels(data));
  else expect(readFilm(film)).to.deep.equal({ film, faults: [] });
}

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
    // Each place once: films share most of their places.
    const placeNames = new Set<string>();
    const spoilAll = (data: object, path: string, check: () => void): void => {
      const container = data as Record<string, unknown>;
      for (const [key, value] of Object.entries(data) as [string, unknown][]) {
        const place = Array.isArray(data) ? `${path}[]` : `${path}.${key}`;
        if (value && typeof value === 'object') spoilAll(value, place, check);
        if (placeNames.has(place)) continue;
        placeNames.add(place);
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
    expect(placeNames.size).to.be.above(120);
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
