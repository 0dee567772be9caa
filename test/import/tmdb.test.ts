// Documents of TMDB as film JSON.
import { expect } from '@open-wc/testing';
import { importFilm } from '../../src/import/import.js';
import { documentOf, imported, refusalOf } from './documents.js';

const from = 'tmdb' as const;
const movie = (changes: object = {}): Record<string, any> => ({
  ...documentOf('tmdb-movie.json'),
  ...changes,
});
const series = (changes: object = {}): Record<string, any> => ({
  ...documentOf('tmdb-series.json'),
  ...changes,
});
const sources = ['tmdb'];

/** Three hundred members of a crew whom no reader looks for. */
const manyHands = Array.from({ length: 288 }, (_, i) => ({
  name: `Hand ${i}`,
  job: 'Gaffer',
  department: 'Lighting',
}));

describe('a movie of TMDB', () => {
  it('becomes a film with all that film JSON has a field for', () => {
    const { film } = imported(movie(), { from });
    const { cast, crew, releases, ...rest } = film;
    expect(rest).to.deep.equal({
      title: 'Nine Lighthouses',
      originalTitle: 'Neun Leuchttürme',
      originalLanguage: 'de',
      titles: [
        { title: 'The Ninth Light', territory: 'US', note: 'working title', sources },
        { title: 'Neuf phares', territory: 'FR', sources },
      ],
      kind: 'feature',
      logline: 'A keeper is told to switch off nine lights, & finds a tenth.',
      genres: ['Drama', 'Mystery'],
      status: 'released',
      year: 2019,
      runtime: 118,
      certificates: [
        { territory: 'DE', rating: '12' },
        { territory: 'US', rating: 'PG-13' },
        { territory: 'BR', rating: 'L' },
        { territory: 'GB', rating: '15' },
      ],
      countries: ['DE', 'IE'],
      languages: ['de', 'yue'],
      franchise: 'The Coast Collection',
      basedOn: 'the novel by Ada Invented',
      poster: {
        src: 'https://image.tmdb.org/t/p/w500/pStRnineLights.jpg',
        alt: 'Poster of Nine Lighthouses',
        width: 500,
        height: 741,
        credit: 'TMDB',
      },
      ids: { imdb: 'tt9900017', tmdb: 990001, wikidata: 'Q990001' },
      links: [{ url: 'https://www.ninelighthouses.example/', label: 'Official site' }],
      companies: [
        { name: 'Fogbank Film', role: 'production', sources },
        { name: 'Harbour Pictures', role: 'production', sources },
      ],
      boxOffice: {
        budget: { currency: 'USD', amount: 4500000, sources },
        gross: [{ territory: 'worldwide', amount: { currency: 'USD', amount: 12345678 }, sources }],
      },
      sources: [
        {
          id: 'tmdb',
          name: 'TMDB (this product uses the TMDB API but is not endorsed or certified by TMDB)',
          url: 'https://www.themoviedb.org/movie/990001',
        },
        {
          id: 'justwatch',
          name: 'JustWatch',
          url: 'https://www.themoviedb.org/movie/990001-nine-lighthouses/watch?locale=US',
        },
      ],
    });
    expect(cast).to.deep.equal([
      {
        name: 'Mara Nobody',
        character: 'Hedda Voss',
        photo: {
          src: 'https://image.tmdb.org/t/p/w185/8kQpMaraNobody1.jpg',
          alt: 'Mara Nobody',
          credit: 'TMDB',
        },
        sources,
      },
      { name: 'Ivo Someone', character: 'Inspector Rask / The Voice', sources },
      { name: 'Zoë Fictional', sources },
      { name: 'Otto Unreal', character: 'Radio Operator (uncredited)', sources },
    ]);
    expect(crew!.map(({ job, people }) => [job, ...people.map(({ name }) => name)])).to.deep.equal([
      ['director', 'Lena Madeup'],
      ['screenplay', 'Lena Madeup'],
      ['producer', 'Paul Imagined'],
      ['executive-producer', 'Rosa Nowhere'],
      ['cinematographer', 'Kai Phantom'],
      ['editor', 'Tom Pretend'],
      ['composer', 'Bo Figment'],
      ['production-designer', 'Ines Mirage'],
      ['costume-designer', 'Uma Dream'],
      ['casting-director', 'Sol Vision'],
      ['visual-effects-supervisor', 'Ray Ghost'],
      ['stunt-coordinator', 'Max Shade'],
      ['fight-choreographer', 'Yuki Shadow'],
      ['choreographer', 'Eve Spectre'],
    ]);
    expect(releases).to.deep.equal([
      { type: 'premiere', territory: 'DE', date: '2019-02-10', event: 'Berlinale', sources },
      { type: 'physical', territory: 'DE', date: '2020-01-10', sources },
      { type: 'theatrical', territory: 'DE', date: '2019-09-05', sources },
      { type: 'limited', territory: 'US', date: '2019-11-01', sources },
      { type: 'streaming', territory: 'US', date: '2020-02-01', platform: 'Netflix', sources },
      { type: 'rental', territory: 'US', date: '2020-02-20', note: 'VOD', sources },
      { type: 'tv', territory: 'GB', date: '2021-03-04', platform: 'Film4', sources },
      { type: 'theatrical', territory: 'BR', date: '2019-12-12', sources },
      { type: 'streaming', territory: 'US', platform: 'Netflix', sources: ['justwatch', 'tmdb'] },
      { type: 'rental', territory: 'US', platform: 'Apple TV', sources: ['justwatch', 'tmdb'] },
      { type: 'streaming', territory: 'DE', platform: 'Joyn', sources: ['justwatch', 'tmdb'] },
    ]);
  });

  it('counts the crew that no reader looks for, each person once', () => {
    const document = movie();
    const editor = { name: 'Tom Pretend', job: 'Colorist' };
    document.credits.crew.push(...manyHands, manyHands[0], editor);
    const { film, warnings } = imported(document, { from });
    expect(film.crew).to.have.length(14);
    expect(warnings).to.include('credits.crew: 288 more crew members left out');
  });

  it('reads what older answers have in place of newer ones', () => {
    const { credits, release_dates, ...rest } = movie();
    void release_dates;
    const { film } = imported({ ...rest, casts: credits }, { from });
    expect(film.cast![0]!.name).to.equal('Mara Nobody');
    expect(film.releases!.slice(0, 2)).to.deep.equal([
      { type: 'theatrical', territory: 'US', date: '2019-11-01', sources },
      { type: 'theatrical', territory: 'BR', date: '2019-12-12', sources },
    ]);
    expect(film.certificates).to.deep.equal([
      { territory: 'US', rating: 'PG-13' },
      { territory: 'BR', rating: 'L' },
    ]);
  });

  it('believes no empty, zero, placeholder or absurd values, and says so by the field of TMDB', () => {
    const { film, warnings } = imported(
      {
        id: 12,
        imdb_id: '',
        title: 'Haze',
        original_title: 'Haze',
        original_language: 'xx',
        overview: 'No overview found.',
        budget: 5,
        revenue: 2_000_000_000,
        vote_count: 3,
        runtime: 0,
        release_date: '',
        poster_path: null,
        homepage: 'http://haze.example',
        status: 'Lost',
        genres: [],
        production_companies: [{ name: '' }, { name: 'N/A' }],
      },
      { from },
    );
    expect(film).to.deep.equal({
      title: 'Haze',
      ids: { tmdb: 12 },
      sources: [
        {
          id: 'tmdb',
          name: 'TMDB (this product uses the TMDB API but is not endorsed or certified by TMDB)',
          url: 'https://www.themoviedb.org/movie/12',
        },
      ],
    });
    expect(warnings).to.have.members([
      'runtime: 0 minutes stands for unknown, so it is left out',
      'overview: "No overview found." stands for unknown, so it is left out',
      'poster_path: it is empty',
      'imdb_id: it is empty',
      'homepage: "http://haze.example" is not an https address, so it is left out',
      'production_companies[1].name: "N/A" stands for unknown, so it is left out',
      'status: "Lost" is not a status that is known here, so it is left out',
      'release_date: it is empty',
      'budget: 5 is not believed, so it is left out',
      'revenue: 2,000,000,000 is not believed of a film with 3 votes, so it is left out',
    ]);
  });

  it('keeps a gross over a billion of a film with many votes', () => {
    const { film } = imported(movie({ revenue: 2_799_439_100, vote_count: 26_000 }), { from });
    expect(film.boxOffice!.gross![0]!.amount).to.deep.equal({ currency: 'USD', amount: 2_799_439_100 });
  });

  it('takes the year from the earliest release where the film has no date of its own', () => {
    expect(imported(movie({ release_date: '' }), { from }).film.year).to.equal(2019);
  });

  it('says which letters are broken, and keeps them', () => {
    const { film, warnings } = imported(movie({ title: 'AmÃ©lie', original_title: 'AmÃ©lie' }), { from });
    expect(film.title).to.equal('AmÃ©lie');
    expect(warnings).to.include('title: its letters are broken ("AmÃ©lie"): the source has a wrong encoding');
  });

  it('is a documentary or a short by its genre', () => {
    const genres = (name: string) => ({ genres: [{ id: 99, name }] });
    expect(imported(movie(genres('Documentary')), { from }).film.kind).to.equal('documentary');
    expect(imported(movie({ ...genres('Short'), runtime: 2 }), { from }).film).to.include({
      kind: 'short',
      runtime: 2,
    });
    expect(imported(movie({ runtime: 12 }), { from }).film.kind).to.equal(undefined);
  });

  it('is a documentary in any language that TMDB was asked in', () => {
    const genres = [{ id: 99, name: 'ドキュメンタリー' }];
    expect(imported(movie({ genres }), { from }).film.kind).to.equal('documentary');
  });

  it('tells the occasion of a premiere from its town, and a service from a way to sell', () => {
    const row = (type: number, note: string, day: number) => ({
      certification: '',
      descriptors: [],
      iso_639_1: '',
      note,
      release_date: `2019-02-${day}T00:00:00.000Z`,
      type,
    });
    const release_dates = {
      results: [
        {
          iso_3166_1: 'US',
          release_dates: [
            row(1, 'Port Town, Maine', 10),
            row(1, 'Port Town Film Festival', 11),
            row(4, 'Premium VOD', 12),
            row(4, 'Video on Demand', 13),
            row(4, 'Lamp+', 14),
          ],
        },
      ],
    };
    const { film } = imported(movie({ release_dates, releases: null, 'watch/providers': null }), { from });
    expect(
      film.releases!.map(({ type, event, platform, note }) => [type, event, platform, note]),
    ).to.deep.equal([
      ['premiere', undefined, undefined, 'Port Town, Maine'],
      ['premiere', 'Port Town Film Festival', undefined, undefined],
      ['rental', undefined, undefined, 'Premium VOD'],
      ['rental', undefined, undefined, 'Video on Demand'],
      ['streaming', undefined, 'Lamp+', undefined],
    ]);
  });

  it('reads numbers that are texts, and says which releases have no type', () => {
    const dates = [
      { type: '3', certification: 'R', release_date: '2019-11-01T00:00:00.000Z' },
      { type: 9, certification: 'G', release_date: '2019-11-02T00:00:00.000Z' },
      { certification: 'PG', release_date: '2019-11-03T00:00:00.000Z' },
    ];
    const release_dates = { results: [{ iso_3166_1: 'US', release_dates: dates }] };
    const changes = { runtime: '118', budget: '4500000', revenue: '12345678', release_dates };
    const { film, warnings } = imported(movie({ ...changes, releases: null, 'watch/providers': null }), {
      from,
    });
    expect(film.releases).to.deep.equal([
      { type: 'theatrical', territory: 'US', date: '2019-11-01', sources },
    ]);
    expect(film.certificates).to.deep.equal([{ territory: 'US', rating: 'R' }]);
    expect(film.boxOffice!.budget!.amount).to.equal(4_500_000);
    expect(film.runtime).to.equal(118);
    const place = 'release_dates.results[0].release_dates';
    expect(warnings).to.include(`${place}[1].type: 9 is no type of release, so the release is left out`);
    expect(warnings).to.include(`${place}[2].type: it is missing, so the release is left out`);
  });

  it('does not take names of fields for jobs', () => {
    const credits = {
      crew: [
        { name: 'A', job: 'constructor' },
        { name: 'B', job: '__proto__' },
      ],
    };
    expect(imported(movie({ credits }), { from }).warnings).to.include(
      'credits.crew: 2 more crew members left out',
    );
  });
});

