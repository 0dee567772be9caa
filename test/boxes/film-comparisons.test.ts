import { expect } from '@open-wc/testing';
import { describeBox } from '../support/box-suite.js';
import { placed, shown } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { nextEvent, shadowText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';

const film = () => demoFilm('ballerina-overdrive');

describeBox({
  tag: 'film-comparisons',
  film: () => ({
    ...fullFilm(),
    comparisons: [
      { title: 'A Long Night', relation: 'unrelated', medium: 'comic', confidence: 'disputed' },
      { title: 'Night Two', relation: 'remake', confidence: 'rumored' },
      { title: 'Night Zero', relation: 'franchise', medium: 'book', confidence: 'reported' },
      {
        title: 'Dust',
        year: 2012,
        medium: 'film',
        relation: 'same-team',
        people: ['Dora Direct', 'Mia van der Berg'],
        budget: { currency: 'USD', amount: 0 },
        gross: { currency: 'EUR', min: 1000000, max: 2000000 },
        confidence: 'confirmed',
        asOf: '2019-02',
        sources: ['trade', 'paper'],
        note: 'Shot in the same lighthouse',
      },
    ],
  }),
  heading: 'Compared with The Long Night',
  text:
    'Compared with The Long Night ' +
    'From the same team Dust (2012, film) confirmed as of February 2019 1 2 · Dora Direct and Mia van der Berg · ' +
    'Budget: $0 · Gross: €1–2 million Shot in the same lighthouse ' +
    'Same franchise Night Zero (book) reported Remake Night Two rumored ' +
    'Not related A Long Night (comic) disputed ' +
    'Sources 1. Trade Weekly 2. The Daily Paper, March 2, 2019 ' +
    'Corrections May 1, 2019: The runtime is 132 minutes, not 123. ' +
    'March 2019: An earlier version misspelled Madonna. Updated May 2, 2019',
  without: { title: 'Dust', comparisons: [] },
  newer: ['batgirl', 'Batgirl'],
  lengthen: (word) => ({
    title: word,
    comparisons: [
      {
        title: word,
        year: 1972,
        relation: 'unrelated',
        people: [word, word],
        confidence: 'reported',
        note: word,
      },
    ],
  }),
});

describe('<film-comparisons>', () => {
  describe('renders', () => {
    it('titles by how they compare, those that only sound alike last', async () => {
      const box = await shown('film-comparisons', film());
      expect(shadowText(box)).to.equal(
        'Compared with Ballerina Overdrive ' +
          'From the same team Bullet Train (film) · David Leitch and Kelly McCormick ' +
          'Similar in tone Yellowjackets (series) ' +
          'Similar premise Until Dawn (game) The Quarry (game) Man of Medan (game) ' +
          'Not related Ballerina (film) · Len Wiseman ' +
          'A John Wick spin-off with a similar title; it underperformed at the box office ' +
          'John Wick (film) A different universe',
      );
    });

    it('budget and gross', async () => {
      const { comparisons } = demoFilm('titanic');
      const box = await shown('film-comparisons', { title: 'Titanic', comparisons });
      expect(shadowText(box)).to.equal(
        'Compared with Titanic ' +
          'From the same team Avatar (2009, film) · James Cameron, Jon Landau, and James Horner · ' +
          'Budget: about $237 million · Gross: about $2.92 billion ' +
          'Similar premise A Night to Remember (1958, film) ' +
          'Not related Titanic (1953, film) An earlier film of the same name ' +
          'Titanic (1997, play) A Broadway musical that opened in the same year',
      );
    });

    it('franchise and remake, with every doubt', async () => {
      const { comparisons, sources } = demoFilm('squid-game');
      const box = await shown('film-comparisons', { title: 'Squid Game', comparisons, sources });
      expect(shadowText(box)).to.equal(
        'Compared with Squid Game ' +
          'Similar in tone Alice in Borderland (2020, series) ' +
          'Similar premise Battle Royale (2000, film) ' +
          'Same franchise Squid Game: The Challenge (2023, series) A reality competition ' +
          'Remake American version (series) rumored as of April 15, 2023 1 ' +
          'David Fincher has been named in reports; Netflix had announced nothing then ' +
          'Sources 1. Samaa, April 15, 2023',
      );
    });

    it('a list of descriptions under a heading', async () => {
      const { shadowRoot } = await shown('film-comparisons', film());
      expect(shadowRoot!.querySelector('h3')!.textContent).to.contain('Compared with');
      const terms = [...shadowRoot!.querySelectorAll('dl > div > dt')].map(({ textContent }) =>
        textContent.trim(),
      );
      expect(terms).to.deep.equal([
        'From the same team',
        'Similar in tone',
        'Similar premise',
        'Not related',
      ]);
    });
  });

  describe('missing fields', () => {
    const whole = {
      title: 'Solaris',
      year: 1972,
      medium: 'film',
      relation: 'tone',
      people: ['Andrei Tarkovsky'],
      budget: { currency: 'USD', amount: 829000 },
      gross: { undisclosed: true },
      confidence: 'disputed',
      asOf: '2026-01-02',
      note: 'Slow',
    };

    for (const [missing, text] of Object.entries({
      year: '(film) disputed as of January 2, 2026 · Andrei Tarkovsky · Budget: $829,000 · Gross: undisclosed sum Slow',
      medium:
        '(1972) disputed as of January 2, 2026 · Andrei Tarkovsky · Budget: $829,000 · Gross: undisclosed sum Slow',
      people: '(1972, film) disputed as of January 2, 2026 · Budget: $829,000 · Gross: undisclosed sum Slow',
      budget: '(1972, film) disputed as of January 2, 2026 · Andrei Tarkovsky · Gross: undisclosed sum Slow',
      gross: '(1972, film) disputed as of January 2, 2026 · Andrei Tarkovsky · Budget: $829,000 Slow',
      confidence:
        '(1972, film) as of January 2, 2026 · Andrei Tarkovsky · Budget: $829,000 · Gross: undisclosed sum Slow',
      asOf: '(1972, film) disputed · Andrei Tarkovsky · Budget: $829,000 · Gross: undisclosed sum Slow',
      note: '(1972, film) disputed as of January 2, 2026 · Andrei Tarkovsky · Budget: $829,000 · Gross: undisclosed sum',
    }))
      it(missing, async () => {
        const comparisons = [{ ...whole, [missing]: undefined }];
        const box = await shown('film-comparisons', { title: 'Heat', comparisons });
        expect(shadowText(box)).to.equal(`Compared with Heat Similar in tone Solaris ${text}`);
      });

    it('everything but title and relation', async () => {
      const comparisons = [{ title: 'Solaris', relation: 'tone' }];
      const box = await shown('film-comparisons', { title: 'Heat', comparisons });
      expect(shadowText(box)).to.equal('Compared with Heat Similar in tone Solaris');
    });

    it('all comparisons', async () => {
      const box = await shown(
        'film-comparisons',
        { title: 'Heat', comparisons: [] },
        { fallback: 'Like nothing' },
      );
      expect(shadowText(box)).to.equal('Like nothing');
    });
  });

  it('leaves out what is wrong, and says so once', async () => {
    const data = film();
    data['comparisons'][2].relation = 'cousin';
    const box = await placed('film-comparisons');
    const paths: string[][] = [];
    box.addEventListener('film-error', ({ detail }) => paths.push(detail.issues.map(({ path }) => path)));
    box.film = data;
    await nextEvent(box, 'film-error');
    expect(shadowText(box)).to.contain(data['title']);
    expect(paths).to.deep.equal([['comparisons[2].relation']]);
  });
});
