// What trade news says, as the boxes say it. All films here are invented.
import { expect } from '@open-wc/testing';
import { boxFacts } from '../../src/facts/film-facts.js';
import type { BoxTag } from '../../src/facts/boxes.js';
import { parseFilm } from '../../src/model/parse-film.js';
import { textOf } from '../../src/writers/text.js';
import { boxWith } from '../support/facts.js';

/** The lines of a box as text, without heading and empty lines. */
function linesOf(tag: BoxTag, fields: object): string[] {
  const { film, issues } = parseFilm({ title: 'T', ...fields });
  expect(issues).to.deep.equal([]);
  return textOf(boxWith(boxFacts[tag], film)!).split('\n').slice(2).filter(Boolean);
}
const dealLines = (...deals: object[]) => linesOf('deal-box', { deals });

const usd = (amount: number) => ({ currency: 'USD', amount });
const sources = [
  { id: 'a', name: 'Paper A' },
  { id: 'b', name: 'Paper B' },
];

describe('trade news', () => {
  describe('a price', () => {
    it('is less sure than its deal, and says who reports it', () =>
      expect(
        linesOf('deal-box', {
          sources,
          deals: [
            {
              buyers: [{ name: 'Beacon' }],
              status: 'closed',
              confidence: 'confirmed',
              sources: ['b'],
              price: {
                ...usd(15e6),
                confidence: 'reported',
                sources: ['a'],
                asOf: '2026-01',
                note: 'Before bonuses',
              },
            },
          ],
        }),
      ).to.deep.equal([
        '$15 million (reported) (as of January 2026) [1]',
        'Beacon · closed (confirmed) [2]',
        'in talks → final negotiations → closing → [closed]',
        '- Price: $15 million (reported) (as of January 2026) [1] — Before bonuses',
        'Sources:',
        '- 1. Paper A',
        '- 2. Paper B',
      ]));

    it('and so do P&A, budget and gross', () => {
      expect(
        dealLines({ buyers: [{ name: 'A' }], pAndA: { ...usd(5e6), confidence: 'rumored' } }),
      ).to.deep.equal(['A', '- P&A commitment: $5 million (rumored)']);
      const budget = { ...usd(9e6), confidence: 'disputed', sources: ['a'] };
      expect(linesOf('box-office', { sources, boxOffice: { budget } }).slice(0, 2)).to.deep.equal([
        '$9 million',
        'Budget (disputed) [1]',
      ]);
    });

    it('asked or expected is never the price paid', () =>
      expect(
        dealLines({
          status: 'on-market',
          askingPrice: usd(6e6),
          expectedPrice: { currency: 'USD', min: 4e6 },
        }),
      ).to.deep.equal([
        'on the market',
        '- Asking price: $6 million',
        '- Expected price: at least $4 million',
      ]));
  });

  describe('a headline', () => {
    it('names the buyers where the sum is undisclosed', () =>
      expect(
        dealLines({
          buyers: [{ name: 'A' }, { name: 'B' }],
          status: 'closed',
          price: { undisclosed: true },
        }).slice(0, 2),
      ).to.deep.equal(['A and B', 'closed']));

    it('is never the price of a dead deal', () => {
      for (const status of ['collapsed', 'withdrawn', 'terminated', 'expired'])
        expect(dealLines({ buyers: [{ name: 'A' }], status, price: usd(2e6) }), status).to.deep.equal([
          'A',
          status,
          '- Price: $2 million',
        ]);
    });

    it('counts the buyers of a film that several bought', () =>
      expect(
        dealLines(
          ...['FR', 'IT', 'JP'].map((code) => ({
            type: 'pre-sale',
            status: 'closed',
            sellers: [{ name: 'Harbour Sales' }],
            buyers: [{ name: `Buyer ${code}` }],
            territories: { include: [code] },
          })),
        ),
      ).to.deep.equal([
        'Sold to 3 buyers',
        'closed',
        'in talks → final negotiations → closing → [closed]',
        '- Deal type: Pre-sale',
        '- Seller: Harbour Sales',
        'Deals by territory:',
        '- Territory | Buyer',
        '- France | Buyer FR',
        '- Italy | Buyer IT',
        '- Japan | Buyer JP',
      ]));

    it('is never empty', () => {
      expect(dealLines({ type: 'option' })).to.deep.equal(['Option']);
      expect(dealLines({ territories: { include: ['FR'] } })).to.deep.equal([
        'France',
        '- Territory: France',
      ]);
    });
  });

  describe('companies', () => {
    it('that bid, too', () =>
      expect(
        dealLines({
          buyers: [{ name: 'A' }],
          status: 'closed',
          bidders: [
            { name: 'B', bid: { ...usd(12e6), confidence: 'rumored' } },
            { unnamed: 'streamer', note: 'After Cannes' },
          ],
        }).slice(3),
      ).to.deep.equal([
        '- Other bidders:',
        '  - B · $12 million (rumored)',
        '  - a streamer — After Cannes',
      ]));

    it('that are not named', () => {
      expect(dealLines({ unnamedBuyer: 'investor', status: 'in-talks' })[0]).to.equal('an investor');
      expect(
        dealLines(
          { buyers: [{ name: 'A' }], territories: { include: ['US'] }, status: 'closed' },
          { territories: { include: ['FR'] }, status: 'closed' },
          { territories: { include: ['IT'] }, status: 'on-market' },
          { territories: { include: ['JP'] }, status: 'closed', sellers: [{ name: 'Harbour' }] },
        ).slice(-5),
      ).to.deep.equal([
        '- Territory | Buyer | Status',
        '- United States | A | closed',
        '- France | not named | closed',
        '- Italy | no buyer yet | on the market',
        '- Japan | Seller: Harbour | closed',
      ]);
    });

    it('that sell the rest', () =>
      expect(
        linesOf('crew-list', {
          companies: [
            {
              name: 'Harbour',
              role: 'sales',
              people: [{ name: 'P' }, { name: 'Q', knownFor: ['Salt'] }],
              territories: { include: ['worldwide'], exclude: ['US'] },
              note: 'From Cannes on',
            },
          ],
        }),
      ).to.deep.equal([
        '- Sales: Harbour (P and Q) · Worldwide except United States — Q: Known for Salt — From Cannes on',
      ]));

    it('and people with a note: behind the only one, below several', () =>
      expect(
        linesOf('crew-list', {
          crew: [
            { job: 'director', people: [{ name: 'P' }], note: 'A first feature' },
            { job: 'writer', people: [{ name: 'P' }, { name: 'Q' }], note: 'From a draft of 2019' },
          ],
        }),
      ).to.deep.equal([
        '- Director: P — A first feature',
        '- Writers:',
        '  - P',
        '  - Q',
        '  - (From a draft of 2019)',
      ]));
  });

  describe('territories', () => {
    const cases: [territories: object, text: string][] = [
      [{ parts: [{ extent: 'some', of: 'asia' }] }, 'some territories in Asia'],
      [{ parts: [{ extent: 'several' }] }, 'several territories'],
      [{ parts: [{ extent: 'more-than', count: 20 }] }, 'more than 20 territories'],
      [{ parts: [{ extent: 'about', count: 12, of: 'europe' }] }, 'about 12 territories in Europe'],
      [{ parts: [{ extent: 'exactly', count: 2 }] }, '2 territories'],
      [{ parts: [{ extent: 'much', of: 'latam' }] }, 'much of Latin America'],
      [{ parts: [{ extent: 'most', of: 'asia' }], exclude: ['JP'] }, 'most of Asia except Japan'],
      [
        { include: ['north-america', 'GB'], parts: [{ extent: 'some', of: 'asia' }] },
        'North America, United Kingdom, and some territories in Asia',
      ],
      [{ include: ['rest-of-world'] }, 'Rest of the world'],
      [{ include: ['FR', 'rest-of-world'] }, 'France and rest of the world'],
    ];
    for (const [territories, text] of cases)
      it(text, () =>
        expect(dealLines({ buyers: [{ name: 'A' }], territories }).at(-1)).to.match(
          new RegExp(`^- Territor(y|ies): ${text}$`),
        ),
      );
  });

  it('rights have exceptions and languages', () => {
    const rights = (fields: object) => dealLines({ buyers: [{ name: 'A' }], ...fields }).at(-1);
    expect(rights({ rights: ['all-rights'], excludedRights: ['theatrical'] })).to.equal(
      '- Rights: all rights except theatrical',
    );
    expect(rights({ excludedRights: ['theatrical'] })).to.equal('- Rights: all rights except theatrical');
    expect(rights({ rights: ['remake'], rightsLanguages: ['es'] })).to.equal('- Rights: remake (Spanish)');
  });

  describe('dates', () => {
    const dates: [date: string, text: string][] = [
      ['2026-H1', 'first half of 2026'],
      ['2026-H2', 'second half of 2026'],
      ['2026-spring', 'spring 2026'],
      ['2026-winter', 'winter 2026'],
      ['2026-early', 'early 2026'],
      ['2026-mid', 'mid-2026'],
      ['2026-05-late', 'late May 2026'],
      ['../2026-05', 'by May 2026'],
      ['../2026-Q3', 'by Q3 2026'],
      ['2026-05-14/..', 'not before May 14, 2026'],
    ];
    for (const [date, text] of dates)
      it(`${date} is ${text}`, () =>
        expect(linesOf('release-plan', { releases: [{ type: 'tv', date }] })).to.deep.equal([
          `- ${text}: TV`,
        ]));

    it('that a release had before', () => {
      const releases = [
        {
          type: 'theatrical',
          territory: 'US',
          date: '2026-05-01',
          moves: [{ from: '2026-03', date: '2026-01-10' }],
          distributors: ['A', 'B'],
        },
      ];
      expect(linesOf('release-plan', { releases })).to.deep.equal([
        '- May 1, 2026: Theatrical release · United States · A and B · moved from March 2026',
      ]);
      expect(linesOf('film-timeline', { releases })).to.deep.equal([
        '- January 10, 2026: Theatrical release · United States · A and B · moved from March 2026 to May 1, 2026',
        '- May 1, 2026 (upcoming): Theatrical release · United States · A and B',
      ]);
    });
  });

  it('a premiere is held, not out, in a section', () => {
    const premiere = {
      type: 'premiere',
      state: 'released',
      date: '2026-01-20',
      event: 'Invented Film Festival',
      section: 'Midnight',
    };
    expect(linesOf('release-plan', { releases: [premiere] })).to.deep.equal([
      '- January 20, 2026: Premiere · Invented Film Festival · Midnight · held',
    ]);
    expect(linesOf('release-plan', { releases: [{ type: 'premiere', state: 'released' }] })).to.deep.equal([
      '- held: Premiere',
    ]);
  });

  describe('the story so far', () => {
    it('has a year before its months, a month before its days', () => {
      const timeline = [
        '2025-06-02',
        '2025',
        '../2025-07',
        '2025-06',
        '2025-H1',
        '2025-summer',
        '2025-06-early',
      ].map((date) => ({ date, title: date }));
      expect(linesOf('film-timeline', { timeline }).map((line) => line.split(': ')[1])).to.deep.equal([
        '2025',
        '2025-H1',
        '2025-summer',
        '2025-06',
        '2025-06-early',
        '2025-06-02',
        '../2025-07',
      ]);
    });

    it('tells how a deal came to where it stands', () =>
      expect(
        linesOf('film-timeline', {
          deals: [
            {
              buyers: [{ name: 'A' }],
              status: 'terminated',
              date: '2025-07',
              history: [{ status: 'closed', date: '2025-01-15' }],
            },
          ],
        }),
      ).to.deep.equal([
        '- January 15, 2025: The deal · A · closed',
        '- July 2025: The deal · A · terminated',
      ]));

    it('tells who replaced whom, what was filmed when and what was won', () =>
      expect(
        linesOf('film-timeline', {
          castingChanges: [
            {
              person: { name: 'A' },
              change: 'died',
              date: '2025-02',
              replacements: ['B', 'C'],
            },
            { person: { name: 'D' }, change: 'final-talks', date: '2025-03', replaces: 'A' },
          ],
          shoot: {
            start: '2025-01',
            end: '2025-04',
            reshoots: [{ start: '2025-05', cost: usd(1e6) }],
          },
          awards: [{ award: 'Invented Prize', category: 'Best Film', result: 'nominated', date: '2025-09' }],
        }),
      ).to.deep.equal([
        '- January 2025: Filming begins',
        '- February 2025: A · died · replaced by B and C',
        '- March 2025: D · in final talks · replaces A',
        '- April 2025: Filming ends',
        '- May 2025: Reshoots',
        '- September 2025: Invented Prize · Best Film · Nominated',
      ]));
  });

  it('a card has titles, the shoot and awards', () =>
    expect(
      linesOf('film-card', {
        alsoKnownAs: ['U'],
        titles: [
          { title: 'V', territory: 'FR' },
          { title: 'W', until: '2025-03' },
        ],
        shoot: {
          start: '2025-01',
          end: '2025-04',
          places: ['Galway', 'Rügen'],
          agreement: 'an interim agreement',
          reshoots: [{ start: '2025-05', cost: usd(1e6), reason: 'A new end' }],
        },
        awards: [
          {
            award: 'Invented Prize',
            category: 'Best Director',
            result: 'won',
            people: ['A'],
            sharedWith: ['B'],
            year: 2025,
          },
        ],
      }),
    ).to.deep.equal([
      '- Also known as:',
      '  - U',
      '  - V (France)',
      '- Former title: W (until March 2025)',
      '- Filming: January 2025 – April 2025 · Galway and Rügen · an interim agreement',
      '- Reshoots: from May 2025 · $1 million · A new end',
      '- Won: Invented Prize, Best Director · A · 2025 · shared with B',
    ]));

  it('what a person is known for is apart from what happened', () =>
    expect(
      linesOf('casting-changes', {
        castingChanges: [{ person: { name: 'A', knownFor: ['Mask'] }, change: 'recast', replacedBy: 'B' }],
      }),
    ).to.deep.equal(['- A:', '  - recast · replaced by B', '  - Known for Mask']));

  it('a picture that AI made or changed says so beside its credit', () => {
    const credit = (digitalSource: string) =>
      linesOf('film-card', { poster: { src: '/p.jpg', credit: 'Neon', digitalSource } })[0];
    expect(credit('trainedAlgorithmicMedia')).to.equal('Photo: Neon · AI-generated');
    expect(credit('compositeWithTrainedAlgorithmicMedia')).to.equal('Photo: Neon · partly AI-generated');
    expect(credit('compositeSynthetic')).to.equal('Photo: Neon · partly synthetic');
    expect(credit('algorithmicallyEnhanced')).to.equal('Photo: Neon · digitally enhanced');
    expect(credit('digitalCapture')).to.equal('Photo: Neon');
  });
});