describe('a series of TMDB', () => {
  it('becomes a series with its creators, networks and certificates', () => {
    const { film, warnings } = imported(series(), { from });
    expect(film).to.deep.equal({
      title: 'Tide Clock',
      originalTitle: '조수 시계',
      originalLanguage: 'ko',
      countries: ['KR'],
      languages: ['ko'],
      ids: { imdb: 'tt8800029', tmdb: 880002, wikidata: 'Q880002' },
      cast: [{ name: 'Park Invented', character: 'Keeper 456 / Young Keeper', sources }],
      crew: [
        { job: 'director', people: [{ name: 'Kim Madeup' }], sources },
        { job: 'creator', people: [{ name: 'Nora Dreamt' }], sources },
      ],
      companies: [
        { name: 'Siren House', role: 'production', sources },
        { name: 'Netflix', role: 'network', sources },
      ],
      sources: [
        {
          id: 'tmdb',
          name: 'TMDB (this product uses the TMDB API but is not endorsed or certified by TMDB)',
          url: 'https://www.themoviedb.org/tv/880002',
        },
      ],
      kind: 'series',
      genres: ['Drama', 'Sci-Fi & Fantasy'],
      status: 'released',
      year: 2021,
      runtime: 52,
      certificates: [
        { territory: 'US', rating: 'TV-MA' },
        { territory: 'DE', rating: '16' },
      ],
      releases: [{ type: 'premiere', date: '2021-09-17', platform: 'Netflix', sources }],
    });
    expect(warnings).to.deep.equal([
      'overview: it is empty',
      'poster_path: it is empty',
      'homepage: "http://www.tideclock.example/" is not an https address, so it is left out',
    ]);
  });

  it('has no runtime where its episodes have none', () => {
    const last_episode_to_air = { runtime: 47, episode_number: 8 };
    const { film, warnings } = imported(series({ episode_run_time: [], last_episode_to_air }), { from });
    expect(film.runtime).to.equal(undefined);
    expect(warnings).to.include('episode_run_time: it is empty');
  });

  it('has its languages where older answers have them', () => {
    const { spoken_languages, ...rest } = series({ languages: ['ko', 'en', 'cn'] });
    void spoken_languages;
    expect(imported(rest, { from }).film.languages).to.deep.equal(['ko', 'en', 'yue']);
  });

  it('was released when it was shown before it was given up', () => {
    expect(imported(series({ status: 'Canceled' }), { from }).film.status).to.equal('released');
    expect(imported(series({ status: 'Canceled', first_air_date: null }), { from }).film.status).to.equal(
      'cancelled',
    );
  });
});

