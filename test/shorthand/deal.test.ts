// A deal in one line, and film JSON with texts in the place of objects.
import { expect } from '@open-wc/testing';
import { parseFilm } from '../../src/model/parse-film.js';
import { inFull, readDeal } from '../../src/shorthand/shorthand.js';

const today = '2026-11-25';

describe('readDeal', () => {
  it('reads buyer, territories, price, state and source', () => {
    expect(readDeal('Netflix, worldwide excl. Japan, $17M, closed, Variety')).to.deep.equal({
      deal: {
        status: 'closed',
        buyers: [{ name: 'Netflix' }],
        territories: { include: ['worldwide'], exclude: ['JP'] },
        price: { currency: 'USD', amount: 17_000_000 },
      },
      source: 'Variety',
      url: undefined,
    });
  });

  it('takes lists with commas, and names that hold words of other kinds', () => {
    expect(
      readDeal('Music Box Films, UK, Australia and NZ, all rights except airline, March 14, 2026').deal,
    ).to.deep.equal({
      buyers: [{ name: 'Music Box Films' }],
      territories: { include: ['GB', 'AU', 'NZ'] },
      rights: ['all-rights'],
      excludedRights: ['airline'],
      date: '2026-03-14',
    });
    expect(readDeal('A24, US, $5M, closed').deal).to.deep.include({ buyers: [{ name: 'A24' }] });
  });

  it('knows who stands behind via, from and to', () => {
    expect(
      readDeal(
        'US, closed, to Neon, from Fogbank Film, through Harbour Sales, via Deadline, https://x.example/a',
      ),
    ).to.deep.equal({
      deal: {
        status: 'closed',
        buyers: [{ name: 'Neon' }],
        sellers: [{ name: 'Fogbank Film' }],
        salesAgents: [{ name: 'Harbour Sales' }],
        territories: { include: ['US'] },
      },
      source: 'Deadline',
      url: 'https://x.example/a',
    });
  });

  it('reads sentences of the trade', () => {
    const netflix = [{ name: 'Netflix' }];
    for (const [line, expected] of [
      [
        'Netflix buys worldwide rights for $17M from Fogbank Film, Variety',
        {
          deal: {
            status: 'closed',
            buyers: netflix,
            sellers: [{ name: 'Fogbank Film' }],
            territories: { include: ['worldwide'] },
            price: { currency: 'USD', amount: 17_000_000 },
          },
          source: 'Variety',
          url: undefined,
        },
      ],
      [
        'Netflix reportedly closing US deal in the $11-12M range',
        {
          deal: {
            status: 'closing',
            buyers: netflix,
            territories: { include: ['US'] },
            confidence: 'reported',
            price: { currency: 'USD', min: 11_000_000, max: 12_000_000 },
          },
          source: undefined,
          url: undefined,
        },
      ],
      [
        'Sold to Netflix for North America',
        {
          deal: { status: 'closed', buyers: netflix, territories: { include: ['north-america'] } },
          source: undefined,
          url: undefined,
        },
      ],
      [
        'Fogbank Film sells UK, Germany and Latam to Netflix',
        {
          deal: {
            status: 'closed',
            buyers: netflix,
            sellers: [{ name: 'Fogbank Film' }],
            territories: { include: ['GB', 'DE', 'latam'] },
          },
          source: undefined,
          url: undefined,
        },
      ],
    ] as const)
      expect(readDeal(line), line).to.deep.equal(expected);
  });

  it('takes a day and an address behind the source', () => {
    expect(readDeal('Netflix, US, closed, Deadline, 2026-05-20, https://x.example/a')).to.deep.equal({
      deal: {
        status: 'closed',
        buyers: [{ name: 'Netflix' }],
        territories: { include: ['US'] },
        date: '2026-05-20',
      },
      source: 'Deadline',
      url: 'https://x.example/a',
    });
  });

  it('knows a buyer without a name', () => {
    expect(readDeal('a streamer, worldwide, in talks').deal).to.deep.equal({
      status: 'in-talks',
      unnamedBuyer: 'streamer',
      territories: { include: ['worldwide'] },
    });
  });

  it('asks where it does not understand all of a sentence', () => {
    for (const line of ['Netflix buys rights for a lot', 'Netflix buys something from Fogbank Film'])
      expect(readDeal(line).deal, line).to.equal(null);
  });

  it('makes a company that boards sales the sales agent', () => {
    expect(readDeal('Film Bridge International, boards international sales').deal).to.deep.equal({
      type: 'sales-representation',
      status: 'closed',
      salesAgents: [{ name: 'Film Bridge International' }],
    });
  });

  for (const [line, ask] of [
    ['Netflix, Georgia, closed', '“Georgia”: The country (GE), or the state of the US?'],
    ['Mubi, France, 11-12M', '“11-12M”: Which currency?'],
    [
      'worldwide, $17M, closed, Variety',
      'Is “Variety” the buyer or the source? Write “via Variety” for a source.',
    ],
    ['Netflix, closed, in talks', 'The line says status twice: which one is it?'],
    ['Netflix, a nice thing, closed', 'What is “a nice thing”?'],
    ['', 'Which deal? Say buyer, territory, price, state and source, parted by commas.'],
  ] as const)
    it(`asks about ${line || 'nothing'}`, () => {
      expect(readDeal(line, { today })).to.deep.equal({ deal: null, ask });
    });
});

