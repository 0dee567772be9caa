import { expect } from '@open-wc/testing';
import { jsonLd } from '../../src/writers/json-ld.js';
import type { Film } from '../../src/model/film.js';
import { demoFilm } from '../support/films.js';

const of = (fields: object) => jsonLd({ title: 'T', ...fields });
const person = (name: string) => ({ '@type': 'Person', name });
const role = (name: string, characterName: string) => ({
  '@type': 'PerformanceRole',
  actor: person(name),
  characterName,
});

describe('jsonLd', () => {
  it('says all of a real film that schema.org has words for', () =>
    expect(jsonLd(demoFilm('little-miss-sunshine') as Film)).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Movie',
      name: 'Little Miss Sunshine',
      description:
        'A family at odds squeezes into a failing yellow van to get its youngest to a beauty pageant two states away.',
      genre: ['Comedy', 'Drama'],
      inLanguage: ['en'],
      countryOfOrigin: [{ '@type': 'Country', name: 'US' }],
      duration: 'PT102M',
      datePublished: '2006-01-20',
      contentRating: ['US R', 'GB 15'],
      director: [person('Jonathan Dayton'), person('Valerie Faris')],
      author: [person('Michael Arndt')],
      producer: [
        person('Marc Turtletaub'),
        person('David T. Friendly'),
        person('Peter Saraf'),
        person('Albert Berger'),
        person('Ron Yerxa'),
      ],
      editor: [person('Pamela Martin')],
      musicBy: [person('Mychael Danna'), person('DeVotchKa')],
      actor: [
        role('Greg Kinnear', 'Richard Hoover'),
        role('Toni Collette', 'Sheryl Hoover'),
        role('Steve Carell', 'Frank Ginsberg'),
        role('Paul Dano', 'Dwayne Hoover'),
        role('Abigail Breslin', 'Olive Hoover'),
        role('Alan Arkin', 'Edwin Hoover'),
      ],
      funding: {
        '@type': 'MonetaryGrant',
        name: 'Budget',
        amount: { '@type': 'MonetaryAmount', currency: 'USD', value: 8000000 },
      },
      potentialAction: [
        {
          '@type': 'BuyAction',
          agent: [{ '@type': 'Organization', name: 'Fox Searchlight Pictures' }],
          seller: [{ '@type': 'Organization', name: 'Big Beach Films' }],
          instrument: { '@type': 'MonetaryAmount', currency: 'USD', value: 10500000 },
          actionStatus: 'https://schema.org/CompletedActionStatus',
          location: [{ '@type': 'Place', name: 'worldwide' }],
          startTime: '2006-01-21',
        },
      ],
      sameAs: ['https://www.imdb.com/title/tt0449059/', 'https://www.themoviedb.org/movie/773'],
      dateModified: '2026-11-22',
    }));

  it('has purchases with what they cost, and no rumors, doubts or failures among them', () => {
    const deal = { buyers: [{ name: 'B' }], status: 'closed' };
    const { potentialAction } = of({
      deals: [
        {
          ...deal,
          price: { currency: 'EUR', min: 5 },
          territories: { include: ['worldwide'], exclude: ['US'] },
        },
        { ...deal, price: { band: 'seven-figure' }, date: '2026-Q1' },
        { ...deal, type: 'co-financing' },
        { ...deal, status: 'rumored' },
        { ...deal, status: 'collapsed' },
        { ...deal, confidence: 'disputed' },
        { status: 'closed' },
      ],
    });
    const bought = {
      '@type': 'BuyAction',
      agent: [{ '@type': 'Organization', name: 'B' }],
      actionStatus: 'https://schema.org/CompletedActionStatus',
    };
    expect(potentialAction).to.deep.equal([
      { ...bought, instrument: { '@type': 'MonetaryAmount', currency: 'EUR', minValue: 5 } },
      bought,
    ]);
  });

  it('says nothing that is not known', () =>
    expect(of({ cast: [], links: [], genres: [] })).to.deep.equal({
      '@context': 'https://schema.org',
      '@type': 'Movie',
      name: 'T',
    }));

  it('leaves out what is in doubt', () => {
    expect(jsonLd(demoFilm('the-batman-part-ii') as Film).actor).to.deep.equal([
      role('Robert Pattinson', 'Bruce Wayne / Batman'),
      role('Jeffrey Wright', 'James Gordon'),
      role('Andy Serkis', 'Alfred Pennyworth'),
      role('Colin Farrell', 'Oz Cobb / The Penguin'),
      person('Scarlett Johansson'),
      person('Sebastian Stan'),
      person('Brian Tyree Henry'),
      person('Sebastian Koch'),
    ]);
    const doubtful = of({
      crew: [{ job: 'director', people: [{ name: 'A' }], confidence: 'rumored' }],
      companies: [{ name: 'B', role: 'production', confidence: 'disputed' }],
      releases: [{ type: 'theatrical', state: 'released', date: '2026-01-01', confidence: 'disputed' }],
    });
    expect(doubtful).to.have.all.keys('@context', '@type', 'name');
  });

  it('knows series', () => {
    const series = of({ kind: 'series', ids: { tmdb: 93405 } });
    expect(series['@type']).to.equal('TVSeries');
    expect(series.sameAs).to.deep.equal(['https://www.themoviedb.org/tv/93405']);
  });

  it('gives the first day it was out, else the year', () => {
    const released = (date: string) => ({ type: 'theatrical', state: 'released', date });
    expect(of({ releases: [released('2026-05-01'), released('2026-02-03')] }).datePublished).to.equal(
      '2026-02-03',
    );
    expect(
      of({ year: 2026, releases: [{ type: 'tv', state: 'planned', date: '2026-01' }] }).datePublished,
    ).to.equal('2026');
    expect(of({ year: 2026, releases: [released('2026-Q1')] }).datePublished).to.equal('2026');
  });

  it('has identifiers, links, names and pictures', () => {
    const graph = of({
      originalTitle: 'O',
      alsoKnownAs: ['A'],
      ids: { wikidata: 'Q61448040', letterboxd: 'parasite 2019', imdb: 'tt6751668' },
      links: [{ url: 'https://a.example/' }, { url: '/press' }],
      poster: { src: '/p.jpg', alt: 'x', width: 2, height: 3, credit: 'Neon' },
      cast: [{ name: 'P', url: '/p', photo: { src: '/f.jpg' } }],
    });
    expect(graph.alternateName).to.deep.equal(['O', 'A']);
    expect(graph.sameAs).to.deep.equal([
      'https://www.imdb.com/title/tt6751668/',
      'https://www.wikidata.org/wiki/Q61448040',
      'https://letterboxd.com/film/parasite%202019/',
      'https://a.example/',
    ]);
    expect(graph.image).to.deep.equal({
      '@type': 'ImageObject',
      url: '/p.jpg',
      width: 2,
      height: 3,
      creditText: 'Neon',
    });
    expect(graph.actor).to.deep.equal([
      { '@type': 'Person', name: 'P', url: '/p', image: { '@type': 'ImageObject', url: '/f.jpg' } },
    ]);
  });

  it('prints corrections', () =>
    expect(of({ corrections: [{ date: '2026-03-14', text: 'It was Tuesday.' }] }).correction).to.deep.equal([
      { '@type': 'CorrectionComment', datePublished: '2026-03-14', text: 'It was Tuesday.' },
    ]));
});
