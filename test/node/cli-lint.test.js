// What the copy desk asks: every rule with a film that it asks about, and a near one that it leaves alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintFilm, lintRules } from '../../dist/cli/lint/lint.js';
import { parseFilm } from '../../dist/model/parse-film.js';

const today = '2026-03-14';
const asked = new Set();

/** What is asked of a film, as `path code`; and the film is valid. */
function lint(fields) {
  const written = { title: 'Dust', ...fields };
  const { film, issues } = parseFilm(written);
  assert.deepEqual(issues, []);
  return lintFilm(film, written, today).map(({ path, code }) => {
    asked.add(code);
    return `${path} ${code}`;
  });
}

const sources = [{ id: 'trade', name: 'The Trade' }];
const sourced = { sources: ['trade'] };
const usd = (amount) => ({ currency: 'USD', amount });
const closed = (territories, more = {}) => ({ status: 'closed', territories, ...sourced, ...more });
const us = { include: ['US'] };

for (const [name, film, expected] of [
  ['a price has a basis', { deals: [{ price: usd(5000000) }] }, ['deals[0].price price-without-basis']],
  ['a price with a basis', { deals: [{ price: { ...usd(5000000), basis: 'flat' } }] }, []],
  ['an undisclosed price needs none', { deals: [{ price: { undisclosed: true } }] }, []],

  ['eleven dollars', { boxOffice: { budget: usd(11) } }, ['boxOffice.budget.amount figure-too-small']],
  [
    'a range from eleven to twelve',
    { comparisons: [{ title: 'Mist', relation: 'tone', gross: { currency: 'USD', min: 11, max: 12 } }] },
    ['comparisons[0].gross.min figure-too-small', 'comparisons[0].gross.max figure-too-small'],
  ],
  [
    'a micro budget, and nothing',
    { boxOffice: { budget: usd(1000), gross: [{ territory: 'US', amount: usd(0) }] } },
    [],
  ],

  ['closed without source', { deals: [{ status: 'closed' }] }, ['deals[0].status closed-without-source']],
  ['closed with source', { deals: [{ status: 'closed', ...sourced }], sources }, []],
  ['in talks without date', { deals: [{ status: 'in-talks' }] }, ['deals[0] open-deal-without-date']],
  ['in talks in a dated film', { deals: [{ status: 'in-talks' }], updated: '2026-03' }, []],
  ['in talks with a date', { deals: [{ status: 'in-talks', asOf: '2026-03' }] }, []],

  [
    'two closed deals for a country',
    { deals: [closed(us), closed(us)], sources },
    ['deals[1].territories territory-twice'],
  ],
  ['two countries', { deals: [closed(us), closed({ include: ['CA'] })], sources }, []],
  [
    'a group and a country of it',
    { deals: [closed({ include: ['north-america'] }), closed({ include: ['CA'] })], sources },
    ['deals[1].territories territory-twice'],
  ],
  [
    'two groups that share countries',
    { deals: [closed({ include: ['benelux'] }), closed({ include: ['europe'] })], sources },
    ['deals[1].territories territory-twice'],
  ],
  [
    'the world and a country',
    { deals: [closed(us), closed({ include: ['worldwide'] })], sources },
    ['deals[1].territories territory-twice'],
  ],
  [
    'the rest of the world',
    {
      deals: [
        closed({ include: ['worldwide'], exclude: ['US', 'nordics'] }),
        closed(us),
        closed({ include: ['SE', 'DK'] }),
      ],
      sources,
    },
    [],
  ],
  [
    'the world, and a country that no group has',
    { deals: [closed({ include: ['worldwide'] }), closed({ include: ['AQ'] })], sources },
    ['deals[1].territories territory-twice'],
  ],
  [
    'other rights',
    { deals: [closed(us, { rights: ['theatrical'] }), closed(us, { rights: ['svod'] })], sources },
    [],
  ],
  [
    'all rights and some',
    { deals: [closed(us, { rights: ['all-rights'] }), closed(us, { rights: ['svod'] })], sources },
    ['deals[1].territories territory-twice'],
  ],
  [
    'a remake beside all rights',
    { deals: [closed(us, { rights: ['all-rights'] }), closed(us, { rights: ['remake'] })], sources },
    [],
  ],
  ['money beside the film', { deals: [closed(us), closed(us, { type: 'co-financing' })], sources }, []],
  ['a deal that fell through', { deals: [closed(us, { status: 'collapsed' }), closed(us)], sources }, []],
  [
    'the same words that are no code',
    { deals: [closed({ include: ['Ruritania'] }), closed({ include: ['Ruritania'] })], sources },
    ['deals[1].territories territory-twice'],
  ],

  [
    'a picture without words',
    { poster: { src: '/a.jpg' }, cast: [{ name: 'A', photo: { src: '/b.jpg', alt: 'A in the rain' } }] },
    ['poster image-without-alt', 'poster image-without-credit', 'cast[0].photo image-without-credit'],
  ],
  ['a picture with both', { poster: { src: '/a.jpg', alt: 'Rain', credit: 'The Studio' } }, []],

  [
    'a source that is not listed',
    { cast: [{ name: 'A', sources: ['trade', 'trad'] }], sources },
    ['cast[0].sources[1] unknown-source'],
  ],
  ['a source that nobody names', { sources }, ['sources[0] unused-source']],
  [
    'a source listed twice',
    { cast: [{ name: 'A', ...sourced }], sources: [...sources, { id: 'trade', name: 'Another' }] },
    ['sources[1].id id-twice'],
  ],
  [
    'two deals of one id',
    {
      deals: [
        { id: 'us', type: 'option' },
        { id: 'us', type: 'license' },
      ],
    },
    ['deals[1].id id-twice'],
  ],
  ['two deals without id', { deals: [{ type: 'option' }, { type: 'license' }] }, []],
  [
    'reported by nobody',
    { cast: [{ name: 'A', confidence: 'reported' }] },
    ['cast[0].confidence doubt-without-source'],
  ],
  ['confirmed', { cast: [{ name: 'A', confidence: 'confirmed' }] }, []],
  ['reported by somebody', { cast: [{ name: 'A', confidence: 'reported', ...sourced }], sources }, []],

  [
    'dates to come',
    {
      updated: '2026-03-15',
      cast: [{ name: 'A', asOf: '2026-04', ...sourced }],
      corrections: [{ date: '2027', text: 'B' }],
      sources: [{ ...sources[0], date: '2026-Q2' }],
    },
    [
      'updated not-yet',
      'cast[0].asOf not-yet',
      'corrections[0].date not-yet',
      'sources[0].date not-yet',
      'updated updated-too-early',
    ],
  ],
  [
    'today, this month and this year',
    { updated: today, cast: [{ name: 'A', asOf: '2026-03' }], corrections: [{ date: '2026', text: 'B' }] },
    [],
  ],
  [
    'newer than the last check',
    { updated: '2025-12-01', cast: [{ name: 'A', asOf: '2025-12-02' }] },
    ['updated updated-too-early'],
  ],
  ['in the month of the last check', { updated: '2025-12', cast: [{ name: 'A', asOf: '2025-12-02' }] }, []],

  [
    'dated without a date',
    { releases: [{ type: 'theatrical', state: 'dated' }] },
    ['releases[0].state dated-without-date'],
  ],
  [
    'out tomorrow',
    { releases: [{ type: 'theatrical', state: 'released', date: '2026-03-15' }] },
    ['releases[0].state released-not-yet'],
  ],
  [
    'planned for yesterday',
    { releases: [{ type: 'tv', state: 'planned', date: '2026-03-13' }] },
    ['releases[0].state release-past'],
  ],
  [
    'dated for last quarter',
    { releases: [{ type: 'tv', state: 'dated', date: '2025-Q4' }] },
    ['releases[0].state release-past'],
  ],
  [
    'out today, planned for this month',
    {
      releases: [
        { type: 'theatrical', state: 'released', date: today },
        { type: 'tv', state: 'planned', date: '2026-03' },
      ],
    },
    [],
  ],
  [
    'being made, and out',
    { status: 'filming', releases: [{ type: 'theatrical', state: 'released', date: '2020' }] },
    ['status status-behind'],
  ],
  [
    'being made, and shown at a festival',
    { status: 'post-production', releases: [{ type: 'premiere', state: 'released' }] },
    [],
  ],

  [
    'left and listed',
    { cast: [{ name: 'A' }], castingChanges: [{ person: { name: 'A' }, change: 'exited' }] },
    ['cast[0] left-and-listed'],
  ],
  [
    'left and came back',
    {
      cast: [{ name: 'A' }],
      castingChanges: [
        { person: { name: 'A' }, change: 'exited' },
        { person: { name: 'A' }, change: 'joined' },
      ],
    },
    [],
  ],
  [
    'left one part for another',
    {
      cast: [{ name: 'A', character: 'The King' }],
      castingChanges: [{ person: { name: 'A' }, change: 'exited', character: 'The Fool' }],
    },
    [],
  ],
  ['listed twice', { cast: [{ name: 'A' }, { name: 'B' }, { name: 'A' }] }, ['cast[2] listed-twice']],
  [
    'in two parts',
    {
      cast: [
        { name: 'A', character: 'One' },
        { name: 'A', character: 'Two' },
      ],
    },
    [],
  ],

  [
    'markup',
    { logline: 'A <i>dusty</i> road', genres: ['Dr&amp;ama'] },
    ['logline markup-in-text', 'genres[0] markup-in-text'],
  ],
  ['spaces around', { alsoKnownAs: ['Mist '] }, ['alsoKnownAs[0] space-around-text']],
  [
    'letters broken by encodings',
    { logline: 'CafÃ©', basedOn: 'Caf\ufffd' },
    ['logline broken-text', 'basedOn broken-text'],
  ],
  ['signs that are meant', { logline: 'A & B: 1 < 2 > 0, Q&A; São Paulo' }, []],
])
  test(name, () => assert.deepEqual(lint(film), expected));

