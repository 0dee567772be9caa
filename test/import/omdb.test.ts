// Documents of OMDb as film JSON.
import { expect } from '@open-wc/testing';
import { documentOf, imported, refusalOf } from './documents.js';

const from = 'omdb' as const;
const movie = (changes: object = {}): Record<string, any> => ({
  ...documentOf('omdb-movie.json'),
  ...changes,
});
const sources = ['omdb'];
const source = { id: 'omdb', name: 'OMDb (CC BY-NC 4.0)', url: 'https://www.omdbapi.com/' };

describe('a title of OMDb', () => {
  it('becomes a film with all that film JSON has a field for', () => {
    const { film, warnings } = imported(movie(), { from });
    expect(film).to.deep.equal({
      title: 'Salt & Static',
      kind: 'feature',
      logline: 'Two radio operators fall out over a frequency.',
      genres: ['Comedy', 'Drama'],
      year: 2012,
      runtime: 132,
      certificates: [{ territory: 'US', rating: 'PG-13' }],
      countries: ['US', 'KR'],
      languages: ['ko', 'en', 'ase'],
      basedOn: 'the novel by Ada Invented; the comic book by Kai Phantom; the work by Rosa Nowhere',
      ids: { imdb: 'tt9900025' },
      cast: [
        { name: 'Mara Nobody', sources },
        { name: 'Ivo Someone', sources },
        { name: 'Otto Unreal', sources },
      ],
      crew: [
        { job: 'director', people: [{ name: 'Lena Madeup' }, { name: 'José Nobody' }], sources },
        { job: 'writer', people: [{ name: 'Eve Spectre' }, { name: 'Tom Pretend' }], sources },
        { job: 'screenplay', people: [{ name: 'Lena Madeup' }, { name: 'Uma Dream' }], sources },
        { job: 'story', people: [{ name: 'Bo Figment' }, { name: 'Uma Dream' }], sources },
        { job: 'additional dialogue', people: [{ name: 'Max Shade' }], sources },
      ],
      companies: [{ name: 'Fogbank Film', role: 'production', sources }],
      releases: [
        { type: 'theatrical', date: '2013-01-16', sources },
        { type: 'physical', date: '2014-02-05', sources },
      ],
      boxOffice: {
        gross: [
          {
            territory: 'north-america',
            amount: { currency: 'USD', amount: 106_600_000, qualifier: 'about' },
            sources,
          },
        ],
      },
      sources: [source],
    });
    expect(warnings).to.deep.equal([
      'Poster: OMDb’s terms do not allow to show its pictures, so it is left out',
      'Awards: it counts awards and names none, so it is left out',
      'Country: West Germany is no more and has no code today, so it is left out',
      'Language: "Martian" is not a language that is known here, so it is left out',
    ]);
  });

  it('has nothing for N/A, and says so by the field', () => {
    const fields =
      'Year Rated Released Runtime Genre Director Writer Actors Plot Language Country Awards Poster DVD BoxOffice Production Website';
    const empty = Object.fromEntries(fields.split(' ').map((field) => [field, 'N/A']));
    const { film, warnings } = imported(
      { Title: 'Haze', ...empty, Type: 'movie', Response: 'True' },
      { from },
    );
    expect(film).to.deep.equal({ title: 'Haze', sources: [source] });
    expect(warnings).to.include('Runtime: "N/A" stands for unknown, so it is left out');
    expect(warnings).to.include('Plot: "N/A" stands for unknown, so it is left out');
  });

  it('has every digit of a gross that is not rounded', () => {
    expect(
      imported(movie({ BoxOffice: '$53,369,749' }), { from }).film.boxOffice!.gross![0]!.amount,
    ).to.deep.equal({
      currency: 'USD',
      amount: 53_369_749,
    });
  });

  it('is a series from its first year on', () => {
    const changes = { Type: 'series', Year: '2010–', Rated: 'TV-14', totalSeasons: '11', Runtime: '45 min' };
    const { film } = imported(movie(changes), { from });
    expect(film).to.include({ kind: 'series', year: 2010, runtime: 45 });
    expect(film.certificates).to.deep.equal([{ territory: 'US', rating: 'TV-14' }]);
    expect(imported(movie({ Year: '2010–2015' }), { from }).film.year).to.equal(2010);
  });

  it('has its year from Released only where it has no other', () => {
    expect(imported(movie({ Year: 'N/A' }), { from }).film.year).to.equal(2013);
  });

  for (const [text, minutes] of [
    ['1 h 30 min', 90],
    ['2 h', 120],
    ['1,440 min', 1440],
    ['2 min', undefined],
    ['long', undefined],
  ] as const)
    it(`reads a runtime of ${text} as ${minutes ?? 'none'}`, () =>
      expect(imported(movie({ Runtime: text }), { from }).film.runtime).to.equal(minutes));

  for (const word of ['Not Rated', 'Unrated', '18', 'U/A 16+'])
    it(`takes ${word} for no certificate of the US`, () => {
      const { film, warnings } = imported(movie({ Rated: word }), { from });
      expect(film.certificates).to.equal(undefined);
      expect(warnings).to.include(`Rated: "${word}" is no certificate of the MPA, so it is left out`);
    });

  /** The jobs and the basis that a list of writers gives. */
  const written = (Writer: string) => {
    const { crew, basedOn } = imported(movie({ Director: 'N/A', Writer }), { from }).film;
    return [crew?.map(({ job, people }) => `${job}: ${people.map(({ name }) => name).join(', ')}`), basedOn];
  };
  for (const [Writer, crew, basedOn] of [
    ['Bo Figment (Captain Fog created by)', undefined, 'characters by Bo Figment'],
    [
      'Bo Figment (Fog and Foam created by), Uma Dream (created by)',
      ['creator: Uma Dream'],
      'characters by Bo Figment',
    ],
    ['Ada Invented ("The Ninth Lamp" novel)', undefined, 'the novel by Ada Invented'],
    ['Ada Invented ("The Ninth Lamp")', undefined, 'the work by Ada Invented'],
    ['Ada Invented (story "The Ninth Lamp")', undefined, 'the story by Ada Invented'],
    ["Ada Invented (novel 'The Keeper's Lamp')", undefined, 'the novel by Ada Invented'],
    ['Ada Invented (novel "Lamp (1931)") (as A. I.)', undefined, 'the novel by Ada Invented'],
    ['Ada Invented (based on a story by)', undefined, 'the story by Ada Invented'],
    ['Ada Invented (adapted from the book by)', undefined, 'the book by Ada Invented'],
    ['Ada Invented (original idea)', undefined, 'an idea by Ada Invented'],
    ['Eve Spectre (as E. S.)', ['writer: Eve Spectre'], undefined],
    ['Eve Spectre (uncredited)', ['writer: Eve Spectre'], undefined],
    ['Eve Spectre (screenplay) (story)', ['screenplay: Eve Spectre', 'story: Eve Spectre'], undefined],
    ['Eve Spectre (screenplay by) (as E. S.)', ['screenplay: Eve Spectre'], undefined],
    ['Eve Spectre (written for the screen by)', ['writer: Eve Spectre'], undefined],
    ['Eve Spectre (film story)', ['story: Eve Spectre'], undefined],
  ] as const)
    it(`reads ${Writer}`, () => expect(written(Writer)).to.deep.equal([crew, basedOn]));

  it('has each of its companies', () => {
    const Production = 'Fogbank Film/Harbour Pictures, Fyrtårn A/S';
    expect(imported(movie({ Production }), { from }).film.companies!.map(({ name }) => name)).to.deep.equal([
      'Fogbank Film',
      'Harbour Pictures',
      'Fyrtårn A/S',
    ]);
  });

  it('reads numbers where a program wrote them as such', () => {
    const { film } = imported(movie({ Title: 1917, Year: 2019, Runtime: 119 }), { from });
    expect(film).to.include({ title: '1917', year: 2019, runtime: 119 });
  });

  it('takes words of the MPA without signs and with reasons', () => {
    for (const Rated of ['PG13', 'PG-13 (some violence)', 'Rated PG-13 for language'])
      expect(imported(movie({ Rated }), { from }).film.certificates).to.deep.equal([
        { territory: 'US', rating: 'PG-13' },
      ]);
  });

  it('names countries that are no more', () => {
    const { film, warnings } = imported(movie({ Country: 'Soviet Union, UK', Language: 'Akan' }), { from });
    expect(film).to.deep.include({ countries: ['GB'], languages: ['ak'] });
    expect(warnings).to.include('Country: Soviet Union is no more and has no code today, so it is left out');
  });

  it('is a short by its genre', () => {
    expect(imported(movie({ Genre: 'Animation, Short', Runtime: '2 min' }), { from }).film).to.include({
      kind: 'short',
      runtime: 2,
    });
  });
});

describe('what is no film of OMDb', () => {
  const remedy = 'Fetch one title by its IMDb id: https://www.omdbapi.com/?i=tt0000000&apikey=KEY';
  for (const [what, document] of [
    [
      `this is an error of OMDb: "Movie not found!". ${remedy}`,
      { Response: 'False', Error: 'Movie not found!' },
    ],
    [
      `this is a page of search results of OMDb. ${remedy}`,
      {
        Search: [{ Title: 'Salt', Year: '2010', imdbID: 'tt0944835', Type: 'movie' }],
        totalResults: '1',
        Response: 'True',
      },
    ],
    [
      `this is a season of a series of OMDb. ${remedy}, without Season`,
      { Title: 'Tide Clock', Season: '1', totalSeasons: '2', Episodes: [], Response: 'True' },
    ],
    [`this is a game, not a film or a series. ${remedy}`, movie({ Type: 'game' })],
    [
      'this is an episode of a series, not a film or a series. Fetch its series: https://www.omdbapi.com/?i=tt8800029&apikey=KEY',
      movie({ Type: 'episode', Season: '1', Episode: '1', seriesID: 'tt8800029' }),
    ],
  ] as const)
    it(what, () => expect(refusalOf(document, { from })).to.equal(what));
});
