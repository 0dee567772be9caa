import { expect } from '@open-wc/testing';
import { describeBox } from '../support/box-suite.js';
import { shown } from '../support/boxes.js';
import { demoFilm, filmNames } from '../support/films.js';
import { shadowText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';
import { allByRole, texts } from '../support/roles.js';

describeBox({
  tag: 'film-facts',
  film: fullFilm,
  heading: 'The Long Night',
  sections: [
    'The deals',
    'Release plan',
    'Cast',
    'Behind the scenes',
    'Casting changes',
    'Compared with',
    'Box office',
    'The story so far',
  ],
  text:
    'The Long Night Photo: Beacon Pictures Die lange Nacht 2019 · feature film · 132 min · Drama, Comedy ' +
    '· released A lighthouse keeper waits for a ship that left a century ago. Director Dora Direct ' +
    'reported as of Q2 2018 1 Known for Dust Her first film in ten years Writers Will Write confirmed ' +
    'Wanda Write rumored Screenplay Sid Screen disputed Also known as Night Without End and Endless ' +
    'Certificate R (United States) and 15 (United Kingdom) Countries Germany and France Language German ' +
    'Franchise Lighthouse films Based on the novel by Ann Author Links Official site · Press kit The ' +
    'deals about $17.5 million Neon and Hulu · in talks reported as of February 3, 2019 2 May be out of ' +
    'date: last confirmed February 3, 2019 Talks paused over the winter in talks final negotiations ' +
    'closing closed Deal type Acquisition Territories Domestic (United States and Canada) Rights ' +
    'theatrical and subscription streaming Basis minimum guarantee P&A commitment $5 million Seller ' +
    'Beacon Pictures Sales agents Harbour Sales and Pier Sales Platform Hulu Franchise plans Two more ' +
    'films are planned Date February 1, 2019 Window 45 days Deals by territory Territory Buyer Rights ' +
    'Status Price Domestic (United States and Canada) Neon and Hulu reported as of February 3, 2019 2 ' +
    'theatrical and subscription streaming in talks about ' +
    '$17.5 million Worldwide except United States and Canada Mubi confirmed 1 Signed in Cannes Deal type ' +
    'Pre-sale Sales agent Harbour Sales closed undisclosed sum Latin America Tubi rumored May be out of ' +
    'date: last confirmed May 2, 2019 rumored France Pathé disputed collapsed Release plan June 1, 2019 ' +
    'Streaming · United States · Hulu · Neon · Pier Festival · planned rumored Dubbed and with subtitles ' +
    'Cast MB Mia van der Berg confirmed as of March 2019 1 2 The Keeper Known for Dust and Harbour ' +
    'Learned to row for it BH Bong Joon Ho rumored 1 Himself M Madonna disputed SS Sam Sure reported 宮駿 ' +
    '宮崎 駿 Behind the scenes Director Dora Direct reported as of Q2 2018 1 Known for Dust Her first film ' +
    'in ten years Writers Will Write confirmed Wanda Write rumored Screenplay Sid Screen disputed ' +
    'Producer Not On The Card Production Beacon Pictures (Pat Producer) · Germany rumored Known for Dust ' +
    'Its third film Casting changes Otto Out The Captain recast · replaced by Nina New · June 2018 ' +
    'rumored Another film took longer Compared with Similar in tone Harbour (2011, film) rumored · Dora ' +
    'Direct · Budget: $2 million · Gross: $9 million The same quiet humour Box office $8 million Gross · ' +
    'Worldwide rumored Still in cinemas All figures Budget $4 million Opening · United States · June 3, ' +
    '2019 $1 million Gross · Worldwide $8 million rumored The story so far June 2018 Otto Out · recast · ' +
    'The Captain · replaced by Nina New rumored September 9, 2018 Shooting began rumored February 1, 2019 Acquisition · Neon and ' +
    'Hulu · in talks · Domestic (United States and Canada) reported as of February 3, 2019 2 Talks paused ' +
    'over the winter June 1, 2019 Streaming · United States · Hulu · Neon · Pier Festival · planned ' +
    'rumored Dubbed and with subtitles Sources 1. The Daily Paper, March 2, 2019 2. Trade Weekly ' +
    'Corrections May 1, 2019: The runtime is 132 minutes, not 123. March 2019: An earlier version ' +
    'misspelled Madonna. Updated May 2, 2019',
  stale: {
    title: 'Dust',
    deals: [{ buyers: [{ name: 'Neon' }], status: 'in-talks', date: '2019' }],
    boxOffice: {
      gross: [{ territory: 'FR', amount: { currency: 'EUR', amount: 1, basis: 'minimum-guarantee' } }],
    },
  },
  lengthen: (word) => ({
    title: word,
    originalTitle: word,
    logline: word,
    cast: [{ name: word, character: word, knownFor: [word] }],
    crew: [{ job: word, people: [{ name: word }] }],
    companies: [{ name: word, role: word, people: [{ name: word }] }],
    deals: [
      { buyers: [{ name: word }], platform: word, territories: { include: [word] } },
      { sellers: [{ name: word }] },
    ],
    castingChanges: [{ person: { name: word }, change: 'joined', reason: word }],
    comparisons: [{ title: word, relation: 'tone', note: word }],
    releases: [{ type: 'premiere', event: word, date: '2020' }],
    boxOffice: { gross: [{ territory: word, amount: { currency: 'USD', amount: 1 } }] },
    timeline: [{ date: '2020-01', title: word }],
  }),
});

describe('<film-facts> sections', () => {
  it('shows the boxes that have data, each under its heading one level down', async () => {
    const box = await shown('film-facts', demoFilm('parasite'), { attributes: { 'heading-level': '2' } });
    expect(texts(allByRole(box, 'heading'))).to.deep.equal([
      'Parasite',
      'Release plan',
      'Cast',
      'Behind the scenes',
      'The story so far',
    ]);
    expect([...box.shadowRoot!.querySelectorAll('h2, h3')].map(({ localName }) => localName)).to.deep.equal([
      'h2',
      'h3',
      'h3',
      'h3',
      'h3',
    ]);
  });

  it('picks and orders', async () => {
    const box = await shown('film-facts', demoFilm('parasite'), {
      attributes: { sections: 'cast-list film-card' },
    });
    expect(texts(allByRole(box, 'heading'))).to.deep.equal(['Parasite', 'Cast']);
    expect(shadowText(box).indexOf('Song Kang-ho')).to.be.below(shadowText(box).indexOf('A poor family'));
  });

  it('ignores words that are no box, and shows all when nothing is left', async () => {
    const box = await shown('film-facts', demoFilm('parasite'), {
      attributes: { sections: 'deal-box nonsense' },
    });
    expect(shadowText(box)).to.equal('');
    box.sections = 'constructor nonsense';
    await box.updateComplete;
    expect(texts(allByRole(box, 'heading'))).to.include('Behind the scenes');
  });
});

/** What stands in a film JSON for machines; all other texts are for readers. */
const forMachines = new Set([
  ...[
    '$schema',
    'id',
    'ids',
    'lang',
    'originalLanguage',
    'url',
    'src',
    'kind',
    'status',
    'type',
    'state',
    'change',
  ],
  ...[
    'relation',
    'medium',
    'confidence',
    'sources',
    'asOf',
    'date',
    'updated',
    'rights',
    'currency',
    'band',
    'basis',
  ],
  ...['qualifier', 'languages', 'countries', 'job', 'role', 'territory', 'include', 'exclude'],
  ...['start', 'end', 'from', 'to', 'until', 'result', 'extent', 'of', 'unnamed', 'unnamedBuyer'],
  // What the newsroom has answered to its copy desk.
  'checked',
]);

/** Every text for readers in a film, with its place. */
function readable(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    // The sources of the film are listed as far as facts name them: by their names.
    forMachines.has(key) && place !== ''
      ? []
      : key === 'ids' || forMachines.has(key)
        ? []
        : readable(part, `${place}.${key}`),
  );
}

/** Words of a source for a sum that say no more than the sum beside them: "over $12 million". */
const saidByItsSum: Record<string, string> = { 'summer-of-soul': 'north of $12 million' };

describe('<film-facts> shows every fact', () => {
  for (const name of filmNames)
    it(name, async () => {
      const film = demoFilm(name);
      const box = await shown('film-facts', film);
      const text = shadowText(box);
      const missing = readable(film, '').filter(
        ([, words]) => !text.includes(words.replace(/\s+/g, ' ')) && words !== saidByItsSum[name],
      );
      expect(missing).to.deep.equal([]);
      expect(readable(film, '').length).to.be.above(0);
    });
});
