// Movies of schema.org, as sites publish them, as film JSON.
import { expect } from '@open-wc/testing';
import { importText } from '../../src/import/import.js';
import { documentText, imported, refusalOf } from './documents.js';

const from = 'schema-org' as const;
const page = 'https://films.example/nine';

/** What a page of the documents gives. */
function fromPage(name: string) {
  const { film, refusal, warnings } = importText(documentText(name));
  expect(refusal).to.equal(undefined);
  return { film: film!, warnings: warnings.map(({ field, message }) => `${field}: ${message}`) };
}

/** What a Movie with these fields gives. */
const movie = (fields: object, url = page) =>
  imported({ '@context': 'https://schema.org', '@type': 'Movie', name: 'Nine', ...fields }, { url });

describe('a page with a Movie', () => {
  it('of Letterboxd has its id, and its year from the release and not from the record', () => {
    const sources = ['letterboxd.com'];
    const { film } = fromPage('letterboxd.html');
    expect(film).to.deep.equal({
      title: 'Nine Lighthouses',
      genres: ['Drama', 'Mystery'],
      year: 2019,
      countries: ['DE', 'IE'],
      ids: { letterboxd: 'nine-lighthouses' },
      cast: [
        { name: 'Mara Nobody', sources },
        { name: 'Zoë Fictional', sources },
      ],
      crew: [{ job: 'director', people: [{ name: 'Lena Madeup' }], sources }],
      companies: [{ name: 'Fogbank Film', role: 'production', sources }],
      sources: [
        { id: 'letterboxd.com', name: 'Letterboxd', url: 'https://letterboxd.com/film/nine-lighthouses/' },
      ],
    });
  });

  it('of IMDb has writers without the companies that have no name, and the runtime of the film', () => {
    const sources = ['imdb.com'];
    const { film, warnings } = fromPage('imdb.html');
    expect(film).to.deep.equal({
      title: 'Neun Leuchttürme',
      alsoKnownAs: ['Nine Lighthouses'],
      kind: 'feature',
      logline: "A keeper is told to switch off nine lights, and finds a tenth. It's on.",
      genres: ['Drama', 'Mystery'],
      year: 2019,
      runtime: 118,
      certificates: [{ territory: 'US', rating: 'PG-13' }],
      ids: { imdb: 'tt9900017' },
      cast: [
        { name: 'Mara Nobody', sources },
        { name: 'Ivo Someone', sources },
      ],
      crew: [
        { job: 'director', people: [{ name: 'Lena Madeup' }], sources },
        { job: 'writer', people: [{ name: 'Lena Madeup' }, { name: 'Ada Invented' }], sources },
      ],
      sources: [{ id: 'imdb.com', name: 'IMDb', url: 'https://www.imdb.com/title/tt9900017/' }],
    });
    expect(warnings).to.deep.equal([
      'image: nobody says that this picture may be shown elsewhere, so it is left out',
    ]);
  });

  it('of a blog has what several blocks say of the film, with slips of JSON', () => {
    const sources = ['cinema.example'];
    const { film, warnings } = fromPage('blog.html');
    expect(film).to.deep.equal({
      title: 'Neuf phares',
      kind: 'feature',
      logline: 'Une gardienne doit éteindre neuf feux, et en trouve un dixième.',
      genres: ['Drame', 'Thriller'],
      year: 2019,
      runtime: 118,
      countries: ['DE', 'IE'],
      poster: {
        src: 'https://upload.wikimedia.org/nine.jpg',
        alt: 'Poster of Neuf phares',
        credit: 'Wikimedia Commons',
      },
      ids: { imdb: 'tt9900017', wikidata: 'Q990001' },
      links: [{ url: 'https://fr.wikipedia.org/wiki/Neuf_phares' }],
      cast: [
        { name: 'Mara Nobody', sources },
        { name: 'Ivo Someone', sources },
      ],
      crew: [
        { job: 'director', people: [{ name: 'Lena Madeup' }], sources },
        { job: 'writer', people: [{ name: 'Ada Invented' }], sources },
      ],
      companies: [{ name: 'Fogbank Film', role: 'production', sources }],
      releases: [{ type: 'theatrical', territory: 'FR', date: '2019-10-16', sources }],
      sources: [
        {
          id: 'cinema.example',
          name: 'cinema.example',
          url: 'https://cinema.example/critiques/neuf-phares/',
        },
      ],
    });
    expect(warnings).to.deep.equal([
      'ld+json block 3: it is no JSON, so it is left out: { "@type": "Movie", "name": "cut off',
      '[1].countryOfOrigin: "Atlantide" is not known here as a country of today, so it is left out',
    ]);
  });
});

