// Sheets as newsrooms keep them, as film JSON.
import { expect } from '@open-wc/testing';
import { importFile, type FileOptions } from '../../src/import/import.js';
import { readCell } from '../../src/import/sheet/cells.js';
import { writeXlsx } from '../../src/import/sheet/xlsx.js';
import { dealStatuses } from '../../src/model/vocabulary.js';
import { expectRight } from './documents.js';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The films of a sheet, which must be right, and its warnings as `field: message`. */
async function read(content: string | Uint8Array, options: FileOptions = {}) {
  const { films, refusal, warnings } = await importFile(
    typeof content === 'string' ? bytesOf(content) : content,
    { name: 'deals.csv', ...options },
  );
  for (const film of films) expectRight(film);
  return { films, refusal, warnings: warnings.map(({ field, message }) => `${field}: ${message}`) };
}

const sheet = { id: 'deals-csv', name: 'deals.csv' };

describe('a sheet of deals', () => {
  const csv = `Film,Buyer,Territory,Price,Basis,Status,Date,Source,Source URL
Dust,Netflix,worldwide except JP; KR,USD 17000000,,closed,14.3.2026,Variety,https://variety.example/dust
,Gaga,Japan,"JPY 120,000,000 (minimum-guarantee)",,In talks,2026-Q3,Variety,https://variety.example/dust
Haze,"Fogbank, Inc.",US,11000000-12000000,,,,,
,,,,,,,,
Haze,Beacon; Phare,DE,cheap,flat,soon,,Bugle,
`;
  it('has a film for each title, with the deals of its rows', async () => {
    const { films, warnings } = await read(csv);
    expect(films).to.deep.equal([
      {
        title: 'Dust',
        deals: [
          {
            buyers: [{ name: 'Netflix' }],
            territories: { include: ['worldwide'], exclude: ['JP', 'KR'] },
            price: { currency: 'USD', amount: 17_000_000 },
            status: 'closed',
            date: '2026-03-14',
            sources: ['variety'],
          },
          {
            buyers: [{ name: 'Gaga' }],
            territories: { include: ['JP'] },
            price: { currency: 'JPY', amount: 120_000_000, basis: 'minimum-guarantee' },
            status: 'in-talks',
            date: '2026-Q3',
            sources: ['variety'],
          },
        ],
        sources: [{ id: 'variety', name: 'Variety', url: 'https://variety.example/dust' }],
      },
      {
        title: 'Haze',
        deals: [
          { buyers: [{ name: 'Fogbank, Inc.' }], territories: { include: ['US'] } },
          {
            buyers: [{ name: 'Beacon' }, { name: 'Phare' }],
            territories: { include: ['DE'] },
            sources: ['bugle'],
          },
        ],
        sources: [{ id: 'bugle', name: 'Bugle' }],
      },
    ]);
    expect(warnings).to.deep.equal([
      'row 1, Basis: what this column holds is not known here, so it is left out',
      'row 4, Price: "11000000-12000000" does not say which currency: write it in front, such as USD, so it is left out',
      'row 6, Price: "cheap" is not a sum such as USD 12000000 or USD 11000000-12000000, so it is left out',
      'row 6, Status: "soon" is not one of rumored, on-market, in-talks, exclusive-talks, final-negotiations, closing, closed, collapsed, withdrawn, terminated, expired, so it is left out',
    ]);
  });

  it('is itself the source where it has no column for one', async () => {
    const { films } = await read('Film,Buyer,Currency,Price\nDust,Netflix,EUR,5000000\n');
    expect(films).to.deep.equal([
      {
        title: 'Dust',
        deals: [
          {
            buyers: [{ name: 'Netflix' }],
            price: { currency: 'EUR', amount: 5_000_000 },
            sources: ['deals-csv'],
          },
        ],
        sources: [sheet],
      },
    ]);
    const named = await read('Film,Buyer\nDust,Netflix\n', { source: 'The Daily' });
    expect(named.films[0]!.sources).to.deep.equal([{ id: 'the-daily', name: 'The Daily' }]);
  });

  it('is read with semicolons, decimal commas, a byte order mark and lines of Windows', async () => {
    const { films } = await read(
      '\ufeffFilm;Käufer;Buyer;Price\r\nDust;x;Netflix;EUR 3.200.000,50\r\nDust;x;Phare;EUR 1.500\r\n',
    );
    expect(films[0]!.deals!.map(({ price }) => price)).to.deep.equal([
      { currency: 'EUR', amount: 3_200_000.5 },
      { currency: 'EUR', amount: 1500 },
    ]);
    const hinted = await read('sep=;\nFilm;Buyer\nDust;Netflix\n');
    expect(hinted.films[0]!.deals).to.have.length(1);
    const tabs = await read('Film\tBuyer\tPrice\nDust\tNetflix, Inc.\tUSD 1,500\n', { name: 'deals.tsv' });
    expect(tabs.films[0]!.deals![0]).to.deep.include({ price: { currency: 'USD', amount: 1500 } });
  });

  it('is read in the encodings of old programs', async () => {
    const latin = Uint8Array.from('Film,Buyer\nAmélie,Phare\n', (sign) => sign.charCodeAt(0));
    const { films, warnings } = await read(latin);
    expect(films[0]!.title).to.equal('Amélie');
    expect(warnings).to.deep.equal([
      'encoding: the file is not UTF-8 and was read as Windows-1252: look at letters with accents',
    ]);
    const wide = new Uint8Array([
      0xff,
      0xfe,
      ...[...'Film\tBuyer\nDust\tPhare\n'].flatMap((sign) => [sign.charCodeAt(0), 0]),
    ]);
    expect((await read(wide)).films[0]!.title).to.equal('Dust');
  });

  it('has its header below lines that say something else', async () => {
    const { films } = await read('Deals of the week\n\nupdated,2026-03-14\nFilm,Buyer\nDust,Netflix\n');
    expect(films[0]!.deals).to.have.length(1);
  });

  it('does not take a formula or its error for a text', async () => {
    const { films, warnings } = await read(
      "Film,Buyer,Note\nDust,Netflix,=A1\nDust,#REF!,x\nDust,'=Phare,x\n",
    );
    expect(films[0]!.deals!.map(({ buyers, note }) => [buyers?.[0]?.name, note])).to.deep.equal([
      ['Netflix', undefined],
      [undefined, 'x'],
      ['=Phare', 'x'],
    ]);
    expect(warnings).to.deep.equal([
      'row 2, Note: it is a formula without its result, so it is left out',
      'row 3, Buyer: "#REF!" is an error of a formula, so it is left out',
    ]);
  });

  it('of 10,000 rows is read whole', async () => {
    const rows = Array.from(
      { length: 10_000 },
      (_, i) => `Film ${i % 500},Buyer ${i},DE,USD ${i + 1000},closed,2026-03-14`,
    );
    const { films } = await read(`Film,Buyer,Territory,Price,Status,Date\n${rows.join('\n')}\n`);
    expect(films).to.have.length(500);
    expect(films[7]!.deals).to.have.length(20);
  });
});

