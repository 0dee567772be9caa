import { expect } from '@open-wc/testing';
import { dealBoxFacts } from '../../src/facts/deal-box-facts.js';
import type { Reader } from '../../src/facts/wording.js';
import { demoFilm } from '../support/films.js';
import { plain, plainRows } from '../support/plain.js';
import { blocksOf, boxWith, linesOf } from '../support/facts.js';

const box = (film: unknown, reader: Partial<Reader> = {}) => boxWith(dealBoxFacts, film, reader)!;
const line = (film: unknown, part: string, reader: Partial<Reader> = {}) =>
  linesOf(box(film, reader), part)[0] ?? [];
const steps = (film: unknown) => blocksOf(box(film), 'steps')[0];

/** The lead deal as lines of text. */
function lead(film: unknown, reader: Partial<Reader> = {}): string[] {
  const { heading } = box(film, reader);
  const rows = blocksOf(box(film, reader), 'rows').flatMap((block) => block.rows);
  const texts = ['headline', 'subline'].map((part) => plain(line(film, part, reader)));
  return [heading!.line[0]!.text, ...texts, ...plainRows(rows)];
}

const tableOf = (film: unknown) => blocksOf(box(film), 'table')[0]?.table;

/** The table as lines of text: cells apart by `;`, then what no column holds. */
const table = (film: unknown): string[] => {
  const { columns, entries } = tableOf(film)!;
  return [
    columns.join('; '),
    ...entries.map(({ cells, rows }) => [...cells.map(plain), ...plainRows(rows)].join('; ')),
  ];
};

const deal = (fields: object) => ({ title: 'T', deals: [fields] });