describe('inFull', () => {
  const film = {
    title: 'Dust',
    cast: ['Lana Condor', 'Emma Stone as Bella', { name: 'Ivo Someone' }],
    crew: ['directed by Ana Nobody', { job: 'writer', people: ['Max Madeup'] }],
    deals: [
      {
        buyers: 'Netflix',
        price: '$11-12M',
        territories: 'North America',
        rights: 'theatrical and SVOD',
        date: 'Q3 2026',
      },
      { price: '11-12M', territories: ['US', 'Latam'], status: 'closing in' },
    ],
    boxOffice: { budget: '$5M' },
  };
  const before = structuredClone(film);
  const full = inFull(film, { today });

  it('writes texts out, and leaves the film that it was given', () => {
    expect(film).to.deep.equal(before);
    expect(full.film).to.deep.equal({
      title: 'Dust',
      cast: [{ name: 'Lana Condor' }, { name: 'Emma Stone', character: 'Bella' }, { name: 'Ivo Someone' }],
      crew: [
        { job: 'director', people: [{ name: 'Ana Nobody' }] },
        { job: 'writer', people: [{ name: 'Max Madeup' }] },
      ],
      deals: [
        {
          buyers: [{ name: 'Netflix' }],
          price: { currency: 'USD', min: 11_000_000, max: 12_000_000 },
          territories: { include: ['north-america'] },
          rights: ['theatrical', 'svod'],
          date: '2026-Q3',
        },
        { price: '11-12M', territories: { include: ['US', 'latam'] }, status: 'closing' },
      ],
      boxOffice: { budget: { currency: 'USD', amount: 5_000_000 } },
    });
  });

  it('says what it wrote where, and asks about the rest', () => {
    expect(full.fixes.slice(0, 2)).to.deep.equal([
      { path: ['cast', 0], value: { name: 'Lana Condor' } },
      { path: ['cast', 1], value: { name: 'Emma Stone', character: 'Bella' } },
    ]);
    expect(full.questions).to.deep.equal([{ path: ['deals', 1, 'price'], ask: 'Which currency?' }]);
  });

  it('changes nothing in a film that is right', () => {
    const { film: right, fixes, questions } = inFull(full.film, { today });
    expect(right).to.deep.equal(full.film);
    expect(fixes).to.deep.equal([]);
    expect(questions).to.have.length(1);
  });

  it('leaves parseFilm to say what to write', () => {
    expect(
      parseFilm({ title: 'Dust', deals: [{ price: '$11-12M' }] }).issues.map(({ path }) => path),
    ).to.deep.equal(['deals[0].price']);
  });
});
