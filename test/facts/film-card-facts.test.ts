import { expect } from '@open-wc/testing';
import { filmCardFacts } from '../../src/facts/film-card-facts.js';
import { demoFilm } from '../support/films.js';
import { plain, plainRows } from '../support/plain.js';
import { blocksOf, boxWith, linesOf, spansOf } from '../support/facts.js';

/** The card of a film as lines of text. */
function card(film: unknown, reader = {}): string[] {
  const box = boxWith(filmCardFacts, film, reader)!;
  return [
    plain(box.heading!.line),
    ...linesOf(box, 'about').map(plain),
    ...blocksOf(box, 'rows').flatMap(({ rows }) => plainRows(rows)),
  ];
}

describe('filmCardFacts', () => {
  it('says what Ballerina Overdrive is', () =>
    expect(card(demoFilm('ballerina-overdrive'))).to.deep.equal([
      'Ballerina Overdrive',
      'feature film · Action, Thriller',
      'Stranded at a remote inn after their bus breaks down on the way to a competition, a troupe of ballerinas must fight to stay alive.',
      'Director: Vicky Jewson Known for The Witcher: Blood Origin',
      'Writer: Kate Freund Known for Creepshow and Wyrm',
    ]));

  it('says what Parasite is', () =>
    expect(card(demoFilm('parasite'))).to.deep.equal([
      'Parasite',
      '기생충',
      '2019 · feature film · 132 min · Drama, Thriller, Comedy · released',
      "A poor family takes one job after another in a rich family's house.",
      'Director: Bong Joon Ho Known for Memories of Murder, Snowpiercer, and Okja',
      'Writers: Bong Joon Ho | Han Jin-won',
      'Country: South Korea',
      'Language: Korean',
    ]));

  it('says what Barbie is', () =>
    expect(card(demoFilm('barbie')).slice(3)).to.deep.equal([
      'Director: Greta Gerwig Known for Lady Bird and Little Women',
      'Writers: Greta Gerwig | Noah Baumbach Known for Marriage Story',
      'Certificate: PG-13 (United States), 12A (United Kingdom), and PG (Australia)',
      'Countries: United States and United Kingdom',
      'Language: English',
      'Based on: The Barbie dolls by Mattel',
      'Links: Warner Bros.',
    ]));

  it('formats for the reader of another locale', () =>
    expect(card(demoFilm('parasite'), { locale: 'en-GB' })).to.include(
      'Director: Bong Joon Ho Known for Memories of Murder, Snowpiercer and Okja',
    ));

  it('has nothing but the title of a film that has nothing else', () =>
    expect(card({ title: 'Untitled' })).to.deep.equal(['Untitled']));

  it('prints what is there, each alone', () => {
    const alone: [fields: object, line: string][] = [
      [{ year: 1902 }, '1902'],
      [{ kind: 'short' }, 'short film'],
      [{ runtime: 1 }, '1 min'],
      [{ runtime: 1200 }, '1,200 min'],
      [{ genres: ['Drama'] }, 'Drama'],
      [{ status: 'pre-production' }, 'in pre-production'],
      [{ status: 'development' }, 'in development'],
      [{ status: 'cancelled' }, 'cancelled'],
      [{ franchise: 'Alien' }, 'Franchise: Alien'],
      [{ languages: ['yue', 'qqq'] }, 'Languages: Cantonese and qqq'],
      [{ certificates: [{ territory: 'FR', rating: '-12' }] }, 'Certificate: -12 (France)'],
      [{ links: [{ url: '/a' }, { url: '/b', label: 'B' }] }, 'Links: /a · B'],
      [{ alsoKnownAs: ['A', 'B'] }, 'Also known as: A and B'],
    ];
    for (const [fields, line] of alone) expect(card({ title: 'T', ...fields })).to.deep.equal(['T', line]);
  });

  it('leaves empty lists out', () =>
    expect(
      card({
        title: 'T',
        genres: [],
        crew: [],
        certificates: [],
        countries: [],
        languages: [],
        alsoKnownAs: [],
        links: [],
      }),
    ).to.deep.equal(['T']));

  it('names directors, creators and writers in that order, and no others', () =>
    expect(
      card({
        title: 'T',
        crew: [
          { job: 'writer', people: [{ name: 'W' }] },
          { job: 'producer', people: [{ name: 'P' }] },
          { job: 'screenplay', people: [{ name: 'S' }] },
          { job: 'creator', people: [{ name: 'C' }, { name: 'D' }] },
          { job: 'director', people: [{ name: 'A' }], confidence: 'rumored' },
        ],
      }),
    ).to.deep.equal(['T', 'Director: A rumored', 'Creators: C | D', 'Writer: W', 'Screenplay: S']));

  describe('the poster', () => {
    const posterOf = (fields: object) =>
      blocksOf(boxWith(filmCardFacts, { title: 'Parasite', ...fields })!, 'body')[0]!.poster;
    it('is described and credited', () => {
      const { image, credit } = posterOf({
        poster: { src: '/p.jpg', alt: 'A family', credit: 'Neon', width: 2, height: 3 },
      })!;
      expect(image).to.deep.equal({ src: '/p.jpg', alt: 'A family', credit: 'Neon', width: 2, height: 3 });
      expect(credit.map(({ text }) => text)).to.deep.equal(['Photo: Neon']);
    });
    it('is at least said to be one', () => {
      const { image, credit } = posterOf({ poster: { src: '/p.jpg' } })!;
      expect(image).to.include({ src: '/p.jpg', alt: 'Poster of Parasite' });
      expect(credit).to.deep.equal([]);
    });
    it('may be missing', () => expect(posterOf({})).to.equal(undefined));
  });

  describe('languages of its texts', () => {
    const langs = (film: string, locale: string) => {
      const box = boxWith(filmCardFacts, demoFilm(film), { locale })!;
      return [...box.heading!.line, ...linesOf(box, 'about').flat()].map(({ text, lang }) => [
        text.slice(0, 12),
        lang,
      ]);
    };
    it('are marked where they differ from the page’s', () =>
      expect(langs('das-leben-der-anderen.de', 'en')).to.deep.equal([
        ['Das Leben de', 'de'],
        ['2006', undefined],
        [' · ', undefined],
        ['feature film', undefined],
        [' · ', undefined],
        ['137 min', undefined],
        [' · ', undefined],
        ['Drama, Thril', 'de'],
        [' · ', undefined],
        ['released', undefined],
        ['Ein Stasi-Ha', 'de'],
      ]));
    it('are not where they are the page’s, in whatever country', () =>
      expect(langs('das-leben-der-anderen.de', 'de-AT').filter(([, lang]) => lang)).to.deep.equal([]));
    it('are not where nobody says', () =>
      expect(boxWith(filmCardFacts, { title: 'T' }, { locale: 'fr' })!.heading!.line[0]!.lang).to.equal(
        undefined,
      ));
    it('of the original title are its own', () =>
      expect(spansOf(linesOf(boxWith(filmCardFacts, demoFilm('parasite'))!, 'about')[0])).to.deep.equal([
        { text: '기생충', part: 'original-title', lang: 'ko' },
      ]));
  });
});