describe('a sheet of other rows', () => {
  for (const [what, csv, expected] of [
    [
      'people',
      'Film,Name,Character,Source\nDust,Mara Nobody,Hedda,',
      { cast: [{ name: 'Mara Nobody', character: 'Hedda' }] },
    ],
    [
      'a crew',
      'Film,Job,Name,Source\nDust,Director,Lena Madeup; Bo Figment,',
      { crew: [{ job: 'director', people: [{ name: 'Lena Madeup' }, { name: 'Bo Figment' }] }] },
    ],
    [
      'releases',
      'Film,Type,Territory,Date,Platform,Source\nDust,Streaming,South Korea,2026-05-01,Netflix,',
      { releases: [{ type: 'streaming', territory: 'KR', date: '2026-05-01', platform: 'Netflix' }] },
    ],
    [
      'changes',
      'Film,Who,Change,Character,Replaced by,Date,Source\nDust,Lena Headey,exited,Devora,Uma Thurman,2026-02,',
      {
        castingChanges: [
          {
            person: { name: 'Lena Headey' },
            change: 'exited',
            character: 'Devora',
            replacedBy: 'Uma Thurman',
            date: '2026-02',
          },
        ],
      },
    ],
    [
      'films',
      'Title,Year,Runtime,Genres,Director,Cast,IMDb,Budget,Countries\nDust,2026,95,Drama; Mystery,Lena Madeup,"Mara Nobody, Ivo Someone",tt9900033,$4500000,Germany; FR',
      {
        year: 2026,
        runtime: 95,
        genres: ['Drama', 'Mystery'],
        crew: [{ job: 'director', people: [{ name: 'Lena Madeup' }] }],
        cast: [{ name: 'Mara Nobody' }, { name: 'Ivo Someone' }],
        ids: { imdb: 'tt9900033' },
        boxOffice: { budget: { currency: 'USD', amount: 4_500_000 } },
        countries: ['DE', 'FR'],
      },
    ],
  ] as const)
    it(`has ${what}`, async () => {
      const { films, warnings } = await read(csv);
      expect(films).to.deep.equal([{ title: 'Dust', ...expected }]);
      expect(warnings).to.deep.equal([]);
    });

  it('says which row lacks what it needs', async () => {
    const { films, warnings } = await read(
      'Film,Type,Territory,Date,Source\nDust,,DE,2026,\nDust,theatrical,FR,2026-13,\n',
      { name: 'x' },
    );
    expect(films[0]!.releases).to.deep.equal([{ type: 'theatrical', territory: 'FR' }]);
    expect(warnings).to.deep.equal([
      'row 2, Type: a row needs it, so this row is left out',
      'row 3, Date: "2026-13" is not a date such as 2026-03-14, 2026-03, 2026 or 2026-Q3, so it is left out',
    ]);
  });

  it('about no film that it names is refused, or about the film that the caller names', async () => {
    const csv = 'Buyer,Territory,Status,Source\nNetflix,US,closed,\n';
    expect((await read(csv)).refusal).to.deep.equal({
      message: 'no row says which film it is about',
      remedy: 'Add a column Film with the title in each row, or use --into with the film JSON.',
    });
    expect((await read(csv, { title: 'Dust' })).films[0]!.title).to.equal('Dust');
  });

  it('without a header is refused', async () => {
    expect((await read('1,2,3\n4,5,6\n')).refusal!.message).to.equal(
      'no row of the sheet is a header that is known here',
    );
  });
});

