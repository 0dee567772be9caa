import { expect } from '@open-wc/testing';
import { describeBox } from '../support/box-suite.js';
import { placed, shown } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { nextEvent, shadowText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';

const film = () => demoFilm('ballerina-overdrive');

describeBox({
  tag: 'crew-list',
  film: () => ({
    ...fullFilm(),
    companies: [
      {
        name: 'Harbour Sales',
        role: 'sales',
        territory: 'FR',
        url: 'https://example.com/harbour',
        people: [{ name: 'Sally Sales', knownFor: ['Dust'] }],
        confidence: 'reported',
        asOf: '2019',
        sources: ['trade'],
        note: 'Since Cannes',
      },
    ],
  }),
  heading: 'Behind the scenes The Long Night',
  text:
    'Behind the scenes The Long Night ' +
    'Director Dora Direct reported as of Q2 2018 1 Known for Dust Her first film in ten years ' +
    'Writers Will Write confirmed Wanda Write rumored Screenplay Sid Screen disputed ' +
    'Producer Not On The Card ' +
    'Sales Harbour Sales (Sally Sales) · France reported as of 2019 2 Known for Dust Since Cannes ' +
    'Sources 1. The Daily Paper, March 2, 2019 2. Trade Weekly ' +
    'Corrections May 1, 2019: The runtime is 132 minutes, not 123. ' +
    'March 2019: An earlier version misspelled Madonna. Updated May 2, 2019',
  without: { title: 'Dust', crew: [], companies: [] },
  lengthen: (word) => ({
    title: word,
    crew: [{ job: word, people: [{ name: word, knownFor: [word] }], confidence: 'reported', note: word }],
    companies: [{ name: word, role: word, territory: word, people: [{ name: word }], note: word }],
  }),
});

describe('<crew-list>', () => {
  describe('renders', () => {
    it('crew by job, then companies by role with their people', async () => {
      const box = await shown('crew-list', film());
      expect(shadowText(box)).to.equal(
        'Behind the scenes Ballerina Overdrive ' +
          'Director Vicky Jewson Known for The Witcher: Blood Origin ' +
          'Writer Kate Freund Known for Creepshow and Wyrm ' +
          'Producer Piers Tempest ' +
          'Fight choreographers Heidi Moneymaker Renae Moneymaker Designed the dance-based action ' +
          'Casting director Jenny Jue ' +
          'Financing 87North (David Leitch and Kelly McCormick) Known for Bullet Train ' +
          'Gulfstream Pictures (Bill Bindley and Mike Karz)',
      );
    });

    it('companies in the order of their roles, with territory', async () => {
      const { companies } = demoFilm('anatomy-of-a-fall');
      const box = await shown('crew-list', { title: 'Anatomy of a Fall', companies });
      expect(shadowText(box)).to.equal(
        'Behind the scenes Anatomy of a Fall ' +
          'Production Les Films Pelléas (David Thion) Les Films de Pierre (Marie-Ange Luciani) ' +
          'Sales mk2 Films (Fionnuala Jamison) ' +
          'Distribution Le Pacte · France Neon · United States',
      );
    });

    it('a list of descriptions under a heading', async () => {
      const { shadowRoot } = await shown('crew-list', film());
      expect(shadowRoot!.querySelector('h3')!.textContent).to.contain('Behind the scenes');
      const terms = [...shadowRoot!.querySelectorAll('dl > div > dt')].map(({ textContent }) =>
        textContent.trim(),
      );
      expect(terms).to.deep.equal([
        'Director',
        'Writer',
        'Producer',
        'Fight choreographers',
        'Casting director',
        'Financing',
      ]);
    });
  });

  describe('words', () => {
    const rows = async (data: object) => shadowText(await shown('crew-list', { title: 'Heat', ...data }));

    it('puts entries of one job together, in the place of the first', async () => {
      const crew = [
        { job: 'producer', people: [{ name: 'Art Linson' }] },
        { job: 'editor', people: [{ name: 'Dov Hoenig' }] },
        { job: 'producer', people: [{ name: 'Michael Mann' }] },
      ];
      expect(await rows({ crew })).to.equal(
        'Behind the scenes Heat Producers Art Linson Michael Mann Editor Dov Hoenig',
      );
    });

    it('shows other jobs and roles as they are written, and companies without a role', async () => {
      const crew = [{ job: 'Chef électro', people: [{ name: 'Anne Petit' }] }];
      const companies = [
        { name: 'Weta', role: 'Visual effects' },
        { name: 'One' },
        { name: 'Two' },
        { name: 'Regency', role: 'production' },
      ];
      expect(await rows({ crew, companies })).to.equal(
        'Behind the scenes Heat Chef électro Anne Petit Production Regency Visual effects Weta Companies One Two',
      );
      expect(await rows({ companies: [{ name: 'One' }] })).to.equal('Behind the scenes Heat Company One');
    });

    it('says of each person how sure it is, and the note once', async () => {
      const crew = [
        {
          job: 'writer',
          people: [{ name: 'Ann' }, { name: 'Bo' }],
          confidence: 'reported',
          asOf: '2026-03',
          sources: ['x'],
          note: 'From a first draft',
        },
      ];
      const sources = [{ id: 'x', name: 'Variety', url: 'https://variety.com/' }];
      expect(await rows({ crew, sources })).to.equal(
        'Behind the scenes Heat Writers Ann reported as of March 2026 1 Bo reported as of March 2026 1 ' +
          'From a first draft Sources 1. Variety',
      );
    });

    it('says of a company how sure that is, and links it', async () => {
      const companies = [
        {
          name: 'Neon',
          role: 'distribution',
          territory: 'north-america',
          url: 'https://neonrated.com/',
          confidence: 'rumored',
          note: 'From April',
          people: [{ name: 'Tom Quinn', url: 'https://example.com/quinn' }],
        },
      ];
      const box = await shown('crew-list', { title: 'Heat', companies });
      expect(shadowText(box)).to.equal(
        'Behind the scenes Heat Distribution Neon (Tom Quinn) · North America rumored From April',
      );
      const links = [...box.shadowRoot!.querySelectorAll('a')].map(({ href, textContent }) => [
        href,
        textContent,
      ]);
      expect(links).to.deep.equal([
        ['https://neonrated.com/', 'Neon'],
        ['https://example.com/quinn', 'Tom Quinn'],
      ]);
    });
  });

  describe('missing fields', () => {
    for (const [missing, text] of [
      ['crew', 'Behind the scenes Ballerina Overdrive Financing 87North'],
      ['companies', 'Behind the scenes Ballerina Overdrive Director Vicky Jewson'],
    ] as const)
      it(missing, async () => {
        const box = await shown('crew-list', { ...film(), [missing]: undefined });
        expect(shadowText(box).slice(0, text.length)).to.equal(text);
      });

    it('both', async () => {
      const box = await shown(
        'crew-list',
        { title: 'Heat', crew: [], companies: [] },
        { fallback: 'By Mann' },
      );
      expect(shadowText(box)).to.equal('By Mann');
    });
  });

  it('leaves out what is wrong, and says so once', async () => {
    const data = film();
    data['crew'][0].people = 'Vicky';
    const box = await placed('crew-list');
    const paths: string[][] = [];
    box.addEventListener('film-error', ({ detail }) => paths.push(detail.issues.map(({ path }) => path)));
    box.film = data;
    await nextEvent(box, 'film-error');
    expect(shadowText(box)).to.contain(data['title']);
    expect(paths).to.deep.equal([['crew[0].people']]);
  });
});
