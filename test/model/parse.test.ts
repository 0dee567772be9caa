// What an editor hears about wrong film JSON, and what a reader still gets to see.
import { expect } from '@open-wc/testing';
import type { Issue } from '../../src/model/issue.js';
import { nearest, pathText } from '../../src/model/issue-words.js';
import { parseFilm } from '../../src/model/parse-film.js';
import { readFilm } from '../../src/model/parse.js';
import { demoFilm, filmNames, withoutLabels } from '../support/films.js';

/** An issue in one line, as the console and the CLI print it. */
const line = ({ path, message }: Issue): string => `${path}: ${message}`;

/** The issues of a film that has this beside its title. */
const issuesOf = (fields: object): Issue[] => parseFilm({ title: 'T', ...fields }).issues;

/** Path and message of each issue of a film that has this beside its title. */
const linesOf = (fields: object): string[] => issuesOf(fields).map(line);

/** The film, without its title, that is left of these fields. */
function leftOf(fields: object): object {
  const { title, ...rest } = parseFilm({ title: 'T', ...fields }).film!;
  expect(title).to.equal('T');
  return rest;
}

/** A value nested so deep that a function which calls itself for each level overflows the stack. */
function nested(wrap: (inner: unknown) => unknown, levels = 60_000): unknown {
  let value: unknown = 'bottom';
  for (let i = 0; i < levels; i++) value = wrap(value);
  return value;
}