describe('a workbook of Excel', () => {
  it('has a table on each of its worksheets, and dates as days', async () => {
    const bytes = await writeXlsx([
      {
        name: 'Films',
        rows: [
          ['Title', 'Year'],
          ['Dust', '2026'],
          ['1917', '2019'],
        ].map((cells, i) => ({ number: i + 1, cells })),
      },
      {
        name: 'Deals',
        rows: [
          ['Film', 'Buyer', 'Price', 'Source'],
          ['Dust', 'Netflix', 'cheap', ''],
        ].map((cells, i) => ({ number: i + 1, cells })),
      },
    ]);
    const { films, warnings } = await read(bytes, { name: 'book.xlsx' });
    expect(films).to.deep.equal([
      { title: 'Dust', year: 2026, deals: [{ buyers: [{ name: 'Netflix' }] }] },
      { title: '1917', year: 2019 },
    ]);
    expect(warnings).to.deep.equal([
      'Deals, row 2, Price: "cheap" is not a sum such as USD 12000000 or USD 11000000-12000000, so it is left out',
    ]);
  });

  it('that is broken, or old, is refused', async () => {
    const broken = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]);
    expect((await read(broken)).refusal!.message).to.equal('this is no workbook of Excel, or a broken one');
    expect((await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).refusal!.message).to.equal(
      'this is a workbook of an old Excel (.xls)',
    );
  });
});