describe('what is no title of TMDB', () => {
  const remedy =
    'Fetch the details of one title: https://api.themoviedb.org/3/movie/ID?append_to_response=credits,release_dates,external_ids (or /tv/ID).';
  for (const [what, document] of [
    [
      'this is an error of TMDB: "The resource you requested could not be found."',
      { success: false, status_code: 34, status_message: 'The resource you requested could not be found.' },
    ],
    ['this is an error of TMDB: "page must be less than 500"', { errors: ['page must be less than 500'] }],
    ['this is a page of search results of TMDB', { page: 1, results: [], total_pages: 0, total_results: 0 }],
    [
      'this is what TMDB finds by an outside id, which is a list',
      { movie_results: [{ id: 1 }], tv_results: [] },
    ],
    [
      'this is a collection of TMDB, which has several titles',
      { id: 1, name: 'The Coast Collection', parts: [] },
    ],
    ['this is a person of TMDB', { id: 1, name: 'Mara Nobody', known_for_department: 'Acting' }],
    ['this is an episode of a series of TMDB', { id: 1, name: 'Ebb', episode_number: 7, season_number: 2 }],
    ['this is a season of a series of TMDB', { _id: 'x', name: 'Season 1', season_number: 1, episodes: [] }],
    ['this is one row of a list of TMDB, without the details', { id: 1, title: 'Salt', genre_ids: [18] }],
    ['this is a list and not one title of TMDB', [{ id: 1, title: 'Salt', genre_ids: [18] }]],
    ['this is a company or a network of TMDB', { id: 1, name: 'Fogbank Film', headquarters: '' }],
    ['this is a list of TMDB', { id: 1, name: 'Best films', items: [], item_count: 0 }],
    ['this is a message of TMDB: "Success."', { status_code: 1, status_message: 'Success.' }],
    ['this is a message of TMDB: "Deleted."', { status_code: 13, status_message: 'Deleted.' }],
    ['this is a part of what TMDB knows of a title, without the title', { id: 1, cast: [], crew: [] }],
    ['this is a part of what TMDB knows of a title, without the title', { id: 1, titles: [] }],
    ['this is a part of what TMDB knows of a title, without the title', { id: 1, results: [] }],
    ['this is a part of what TMDB knows of a title, without the title', { id: 1, imdb_id: 'tt9900017' }],
    ['this is a part of what TMDB knows of a title, without the title', { id: 1, favorite: true }],
  ] as const)
    it(`${what}: ${JSON.stringify(document).slice(0, 60)}`, () => {
      expect(refusalOf(document, { from })).to.equal(`${what}. ${remedy}`);
      expect(refusalOf(document)).to.include(what);
    });

  it('a movie without a title', () => {
    expect(refusalOf({ id: 1, title: ' ', original_title: null }, { from })).to.equal(
      'the document has no title. Look at it in an editor: a film has at least a title.',
    );
    expect(importFilm({ id: 1, original_title: null }, { from }).warnings).to.deep.equal([]);
  });
});