describe('a Movie', () => {
  it('names people in any way', () => {
    const { film } = movie({
      director: 'Lena Madeup',
      actor: [
        'Mara Nobody',
        { '@type': 'Person', name: 'Ivo Someone' },
        {
          '@type': 'PerformanceRole',
          actor: { '@type': 'Person', name: 'Otto Unreal' },
          characterName: 'The inspector',
        },
        { '@type': 'Person', name: 'Sammy Madeup, Jr.' },
        { '@type': 'Person', name: '' },
        { '@type': 'Person', name: 'N/A' },
      ],
      musicBy: { '@type': 'Person', name: 'Bo Figment' },
    });
    expect(film.cast!.map(({ name, character }) => [name, character])).to.deep.equal([
      ['Mara Nobody', undefined],
      ['Ivo Someone', undefined],
      ['Otto Unreal', 'The inspector'],
      ['Sammy Madeup, Jr.', undefined],
    ]);
    expect(film.crew!.map(({ job, people }) => [job, people[0]!.name])).to.deep.equal([
      ['director', 'Lena Madeup'],
      ['composer', 'Bo Figment'],
    ]);
  });

  for (const [duration, minutes] of [
    ['PT2H12M', 132],
    ['PT132M', 132],
    ['PT7920S', 132],
    ['P0DT2H12M0S', 132],
    ['PT02H12M00S', 132],
    ['PT2H12', 132],
    ['P2H12M', 132],
    ['P132M', 132],
    ['T132M', 132],
    ['PT 2H 12M', 132],
    ['pt2h12m', 132],
    ['2h 12min', 132],
    ['2 h 12 m', 132],
    ['132 min', 132],
    ['132', 132],
    ['02:12:00', 132],
    ['2:12', 132],
    [132, 132],
    ['1h44', 104],
    ['1 h 44', 104],
    ['1 Std. 44 Min.', 104],
    ['1 ч 44 мин', 104],
    ['104分', 104],
    ['104′', 104],
    ['PT104MIN', 104],
    ['PT1:44', 104],
    ['0:104', 104],
    ['T104M', 104],
    ['P0DT1H44M', 104],
    ['PT0H104M', 104],
    [{ '@type': 'QuantitativeValue', value: 6240, unitCode: 'SEC' }, 104],
    [{ '@type': 'Duration', name: 'PT1H44M' }, 104],
    [{ '@type': 'QuantitativeValue', value: '104', unitCode: 'MIN' }, 104],
    ['PT0M', undefined],
    ['PT2M', undefined],
    ['PT', undefined],
    ['P', undefined],
    ['7920', undefined],
    ['two hours', undefined],
  ] as const)
    it(`runs ${minutes ?? 'for an unknown time'} by ${JSON.stringify(duration)}`, () =>
      expect(movie({ duration }).film.runtime).to.equal(minutes));

  it('runs two minutes when it is a short', () => {
    expect(movie({ duration: 'PT2M', genre: 'Short' }).film).to.include({ runtime: 2, kind: 'short' });
  });

  it('has a relative address that tells the id of IMDb', () => {
    const { film } = imported({
      '@context': 'http://schema.org',
      '@type': 'Movie',
      name: 'Nine',
      url: '/title/tt9900017/',
    });
    expect(film.ids).to.deep.equal({ imdb: 'tt9900017' });
    expect(film.sources).to.deep.equal([
      { id: 'imdb.com', name: 'IMDb', url: 'https://www.imdb.com/title/tt9900017/' },
    ]);
  });

  it('has its year from the date of the record only where there is no other, with a warning', () => {
    const { film, warnings } = movie({ dateCreated: '2019-11-08' });
    expect(film.year).to.equal(2019);
    expect(warnings).to.deep.equal(['dateCreated: it may be the date of the record: check the year']);
    expect(movie({ dateCreated: '2024-11-08', datePublished: '2019' }).film.year).to.equal(2019);
    expect(movie({ datePublished: '2013-10-04T00:00' }).film.year).to.equal(2013);
    expect(movie({ datePublished: '2024-03-02T10:12:33+00:00' }).film.year).to.equal(undefined);
    expect(movie({ datePublished: '2024-03-02 10:12:33' }).film.year).to.equal(undefined);
    expect(movie({ datePublished: 2019 }).film.year).to.equal(2019);
    expect(movie({ datePublished: '2019-05-04T22:00:00.000Z' }).film.year).to.equal(2019);
    expect(movie({ datePublished: '2018-12-31T23:00:00.000Z' }).film.year).to.equal(2019);
  });

  it('is not released by a screening, nor sold by an offer', () => {
    const { film } = movie({
      releasedEvent: {
        '@type': 'ScreeningEvent',
        startDate: '2026-11-25T20:30',
        location: { '@type': 'MovieTheater', name: 'Astra' },
      },
      offers: { '@type': 'Offer', price: 9.9, priceCurrency: 'EUR' },
    });
    expect(film).to.deep.equal({
      title: 'Nine',
      sources: [{ id: 'films.example', name: 'films.example', url: page }],
    });
  });

  it('has the awards that it names, and none that it only counts', () => {
    const { film, warnings } = movie({
      award: ['Golden Lamp', 'Won 2 Oscars. 30 wins & 41 nominations total'],
    });
    expect(film.awards).to.deep.equal([{ award: 'Golden Lamp', result: 'won', sources: ['films.example'] }]);
    expect(warnings).to.deep.equal(['award[1]: it counts awards and names none, so it is left out']);
  });

  for (const [description, why] of [
    ['A keeper is told to switch off nine lights, and…', 'breaks off'],
    ['A keeper is told to switch off nine ...', 'breaks off'],
    [
      'Discover reviews, ratings, and trailers for Nine on Rotten Tomatoes.',
      'is about the site or its page, not the story',
    ],
    ['Watch Nine now: find showtimes and buy tickets.', 'is about the site or its page, not the story'],
    [
      'Nine is a movie starring Mara Nobody and Ivo Someone. A keeper finds a light.',
      'is about the site or its page, not the story',
    ],
    ['Nine at films.example: all about the film.', 'is about the site, not the story'],
  ] as const)
    it(`has no logline in "${description}"`, () => {
      const { film, warnings } = movie({ description });
      expect(film.logline).to.equal(undefined);
      expect(warnings[0])
        .to.match(/^description: /)
        .and.to.include(why);
    });

  for (const [contentRating, certificates] of [
    ['PG-13', [{ territory: 'US', rating: 'PG-13' }]],
    ['Rated R', [{ territory: 'US', rating: 'R' }]],
    ['FSK 12', [{ territory: 'DE', rating: '12' }]],
    ['DE 12', [{ territory: 'DE', rating: '12' }]],
    [
      { '@type': 'Rating', author: { name: 'BBFC' }, ratingValue: '12A' },
      [{ territory: 'GB', rating: '12A' }],
    ],
    ['R (Some Violence|Language)', [{ territory: 'US', rating: 'R' }]],
    ['Rated PG-13 for language', [{ territory: 'US', rating: 'PG-13' }]],
    ['PG13', [{ territory: 'US', rating: 'PG-13' }]],
    [{ '@type': 'Rating', author: 'FSK', ratingValue: '16' }, [{ territory: 'DE', rating: '16' }]],
    ['Tous publics', undefined],
    ['12', undefined],
  ] as const)
    it(`has ${certificates ? 'the' : 'no'} certificate of ${JSON.stringify(contentRating)}`, () =>
      expect(movie({ contentRating }).film.certificates).to.deep.equal(certificates));

  it('names countries in the language of the site', () => {
    const { film } = movie({
      countryOfOrigin: [
        'США',
        'Япония',
        { name: '中国' },
        'Sydkorea',
        '中国香港',
        'Südkorea',
        'Grande-Bretagne',
        '法國',
      ],
    });
    expect(film.countries).to.deep.equal(['US', 'JP', 'CN', 'KR', 'HK', 'GB', 'FR']);
  });

  it('may have a number for a name, and a type in small letters', () => {
    expect(imported({ '@context': 'http://schema.org', '@type': 'movie', name: 1917 }).film.title).to.equal(
      '1917',
    );
  });

  for (const [slip, block] of [
    ['escapes that JSON does not have', `{"@type":"Movie","name":"Nine\\'s"}`],
    ['comments', '{\n// the film\n"@type":"Movie", // a type\n/* its name */"name":"Nine\'s"}'],
    ['several objects in a row', `{"@type":"WebSite","name":"X"}\n{"@type":"Movie","name":"Nine's"}`],
    ['several objects with commas', `{"@type":"WebSite","name":"X"},{"@type":"Movie","name":"Nine's"},`],
    ['control characters', `{"@type":"Movie","name":"Nine's\u0001"}`],
  ] as const)
    it(`is read in spite of ${slip}`, () => {
      const { film, warnings } = importText(
        `<html><script type="application/ld+json">${block}</script></html>`,
      );
      expect(film?.title).to.equal("Nine's");
      expect(warnings).to.deep.equal([]);
    });

  it('is found within a review, and beside films that the page recommends', () => {
    const review = {
      '@type': 'Review',
      itemReviewed: { '@type': 'Movie', name: 'Nine', director: 'Lena Madeup' },
    };
    expect(imported(review).film.title).to.equal('Nine');
    const blocks = [
      { '@type': 'Movie', name: 'Salt', url: '/salt' },
      { '@type': 'Movie', name: 'Nine', director: 'Lena Madeup', actor: 'Mara Nobody' },
    ];
    expect(imported(blocks).film.title).to.equal('Nine');
    const same = [
      { '@type': 'http://schema.org/Movie', name: 'Nine', url: page },
      { '@type': 'schema:Movie', name: 'Salt', url: 'https://films.example/salt' },
    ];
    expect(imported(same, { url: page }).film.title).to.equal('Nine');
  });
});