describe('a document in ArchieML', () => {
  it('has the fields and the lists of a film', async () => {
    const { films, warnings } = await read(
      `title: Dust
year: 2026
logline: A keeper is told to switch off nine lights,
and finds a tenth.
:end

[deals]
buyer: Netflix
territory: worldwide
price: USD 17000000
status: closed

buyer: Gaga
territory: JP
status: in talks
[]

[cast]
* Mara Nobody
* Ivo Someone
[]

{ids}
imdb: tt9900033
{}

__proto__.polluted: yes
`,
      { name: 'dust.aml', source: 'The Daily' },
    );
    expect(warnings).to.deep.equal([]);
    expect(films).to.deep.equal([
      {
        title: 'Dust',
        year: 2026,
        logline: 'A keeper is told to switch off nine lights,\nand finds a tenth.',
        cast: [{ name: 'Mara Nobody' }, { name: 'Ivo Someone' }],
        ids: { imdb: 'tt9900033' },
        deals: [
          {
            buyers: [{ name: 'Netflix' }],
            territories: { include: ['worldwide'] },
            price: { currency: 'USD', amount: 17_000_000 },
            status: 'closed',
            sources: ['the-daily'],
          },
          {
            buyers: [{ name: 'Gaga' }],
            territories: { include: ['JP'] },
            status: 'in-talks',
            sources: ['the-daily'],
          },
        ],
        sources: [{ id: 'the-daily', name: 'The Daily' }],
      },
    ]);
    expect(({} as { polluted?: unknown }).polluted).to.equal(undefined);
  });
});

describe('readCell', () => {
  for (const [kind, text, expected] of [
    ['amount', '1,234', 1234],
    ['amount', '1.234,56', 1234.56],
    ['amount', '1 234 567', 1_234_567],
    ['amount', '3,2', 3.2],
    ['count', '95', 95],
    ['date', '2026-03-14T00:00:00', '2026-03-14'],
    ['date', 'Q3 2026', '2026-Q3'],
    ['date', '31/12/2026', '2026-12-31'],
    ['date', '12/31/2026', '2026-12-31'],
    ['place', 'North America', 'north-america'],
    ['place', 'Germany', 'DE'],
    ['place', 'Quebec', 'Quebec'],
    ['money', 'about EUR 500000', { currency: 'EUR', amount: 500_000, qualifier: 'about' }],
    ['money', 'USD 11000000-12000000', { currency: 'USD', min: 11_000_000, max: 12_000_000 }],
    ['money', '5000000 GBP', { currency: 'GBP', amount: 5_000_000 }],
    ['money', 'EUR mid-seven-figure', { currency: 'EUR', band: 'mid-seven-figure' }],
    ['money', 'undisclosed', { undisclosed: true }],
    ['lang', 'Korean', 'ko'],
    ['money', '$11-12M', { currency: 'USD', min: 11_000_000, max: 12_000_000 }],
    ['money', '3,2 Mio. Euro', { currency: 'EUR', amount: 3_200_000 }],
    ['date', 'May 2026', '2026-05'],
    [`words:${dealStatuses.join(',')}`, 'in final talks', 'final-negotiations'],
  ] as const)
    it(`reads "${text}" as ${kind}`, () => expect(readCell(kind, text)).to.deep.equal({ value: expected }));

  for (const [kind, text] of [
    ['date', '3/4/2026'],
    ['date', '2026-02-30'],
    ['date', 'soon'],
    ['money', '12'],
    ['money', 'USD 12-11'],
    ['money', 'USD'],
    ['year', '26'],
    ['count', '0'],
    ['count', '1.5'],
  ] as const)
    it(`asks what "${text}" is as ${kind}`, () => expect(readCell(kind, text)).to.have.property('problem'));
});
