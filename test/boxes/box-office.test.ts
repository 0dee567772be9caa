import { expect } from '@open-wc/testing';
import { describeBox } from '../support/box-suite.js';
import { placed, prerendered, settled, shown, wrapper } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { media, nextEvent, shadowText, visibleText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';
import { issuesOf } from '../support/issues.js';
import { allByRole, byRole, texts } from '../support/roles.js';

const film = () => demoFilm('avengers-endgame');
const office = (boxOffice: object, placing = {}) =>
  shown('box-office', { title: 'Heat', boxOffice }, placing);
const usd = (amount: number) => ({ currency: 'USD', amount });

const lines = (box: Element) => allByRole(box, 'row').map((row) => texts(row.children).join(': '));

/** How long the bars are drawn, and how much of each is solid; '' for a figure without. */
const bars = (box: Element) =>
  allByRole(box, 'cell').map((cell) => {
    const svg = cell.querySelector('svg');
    return svg ? `${svg.getAttribute('width')} ${svg.querySelector('rect')!.getAttribute('width')}` : '';
  });

describeBox({
  tag: 'box-office',
  film: () => ({
    ...fullFilm(),
    boxOffice: {
      budget: { currency: 'USD', min: 10, max: 20, basis: 'combined' },
      opening: [
        { territory: 'US', amount: usd(5), date: '2019-05-01', confidence: 'confirmed', asOf: '2019-05-03' },
      ],
      gross: [
        { territory: 'worldwide', amount: usd(100), sources: ['trade', 'paper'], note: 'Without reissues' },
        { territory: 'US', amount: usd(50), confidence: 'reported', note: 'And counting' },
        { territory: 'FR', amount: usd(25), confidence: 'rumored' },
        { territory: 'DE', amount: usd(0), confidence: 'disputed' },
        ...['GB', 'IT', 'ES'].map((territory) => ({ territory, amount: usd(1) })),
      ],
    },
  }),
  heading: 'Box office The Long Night',
  text:
    'Box office The Long Night $100 Gross · Worldwide 1 2 Without reissues All figures ' +
    'Budget $10 – $20 guarantee and P&A together ' +
    'Opening · United States · May 1, 2019 $5 confirmed as of May 3, 2019 ' +
    'Gross · Worldwide $100 1 2 Gross · United States $50 reported And counting ' +
    'Gross · France $25 rumored Gross · Germany $0 disputed ' +
    'Gross · United Kingdom $1 Gross · Italy $1 Gross · Spain $1 Show all 9 ' +
    'Sources 1. Trade Weekly 2. The Daily Paper, March 2, 2019 ' +
    'Corrections May 1, 2019: The runtime is 132 minutes, not 123. ' +
    'March 2019: An earlier version misspelled Madonna. Updated May 2, 2019',
  without: { title: 'Dust', boxOffice: { gross: [] } },
  newer: ['titanic', 'Titanic'],
  expand: async (box) => {
    byRole(box, 'button').click();
    await settled(box);
  },
  lengthen: (word) => ({
    title: word,
    boxOffice: {
      budget: { ...usd(123_456_789_012), quoted: word },
      opening: [{ territory: word, amount: usd(5), date: '2026-09-30', confidence: 'reported' }],
      gross: [{ territory: word, amount: usd(123_456_789_012), note: word }],
    },
  }),
});

describe('<box-office>', () => {
  describe('renders', () => {
    it('the worldwide gross, then every figure', async () => {
      const box = await shown('box-office', film());
      expect(shadowText(box)).to.match(
        /^Box office Avengers: Endgame about \$2.799 billion Gross · Worldwide 1 All figures Budget /,
      );
      expect(lines(box)).to.deep.equal([
        'Budget: $356–400 million',
        'Opening · North America · April 26, 2019: $357,115,007 1',
        'Opening · Worldwide · April 24, 2019: over $1.2 billion',
        'Gross · North America: $858.373 million 1',
        'Gross · China: $629–632 million reported 1',
        'Gross · United Kingdom: about $114 million reported',
        'Gross · South Korea: about $105 million reported',
        'Gross · Worldwide: about $2.799 billion 1',
      ]);
    });

    it('a real table: caption, a header for each row, bars that only the eye meets', async () => {
      const box = await shown('box-office', film());
      const table = byRole(box, 'table') as HTMLTableElement;
      expect(table.localName).to.equal('table');
      expect(visibleText(table.caption!)).to.equal('All figures');
      expect(table.rows).to.have.length(8);
      expect(
        [...table.rows].map(({ cells }) => [...cells].map(({ localName }) => localName).join()),
      ).to.deep.equal(Array(8).fill('th,td'));
      expect(table.querySelectorAll('th[scope=row]')).to.have.length(8);
      expect(table.querySelectorAll('svg:not([aria-hidden=true])')).to.have.length(0);
      expect(box.shadowRoot!.querySelectorAll('[style]')).to.have.length(0);
    });

    it('bars on the scale of the largest, a range solid to its lower end', async () => {
      expect(bars(await shown('box-office', film()))).to.deep.equal([
        '14.3% 89%',
        '12.8% 100%',
        '42.9% 100%',
        '30.7% 100%',
        '22.6% 99.5%',
        '4.1% 100%',
        '3.8% 100%',
        '100% 100%',
      ]);
    });

    it('bars that are drawn as long as they say, without a script and from the right where lines are', async () => {
      for (const [dir, edge] of [
        ['ltr', 'left'],
        ['rtl', 'right'],
      ] as const) {
        const into = await wrapper('width: 640px', { dir });
        const lang = dir === 'rtl' ? 'ar' : 'en';
        const box = await prerendered('box-office', film(), { as: 'never-box-office', into, lang });
        const svgs = [...box.shadowRoot!.querySelectorAll('svg')];
        const wide = svgs.map((svg) => svg.getBoundingClientRect());
        expect(wide).to.have.length(8);
        const longest = wide.at(-1)!;
        expect(longest.width).to.be.greaterThan(200);
        expect(wide[2]!.width / longest.width).to.be.closeTo(0.429, 0.005);
        for (const bar of wide) expect(bar[edge]).to.be.closeTo(longest[edge], 1);
        const solid = svgs[0]!.querySelector('rect')!.getBoundingClientRect();
        expect(solid.width / wide[0]!.width).to.be.closeTo(0.89, 0.05);
        expect(solid[edge]).to.be.closeTo(longest[edge], 1.5);
      }
    });

    it('another currency, in the words of another language of the film', async () => {
      const box = await shown('box-office', demoFilm('spirited-away.ja'));
      expect(lines(box)).to.deep.equal(['Budget: about ¥1.9 billion', 'Gross · Japan: about ¥31.68 billion']);
      expect(visibleText(box.shadowRoot!.querySelector('[part=note]')!)).to.equal('2020年の再上映を含む');
      expect(box.shadowRoot!.querySelector('[part=note]')!.getAttribute('lang')).to.equal('ja');
    });

    it('the words of a source in the table, not in the headline', async () => {
      const box = await shown('box-office', demoFilm('squid-game'));
      expect(visibleText(box.shadowRoot!.querySelector('[part=headline]')!)).to.equal('about $21.4 million');
      expect(lines(box)).to.deep.equal([
        'Budget: about $21.4 million (“$21.4 million for the nine episodes of season one”)',
      ]);
    });

    it('no table where the headline says it all', async () => {
      const box = await shown('box-office', { ...demoFilm('batgirl'), updated: undefined });
      expect(shadowText(box)).to.equal('Box office Batgirl $70–90 million Budget');
    });
  });

  describe('the one big figure', () => {
    const headline = async (boxOffice: object) => {
      const { shadowRoot } = await office(boxOffice);
      return texts(shadowRoot!.querySelectorAll('[part=headline], [part=subline]')).join(' | ');
    };

    it('is the worldwide gross, even when a part of it is larger', async () => {
      const gross = [
        { territory: 'US', amount: usd(9) },
        { territory: 'worldwide', amount: usd(7), confidence: 'disputed', note: 'So far' },
      ];
      expect(await headline({ gross })).to.equal('$7 | Gross · Worldwide disputed So far');
    });

    it('is the largest gross where none is worldwide', async () => {
      const gross = [
        { territory: 'US', amount: usd(3) },
        { territory: 'FR', amount: { currency: 'USD', min: 2, max: 8 } },
        { territory: 'JP', amount: { currency: 'JPY', amount: 900 } },
      ];
      expect(await headline({ gross })).to.equal('$2 – $8 | Gross · France');
    });

    it('is the opening or the budget where no gross is known', async () => {
      const opening = [{ territory: 'US', amount: usd(5), date: '2026-05' }];
      expect(await headline({ budget: usd(9), opening })).to.equal('$5 | Opening · United States · May 2026');
      expect(await headline({ budget: { ...usd(9), basis: 'combined' } })).to.equal(
        '$9 | Budget guarantee and P&A together',
      );
    });
  });

  describe('figures of every sort', () => {
    it('zero is shown, with an empty bar', async () => {
      const box = await office({ budget: usd(2_000_000), gross: [{ territory: 'US', amount: usd(0) }] });
      expect(lines(box)).to.deep.equal(['Budget: $2 million', 'Gross · United States: $0']);
      expect(bars(box)).to.deep.equal(['100% 100%', '0% 0%']);
      const empty = box.shadowRoot!.querySelectorAll('svg')[1]!.getBoundingClientRect();
      expect([empty.width, empty.height]).to.deep.equal([2, 10]);
    });

    it('only zeros', async () => {
      const box = await office({ budget: usd(0), gross: [{ territory: 'US', amount: usd(0) }] });
      expect(bars(box)).to.deep.equal(['0% 0%', '0% 0%']);
    });

    it('currencies are never on one scale, and one of its kind has no bar', async () => {
      const box = await office({
        budget: { currency: 'EUR', amount: 50 },
        opening: [{ territory: 'IN', amount: { currency: 'INR', amount: 900 } }],
        gross: [
          { territory: 'FR', amount: { currency: 'EUR', amount: 200 } },
          { territory: 'US', amount: usd(1000) },
          { territory: 'CA', amount: usd(10) },
        ],
      });
      expect(bars(box)).to.deep.equal(['25% 100%', '', '100% 100%', '100% 100%', '1% 100%']);
    });

    it('bands and undisclosed sums are words without a bar', async () => {
      const box = await office({
        budget: { currency: 'USD', band: 'mid-seven-figure' },
        gross: [
          { territory: 'US', amount: { undisclosed: true } },
          { territory: 'FR', amount: usd(4) },
          { territory: 'DE', amount: usd(2) },
        ],
      });
      expect(lines(box)).to.deep.equal([
        'Budget: mid-seven figures (USD)',
        'Gross · United States: undisclosed sum',
        'Gross · France: $4',
        'Gross · Germany: $2',
      ]);
      expect(bars(box)).to.deep.equal(['', '', '100% 100%', '50% 100%']);
    });

    it('a range with one end open', async () => {
      const box = await office({
        budget: { currency: 'USD', max: 40 },
        gross: [{ territory: 'US', amount: { currency: 'USD', min: 80 } }],
      });
      expect(lines(box)).to.deep.equal(['Budget: up to $40', 'Gross · United States: at least $80']);
      expect(bars(box)).to.deep.equal(['50% 0%', '100% 100%']);
    });

    it('more than eight are folded', async () => {
      const gross = ['US', 'FR', 'DE', 'GB', 'IT', 'ES', 'JP', 'KR', 'CN'].map((territory, i) => ({
        territory,
        amount: usd(100 - i),
      }));
      const box = await office({ gross });
      expect(byRole(box, 'button').textContent.trim()).to.equal('Show all 9');
      const fold = byRole(box, 'table').parentElement!;
      const folded = fold.offsetHeight;
      byRole(box, 'button').click();
      expect(fold.offsetHeight).to.be.greaterThan(folded);
    });
  });

  describe('missing fields', () => {
    const whole = {
      territory: 'US',
      amount: usd(5),
      date: '2026-05-01',
      confidence: 'reported',
      asOf: '2026-06',
      note: 'Six screens',
    };
    for (const [missing, text] of Object.entries({
      none: 'Opening · United States · May 1, 2026: $5 reported as of June 2026 Six screens',
      date: 'Opening · United States: $5 reported as of June 2026 Six screens',
      confidence: 'Opening · United States · May 1, 2026: $5 as of June 2026 Six screens',
      asOf: 'Opening · United States · May 1, 2026: $5 reported Six screens',
      note: 'Opening · United States · May 1, 2026: $5 reported as of June 2026',
    }))
      it(missing, async () => {
        const opening = [{ ...whole, [missing]: undefined }];
        const box = await office({ opening, gross: [{ territory: 'US', amount: usd(9) }] });
        expect(lines(box)[0]).to.equal(text);
      });

    it('all figures', async () => {
      for (const boxOffice of [{}, { opening: [], gross: [] }, undefined])
        expect(shadowText(await office(boxOffice!, { fallback: 'Not counted' }))).to.equal('Not counted');
    });
  });

  it('leaves out a figure in no known currency, and says so once', async () => {
    const data = film();
    data['boxOffice'].gross[0].amount.currency = 'USDD';
    expect(await issuesOf('box-office', data)).to.deep.equal([['boxOffice.gross[0].amount.currency']]);
  });

  it('is laid out from the right on an Arabic page', async () => {
    const into = await wrapper('width: 640px', { lang: 'ar', dir: 'rtl' });
    const loaded = nextEvent(into, 'film-load');
    const box = await placed('box-office', { properties: { film: film() }, into });
    await loaded;
    await settled(box);
    const [header, cell] = [...box.shadowRoot!.querySelector('tr')!.children].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(header!.left).to.be.greaterThan(cell!.left);
  });

  it('draws its bars in the colours of forced colours, and on paper', async function () {
    const box = await shown('box-office', film());
    const solid = box.shadowRoot!.querySelector('rect')!;
    if (!(await media([{ name: 'forced-colors', value: 'active' }]))) this.skip();
    const { fill } = getComputedStyle(solid);
    expect(fill).to.equal(getComputedStyle(box.shadowRoot!.querySelector('th')!).color);
  });
});