describe('dealBoxFacts', () => {
  it('says how the deal for Ballerina Overdrive stands', () => {
    expect(lead(demoFilm('ballerina-overdrive'))).to.deep.equal([
      'The deals',
      '$11–12 million',
      'Amazon MGM Studios · closing reported The studio may still choose a theatrical run',
      'Deal type: Acquisition',
      'Territory: United States',
      'Platform: Prime Video',
      'Franchise plans: Bought with an eye to a franchise',
    ]);
    expect(steps(demoFilm('ballerina-overdrive'))).to.deep.equal({
      kind: 'steps',
      label: 'How far the deal is',
      steps: [
        { text: 'in talks', state: 'done' },
        { text: 'final negotiations', state: 'done' },
        { text: 'closing', state: 'current' },
        { text: 'closed', state: 'ahead' },
      ],
    });
    expect(box(demoFilm('ballerina-overdrive')).stale).to.equal(false);
  });

  it('puts its deals in one table by territory', () => {
    expect(tableOf(demoFilm('ballerina-overdrive'))!.caption).to.equal('Deals by territory');
    expect(table(demoFilm('ballerina-overdrive'))).to.deep.equal([
      // One buyer, one source, one sort: said once, above the table.
      'Territory; Status; Price',
      'United States; closing; $11–12 million',
      'International (worldwide except United States); closed; ',
    ]);
  });

  it('says what Palm Springs cost, to the cent', () =>
    expect(lead(demoFilm('palm-springs'))).to.deep.equal([
      'The deal',
      '$17,500,000.69',
      "Neon and Hulu · closed reported Beat the festival's record price at the time by 69 cents",
      'Deal type: Acquisition',
      'Territory: Worldwide',
      'Date: January 27, 2020',
    ]));

  it('keeps what several deals have apart', () =>
    expect(table(demoFilm('wadjda'))).to.deep.equal([
      'Territory; Buyer; Rights; Price',
      'North America; Sony Pictures Classics confirmed 1 2; all rights; undisclosed sum',
      'Foreign sales (worldwide except United States and Canada); Sales agent: The Match Factory reported 3; ; ; Deal type: Sales representation',
    ]));

  it('has no table for one deal, and nothing without any', () => {
    expect(tableOf(demoFilm('palm-springs'))).to.equal(undefined);
    expect(boxWith(dealBoxFacts, { title: 'T' })).to.equal(undefined);
    expect(boxWith(dealBoxFacts, { title: 'T', deals: [] })).to.equal(undefined);
  });

  it('is nothing for what is left of deals with nothing right in them', () => {
    expect(boxWith(dealBoxFacts, { title: 'T', deals: [{}, { id: 'us' }] })).to.equal(undefined);
    expect(lead({ title: 'T', deals: [{ id: 'us' }, { status: 'closed' }] })).to.deep.equal([
      'The deal',
      'closed',
      '',
    ]);
  });

  it('leads with the buyer where no price is known, and with the sort of deal where no buyer is', () => {
    expect(lead(deal({ buyers: [{ name: 'Mubi' }], type: 'output', status: 'closed' }))).to.deep.equal([
      'The deal',
      'Mubi',
      'closed',
      'Deal type: Output',
    ]);
    expect(lead(deal({ type: 'negative-pickup', status: 'on-market' }))).to.deep.equal([
      'The deal',
      'Negative pickup',
      'on the market',
    ]);
  });

  it('prints every term', () =>
    expect(
      lead(
        deal({
          type: 'pre-sale',
          status: 'closed',
          buyers: [{ name: 'A', url: '/a' }, { name: 'B' }],
          sellers: [{ name: 'C' }],
          salesAgents: [{ name: 'D' }, { name: 'E' }],
          territories: { include: ['US', 'CA'] },
          rights: ['theatrical', 'est', 'svod', 'free-tv'],
          price: { currency: 'USD', amount: 3_000_000, basis: 'minimum-guarantee' },
          pAndA: { currency: 'USD', min: 1_000_000, max: 2_000_000 },
          platform: 'Hulu',
          date: '2026-Q1',
          terms: [{ label: 'Length', value: 'Seven years' }],
        }),
      ),
    ).to.deep.equal([
      'The deal',
      '$3 million',
      'A and B · closed',
      'Deal type: Pre-sale',
      'Territories: United States and Canada',
      'Rights: theatrical, digital purchase (EST), subscription streaming, and free TV',
      'Basis: minimum guarantee',
      'P&A commitment: $1–2 million',
      'Seller: C',
      'Sales agents: D and E',
      'Platform: Hulu',
      'Date: Q1 2026',
      'Length: Seven years',
    ]));

  it('has a word for every status, and a ladder for those that are on it', () => {
    const statuses: [status: string, word: string, step: number][] = [
      ['rumored', 'rumored', -1],
      ['on-market', 'on the market', -1],
      ['in-talks', 'in talks', 0],
      ['exclusive-talks', 'in exclusive talks', 0],
      ['final-negotiations', 'final negotiations', 1],
      ['closing', 'closing', 2],
      ['closed', 'closed', 3],
      ['collapsed', 'collapsed', -1],
      ['withdrawn', 'withdrawn', -1],
      ['terminated', 'terminated', -1],
      ['expired', 'expired', -1],
    ];
    for (const [status, word, step] of statuses) {
      // Where nothing else is known of a deal, its status is the headline.
      expect(plain(line(deal({ status }), 'headline')), status).to.equal(word);
      const known = deal({ status, buyers: [{ name: 'A' }] });
      const ladder = steps(known)?.steps ?? [];
      const reached = ladder.findIndex(({ state }) => state === 'current');
      expect([plain(line(known, 'subline')), reached, ladder.length], status).to.deep.equal([
        word,
        step,
        step < 0 ? 0 : 4,
      ]);
    }
  });

  describe('may be out of date', () => {
    const stale = (fields: object, reader: Partial<Reader> = {}, film: object = {}) =>
      box({ ...deal({ buyers: [{ name: 'A' }], ...fields }), ...film }, reader);
    const warnings = (fields: object) =>
      (linesOf(stale(fields), 'subline')[0] ?? [])
        .filter(({ part }) => part === 'stale')
        .map(({ text, date }) => [text, date]);

    it('says so, with the date', () => {
      expect(warnings({ status: 'closing', date: '2025-11-30' })).to.deep.equal([
        ['May be out of date: last confirmed November 30, 2025', '2025-11-30'],
      ]);
      expect(stale({ status: 'closing', date: '2025-11-30' }).stale).to.equal(true);
    });

    it('from the day after the limit', () => {
      // 90 days before March 14 is December 14.
      expect(stale({ status: 'closing', date: '2025-12-13' }).stale).to.equal(true);
      expect(stale({ status: 'closing', date: '2025-12-14' }).stale).to.equal(false);
      expect(stale({ status: 'closing', date: '2026-03-04' }, { staleAfter: 9 }).stale).to.equal(true);
      expect(stale({ status: 'closing', date: '2026-03-13' }, { staleAfter: 0 }).stale).to.equal(true);
      expect(stale({ status: 'closing', date: '2026-03-14' }, { staleAfter: 0 }).stale).to.equal(false);
    });

    it('counts a partial date from its end', () => {
      expect(stale({ status: 'closing', date: '2025-12' }).stale).to.equal(false);
      expect(stale({ status: 'closing', date: '2025-11' }).stale).to.equal(true);
      expect(stale({ status: 'closing', date: '2025-Q4' }).stale).to.equal(false);
      expect(stale({ status: 'closing', date: '2025-Q3' }).stale).to.equal(true);
      expect(stale({ status: 'closing', date: '2025' }).stale).to.equal(false);
      expect(stale({ status: 'closing', date: '2024' }).stale).to.equal(true);
      expect(warnings({ status: 'closing', date: '2025-Q3' })).to.deep.equal([
        ['May be out of date: last confirmed Q3 2025', undefined],
      ]);
    });

    it('goes by the day it was last known, then its date, then that of the file', () => {
      const old = '2025-01-01';
      const fresh = '2026-03-01';
      expect(stale({ status: 'in-talks', asOf: fresh, date: old }, {}, { updated: old }).stale).to.equal(
        false,
      );
      expect(stale({ status: 'in-talks', asOf: old, date: fresh }, {}, { updated: fresh }).stale).to.equal(
        true,
      );
      expect(stale({ status: 'in-talks', date: fresh }, {}, { updated: old }).stale).to.equal(false);
      expect(stale({ status: 'in-talks' }, {}, { updated: old }).stale).to.equal(true);
    });

    it('is never said of what is final', () => {
      for (const status of ['closed', 'collapsed', 'withdrawn', 'terminated', 'expired', undefined])
        expect(stale({ status, date: '2001' }).stale, String(status)).to.equal(false);
      for (const status of [
        'rumored',
        'on-market',
        'in-talks',
        'exclusive-talks',
        'final-negotiations',
        'closing',
      ])
        expect(stale({ status, date: '2001' }).stale, status).to.equal(true);
    });

    it('is never said without a date', () => {
      expect(stale({ status: 'closing' }).stale).to.equal(false);
      expect(warnings({ status: 'closing' })).to.deep.equal([]);
    });

    it('stands in the table for each deal, and in the state of the box for any', () => {
      const film = {
        title: 'T',
        deals: [
          { status: 'closed', territories: { include: ['US'] } },
          { status: 'in-talks', date: '2025-01', territories: { include: ['FR'] } },
        ],
      };
      expect(box(film).stale).to.equal(true);
      expect(table(film)).to.deep.equal([
        'Territory; Buyer; Status',
        'United States; not named; closed',
        'France; not named May be out of date: last confirmed January 2025; in talks; Date: January 2025',
      ]);
    });

    it('says that a deal names no territory: a row needs a head', () => {
      const film = {
        title: 'T',
        deals: [
          { status: 'closed', territories: { include: ['US'] } },
          { status: 'closing', date: '2001' },
        ],
      };
      expect(table(film)[2]).to.match(/^not named; not named May be out of date/);
    });

    it('of a real film', () =>
      expect(lead(demoFilm('coyote-vs-acme.2025-03')).slice(1, 3)).to.deep.equal([
        'mid-eight figures (USD)',
        'Ketchup Entertainment · final negotiations reported as of March 2025 1 May be out of date: last confirmed March 2025 The facts of this file are those of March 2025, before the sale was announced',
      ]));
  });
});
