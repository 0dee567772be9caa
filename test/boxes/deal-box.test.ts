import { expect, waitUntil } from '@open-wc/testing';
import { describeBox } from '../support/box-suite.js';
import { settled, shown, wrapper, type AnyBox } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { nextEvent, shadowText, visibleText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';
import { allByRole, byRole, byText, rowsOf, texts } from '../support/roles.js';

const deals = (film: unknown, attributes: Record<string, string> = {}) =>
  shown('deal-box', film, { attributes });
/** A film with one deal. */
const deal = (fields: Record<string, unknown>) => ({ title: 'Dust', deals: [fields] });
const daysAgo = (days: number) => new Date(Date.now() - days * 864e5).toISOString().slice(0, 10);

/** A table, a line of cells each. */
const tableOf = (box: AnyBox) =>
  allByRole(box, 'row').map((row) =>
    texts(row.querySelectorAll('[role=columnheader], [role=rowheader], [role=cell]')),
  );

describeBox({
  tag: 'deal-box',
  film: fullFilm,
  heading: 'The deals The Long Night',
  text:
    'The deals The Long Night about $17.5 million Neon and Hulu · in talks reported as of February 3, 2019 1 ' +
    'May be out of date: last confirmed February 3, 2019 Talks paused over the winter ' +
    'in talks final negotiations closing closed Deal type Acquisition ' +
    'Territories Domestic (United States and Canada) Rights theatrical and subscription streaming ' +
    'Basis minimum guarantee P&A commitment $5 million Seller Beacon Pictures ' +
    'Sales agents Harbour Sales and Pier Sales Platform Hulu Franchise plans Two more films are planned ' +
    'Date February 1, 2019 Window 45 days ' +
    'Deals by territory Territory Buyer Rights Status Price ' +
    'Domestic (United States and Canada) Neon and Hulu reported as of February 3, 2019 1 ' +
    'theatrical and subscription streaming in talks about $17.5 million ' +
    'Worldwide except United States and Canada Mubi confirmed 2 Signed in Cannes ' +
    'Deal type Pre-sale Sales agent Harbour Sales closed undisclosed sum ' +
    'Latin America Tubi rumored May be out of date: last confirmed May 2, 2019 rumored ' +
    'France Pathé disputed collapsed ' +
    'Sources 1. Trade Weekly 2. The Daily Paper, March 2, 2019 ' +
    'Corrections May 1, 2019: The runtime is 132 minutes, not 123. ' +
    'March 2019: An earlier version misspelled Madonna. Updated May 2, 2019',
  without: { title: 'Dust', deals: [] },
  stale: {
    title: 'Old news',
    deals: [{ status: 'closing', buyers: [{ name: 'Neon' }], asOf: '2019-01-01' }],
  },
  lengthen: (word) => ({
    ...fullFilm(),
    title: word,
    deals: [
      {
        ...fullFilm().deals[0],
        buyers: [{ name: word, url: '/' }, { name: word }],
        sellers: [{ name: `${word} ${word}` }],
        territories: { include: [word, 'US'], exclude: [word], label: word },
        platform: word,
        franchise: word,
        terms: [{ label: word, value: word }],
        price: { currency: 'USD', amount: 123456789012.25, quoted: word },
        note: word,
      },
      { ...fullFilm().deals[1], buyers: [{ name: word }], terms: [{ label: word, value: word }], note: word },
    ],
  }),
});

describe('<deal-box>', () => {
  it('shows who buys Ballerina Overdrive', async () => {
    const box = await deals(demoFilm('ballerina-overdrive'));
    expect(visibleText(byRole(box, 'heading'))).to.equal('The deals Ballerina Overdrive');
    expect(shadowText(box)).to.match(
      /^The deals Ballerina Overdrive \$11–12 million Amazon MGM Studios · closing reported The studio may still choose a theatrical run /,
    );
    expect(rowsOf(box)).to.deep.equal([
      'Deal type: Acquisition',
      'Territory: United States',
      'Platform: Prime Video',
      'Franchise plans: Bought with an eye to a franchise',
    ]);
    expect(tableOf(box)).to.deep.equal([
      // Buyer, source and sort of deal are the same for both: they stand above.
      ['Territory', 'Status', 'Price'],
      ['United States', 'closing', '$11–12 million'],
      ['International (worldwide except United States)', 'closed', ''],
    ]);
  });

  it('shows the price of Palm Springs with its cents', async () => {
    const box = await deals(demoFilm('palm-springs'));
    expect(byText(box, '$17,500,000.69')).to.have.length(1);
    expect(shadowText(box)).to.match(
      /^The deal Palm Springs \$17,500,000\.69 Neon and Hulu · closed reported Beat the festival's record price at the time by 69 cents /,
    );
    expect(rowsOf(box)).to.deep.equal([
      'Deal type: Acquisition',
      'Territory: Worldwide',
      'Date: January 27, 2020',
    ]);
    expect(allByRole(box, 'table')).to.be.empty;
  });

  for (const width of [200, 320, 1000])
    it(`has one table of all deals, with its roles, at ${width} px`, async () => {
      const into = await wrapper(`width: ${width}px`);
      const box = await shown('deal-box', demoFilm('ballerina-overdrive'), { into });
      const table = byRole(box, 'table');
      expect(visibleText(table.querySelector('caption')!)).to.equal('Deals by territory');
      expect(texts(allByRole(box, 'columnheader'))).to.deep.equal(['Territory', 'Status', 'Price']);
      expect(texts(allByRole(box, 'rowheader'))).to.deep.equal([
        'United States',
        'International (worldwide except United States)',
      ]);
      expect(allByRole(box, 'row')).to.have.length(3);
      for (const row of allByRole(box, 'row')) expect(row.closest('[role=rowgroup]')).to.exist;
    });

  it('names each cell where columns have no room', async () => {
    const labelled = async (width: number) => {
      const box = await shown('deal-box', demoFilm('ballerina-overdrive'), {
        into: await wrapper(`width: ${width}px`),
      });
      return allByRole(box, 'cell').map((cell) =>
        getComputedStyle(cell, '::before')
          // Firefox says where the text comes from, the others what it is.
          .content.replace('attr(data-label)', `"${cell.getAttribute('data-label')}"`)
          .replaceAll('" "', ''),
      );
    };
    expect((await labelled(320)).slice(0, 2)).to.deep.equal(['"Status: "', '"Price: "']);
    expect(await labelled(1000)).to.deep.equal(['none', 'none', 'none', 'none']);
  });

  describe('the headline', () => {
    for (const [name, fields, text] of [
      ['a range', { price: { currency: 'EUR', min: 1000000, max: 1500000 } }, '€1–1.5 million'],
      ['all digits', { price: { currency: 'USD', amount: 1234567 } }, '$1.234567 million|$1,234,567'],
      ['a band', { price: { band: 'mid-seven-figure' } }, 'mid-seven figures'],
      ['an undisclosed sum', { price: { undisclosed: true } }, 'undisclosed sum'],
      ['nothing at all', { price: { currency: 'USD', amount: 0 } }, '$0'],
      ['the buyer, without a price', { buyers: [{ name: 'Neon' }] }, 'Neon'],
      ['the kind of deal, without both', { type: 'negative-pickup' }, 'Negative pickup'],
    ] as const)
      it(`is ${name}`, async () => {
        const box = await deals(deal(fields));
        const headline = shadowText(box).replace('The deal Dust ', '');
        expect(text.split('|')).to.include(headline);
      });

    it('says the buyer under the price, and the status after it', async () => {
      const box = await deals(
        deal({ price: { band: 'six-figure' }, buyers: [{ name: 'Neon' }], status: 'closed' }),
      );
      expect(shadowText(box)).to.include('six figures Neon · closed');
    });

    it('is the buyer where the sum is undisclosed', async () => {
      const box = await deals(
        deal({ price: { undisclosed: true }, buyers: [{ name: 'Neon' }], status: 'closed' }),
      );
      expect(shadowText(box)).to.include('The deal Dust Neon closed');
      expect(rowsOf(box)).to.deep.equal(['Price: undisclosed sum']);
    });
  });

  describe('the way to a closed deal', () => {
    for (const [status, word, step] of [
      ['in-talks', 'in talks', 0],
      ['final-negotiations', 'final negotiations', 1],
      ['closing', 'closing', 2],
      ['closed', 'closed', 3],
    ] as const)
      it(`is at "${word}"`, async () => {
        const box = await deals(deal({ status }));
        const steps = byRole(box, 'list', 'How far the deal is').querySelectorAll('li');
        expect(texts(steps)).to.deep.equal(['in talks', 'final negotiations', 'closing', 'closed']);
        expect([...steps].map((li) => li.getAttribute('aria-current'))).to.deep.equal(
          [null, null, null, null].map((none, i) => (i === step ? 'step' : none)),
        );
      });

    for (const [status, word] of [
      ['rumored', 'rumored'],
      ['on-market', 'on the market'],
      ['collapsed', 'collapsed'],
      ['expired', 'expired'],
    ] as const)
      it(`has no place for "${word}"`, async () => {
        const box = await deals(deal({ status, buyers: [{ name: 'Neon' }] }));
        expect(allByRole(box, 'list')).to.be.empty;
        expect(byText(box, word)).to.have.length(1);
      });
  });

  describe('out of date', () => {
    const mark = 'May be out of date: last confirmed January 1, 2019';
    const old = (fields: object = {}) =>
      deal({ status: 'closing', buyers: [{ name: 'Neon' }], asOf: '2019-01-01', ...fields });

    it('is marked in words, with its date, and as a state', async () => {
      const box = await deals(old());
      expect(byText(box, mark).map((time) => time.getAttribute('datetime'))).to.deep.equal(['2019-01-01']);
      expect(box.matches(':state(stale)')).to.be.true;
      expect(box.matches(':state(ready)')).to.be.true;
    });

    for (const status of ['rumored', 'on-market', 'in-talks', 'final-negotiations', 'closing'])
      it(`may be what is ${status}`, async () => {
        expect((await deals(old({ status }))).matches(':state(stale)')).to.be.true;
      });

    for (const status of ['closed', 'collapsed', 'expired', undefined])
      it(`is never what is ${status ?? 'of no known status'}`, async () => {
        const box = await deals(old({ status }));
        expect(box.matches(':state(ready)')).to.be.true;
        expect(box.matches(':state(stale)')).to.be.false;
        expect(shadowText(box)).not.to.include('out of date');
      });

    for (const [staleAfter, days, stale] of [
      [undefined, 88, false],
      [undefined, 92, true],
      ['30', 28, false],
      ['30', 32, true],
      ['0', 2, true],
      ['soon', 88, false],
      ['soon', 92, true],
      ['99999', 2000, false],
    ] as const)
      it(`stale-after ${staleAfter ?? 'left out'}, ${days} days later: ${stale}`, async () => {
        const attributes: Record<string, string> = staleAfter ? { 'stale-after': staleAfter } : {};
        const box = await deals(old({ asOf: daysAgo(days) }), attributes);
        expect(box.matches(':state(stale)')).to.equal(stale);
        expect(shadowText(box).includes('May be out of date')).to.equal(stale);
      });

    it('goes when the page gives it more time', async () => {
      const box = await deals(old());
      box.setAttribute('stale-after', '100000');
      await settled(box);
      expect(box.matches(':state(stale)')).to.be.false;
      expect(byText(box, mark)).to.be.empty;
    });

    it('goes by the date of the deal, then of the file, where no other is known', async () => {
      const bare = { asOf: undefined };
      expect(shadowText(await deals(old({ ...bare, date: '2019-02' })))).to.include(
        'May be out of date: last confirmed February 2019',
      );
      expect(shadowText(await deals({ ...old(bare), updated: '2019-03-01' }))).to.include(
        'May be out of date: last confirmed March 1, 2019',
      );
      expect((await deals(old(bare))).matches(':state(stale)')).to.be.false;
    });
  });

  it('puts several sorts of terms in words', async () => {
    const box = await deals(fullFilm());
    expect(rowsOf(box)).to.deep.equal([
      'Deal type: Acquisition',
      'Territories: Domestic (United States and Canada)',
      'Rights: theatrical and subscription streaming',
      'Basis: minimum guarantee',
      'P&A commitment: $5 million',
      'Seller: Beacon Pictures',
      'Sales agents: Harbour Sales and Pier Sales',
      'Platform: Hulu',
      'Franchise plans: Two more films are planned',
      'Date: February 1, 2019',
      'Window: 45 days',
    ]);
  });

  for (const [field, gone] of [
    ['type', 'Deal type: Acquisition'],
    ['territories', 'Territories: Domestic (United States and Canada)'],
    ['rights', 'Rights: theatrical and subscription streaming'],
    ['price', 'Basis: minimum guarantee'],
    ['pAndA', 'P&A commitment: $5 million'],
    ['sellers', 'Seller: Beacon Pictures'],
    ['salesAgents', 'Sales agents: Harbour Sales and Pier Sales'],
    ['platform', 'Platform: Hulu'],
    ['franchise', 'Franchise plans: Two more films are planned'],
    ['date', 'Date: February 1, 2019'],
    ['terms', 'Window: 45 days'],
  ] as const)
    it(`without ${field} leaves out just that`, async () => {
      const film = fullFilm();
      delete film.deals[0][field];
      const box = await deals(film);
      expect(rowsOf(box)).to.have.length(10).and.not.include(gone);
      expect(shadowText(box)).not.to.match(/undefined|null|NaN/);
    });

  for (const field of ['status', 'buyers', 'note', 'confidence', 'asOf', 'sources'])
    it(`without ${field} leaves no gap in the line`, async () => {
      const film = fullFilm();
      delete film.deals[0][field];
      const text = shadowText(await deals(film));
      expect(text)
        .to.include('about $17.5 million')
        .and.not.match(/undefined|null|· ·|million ·/);
    });

  it('leaves out a wrong price and says where it is', async () => {
    const box = document.createElement('deal-box');
    const error = nextEvent<HTMLElementEventMap['film-error']>(box, 'film-error');
    box.film = deal({ buyers: [{ name: 'Neon' }], price: { currency: 'dollars', amount: 5 } });
    (await wrapper()).append(box);
    const { detail } = await error;
    expect(detail.issues.map(({ path }) => path)).to.deep.equal(['deals[0].price.currency']);
    expect(shadowText(box)).to.equal('The deal Dust Neon');
  });

  it('is no wider in a narrow column for the names of steps that it does not show', async () => {
    const into = await wrapper('width: 200px; overflow: auto; position: relative');
    into.lang = 'es';
    const deal = { status: 'closed', buyers: [{ name: 'Amazon' }] };
    const box = await shown('deal-box', { title: 'Dust', deals: [deal] }, { into });
    await waitUntil(() => shadowText(box).includes('acuerdo a punto de cerrarse'));
    expect(into.scrollWidth).to.equal(200);
  });
});
