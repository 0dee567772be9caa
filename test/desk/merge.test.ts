// Two editors have changed the same film.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { FilmJson } from '../../src/desk/history.js';
import { isEqual } from '../../src/model/json-value.js';
import { mergeFilms } from '../../src/desk/merge.js';
import { resolve } from '../../src/desk/merge/resolve.js';

const dust = {
  title: 'Dust',
  year: 2025,
  cast: [{ name: 'Mara Nobody', character: 'Hedda' }, { name: 'Otto Unreal' }, { name: 'Zoe Fictional' }],
  deals: [
    { buyers: [{ name: 'Lantern' }], territories: { include: ['DE'] }, status: 'closing' },
    { buyers: [{ name: 'Harbour' }], territories: { include: ['FR'] }, status: 'in-talks' },
  ],
  sources: [{ id: 'bugle', name: 'The Daily Bugle' }],
};
const [german, french] = dust.deals as [(typeof dust.deals)[0], (typeof dust.deals)[0]];

/** The film after a change of a copy of it. */
function changed(change: (film: any) => unknown): FilmJson {
  const film = structuredClone(dust);
  change(film);
  return film;
}

describe('mergeFilms', () => {
  it('takes what only one of both has changed', () => {
    const merged = mergeFilms(
      dust,
      changed((film) => (film.deals[0].status = 'closed')),
      changed((film) => {
        film.deals[0].asOf = '2026-11-28';
        film.runtime = 96;
      }),
    );
    expect(merged).to.deep.equal({
      film: {
        ...dust,
        deals: [{ ...german, status: 'closed', asOf: '2026-11-28' }, french],
        runtime: 96,
      },
      conflicts: [],
    });
  });

  it('shows both values where both have changed the same, and keeps mine in the film', () => {
    const { film, conflicts } = mergeFilms(
      dust,
      changed((film) => (film.year = 2026)),
      changed((film) => (film.year = 2027)),
    );
    expect(film).to.deep.equal({ ...dust, year: 2026 });
    expect(conflicts).to.deep.equal([{ path: ['year'], base: 2025, mine: 2026, theirs: 2027 }]);
    expect(resolve(film, conflicts, ['theirs'])).to.deep.equal({ ...dust, year: 2027 });
  });

  it('finds a row that stands elsewhere now', () => {
    const { film, conflicts } = mergeFilms(
      dust,
      changed((film) => void film.deals.reverse()),
      changed((film) => (film.deals[0].status = 'closed')),
    );
    expect(film.deals).to.deep.equal([french, { ...german, status: 'closed' }]);
    expect(conflicts).to.deep.equal([]);
  });

  it('puts what both have added behind the row that it followed', () => {
    const { film, conflicts } = mergeFilms(
      dust,
      changed((film) => void film.cast.splice(1, 0, { name: 'Ida Invented' })),
      changed((film) => void film.cast.push({ name: 'Paul Pretend' })),
    );
    expect((film.cast as { name: string }[]).map(({ name }) => name)).to.deep.equal([
      'Mara Nobody',
      'Ida Invented',
      'Otto Unreal',
      'Zoe Fictional',
      'Paul Pretend',
    ]);
    expect(conflicts).to.deep.equal([]);
  });

  it('merges the same source that both have added', () => {
    const { film, conflicts } = mergeFilms(
      dust,
      changed((film) => void film.sources.push({ id: 'wire', name: 'The Wire', date: '2026-11-28' })),
      changed(
        (film) => void film.sources.push({ id: 'wire', name: 'The Wire', url: 'https://wire.example/1' }),
      ),
    );
    expect(film.sources).to.deep.equal([
      { id: 'bugle', name: 'The Daily Bugle' },
      { id: 'wire', name: 'The Wire', date: '2026-11-28', url: 'https://wire.example/1' },
    ]);
    expect(conflicts).to.deep.equal([]);
  });

  it('asks about a row that one has taken out and the other has changed', () => {
    const mine = changed((film) => void film.deals.shift());
    const theirs = changed((film) => (film.deals[0].status = 'closed'));
    const { film, conflicts } = mergeFilms(dust, mine, theirs);
    expect(film.deals).to.deep.equal([{ ...german, status: 'closed' }, french]);
    expect(conflicts).to.deep.equal([
      { path: ['deals', 0], base: german, mine: undefined, theirs: { ...german, status: 'closed' } },
    ]);
    expect(resolve(film, conflicts, ['mine'])).to.deep.equal(mine);
    expect(resolve(film, conflicts, ['theirs'])).to.deep.equal(theirs);
  });

  it('never mixes the facts of two deals: one that has another buyer now may be another deal', () => {
    const mine = changed((film) => (film.deals[0].buyers = [{ name: 'Meadow' }]));
    const theirs = changed((film) => (film.deals[0].status = 'closed'));
    const { film, conflicts } = mergeFilms(dust, mine, theirs);
    expect(film.deals).to.deep.equal([{ ...german, buyers: [{ name: 'Meadow' }] }, french]);
    expect(conflicts.map(({ path }) => path)).to.deep.equal([['deals', 0]]);
  });

  it('asks when both have put another buyer into the place of the first', () => {
    const { conflicts } = mergeFilms(
      { title: 'Dust', genres: ['drama'] },
      { title: 'Dust', genres: ['comedy'] },
      { title: 'Dust', genres: ['horror'] },
    );
    expect(conflicts).to.deep.equal([
      { path: ['genres'], base: ['drama'], mine: ['comedy'], theirs: ['horror'] },
    ]);
  });

  it('asks when both have put a list into orders of their own', () => {
    const { film, conflicts } = mergeFilms(
      dust,
      changed((film) => void film.cast.reverse()),
      changed((film) => void film.cast.push(film.cast.shift())),
    );
    expect(conflicts.map(({ path }) => path)).to.deep.equal([['cast']]);
    expect((film.cast as { name: string }[])[0]!.name).to.equal('Zoe Fictional');
  });

  it('takes out several rows that the editor does not want', () => {
    const theirs = changed((film) => {
      for (const deal of film.deals) deal.status = 'closed';
    });
    const { film, conflicts } = mergeFilms(dust, { ...dust, deals: [] }, theirs);
    expect(conflicts).to.have.length(2);
    expect(resolve(film, conflicts, ['mine', 'theirs']).deals).to.deep.equal([
      { ...french, status: 'closed' },
    ]);
    expect(resolve(film, conflicts, ['mine', 'mine'])).not.to.have.property('deals');
  });
});