describe('what is no Movie', () => {
  const remedy = 'Give it the page of one film, or the JSON-LD of that page.';
  it('names the types that the page has', () => {
    expect(
      refusalOf({
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'NewsArticle' }, { '@type': 'BreadcrumbList' }],
      }),
    ).to.equal(`there is no Movie here, only NewsArticle, BreadcrumbList. ${remedy}`);
    expect(
      refusalOf({ '@type': 'TVEpisode', name: 'Ebb', partOfSeries: { '@type': 'TVSeries', name: 'Tide' } }),
    ).to.equal(`there is no Movie here, only TVEpisode. ${remedy}`);
  });

  it('a page without any data', () => {
    const { refusal } = importText('<!doctype html><title>Nine</title><p>A film.</p>');
    expect(refusal).to.deep.equal({ message: 'there is no schema.org data here', remedy });
  });

  it('a film without a name', () => {
    expect(refusalOf({ '@type': 'Movie', name: null, url: 'https://films.example/nine' }, { from })).to.equal(
      `the Movie here has no name. ${remedy}`,
    );
  });

  it('a page with microdata', () => {
    const { refusal } = importText(
      '<html><div itemscope itemtype="http://schema.org/Movie"><h1 itemprop="name">Nine</h1></div>',
    );
    expect(refusal!.message).to.equal('the data of this page is microdata, which is not read');
  });

  it('the programme of a cinema', () => {
    const screening = (name: string) => ({
      '@type': 'ScreeningEvent',
      startDate: '2031-01-12T18:30',
      workPresented: { '@type': 'Movie', name },
    });
    const page = { '@graph': [screening('Salt'), screening('Nine'), { '@type': 'Movie', name: 'Ebb' }] };
    expect(refusalOf(page, { from })).to.equal('this is a list of 3 films. Give it the page of one of them.');
    const one = { '@graph': [screening('Nine'), { '@type': 'Movie', name: 'Nine' }] };
    expect(imported(one).film.title).to.equal('Nine');
  });

  it('a list of films', () => {
    const item = (name: string) => ({ '@type': 'ListItem', item: { '@type': 'Movie', name } });
    expect(
      refusalOf({ '@type': 'ItemList', itemListElement: [item('Nine'), item('Salt')] }, { from }),
    ).to.equal('this is a list of 2 films. Give it the page of one of them.');
  });
});
