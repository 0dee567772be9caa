import { expect } from '@open-wc/testing';
import { readLine } from '../../src/desk/line/read-line.js';
import { sourceFrom } from '../../src/desk/line/source-from.js';
import { pastedRows, roundUp } from '../../src/desk/form/round-up.js';
import { findIssues } from '../../src/desk/issues/find-issues.js';

it('a line gives title, deal and source', () => {
  const { film, field } = readLine(
    'Ballerina Overdrive | Amazon MGM, US, $11-12M, closing, Deadline',
    {},
  ) as { film: unknown; field: string };
  expect(field).to.equal('deals');
  expect(film).to.deep.equal({
    title: 'Ballerina Overdrive',
    sources: [{ id: 'deadline', name: 'Deadline' }],
    deals: [
      {
        status: 'closing',
        buyers: [{ name: 'Amazon MGM' }],
        territories: { include: ['US'] },
        price: { currency: 'USD', min: 11000000, max: 12000000 },
        sources: ['deadline'],
      },
    ],
  });
});

for (const [line, before, expected] of [
  ['Dust', {}, { title: 'Dust' }],
  [
    'Lena Headey exits',
    { title: 'Dust' },
    { title: 'Dust', castingChanges: [{ person: { name: 'Lena Headey' }, change: 'exited' }] },
  ],
  [
    'directed by Vicky Jewson',
    { title: 'Dust' },
    { title: 'Dust', crew: [{ job: 'director', people: [{ name: 'Vicky Jewson' }] }] },
  ],
  [
    'opens in France on 3 June 2026 through StudioCanal, via Variety',
    { title: 'Dust' },
    {
      title: 'Dust',
      sources: [{ id: 'variety', name: 'Variety' }],
      releases: [
        {
          type: 'theatrical',
          territory: 'FR',
          date: '2026-06-03',
          distributor: 'StudioCanal',
          sources: ['variety'],
        },
      ],
    },
  ],
  [
    'US release moved to 17 July 2026, source: Deadline',
    {
      title: 'Dust',
      sources: [{ id: 'v', name: 'Variety' }],
      releases: [{ type: 'limited', territory: 'US', date: '2026-06-05', sources: ['v'] }],
    },
    {
      title: 'Dust',
      sources: [
        { id: 'v', name: 'Variety' },
        { id: 'deadline', name: 'Deadline' },
      ],
      releases: [
        {
          type: 'limited',
          territory: 'US',
          date: '2026-07-17',
          sources: ['v', 'deadline'],
          moves: [{ from: '2026-06-05' }],
        },
      ],
    },
  ],
  [
    'budget of $20M',
    { title: 'Dust' },
    { title: 'Dust', boxOffice: { budget: { currency: 'USD', amount: 20000000 } } },
  ],
  [
    'Neon, US, closed, Deadline',
    { title: 'Dust', sources: [{ id: 'd', name: 'Deadline' }] },
    {
      title: 'Dust',
      sources: [{ id: 'd', name: 'Deadline' }],
      deals: [
        { status: 'closed', buyers: [{ name: 'Neon' }], territories: { include: ['US'] }, sources: ['d'] },
      ],
    },
  ],
] as const)
  it(`“${line}” is read`, () => {
    expect(readLine(line, before).film).to.deep.equal(expected);
  });

for (const [line, ask] of [
  ['Netflix, 11-12M, closing', '“11-12M”: Which currency?'],
  ['opens on 3 June 2026', 'Where? Name a country, a group of countries, or “worldwide”.'],
  ['Netflix', 'What of “Netflix”: is it the buyer of a deal?'],
])
  it(`“${line}” is asked about`, () => {
    expect(readLine(line!, { title: 'Dust' })).to.deep.equal({ film: null, ask });
  });

it('an address gives a source with its name and date', () => {
  expect(sourceFrom('https://deadline.com/2026/11/ballerina-overdrive-1236/', [])).to.deep.equal({
    id: 'deadline',
    name: 'Deadline',
    url: 'https://deadline.com/2026/11/ballerina-overdrive-1236/',
    date: '2026-11',
  });
  expect(
    sourceFrom('https://www.local-paper.example/a', [{ id: 'local-paper-example', name: 'x' }]),
  ).to.deep.equal({
    id: 'local-paper-example-2',
    name: 'local-paper.example',
    url: 'https://www.local-paper.example/a',
  });
});

it('a table gives a deal for each row', () => {
  const common = {
    seller: 'Charades',
    status: 'closed',
    source: 'Variety',
    confidence: '',
    date: '2026-05-20',
  };
  const { film, count, questions } = roundUp(
    {},
    pastedRows('France\tPathé\nUK and Ireland\tCurzon\n\t\n'),
    common,
  );
  expect([count, questions.size]).to.deep.equal([2, 0]);
  expect(film).to.deep.equal({
    sources: [{ id: 'variety', name: 'Variety' }],
    deals: [
      {
        status: 'closed',
        buyers: [{ name: 'Pathé' }],
        sellers: [{ name: 'Charades' }],
        territories: { include: ['FR'] },
        date: '2026-05-20',
        sources: ['variety'],
      },
      {
        status: 'closed',
        buyers: [{ name: 'Curzon' }],
        sellers: [{ name: 'Charades' }],
        territories: { include: ['uk-ireland'] },
        date: '2026-05-20',
        sources: ['variety'],
      },
    ],
  });
});

it('a row without a buyer is asked about', () => {
  const common = { seller: '', status: '', source: '', confidence: '', date: '' };
  expect([...roundUp({}, [{ territory: 'France', buyer: '' }], common).questions]).to.deep.equal([
    [0, 'Who buys here?'],
  ]);
});

it('what is certain can be mended, and what is in doubt is asked', () => {
  const issues = findIssues({ title: 'Dust', year: '2019', deals: [{ price: '$5M', status: 'closed' }] });
  expect(issues.find(({ path }) => path === 'year')?.fix).to.equal(2019);
  expect(issues.find(({ path }) => path === 'deals[0].price')?.fix).to.deep.equal({
    currency: 'USD',
    amount: 5000000,
  });
  expect(issues.map(({ code }) => code)).to.include('closed-without-source');
});