describe('parseFilm', () => {
  describe('what is right', () => {
    it('finds all demo films', () => expect(filmNames.length).to.be.at.least(39));

    for (const name of filmNames)
      it(`keeps everything of ${name} and finds no fault`, () => {
        const film = withoutLabels(demoFilm(name));
        expect(parseFilm(demoFilm(name))).to.deep.equal({ film, issues: [] });
      });

    it('needs nothing but a title', () =>
      expect(parseFilm({ title: 'Untitled' })).to.deep.equal({ film: { title: 'Untitled' }, issues: [] }));

    it('does not change its input', () => {
      const input = { title: 'T', year: 'x', cast: [{ name: 'A' }, 5], foo: 1 };
      parseFilm(input);
      expect(input).to.deep.equal({ title: 'T', year: 'x', cast: [{ name: 'A' }, 5], foo: 1 });
    });

    it('takes an undefined field for one that is not there', () => {
      expect(parseFilm({ title: 'T', year: undefined, poster: undefined, deals: undefined })).to.deep.equal({
        film: { title: 'T' },
        issues: [],
      });
      expect(linesOf({ cast: [{ name: undefined }] })).to.deep.equal(['cast[0].name: "name" is missing']);
    });

    it('keeps zero, empty lists and texts with blanks around them', () =>
      expect(
        leftOf({ cast: [], genres: [' Drama '], deals: [{ price: { currency: 'USD', amount: 0 } }] }),
      ).to.deep.equal({
        cast: [],
        genres: [' Drama '],
        deals: [{ price: { currency: 'USD', amount: 0 } }],
      }));
  });

  describe('when there is no film', () => {
    const none: [what: string, data: unknown, path: string, code: string, message: string, remedy: string][] =
      [
        ['null', null, '', 'object', 'the document is null, not a film', asObject()],
        ['undefined', undefined, '', 'object', 'the document is nothing, not a film', asObject()],
        ['a list', [], '', 'object', 'the document is a list, not a film', asObject()],
        ['a text', 'Parasite', '', 'object', 'the document is "Parasite", not a film', asObject()],
        ['a number', 5, '', 'object', 'the document is 5, not a film', asObject()],
        ['true', true, '', 'object', 'the document is true, not a film', asObject()],
        [
          'no title',
          {},
          'title',
          'missing',
          '"title" is missing',
          'Add it: without a title there is no film.',
        ],
        ['an empty title', { title: '' }, 'title', 'text', '"" is not a text', asText()],
        ['a blank title', { title: ' \n' }, 'title', 'text', '" \\n" is not a text', asText()],
        ['a title of null', { title: null }, 'title', 'text', 'null is not a text', asText()],
        ['a title that is a number', { title: 1917 }, 'title', 'text', '1917 is not a text', asText()],
        [
          'a title that is an object',
          { title: { en: 'T' } },
          'title',
          'text',
          'an object is not a text',
          asText(),
        ],
      ];
    function asObject() {
      return 'A film JSON is one object: { "title": "..." }.';
    }
    function asText() {
      return 'Write it in quotes, with at least one character, or leave the field out.';
    }
    for (const [what, data, path, code, message, remedy] of none)
      it(`says why: ${what}`, () =>
        expect(parseFilm(data)).to.deep.equal({
          issues: [{ path, code, message, remedy, severity: 'error' }],
        }));

    it('still names what else is wrong', () =>
      expect(parseFilm({ year: 'soon', foo: 1 }).issues.map(line)).to.deep.equal([
        'year: "soon" is not a year',
        'title: "title" is missing',
        'foo: "foo" is not a field that is known here',
      ]));
  });

  describe('every rule in an editor’s words', () => {
    const rules: [fields: object, issue: Issue][] = [
      [
        { deals: [{ price: { currency: 'USDD', amount: 5 } }] },
        error(
          'deals[0].price.currency',
          'currency',
          '"USDD" is not an ISO 4217 code',
          'Use a currency code such as "USD" or "EUR".',
        ),
      ],
      [
        { genres: ['Drama', 7] },
        error(
          'genres[1]',
          'text',
          '7 is not a text',
          'Write it in quotes, with at least one character, or leave the field out.',
        ),
      ],
      [
        { poster: { src: 'http://a.example/p.jpg' } },
        error(
          'poster.src',
          'url',
          '"http://a.example/p.jpg" is not an https: or relative address',
          'Use an address that begins with https:// or with /.',
        ),
      ],
      [
        { updated: '14.03.2026' },
        error(
          'updated',
          'date',
          '"14.03.2026" is not a date',
          'Write a day (2026-03-14), a month (2026-03), a year (2026), a quarter (2026-Q3), a half (2026-H1), a season (2026-summer) or a part (2026-early, 2026-05-late); ../2026-05 for by May 2026, 2026-05/.. for not before it.',
        ),
      ],
      [
        { languages: ['English'] },
        error(
          'languages[0]',
          'lang',
          '"English" is not a language tag',
          'Use a BCP 47 tag such as "en", "pt-BR" or "zh-Hans".',
        ),
      ],
      [
        { countries: ['usa'] },
        error(
          'countries[0]',
          'country',
          '"usa" is not a country code',
          'Use an ISO 3166-1 code such as "US" or "FR".',
        ),
      ],
      [
        { deals: [{ pAndA: { band: 'seven figures' } }] },
        error(
          'deals[0].pAndA.band',
          'band',
          '"seven figures" is not a band of figures',
          'Write it like "mid-seven-figure" or "six-figure".',
        ),
      ],
      [
        { ids: { imdb: '6751668' } },
        error('ids.imdb', 'imdb', '"6751668" is not an IMDb title id', 'It looks like "tt6751668".'),
      ],
      [
        { boxOffice: { budget: { currency: 'USD', amount: '15,000' } } },
        error(
          'boxOffice.budget.amount',
          'amount',
          '"15,000" is not an amount',
          'Write a number of zero or more, without quotes or separators.',
        ),
      ],
      [
        { runtime: '90' },
        error('runtime', 'count', '"90" is not a whole number above zero', 'Write digits without quotes.'),
      ],
      [
        { year: 19 },
        error('year', 'year', '19 is not a year', 'Write four digits without quotes, such as 2026.'),
      ],
      [
        { deals: [{ price: { undisclosed: 'yes' } }] },
        error(
          'deals[0].price.undisclosed',
          'yes',
          '"yes" is not true',
          'Write true, or leave the field out.',
        ),
      ],
      [
        { kind: 'featur' },
        error(
          'kind',
          'choice',
          '"featur" is not one of the known words',
          'Did you mean "feature"? Known: feature, short, documentary, series, special.',
        ),
      ],
      [
        { kind: 7 },
        error(
          'kind',
          'choice',
          '7 is not one of the known words',
          'Known: feature, short, documentary, series, special.',
        ),
      ],
      [
        { poster: 'p.jpg' },
        error(
          'poster',
          'object',
          '"p.jpg" is not an object',
          'Write its fields in braces: { "src": "https://…", "alt": "…" }.',
        ),
      ],
      [
        { genres: 'Drama' },
        error(
          'genres',
          'list',
          '"Drama" is not a list',
          'Put it in square brackets, even when there is only one: ["Drama"].',
        ),
      ],
      [
        { crew: [{ job: 'director', people: [] }] },
        error(
          'crew[0].people',
          'empty',
          'the list is empty',
          'Put at least one entry in it, or leave out what it belongs to.',
        ),
      ],
      [
        { castingChanges: [{ person: { name: 'A' } }] },
        error(
          'castingChanges[0].change',
          'missing',
          '"change" is missing',
          'Add "change": "joined". Without it this entry is not shown.',
        ),
      ],
    ];
    function error(path: string, code: string, message: string, remedy: string): Issue {
      return { path, code, message, remedy, severity: 'error' };
    }
    for (const [fields, issue] of rules)
      it(`${issue.path}: ${issue.message}`, () => expect(issuesOf(fields)).to.deep.equal([issue]));

    it('cuts a long value short', () =>
      expect(linesOf({ updated: 'x'.repeat(500) })).to.deep.equal([
        `updated: "${'x'.repeat(56)}..." is not a date`,
      ]));
  });

  describe('a remedy shows the right shape', () => {
    const sum = '{ "currency": "USD", "amount": 5000000 }';
    const shapes: [fields: object, remedy: string][] = [
      [{ deals: [{ price: 5000000 }] }, `Write its fields in braces: ${sum}.`],
      [{ boxOffice: { budget: '$5m' } }, `Write its fields in braces: ${sum}.`],
      [{ deals: [{ territories: ['US'] }] }, 'Write its fields in braces: { "include": ["US"] }.'],
      [{ deals: [{ buyers: ['Lantern'] }] }, 'Write its fields in braces: { "name": "Lantern" }.'],
      [
        { deals: [{ buyers: 'Lantern' }] },
        'Put it in square brackets, even when there is only one: [{ "name": "Lantern" }].',
      ],
      [{ crew: [{ job: 'director', people: ['Ana'] }] }, 'Write its fields in braces: { "name": "Ana" }.'],
      [
        { crew: [{ job: 'director' }] },
        'Add "people": [{ "name": "…" }]. Without it this entry is not shown.',
      ],
      [
        { crew: ['Ana'] },
        'Write its fields in braces: { "job": "director", "people": [{ "name": "Ana" }] }.',
      ],
      [{ cast: 'Ana' }, 'Put it in square brackets, even when there is only one: [{ "name": "Ana" }].'],
      [
        { castingChanges: [{ change: 'joined' }] },
        'Add "person": { "name": "…" }. Without it this entry is not shown.',
      ],
      [{ boxOffice: { gross: [5] } }, `Write its fields in braces: { "territory": "US", "amount": ${sum} }.`],
      [
        { title: 'T', releases: [{ date: '2026' }] },
        'Add "type": "theatrical". Without it this entry is not shown.',
      ],
    ];
    for (const [fields, remedy] of shapes)
      it(`${JSON.stringify(fields)}`, () => expect(issuesOf(fields)[0]!.remedy).to.equal(remedy));
  });

  describe('what is written in another spelling', () => {
    const slips: [written: object, read: object, line: string][] = [
      [{ kind: 'Feature' }, { kind: 'feature' }, 'kind: "Feature" is read as "feature"'],
      [
        { status: ' Post production' },
        { status: 'post-production' },
        'status: " Post production" is read as "post-production"',
      ],
      [
        { deals: [{ rights: ['ALL_RIGHTS'] }] },
        { deals: [{ rights: ['all-rights'] }] },
        'deals[0].rights[0]: "ALL_RIGHTS" is read as "all-rights"',
      ],
      [
        { poster: { src: '/a.jpg', digitalSource: 'digital capture' } },
        { poster: { src: '/a.jpg', digitalSource: 'digitalCapture' } },
        'poster.digitalSource: "digital capture" is read as "digitalCapture"',
      ],
      [
        { crew: [{ job: 'Director', people: [{ name: 'A' }] }] },
        { crew: [{ job: 'director', people: [{ name: 'A' }] }] },
        'crew[0].job: "Director" is read as "director"',
      ],
      [
        { companies: [{ name: 'A', role: 'Sales', territory: 'Worldwide' }] },
        { companies: [{ name: 'A', role: 'sales', territory: 'worldwide' }] },
        'companies[0].role: "Sales" is read as "sales"',
      ],
      [
        { certificates: [{ territory: 'us', rating: 'R' }] },
        { certificates: [{ territory: 'US', rating: 'R' }] },
        'certificates[0].territory: "us" is read as "US"',
      ],
      [{ countries: ['fr'] }, { countries: ['FR'] }, 'countries[0]: "fr" is read as "FR"'],
      [{ languages: ['pt_BR'] }, { languages: ['pt-BR'] }, 'languages[0]: "pt_BR" is read as "pt-BR"'],
      [
        { updated: '2026 Summer' },
        { updated: '2026-summer' },
        'updated: "2026 Summer" is read as "2026-summer"',
      ],
      [{ updated: '2026-q3' }, { updated: '2026-Q3' }, 'updated: "2026-q3" is read as "2026-Q3"'],
      [
        { boxOffice: { budget: { band: 'Mid seven figure', currency: 'usd' } } },
        { boxOffice: { budget: { band: 'mid-seven-figure', currency: 'USD' } } },
        'boxOffice.budget.band: "Mid seven figure" is read as "mid-seven-figure"',
      ],
    ];
    for (const [written, read, first] of slips)
      it(first, () => {
        const { film, issues } = parseFilm({ title: 'T', ...written });
        expect(film).to.deep.equal({ title: 'T', ...read });
        expect(line(issues[0]!)).to.equal(first);
        expect(issues.every(({ severity, code }) => severity === 'warning' && code === 'spelling')).to.equal(
          true,
        );
      });

    it('is not guessed: other names and free texts stay, and no address is mended', () => {
      const crew = [{ job: 'Key Grip', people: [{ name: 'A' }] }];
      const deals = [{ territories: { include: ['USA', 'Ruritania', 'Spain'] } }];
      expect(parseFilm({ title: 'T', crew, deals })).to.deep.equal({
        film: { title: 'T', crew, deals },
        issues: [],
      });
      expect(parseFilm({ title: 'T', poster: { src: 'http://a b/' } }).film).to.deep.equal({ title: 'T' });
    });

    it('reads free text that says so as a text', () => {
      const film = {
        title: 'T',
        crew: [{ job: { label: 'Key Grip' }, people: [{ name: 'A' }] }],
        deals: [{ territories: { include: [{ label: 'Ruritania' }] } }],
      };
      expect(parseFilm(film)).to.deep.equal({
        film: {
          title: 'T',
          crew: [{ job: 'Key Grip', people: [{ name: 'A' }] }],
          deals: [{ territories: { include: ['Ruritania'] } }],
        },
        issues: [],
      });
    });

    it('has no free text without text', () => {
      for (const territory of [{ label: ' ' }, { label: 5 }, {}, { lable: 'x' }, null, 7])
        expect(linesOf({ companies: [{ name: 'A', territory }] })[0]).to.match(
          /^companies\[0\]\.territory: .* is not a text$/,
        );
    });
  });

  describe('what a value must be', () => {
    /** The values that a film may have at a place. Each of the others must be reported once. */
    function usable(values: unknown[], at: (value: unknown) => object): unknown[] {
      return values.filter((value) => {
        const { issues } = parseFilm({ title: 'T', ...at(value) });
        expect(issues.length, JSON.stringify(value)).to.be.at.most(1);
        return issues.length === 0;
      });
    }

    it('addresses: https or relative', () => {
      const right = [
        'https://a.example/',
        'HTTPS://A.EXAMPLE/',
        '/p.jpg',
        'p.jpg',
        '../p.jpg',
        '?id=1',
        '#cast',
      ];
      // It takes the scheme of the page, which for our boxes is https.
      right.push('//cdn.example/p.jpg');
      const wrong = [
        'javascript:alert(1)',
        'JaVaScRiPt:alert(1)',
        ' javascript:alert(1)',
        'java\nscript:alert(1)',
        'data:image/png;base64,AAAA',
        'data:text/html,<script>alert(1)</script>',
        'vbscript:x',
        'blob:https://a.example/1',
        'file:///etc/passwd',
        'http://a.example/p.jpg',
        'ftp://a.example/p.jpg',
        'mailto:desk@a.example',
        'https://',
        '',
        '  ',
        null,
        5,
        ['https://a.example/'],
      ];
      expect(usable([...right, ...wrong], (src) => ({ poster: { src } }))).to.deep.equal(right);
    });

    it('addresses to follow may be http:, too', () => {
      const right = ['http://a.example/', 'https://a.example/', '/a'];
      const wrong = ['javascript:alert(1)', 'data:text/html,x', 'ftp://a.example/', 'http://', ''];
      for (const at of [
        (url: unknown) => ({ sources: [{ id: 'a', name: 'A', url }] }),
        (url: unknown) => ({ cast: [{ name: 'A', url }] }),
        (url: unknown) => ({ timeline: [{ date: '2026', title: 'A', url }] }),
      ])
        expect(usable([...right, ...wrong], at)).to.deep.equal(right);
      // Version 1 left out such a link, and what it read is read alike.
      expect(usable(right, (url) => ({ links: [{ url }] }))).to.deep.equal(right.slice(1));
    });

    it('dates: days of the calendar, months, years, quarters', () => {
      const right = [
        '2026-03-14',
        '2024-02-29',
        '2000-02-29',
        '2026-12',
        '2026',
        '2026-Q1',
        '2026-Q4',
        '1902',
      ];
      const wrong = [
        '2026-02-29',
        '2026-02-30',
        '1900-02-29',
        '2026-04-31',
        '2026-03-00',
        '2026-03-32',
        '2026-13',
        '2026-00',
        '2026-13-01',
        '2026-Q0',
        '2026-Q5',
        '2026-q3',
        '2026-Q3-01',
        '26',
        '2026-3-14',
        '2026-03-14T00:00:00Z',
        ' 2026',
        '2026\n',
        '+002026',
        2026,
        20260314,
        null,
        ['2026'],
        {},
      ];
      expect(usable([...right, ...wrong], (updated) => ({ updated }))).to.deep.equal(right);
    });

    it('years: whole, from 1870 to 2199', () =>
      expect(
        usable([1870, 2026, 2199, 1869, 2200, 2019.5, -1, '2019', null, true], (year) => ({ year })),
      ).to.deep.equal([1870, 2026, 2199]));

    it('counts: whole and above zero', () =>
      expect(
        usable([1, 132, 0, -5, 1.5, 2 ** 53, Infinity, NaN, '132', null, [132]], (runtime) => ({ runtime })),
      ).to.deep.equal([1, 132]));

    it('languages', () => {
      const right = ['en', 'pt-BR', 'zh-Hans-CN', 'yue', 'EN-us'];
      const wrong = ['', 'e', 'english', 'en_US', 'en-', '-en', 'en us', null, 5];
      expect(usable([...right, ...wrong], (lang) => ({ lang }))).to.deep.equal(right);
    });

    it('countries', () =>
      expect(
        usable(['US', 'KR', 'us', 'USA', 'U', '', null, 'U1'], (country) => ({ countries: [country] })),
      ).to.deep.equal(['US', 'KR']));

    it('IMDb ids', () =>
      expect(
        usable(['tt0405094', 'tt12345678', 'tt123', 'nm0000001', 'tt0405094/', 405094], (imdb) => ({
          ids: { imdb },
        })),
      ).to.deep.equal(['tt0405094', 'tt12345678']));

    it('bands', () => {
      const right = ['five-figure', 'six-figure', 'low-seven-figure', 'mid-eight-figure', 'high-nine-figure'];
      const wrong = [
        'four-figure',
        'ten-figure',
        'middle-seven-figure',
        'mid-seven-figures',
        'Mid-seven-figure',
        '',
        7,
      ];
      expect(usable([...right, ...wrong], (band) => ({ deals: [{ price: { band } }] }))).to.deep.equal(right);
    });

    it('currencies and amounts', () => {
      expect(
        usable(['USD', 'JPY', 'usd', '$', 'US', '', null], (currency) => ({
          boxOffice: { budget: { currency, amount: 1 } },
        })),
      ).to.deep.equal(['USD', 'JPY']);
      expect(
        usable([0, 17500000.69, 1e12, -1, NaN, Infinity, '5', null, true], (amount) => ({
          boxOffice: { budget: { currency: 'USD', amount } },
        })),
      ).to.deep.equal([0, 17500000.69, 1e12]);
    });
  });

  describe('money', () => {
    const right: object[] = [
      { currency: 'USD', amount: 17500000.69 },
      { currency: 'USD', amount: 0 },
      { currency: 'USD', min: 11000000, max: 12000000 },
      { currency: 'USD', min: 5, max: 5 },
      { currency: 'USD', min: 5 },
      { currency: 'USD', max: 5 },
      { currency: 'USD', min: 0 },
      { band: 'mid-seven-figure' },
      { currency: 'USD', band: 'mid-seven-figure' },
      { undisclosed: true },
      { currency: 'EUR', undisclosed: true },
      { currency: 'USD', amount: 5, qualifier: 'about', basis: 'minimum-guarantee', quoted: 'a fiver' },
    ];
    for (const price of right)
      it(`takes ${JSON.stringify(price)}`, () =>
        expect(parseFilm({ title: 'T', deals: [{ price }] })).to.deep.equal({
          film: { title: 'T', deals: [{ price }] },
          issues: [],
        }));

    const twice = 'the sum is given in more than one way';
    const keepOne = 'Keep one of amount, min and max, band, undisclosed.';
    const none = 'there is no sum';
    const giveOne = 'Give an amount, a min and max, a band, or "undisclosed": true.';
    const noCurrency = 'the sum has no currency';
    const addOne = 'Add one, such as "currency": "USD".';
    const wrong: [price: object, message: string, remedy: string][] = [
      [{}, none, giveOne],
      [{ currency: 'USD' }, none, giveOne],
      [{ qualifier: 'about', basis: 'flat' }, none, giveOne],
      [{ amount: 5 }, noCurrency, addOne],
      [{ amount: 0 }, noCurrency, addOne],
      [{ min: 5, max: 6 }, noCurrency, addOne],
      [{ currency: 'USD', min: 6, max: 5 }, 'min 6 is above max 5', 'Swap the two.'],
      [{ currency: 'USD', amount: 5, min: 4 }, twice, keepOne],
      [{ currency: 'USD', amount: 0, max: 4 }, twice, keepOne],
      [{ currency: 'USD', amount: 5, band: 'six-figure' }, twice, keepOne],
      [{ currency: 'USD', min: 5, band: 'six-figure' }, twice, keepOne],
      [{ currency: 'USD', amount: 5, undisclosed: true }, twice, keepOne],
      [{ undisclosed: true, band: 'six-figure' }, twice, keepOne],
    ];
    for (const [price, message, remedy] of wrong)
      it(`refuses ${JSON.stringify(price)}`, () =>
        expect(parseFilm({ title: 'T', deals: [{ status: 'closed', price }] })).to.deep.equal({
          film: { title: 'T', deals: [{ status: 'closed' }] },
          issues: [{ path: 'deals[0].price', code: 'money', message, remedy, severity: 'error' }],
        }));

    it('does not say twice that a sum is wrong', () => {
      expect(linesOf({ deals: [{ price: { currency: 'USDD', amount: 5 } }] })).to.deep.equal([
        'deals[0].price.currency: "USDD" is not an ISO 4217 code',
      ]);
      expect(linesOf({ deals: [{ price: { undisclosed: false } }] })).to.deep.equal([
        'deals[0].price.undisclosed: false is not true',
      ]);
    });

    it('keeps a sum that makes sense without its wrong part', () =>
      expect(leftOf({ deals: [{ price: { currency: 'USD', amount: 5, basis: 'gift' } }] })).to.deep.equal({
        deals: [{ price: { currency: 'USD', amount: 5 } }],
      }));

    it('names an unknown field beside a contradiction', () =>
      expect(
        linesOf({ deals: [{ price: { currency: 'USD', amount: 5, min: 4, ammount: 5 } }] }),
      ).to.deep.equal([
        'deals[0].price: the sum is given in more than one way',
        'deals[0].price.ammount: "ammount" is not a field that is known here',
      ]));
  });

  describe('how much is lost by one fault', () => {
    it('the field', () =>
      expect(leftOf({ year: '2019', runtime: 132, kind: 'movie' })).to.deep.equal({ runtime: 132 }));

    it('the item of a list', () =>
      expect(leftOf({ genres: ['Drama', '', null, 'Comedy'] })).to.deep.equal({
        genres: ['Drama', 'Comedy'],
      }));

    it('the list, when nothing in it is right', () => {
      expect(leftOf({ genres: ['', null], cast: [{}] })).to.deep.equal({});
      expect(linesOf({ genres: ['', null], cast: [{}] })).to.deep.equal([
        'genres[0]: "" is not a text',
        'genres[1]: null is not a text',
        'cast[0].name: "name" is missing',
      ]);
    });

    it('the object, when it says nothing without the field', () => {
      const fields = {
        cast: [{ name: 'A' }, { name: '', character: 'B' }, { character: 'C' }, { name: 'D' }],
      };
      expect(leftOf(fields)).to.deep.equal({ cast: [{ name: 'A' }, { name: 'D' }] });
      expect(linesOf(fields)).to.deep.equal([
        'cast[1].name: "" is not a text',
        'cast[2].name: "name" is missing',
      ]);
    });

    it('an optional object, and not the one around it', () => {
      const fields = { cast: [{ name: 'A', photo: { src: 'http://a.example/a.jpg', alt: 'A' } }] };
      expect(leftOf(fields)).to.deep.equal({ cast: [{ name: 'A' }] });
      expect(linesOf(fields)).to.deep.equal([
        'cast[0].photo.src: "http://a.example/a.jpg" is not an https: or relative address',
      ]);
    });

    it('everything up to the next optional level, when required objects nest', () => {
      const fields = {
        crew: [
          { job: 'director', people: [{ name: '' }, { name: 'B' }] },
          { job: 'writer', people: [{ name: '' }] },
          { people: [{ name: 'C' }] },
        ],
        castingChanges: [{ person: { url: '/a' }, change: 'exited' }],
        boxOffice: {
          gross: [{ territory: 'US', amount: { currency: 'USD' } }],
          budget: { undisclosed: true },
        },
        deals: [{ status: 'closed', territories: { include: [5], label: 'X' } }],
      };
      expect(leftOf(fields)).to.deep.equal({
        crew: [{ job: 'director', people: [{ name: 'B' }] }],
        boxOffice: { budget: { undisclosed: true } },
        deals: [{ status: 'closed' }],
      });
      expect(linesOf(fields)).to.deep.equal([
        'crew[0].people[0].name: "" is not a text',
        'crew[1].people[0].name: "" is not a text',
        'crew[2].job: "job" is missing',
        'castingChanges[0].person.name: "name" is missing',
        'boxOffice.gross[0].amount: there is no sum',
        'deals[0].territories.include[0]: 5 is not a text',
      ]);
    });

    it('what stands in the place of a list or an object', () => {
      expect(
        leftOf({ cast: { name: 'A' }, poster: [{ src: '/p.jpg' }], ids: 'tt6751668', year: 2019 }),
      ).to.deep.equal({
        year: 2019,
      });
      expect(linesOf({ cast: { name: 'A' }, poster: [{ src: '/p.jpg' }], ids: 'tt6751668' })).to.deep.equal([
        'cast: an object is not a list',
        'poster: a list is not an object',
        'ids: "tt6751668" is not an object',
      ]);
    });

    it('null, which is never a value', () =>
      expect(
        linesOf({ year: null, poster: null, cast: null, deals: [null], boxOffice: { budget: null } }),
      ).to.deep.equal([
        'year: null is not a year',
        'poster: null is not an object',
        'cast: null is not a list',
        'deals[0]: null is not an object',
        'boxOffice.budget: null is not an object',
      ]));
  });

  describe('unknown fields', () => {
    it('are left out and reported as warnings', () =>
      expect(parseFilm({ title: 'T', cast: [{ name: 'A', charakter: 'B' }] })).to.deep.equal({
        film: { title: 'T', cast: [{ name: 'A' }] },
        issues: [
          {
            path: 'cast[0].charakter',
            code: 'unknown-field',
            message: '"charakter" is not a field that is known here',
            remedy: 'Did you mean "character"?',
            severity: 'warning',
          },
        ],
      }));

    const misspellings: [name: string, known: string][] = [
      ['Title', 'title'],
      ['tilte', 'title'],
      ['yaer', 'year'],
      ['genre', 'genres'],
      ['orginalTitle', 'originalTitle'],
      ['original_title', 'originalTitle'],
      ['castingchanges', 'castingChanges'],
    ];
    for (const [name, known] of misspellings)
      it(`${name}: did you mean ${known}?`, () =>
        expect(issuesOf({ [name]: 'x' })[0]!.remedy).to.equal(`Did you mean "${known}"?`));

    it('list what is known when nothing is near', () =>
      expect(issuesOf({ certificates: [{ territory: 'US', rating: 'R', xyz: 1 }] })[0]!.remedy).to.equal(
        'Known here: territory, rating.',
      ));

    it('may have the names of what every object has', () => {
      const data: unknown = JSON.parse(
        '{ "title": "T", "__proto__": { "title": "no", "year": 1999 }, "constructor": 1, "hasOwnProperty": 2,' +
          ' "toString": 3, "cast": [{ "__proto__": { "name": "no" } }, { "constructor": 1, "name": "A" }] }',
      );
      const { film, issues } = parseFilm(data);
      expect(issues.map(line)).to.deep.equal([
        'cast[0].name: "name" is missing',
        'cast[0].__proto__: "__proto__" is not a field that is known here',
        'cast[1].constructor: "constructor" is not a field that is known here',
        '__proto__: "__proto__" is not a field that is known here',
        'constructor: "constructor" is not a field that is known here',
        'hasOwnProperty: "hasOwnProperty" is not a field that is known here',
        'toString: "toString" is not a field that is known here',
      ]);
      expect(Object.keys(film!)).to.deep.equal(['title', 'cast']);
      expect(Object.getPrototypeOf(film)).to.equal(Object.prototype);
      expect(film!.year).to.equal(undefined);
      expect(({} as { year?: number }).year).to.equal(undefined);
    });

    it('may be values of vocabularies without harm', () =>
      expect(linesOf({ kind: 'constructor', status: '__proto__' })).to.deep.equal([
        'kind: "constructor" is not one of the known words',
        'status: "__proto__" is not one of the known words',
      ]));
  });

  describe('never throws', () => {
    it('on 60,000 levels of nesting, wherever they are', () => {
      const lists = nested((inner) => [inner]);
      const objects = nested((inner) => ({ title: inner }));
      for (const deep of [lists, objects])
        expect(
          linesOf({
            foo: deep,
            kind: deep,
            year: deep,
            genres: [deep],
            poster: { src: deep },
            deals: [{ price: { currency: deep, amount: deep }, rights: [deep] }],
          }).map((text) => text.replace(/: .*/, '')),
        ).to.deep.equal([
          'kind',
          'year',
          'genres[0]',
          'poster.src',
          'deals[0].price.currency',
          'deals[0].price.amount',
          'deals[0].rights[0]',
          'foo',
        ]);
      expect(parseFilm(lists).issues.map(line)).to.deep.equal([': the document is a list, not a film']);
      expect(parseFilm(objects).issues.map(line)).to.deep.equal(['title: an object is not a text']);
    });

    it('on objects that do not become texts', () => {
      const stubborn: unknown = JSON.parse('{ "toString": 1, "valueOf": 1 }');
      expect(
        linesOf({ kind: stubborn, year: stubborn, updated: stubborn, poster: { src: stubborn } }),
      ).to.deep.equal([
        'kind: an object is not one of the known words',
        'year: an object is not a year',
        'updated: an object is not a date',
        'poster.src: an object is not an https: or relative address',
      ]);
    });

    it('on what is not JSON at all', () => {
      const cyclic: Record<string, unknown> = { title: 'T' };
      cyclic.cast = [cyclic];
      expect(parseFilm(cyclic).issues[0]!.path).to.equal('cast[0].name');
      for (const data of [Symbol('x'), 5n, () => 'x', new Map([['title', 'T']]), new Date(0), NaN])
        expect(parseFilm(data).film, typeof data).to.equal(undefined);
      expect(
        linesOf({ year: Symbol('x'), runtime: 5n, genres: [() => 'x'] }).map((text) =>
          text.replace(/:.*/s, ''),
        ),
      ).to.deep.equal(['year', 'runtime', 'genres[0]']);
    });

    it('on more unknown fields than a call takes arguments', () => {
      const fields = Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`x${i}`, 1]));
      // Their remedies alone would be 100 MB of text, so this is without the wording.
      const { film, faults } = readFilm({ title: 'T', cast: [{ name: 'A', ...fields }] });
      expect(JSON.stringify(film)).to.equal('{"title":"T","cast":[{"name":"A"}]}');
      expect(faults.length).to.equal(200_000);
    });

    it('and does not search at all for what a text of a megabyte was meant to be', () => {
      expect(issuesOf({ kind: 'x'.repeat(1e6), ['y'.repeat(1e6)]: 1 })).to.have.length(2);
      // One letter apart: a search would find it.
      const long = 'y'.repeat(1000);
      expect(nearest(long, [long.slice(1)])).to.equal(undefined);
    });
  });
});

describe('pathText', () => {
  it('reads like the code that would find it', () => {
    expect(pathText(['deals', 0, 'price', 'currency'])).to.equal('deals[0].price.currency');
    expect(pathText(['genres', 12])).to.equal('genres[12]');
    expect(pathText([])).to.equal('');
  });
});

describe('nearest', () => {
  it('finds a misspelt word', () => {
    expect(nearest('closd', ['closing', 'closed'])).to.equal('closed');
    expect(nearest('CLOSED', ['closing', 'closed'])).to.equal('closed');
  });
  it('does not guess', () => {
    expect(nearest('sold', ['closing', 'closed'])).to.equal(undefined);
    expect(nearest('x', [])).to.equal(undefined);
    expect(nearest('', ['closing'])).to.equal(undefined);
  });
});
