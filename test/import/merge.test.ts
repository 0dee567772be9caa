// What several sources say of a film, laid over each other, and where they contradict each other.
import { expect } from '@open-wc/testing';
import { filmDifferences, importFilm, mergeFilm, otherFilm } from '../../src/import/import.js';
import { parseFilm } from '../../src/model/parse-film.js';
import type { Film } from '../../src/model/film.js';
import { documentOf } from './documents.js';

const tmdb: Film = importFilm(documentOf('tmdb-movie.json')).film!;

/** What an editor wrote before she asked a database. */
const own = {
  $schema: '../film.schema.json',
  title: 'Nine Lighthouses',
  runtime: 119,
  lang: 'fr',
  notes: 'a field of our own',
  cast: [{ name: 'Mara Nobody', character: 'Hedda' }, { name: 'Zoe Fictional' }, 'a slip'],
  crew: [{ job: 'writer', people: [{ name: 'Lena Madeup' }] }],
  castingChanges: [{ person: { name: 'Otto Unreal' }, change: 'exited' }],
  releases: [{ type: 'theatrical', territory: 'DE', date: '2019-09-12', sources: ['tmdb'] }],
  boxOffice: { gross: [{ territory: 'DE', amount: { currency: 'EUR', amount: 5000 } }] },
  sources: [{ id: 'tmdb', name: 'The Monthly Daily Bugle' }],
};

/** An entry of a list. */
type Named = Record<'id' | 'name' | 'job', string>;

describe('mergeFilm', () => {
  const before = structuredClone(own);
  const merged = mergeFilm(own, tmdb) as Record<string, any> & Record<'cast' | 'crew' | 'sources', any[]>;

  it('leaves all that an editor wrote as it was', () => {
    expect(own).to.deep.equal(before);
    const { title, runtime, lang, notes, $schema } = merged;
    expect({ title, runtime, lang, notes, $schema }).to.deep.equal({
      title: 'Nine Lighthouses',
      runtime: 119,
      lang: 'fr',
      notes: 'a field of our own',
      $schema: '../film.schema.json',
    });
    expect(merged.cast[0]).to.include({ name: 'Mara Nobody', character: 'Hedda' });
    expect(merged.cast[2]).to.equal('a slip');
    expect(merged.releases[0]).to.deep.equal(own.releases[0]);
    expect(merged.crew[0]).to.deep.equal(own.crew[0]);
  });

  it('adds what is missing, with a source that is no other source of the editor', () => {
    expect(merged.year).to.equal(2019);
    expect(merged.ids).to.deep.equal({ imdb: 'tt9900017', tmdb: 990001, wikidata: 'Q990001' });
    expect(merged.sources.map(({ id, name }: Named) => [id, name])).to.deep.equal([
      ['tmdb', 'The Monthly Daily Bugle'],
      ['tmdb-2', 'TMDB (this product uses the TMDB API but is not endorsed or certified by TMDB)'],
      ['justwatch', 'JustWatch'],
    ]);
    expect(merged.boxOffice.gross[1]).to.deep.equal({
      territory: 'worldwide',
      amount: { currency: 'USD', amount: 12345678 },
      sources: ['tmdb-2'],
    });
    expect(merged.cast[0].photo.credit).to.equal('TMDB');
    expect(merged.cast[0].sources).to.deep.equal(['tmdb-2']);
    expect(merged.releases).to.have.length(11);
  });

  it('adds nobody who has left the film, and no writer by another name', () => {
    expect(merged.cast.map((one: Named) => one.name)).to.deep.equal([
      'Mara Nobody',
      'Zoe Fictional',
      undefined,
      'Ivo Someone',
    ]);
    expect(merged.crew.map(({ job }: Named) => job)).not.to.include('screenplay');
  });

  it('gives film JSON without an issue of its own', () => {
    const { notes, cast, ...rest } = merged;
    void notes;
    expect(parseFilm({ ...rest, cast: cast.filter((one: Named) => one.name) }).issues).to.deep.equal([]);
  });

  it('of a film with itself is the film', () => {
    expect(mergeFilm({ ...tmdb }, tmdb)).to.deep.equal(tmdb);
  });

  it('takes no source of which nothing was taken', () => {
    const film = { title: 'Dust', year: 2019, sources: [] };
    const other: Film = { title: 'Dust', year: 2020, sources: [{ id: 'x', name: 'X' }] };
    expect(mergeFilm(film, other)).to.deep.equal({ title: 'Dust', year: 2019 });
  });

  it('reads a film of any shape', () => {
    for (const value of [null, 5, 'x', {}, [1], { cast: 'x' }])
      for (const name of Object.keys(tmdb))
        expect(() => mergeFilm({ title: 'Nine', [name]: value }, tmdb)).not.to.throw();
  });
});

