// What fifteen real stories of the trade press needed, in films that are invented.
import { expect } from '@open-wc/testing';
import { boxFacts } from '../../src/facts/film-facts.js';
import type { BoxTag } from '../../src/facts/boxes.js';
import { parseFilm } from '../../src/model/parse-film.js';
import { textOf } from '../../src/writers/text.js';
import { crewListFacts } from '../../src/facts/crew-list-facts.js';
import { boxWith } from '../support/facts.js';
import { de } from '../../src/words/languages/de.js';

/** The lines of a box as text, without heading and empty lines. */
function linesOf(tag: BoxTag, fields: object): string[] {
  const { film, issues } = parseFilm({ title: 'T', ...fields });
  expect(issues).to.deep.equal([]);
  return textOf(boxWith(boxFacts[tag], film)!).split('\n').slice(2).filter(Boolean);
}

const usd = (amount: number) => ({ currency: 'USD', amount });

describe('stories of the trade press', () => {
  it('words in another spelling have their labels in the reader’s language', () => {
    const { film } = parseFilm({
      title: 'T',
      crew: [
        { job: 'Costume Designer', people: [{ name: 'A' }] },
        { job: 'Director', people: [{ name: 'B' }] },
        { job: 'Key Grip', people: [{ name: 'C' }] },
      ],
      companies: [{ name: 'D', role: 'Production', territory: 'North America' }],
    });
    const lines = (locale: string) =>
      textOf(boxWith(crewListFacts, film, { locale, messages: locale === 'de' ? de : undefined })!)
        .split('\n')
        .filter((line) => line.startsWith('-'));
    expect(lines('de')).to.deep.equal([
      '- Kostümbild: A',
      '- Regie: B',
      '- Key Grip: C',
      '- Produktionsfirma: D · Nordamerika',
    ]);
    expect(lines('en')).to.deep.equal([
      '- Costume Designer: A',
      '- Director: B',
      '- Key Grip: C',
      '- Production: D · North America',
    ]);
  });

  it('a director leaves, and another one comes', () => {
    const castingChanges = [
      {
        person: { name: 'Ana Reis' },
        change: 'exited',
        job: 'director',
        replacedBy: 'Rui Sá',
        date: '2025-12',
      },
      { person: { name: 'Bo Li' }, change: 'joined', job: { label: 'Dream engineer' }, date: '2025' },
    ];
    expect(linesOf('casting-changes', { castingChanges })).to.deep.equal([
      '- Ana Reis · Director: left · replaced by Rui Sá · December 2025',
      '- Bo Li · Dream engineer: joined · 2025',
    ]);
    expect(linesOf('film-timeline', { castingChanges })).to.deep.equal([
      '- 2025: Bo Li · joined · Dream engineer',
      '- December 2025: Ana Reis · left · Director · replaced by Rui Sá',
    ]);
  });

  it('two companies buy together: they are named, and not counted as two sales', () =>
    expect(
      linesOf('deal-box', {
        deals: [
          {
            status: 'closed',
            buyers: [{ name: 'Lantern' }, { name: 'Norte' }],
            territories: { include: ['US'] },
          },
          { status: 'terminated', buyers: [{ name: 'Beacon' }], territories: { include: ['GB'] } },
        ],
      })[0],
    ).to.equal('Lantern and Norte'));

  it('who bids where nobody buys is no other bidder', () => {
    const bidders = [{ name: 'Lantern' }, { name: 'Norte' }];
    const lines = (deal: object) => linesOf('deal-box', { deals: [{ ...deal, bidders }] });
    expect(lines({ status: 'collapsed' })).to.include('- Bidders:');
    expect(lines({ buyers: [{ name: 'Beacon' }] })).to.include('- Other bidders:');
    expect(lines({ unnamedBuyer: 'streamer' })).to.include('- Other bidders:');
  });

  it('a film on the market has no buyer yet', () =>
    expect(
      linesOf('film-timeline', {
        deals: [
          {
            type: 'pre-sale',
            status: 'closed',
            buyers: [{ name: 'Lantern' }],
            date: '2025-09-24',
            history: [{ status: 'on-market', date: '2025-09-15' }],
          },
        ],
      }),
    ).to.deep.equal([
      '- September 15, 2025: Pre-sale · on the market',
      '- September 24, 2025: Pre-sale · Lantern · closed',
    ]));

  it('what is said of a sum alone stands beside it', () => {
    const budget = { ...usd(40e6), confidence: 'reported', note: 'Before the reshoots' };
    expect(linesOf('box-office', { boxOffice: { budget } })).to.deep.equal([
      '$40 million',
      'Budget (reported) — Before the reshoots',
    ]);
    const gross = [{ territory: 'US', amount: { ...usd(9e6), note: 'Previews included' } }];
    expect(linesOf('box-office', { boxOffice: { budget, gross } })).to.deep.equal([
      '$9 million',
      'Gross · United States — Previews included',
      'All figures:',
      '- Budget | $40 million (reported) — Before the reshoots',
      '- Gross · United States | $9 million — Previews included',
    ]);
  });

  it('a premiere that was called off does not come', () =>
    expect(
      linesOf('film-timeline', {
        releases: [
          { type: 'premiere', event: 'Gull Days', date: '2099-11-16', state: 'cancelled' },
          { type: 'theatrical', date: '2099-12-25', state: 'dated' },
        ],
      }),
    ).to.deep.equal([
      '- November 16, 2099: Premiere · Gull Days · cancelled',
      '- December 25, 2099 (upcoming): Theatrical release · date set',
    ]));

  it('who says that a release moved, and why, where nobody knows when', () => {
    const sources = [{ id: 'a', name: 'Paper A' }];
    const move = { from: '2025-12-22', note: 'Too many films', sources: ['a'] };
    const release = { type: 'theatrical', date: '2025-12-25' };
    expect(linesOf('release-plan', { sources, releases: [{ ...release, moves: [move] }] })[0]).to.equal(
      '- December 25, 2025: Theatrical release · moved from December 22, 2025 [1] — Too many films',
    );
    const dated = { ...move, date: '2025-11' };
    expect(linesOf('release-plan', { sources, releases: [{ ...release, moves: [dated] }] })[0]).to.equal(
      '- December 25, 2025: Theatrical release · moved from December 22, 2025 [1]',
    );
  });

  it('of reshoots only the end may be known, and of a shoot that it was by a date', () => {
    const shoot = { start: '../2023', reshoots: [{ end: '2023-11-29' }] };
    expect(linesOf('film-timeline', { shoot })).to.deep.equal([
      '- November 29, 2023: Reshoots end',
      '- by 2023: Filming begins',
    ]);
    expect(linesOf('film-card', { shoot })[0]).to.equal('- Filming: by 2023');
  });
});