test('every rule has asked', () => {
  assert.equal(lintRules.length, 17);
  assert.deepEqual([...asked].sort(), [
    'broken-text',
    'closed-without-source',
    'dated-without-date',
    'doubt-without-source',
    'figure-too-small',
    'id-twice',
    'image-without-alt',
    'image-without-credit',
    'left-and-listed',
    'listed-twice',
    'markup-in-text',
    'not-yet',
    'open-deal-without-date',
    'price-without-basis',
    'release-past',
    'released-not-yet',
    'space-around-text',
    'status-behind',
    'territory-twice',
    'unknown-source',
    'unused-source',
    'updated-too-early',
  ]);
});

test('a question names the place, what is wrong and what to do', () => {
  const film = {
    title: 'Dust',
    deals: [closed(us), closed({ include: ['worldwide'] }, { sources: ['trad'] })],
    sources,
  };
  assert.deepEqual(lintFilm(film, film, today), [
    {
      path: 'deals[1].territories',
      code: 'territory-twice',
      message: 'this deal and deals[0] are both closed for US',
      remedy: 'Exclude what was sold before, name the rights of each, or correct a status.',
      severity: 'warning',
    },
    {
      path: 'deals[1].sources[0]',
      code: 'unknown-source',
      message: 'no source has the id "trad"',
      remedy: 'Did you mean "trade"?',
      severity: 'warning',
    },
  ]);
});

test('paths count as the writer does, also after what was left out', () => {
  const written = {
    title: 'Dust',
    deals: [7, { status: 'closed' }],
    crew: [
      { job: 'editor' },
      { job: 'writer', people: [{ nam: 'A' }, { name: 'B', photo: { src: '/b.jpg', credit: 'C' } }] },
    ],
    boxOffice: { gross: [{ territory: 'US' }, { territory: 'FR', amount: { currency: 'EUR', amount: 3 } }] },
  };
  const { film } = parseFilm(written);
  assert.deepEqual(
    lintFilm(film, written, today).map(({ path, code }) => `${path} ${code}`),
    [
      'boxOffice.gross[1].amount.amount figure-too-small',
      'deals[1].status closed-without-source',
      'crew[1].people[1].photo image-without-alt',
    ],
  );
});