describe('filmDifferences', () => {
  const paths = (film: Film, other: Film) => filmDifferences(film, other).map(({ path }) => path);

  it('names each field with both values', () => {
    const film: Film = {
      title: 'Nine Lighthouses',
      year: 2020,
      runtime: 119,
      countries: ['IE', 'DE'],
      genres: ['drama film', 'Mystery'],
      ids: { imdb: 'tt9900017', tmdb: 5 },
      cast: [
        { name: 'Mara Nobody', character: 'Hedda' },
        { name: 'Ivo Someone', character: 'The thief' },
      ],
      crew: [{ job: 'director', people: [{ name: 'Tom Pretend' }] }],
      releases: [
        { type: 'theatrical', territory: 'DE', date: '2019-09-12' },
        { type: 'limited', territory: 'US', date: '2019-11' },
      ],
      certificates: [{ territory: 'DE', rating: '16' }],
      boxOffice: {
        budget: { currency: 'EUR', amount: 1 },
        gross: [{ territory: 'worldwide', amount: { currency: 'USD', amount: 12_000_000 } }],
      },
    };
    expect(filmDifferences(film, tmdb)).to.deep.equal([
      { path: 'year', ours: 2020, theirs: 2019 },
      { path: 'runtime', ours: 119, theirs: 118 },
      { path: 'certificates DE', ours: '16', theirs: '12' },
      { path: 'ids.tmdb', ours: 5, theirs: 990001 },
      { path: 'cast Ivo Someone', ours: 'The thief', theirs: 'Inspector Rask / The Voice' },
      { path: 'crew director', ours: ['Tom Pretend'], theirs: ['Lena Madeup'] },
      { path: 'releases theatrical DE', ours: '2019-09-12', theirs: '2019-09-05' },
      {
        path: 'boxOffice.gross worldwide',
        ours: { currency: 'USD', amount: 12_000_000 },
        theirs: { currency: 'USD', amount: 12_345_678 },
      },
    ]);
  });

  it('finds none in a film and itself', () => expect(filmDifferences(tmdb, tmdb)).to.deep.equal([]));

  it('takes other spellings, other titles, rounded sums and ranges for no contradiction', () => {
    expect(paths({ title: 'Neun Leuchtturme' }, tmdb)).to.deep.equal([]);
    expect(paths({ title: 'Dust' }, { title: 'Haze' })).to.deep.equal(['title']);
    const budget = (money: object): Film => ({
      title: 'T',
      boxOffice: { budget: { currency: 'USD', ...money } },
    });
    expect(paths(budget({ min: 4, max: 6 }), budget({ amount: 5 }))).to.deep.equal([]);
    expect(
      paths(budget({ amount: 106_600_000, qualifier: 'about' }), budget({ amount: 106_613_421 })),
    ).to.deep.equal([]);
    expect(paths(budget({ max: 4 }), budget({ amount: 5 }))).to.deep.equal(['boxOffice.budget']);
  });
});

describe('otherFilm', () => {
  const of = (film: object, other: object) =>
    otherFilm({ title: 'Dust', ...film }, { title: 'Dust', ...other });
  it('tells by ids, and by title and year', () => {
    expect(of({ ids: { imdb: 'tt0000001' } }, { ids: { imdb: 'tt0000002' } })).to.equal(
      'ids.imdb is tt0000001 in one and tt0000002 in the other',
    );
    expect(of({ ids: { imdb: 'tt0000001', tmdb: 1 } }, { ids: { imdb: 'tt0000001', tmdb: 2 } })).to.equal(
      undefined,
    );
    expect(of({ year: 2019 }, { year: 1950 })).to.equal(undefined);
    expect(of({ year: 2019 }, { title: 'Haze', year: 2020 })).to.equal(undefined);
    expect(of({ year: 2019 }, { title: 'Haze', year: 1950 })).to.equal(
      'one is "Dust" of 2019, the other "Haze" of 1950',
    );
  });
});
