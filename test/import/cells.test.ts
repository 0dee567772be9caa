// Cells of a sheet as an editor says them.
import { expect } from '@open-wc/testing';
import { importFile } from '../../src/import/import.js';
import { readCell } from '../../src/import/sheet/cells.js';
import { dealStatuses } from '../../src/model/vocabulary.js';

const states = `words:${dealStatuses.join(',')}` as const;

describe('a cell', () => {
  for (const [kind, text, value] of [
    [
      'money',
      'just under $20M',
      { currency: 'USD', amount: 20_000_000, qualifier: 'under', quoted: 'just under $20M' },
    ],
    ['money', 'USD 12000000', { currency: 'USD', amount: 12_000_000 }],
    ['territories', 'UK, Australia and NZ', { include: ['GB', 'AU', 'NZ'] }],
    ['territories', 'worldwide except FR; BE', { include: ['worldwide'], exclude: ['FR', 'BE'] }],
    ['territories', 'some Asian territories', { parts: [{ extent: 'some', of: 'asia' }] }],
    ['date', 'late May 2026', '2026-05-late'],
    [states, 'close to a deal', 'closing'],
  ] as const)
    it(`${kind}: ${text}`, () => {
      expect(readCell(kind, text)).to.deep.equal({ value });
    });

  for (const [kind, text] of [
    ['money', '11-12M'],
    ['date', '03/04/2026'],
    [states, 'in limbo'],
  ] as const)
    it(`that must not be guessed stays a problem: ${text}`, () => {
      expect(readCell(kind, text)).to.have.all.keys('problem');
    });
});

/** The films of a sheet, and its warnings as text. */
async function read(csv: string) {
  const { films, warnings } = await importFile(new TextEncoder().encode(csv), { name: 'deals.csv' });
  return { film: films[0]!, warnings: warnings.map(({ message }) => message) };
}

describe('a cell that says more than its column', () => {
  it('gives the other fields of the deal, too', async () => {
    const { film, warnings } = await read(
      `Title,Buyer,Rights,Status,Price,Source
Nowhere,Nobody Films,all rights except theatrical,reportedly closed,€3m MG plus $2m P&A,Variety
Nowhere,Someone Pictures,Spanish-language remake rights,boards international sales,$5M,Variety
`,
    );
    expect(warnings).to.deep.equal([]);
    expect(film.deals).to.deep.equal([
      {
        buyers: [{ name: 'Nobody Films' }],
        rights: ['all-rights'],
        excludedRights: ['theatrical'],
        status: 'closed',
        confidence: 'reported',
        price: { currency: 'EUR', amount: 3_000_000, basis: 'minimum-guarantee' },
        pAndA: { currency: 'USD', amount: 2_000_000 },
        sources: ['variety'],
      },
      {
        buyers: [{ name: 'Someone Pictures' }],
        rights: ['remake'],
        rightsLanguages: ['es'],
        status: 'closed',
        type: 'sales-representation',
        price: { currency: 'USD', amount: 5_000_000 },
        sources: ['variety'],
      },
    ]);
  });

  it('leaves a column of its own as it is', async () => {
    const { film } = await read(
      'Title,Buyer,Status,Confidence\nNowhere,Nobody,reportedly closed,confirmed\n',
    );
    expect(film.deals![0]).to.include({ status: 'closed', confidence: 'confirmed' });
  });

  it('says what happened to somebody, and why', async () => {
    const { film } = await read(
      'Title,Person,Change\nNowhere,Ana Nobody,drops out over scheduling\nNowhere,Ivo Someone,reportedly exits\n',
    );
    expect(film.castingChanges).to.deep.equal([
      { person: { name: 'Ana Nobody' }, change: 'exited', reason: 'Scheduling', sources: ['deals-csv'] },
      { person: { name: 'Ivo Someone' }, change: 'exited', confidence: 'reported', sources: ['deals-csv'] },
    ]);
  });

  it('asks what is not clear', async () => {
    const { film, warnings } = await read('Title,Buyer,Rights,Price\nNowhere,Nobody,streaming,11-12M\n');
    expect(film.deals![0]).to.have.all.keys('buyers', 'sources');
    expect(warnings).to.deep.equal([
      '“streaming”: With a subscription (svod), with advertising (avod), or both? It is left out',
      '“11-12M”: Which currency? It is left out',
    ]);
  });

  it('parts a question that ends with a full stop from what became of it', async () => {
    const { warnings } = await read('Title,Buyer,Price\nNowhere,Nobody,all rights\n');
    expect(warnings).to.deep.equal([
      '“all rights”: How much is it? “all rights” has no figure and no band, and is not said to be secret. It is left out',
    ]);
  });
});