/** Films of any shape, with the names that rows are known by among their fields. */
const films = fc
  .letrec<{ value: unknown; object: Record<string, unknown> }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constantFrom<unknown>('a', 'b', 1, 2, true, null),
      fc.array(tie('value'), { maxLength: 4 }),
      tie('object'),
    ),
    object: fc.dictionary(
      fc.constantFrom('id', 'name', 'status', 'deals', 'cast', 'sources', '__proto__', 'constructor'),
      tie('value'),
      { maxKeys: 4, noNullPrototype: true },
    ),
  }))
  .object.map((film) => deepFreeze({ ...film, title: 'Dust' }) as FilmJson);

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** Texts and numbers at any depth, as often as they occur. */
const leavesOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(leavesOf)
    : value === undefined
      ? []
      : [JSON.stringify(value)];

describe('mergeFilms with any three films', () => {
  const holds = (property: (base: FilmJson, mine: FilmJson, theirs: FilmJson) => void) =>
    fc.assert(fc.property(films, films, films, property), { numRuns: 400 });

  it('changes nothing for who has changed nothing, and never what it was given', () =>
    holds((base, mine) => {
      expect(mergeFilms(base, mine, base)).to.deep.equal({ film: mine, conflicts: [] });
      expect(isEqual(mergeFilms(base, base, mine).film, mine)).to.be.true;
      expect(mergeFilms(base, base, mine).conflicts).to.deep.equal([]);
      expect(mergeFilms(base, mine, mine)).to.deep.equal({ film: mine, conflicts: [] });
    }));

  it('loses nothing that either has put in: it is in the film or shown as a conflict', () =>
    holds((base, mine, theirs) => {
      const { film, conflicts } = mergeFilms(base, mine, theirs);
      const seen = new Set(
        [film, ...conflicts.flatMap((each) => [each.mine, each.theirs])].flatMap(leavesOf),
      );
      const before = new Set(leavesOf(base));
      for (const leaf of [...leavesOf(mine), ...leavesOf(theirs)])
        if (!before.has(leaf)) expect([...seen]).to.include(leaf);
    }));

  it('invents nothing: all it says was said by one of the two', () =>
    holds((base, mine, theirs) => {
      const said = new Set([mine, theirs].flatMap(leavesOf));
      for (const leaf of leavesOf(mergeFilms(base, mine, theirs).film)) expect([...said]).to.include(leaf);
    }));

  it('finds as many conflicts from either side', () =>
    holds((base, mine, theirs) => {
      const { conflicts } = mergeFilms(base, mine, theirs);
      expect(mergeFilms(base, theirs, mine).conflicts).to.have.length(conflicts.length);
    }));

  it('takes changes of different fields without a question', () =>
    fc.assert(
      fc.property(films, films, films, (base, { id, name }, { deals, cast }) => {
        const { film, conflicts } = mergeFilms(base, { ...base, id, name }, { ...base, deals, cast });
        expect(conflicts).to.deep.equal([]);
        const all = Object.entries({ ...base, id, name, deals, cast }).filter(
          ([, value]) => value !== undefined,
        );
        expect(isEqual(film, Object.fromEntries(all))).to.be.true;
      }),
    ));
});
