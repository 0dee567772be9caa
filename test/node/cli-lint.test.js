// What the copy desk asks: every rule with a film that it asks about, and a near one that it leaves alone.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintFilm, lintRules } from '../../dist/copy-desk/lint.js';
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
  [
    'a price beside a commitment has a basis',
    { deals: [closed(us, { price: usd(5000000), pAndA: usd(3000000) })], sources },
    ['deals[0].price price-without-basis'],
  ],
  [
    'a price with a basis',
    { deals: [closed(us, { price: { ...usd(5000000), basis: 'flat' } })], sources },
    [],
  ],
  ['an undisclosed price needs none', { deals: [closed(us, { price: { undisclosed: true } })], sources }, []],
  [
    'a price that is still talked about',
    { deals: [{ status: 'in-talks', asOf: '2026', price: usd(5000000) }] },
    [],
  ],

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
  [
    'a deal that fell through',
    { deals: [closed(us, { status: 'collapsed', date: '2025' }), closed(us)], sources },
    [],
  ],
  [
    'the same words that are no code',
    {
      deals: [closed({ include: [{ label: 'Ruritania' }] }), closed({ include: [{ label: 'Ruritania' }] })],
      sources,
    },
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
    'words in another spelling, of which a page knows the meaning in its own language',
    {
      crew: [{ job: 'Executive Producer', people: [{ name: 'A' }] }],
      companies: [{ name: 'B', territory: 'north america' }],
    },
    ['crew[0].job spelling', 'companies[0].territory spelling'],
  ],
  [
    'other names of jobs, roles and territories',
    {
      crew: [{ job: 'Director of Photography', people: [{ name: 'A' }] }],
      companies: [{ name: 'B', role: 'Sales Agent', territory: 'Latin America' }],
      deals: [{ territories: { include: ['USA', 'Spain', 'Deutschland', 'UK'], exclude: ['u.s.'] } }],
      certificates: [{ territory: 'Allemagne', rating: '12' }],
      releases: [{ type: 'tv', territory: 'Czech Republic' }],
      boxOffice: { gross: [{ territory: 'global', amount: usd(5000) }] },
      titles: [{ title: 'Mist', territory: '日本' }],
    },
    [
      'crew[0].job other-name',
      'companies[0].role other-name',
      'companies[0].territory other-name',
      'deals[0].territories.include[0] other-name',
      'deals[0].territories.include[1] other-name',
      'deals[0].territories.include[2] other-name',
      'deals[0].territories.include[3] other-name',
      'deals[0].territories.exclude[0] other-name',
      'certificates[0].territory other-name',
      'releases[0].territory other-name',
      'boxOffice.gross[0].territory other-name',
      'titles[0].territory other-name',
    ],
  ],
  [
    'free text that does not say so',
    {
      crew: [{ job: 'Key grip', people: [{ name: 'A' }] }],
      deals: [{ territories: { parts: [{ extent: 'some', of: 'sweeden' }], include: ['XX'] } }],
    },
    [
      'crew[0].job free-text',
      'deals[0].territories.parts[0].of free-text',
      'deals[0].territories.include[0] unknown-code',
    ],
  ],
  [
    'free text that says so',
    {
      crew: [{ job: { label: 'Key grip' }, people: [{ name: 'A' }] }],
      companies: [{ name: 'B', territory: { label: 'Ruritania' } }],
    },
    [],
  ],
  [
    'a known word that says that it is free text',
    { crew: [{ job: { label: 'director' }, people: [{ name: 'A' }] }] },
    ['crew[0].job label-of-known-word'],
  ],
  [
    'codes of nothing, and of countries that are no more',
    {
      countries: ['XX', 'UK', 'SU', 'US'],
      languages: ['jp', 'ja'],
      boxOffice: { budget: { currency: 'ABC', amount: 5000 } },
    },
    [
      'countries[0] unknown-code',
      'countries[1] other-name',
      'languages[0] unknown-code',
      'boxOffice.budget.currency unknown-code',
    ],
  ],
  [
    'an address without encryption',
    {
      cast: [
        { name: 'A', url: 'http://a.example/' },
        { name: 'B', url: 'https://b.example/' },
      ],
    },
    ['cast[0].url http-address'],
  ],

  [
    'in talks since 2011',
    { deals: [{ status: 'in-talks', date: '2011' }] },
    ['deals[0].status open-deal-old'],
  ],
  [
    'in talks since 2011, and still so',
    { deals: [{ status: 'in-talks', date: '2011', asOf: '2026-02' }] },
    [],
  ],
  ['closed in 2011', { deals: [{ status: 'closed', date: '2011', ...sourced }], sources }, []],
  ['in talks since last summer', { deals: [{ status: 'in-talks', date: '2025-summer' }] }, []],
  [
    'terminated, and never signed',
    { deals: [{ status: 'terminated', date: '2025-07' }] },
    ['deals[0] ended-without-history'],
  ],
  [
    'signed and terminated',
    { deals: [{ status: 'terminated', date: '2025-07', history: [{ status: 'closed', date: '2025-01' }] }] },
    [],
  ],
  [
    'collapsed, nobody knows when or why',
    { deals: [{ status: 'collapsed' }] },
    ['deals[0] ended-without-history'],
  ],
  ['collapsed for a reason', { deals: [{ status: 'collapsed', note: 'The buyer went bankrupt' }] }, []],
  [
    'signed after it ended',
    { deals: [{ status: 'terminated', date: '2025-01', history: [{ status: 'closed', date: '2025-07' }] }] },
    ['deals[0].history[0] history-out-of-order'],
  ],
  [
    'a history of what is',
    {
      deals: [
        { status: 'closed', date: '2025-01', ...sourced, history: [{ status: 'closed', date: '2025-01' }] },
      ],
      sources,
    },
    ['deals[0].history[0] history-repeats'],
  ],
  [
    'a buyer that bids against itself',
    { deals: [{ buyers: [{ name: 'Lantern' }], bidders: [{ name: 'Norte' }, { name: 'lantern' }] }] },
    ['deals[0].bidders[1] buyer-among-bidders'],
  ],
  [
    'a buyer that sells',
    {
      deals: [
        { buyers: [{ name: 'Lantern' }], sellers: [{ name: 'Lantern' }], salesAgents: [{ name: 'Norte' }] },
      ],
    },
    ['deals[0].sellers[0] buyer-is-seller'],
  ],
  [
    'an unnamed buyer with a name',
    { deals: [{ buyers: [{ name: 'Lantern' }], unnamedBuyer: 'streamer' }] },
    ['deals[0].unnamedBuyer unnamed-and-named'],
  ],
  [
    'a right in and out',
    { deals: [{ rights: ['theatrical', 'svod'], excludedRights: ['svod', 'airline'] }] },
    ['deals[0].excludedRights[0] right-in-and-out'],
  ],
  [
    'what is paid is what was asked',
    { deals: [{ price: usd(5000000), askingPrice: usd(5000000) }] },
    ['deals[0].askingPrice asking-price-paid'],
  ],
  ['what is paid is less', { deals: [{ price: usd(4000000), askingPrice: usd(5000000) }] }, []],
  [
    'closed, and expected',
    { deals: [closed(us, { expectedPrice: usd(5000000) })], sources },
    ['deals[0].expectedPrice expected-price-of-closed-deal'],
  ],
  [
    'expected, and secret',
    { deals: [closed(us, { expectedPrice: usd(5000000), price: { undisclosed: true } })], sources },
    [],
  ],
  [
    'excluded from what it is not part of',
    { deals: [{ territories: { include: ['FR', 'benelux'], exclude: ['US'] } }] },
    [],
  ],
  [
    'excluded from other countries',
    { deals: [{ territories: { include: ['FR', 'DE'], exclude: ['US'] } }] },
    ['deals[0].territories.exclude[0] excluded-outside'],
  ],
  [
    'excluded from a group',
    {
      deals: [
        { territories: { include: ['nordics'], exclude: ['FI', 'DE'] } },
        { territories: { include: ['europe'], exclude: ['GE'] } },
        { territories: { include: ['worldwide'], exclude: ['AQ'] } },
      ],
    },
    ['deals[0].territories.exclude[1] excluded-outside'],
  ],
  [
    'a sum in doubt has the sources of its deal',
    { deals: [{ ...sourced, price: { ...usd(5000000), confidence: 'reported' } }], sources },
    [],
  ],
  [
    'a sum in doubt without any',
    { deals: [{ price: { ...usd(5000000), confidence: 'reported' } }] },
    ['deals[0].price.confidence doubt-without-source'],
  ],
  [
    'a closed deal of which the price has a source',
    { deals: [{ status: 'closed', price: { undisclosed: true, ...sourced } }], sources },
    [],
  ],
  ['a poster that a source gave', { poster: { src: '/a.jpg', alt: 'Rain', ...sourced }, sources }, []],
  [
    'events to come',
    {
      castingChanges: [{ person: { name: 'A' }, change: 'joined', date: '2026-04' }],
      deals: [{ status: 'closed', date: '2026-03-15', ...sourced }],
      awards: [{ award: 'Gull', result: 'won', date: '2027' }],
      releases: [{ type: 'tv', date: '2026-05', moves: [{ from: '2026-04', date: '2026-03-20' }] }],
      timeline: [{ date: '2026-06', title: 'The trial begins' }],
      sources,
    },
    [
      'castingChanges[0].date not-yet',
      'deals[0].date not-yet',
      'awards[0].date not-yet',
      'releases[0].moves[0].date not-yet',
    ],
  ],
  [
    'an end before the start',
    { shoot: { start: '2026-02', end: '2026-01', reshoots: [{ start: '2026-02', end: '2026-02-10' }] } },
    ['shoot.end ends-before-start'],
  ],
  [
    'a move to the same date',
    { releases: [{ type: 'tv', date: '2026-05', moves: [{ from: '2026-05' }] }] },
    ['releases[0].moves[0] move-to-same-date'],
  ],
  [
    'a move to another date than the release has',
    { releases: [{ type: 'tv', date: '2026-05', moves: [{ from: '2026-03', to: '2026-04' }] }] },
    ['releases[0].moves[0].to move-elsewhere'],
  ],
  [
    'two moves',
    {
      releases: [
        { type: 'tv', date: '2026-05', moves: [{ from: '2026-03' }, { from: '2026-04', to: '2026-05' }] },
      ],
    },
    [],
  ],
  [
    'filming before it begins',
    { status: 'filming', shoot: { start: '2026-05' } },
    ['status status-and-shoot'],
  ],
  ['filming when it is over', { status: 'filming', shoot: { end: '2026-01' } }, ['status status-and-shoot']],
  [
    'prepared, and begun',
    { status: 'pre-production', shoot: { start: '2026-01' } },
    ['status status-and-shoot'],
  ],
  ['filming again', { status: 'filming', shoot: { end: '2026-01', reshoots: [{ start: '2026-03' }] } }, []],
  [
    'died, and listed',
    { cast: [{ name: 'A' }], castingChanges: [{ person: { name: 'A' }, change: 'died', date: '2025' }] },
    [],
  ],
  [
    'left when it was shot',
    {
      cast: [{ name: 'A' }],
      shoot: { start: '2025-01', end: '2025-03' },
      castingChanges: [{ person: { name: 'A' }, change: 'exited', date: '2025-06' }],
    },
    [],
  ],
  [
    'left for the reshoots',
    {
      cast: [{ name: 'A' }, { name: 'B' }],
      shoot: { start: '2025-01', reshoots: [{ start: '2025-09' }] },
      castingChanges: [
        { person: { name: 'A' }, change: 'recast', date: '2025-08' },
        { person: { name: 'B' }, change: 'exited', date: '2024-11' },
      ],
    },
    ['cast[1] left-and-listed'],
  ],
  [
    'came back, with the newest change first',
    {
      cast: [{ name: 'A' }],
      castingChanges: [
        { person: { name: 'A' }, change: 'joined', date: '2025-06' },
        { person: { name: 'A' }, change: 'exited', date: '2025-01' },
      ],
    },
    [],
  ],

  [
    'an answer, for all of a film, for a part and for another part',
    {
      checked: [
        { code: 'closed-without-source', path: 'deals[0]', reason: 'The newsroom has seen the contract' },
        { code: 'image-without-alt', reason: 'It is a pattern' },
      ],
      deals: [{ status: 'closed' }, { status: 'closed' }],
      poster: { src: '/a.jpg', credit: 'A' },
    },
    ['deals[1].status closed-without-source'],
  ],
  [
    'an answer to nothing',
    {
      checked: [{ code: 'closed-without-source', path: 'deals[1]', reason: 'No' }],
      deals: [{ status: 'closed' }],
    },
    ['deals[0].status closed-without-source', 'checked[0] check-without-question'],
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
  assert.equal(lintRules.length, 28);
  assert.deepEqual([...asked].sort(), [
    'asking-price-paid',
    'broken-text',
    'buyer-among-bidders',
    'buyer-is-seller',
    'check-without-question',
    'closed-without-source',
    'dated-without-date',
    'doubt-without-source',
    'ended-without-history',
    'ends-before-start',
    'excluded-outside',
    'expected-price-of-closed-deal',
    'figure-too-small',
    'free-text',
    'history-out-of-order',
    'history-repeats',
    'http-address',
    'id-twice',
    'image-without-alt',
    'image-without-credit',
    'label-of-known-word',
    'left-and-listed',
    'listed-twice',
    'markup-in-text',
    'move-elsewhere',
    'move-to-same-date',
    'not-yet',
    'open-deal-old',
    'open-deal-without-date',
    'other-name',
    'price-without-basis',
    'release-past',
    'released-not-yet',
    'right-in-and-out',
    'space-around-text',
    'spelling',
    'status-and-shoot',
    'status-behind',
    'territory-twice',
    'unknown-code',
    'unknown-source',
    'unnamed-and-named',
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

test('a spelling that the reader has reported is not reported again', () => {
  const data = { title: 'Dust', crew: [{ job: 'Director', people: [{ name: 'A' }] }] };
  const { film, issues } = parseFilm(data);
  assert.deepEqual(
    issues.map(({ code, path }) => `${path} ${code}`),
    ['crew[0].job spelling'],
  );
  assert.deepEqual(lintFilm(film, data, today), []);
});

test('the basis of a price is a hint', () => {
  const film = { title: 'Dust', deals: [closed(us, { price: usd(5000000), pAndA: usd(3000000) })], sources };
  assert.deepEqual(
    lintFilm(film, film, today).map(({ code, severity }) => [code, severity]),
    [['price-without-basis', 'hint']],
  );
});

/** What is said of a word, and what `--fix` writes. */
const saidOf = (film) =>
  lintFilm(parseFilm({ title: 'Dust', ...film }).film, film, today).map(({ message, remedy, fix }) => [
    `${message}. ${remedy}`,
    fix,
  ]);

test('a word that is none is named with what it means, or most likely means', () => {
  const crew = (job) => ({ crew: [{ job, people: [{ name: 'A' }] }] });
  const place = (territory) => ({ companies: [{ name: 'A', territory }] });
  assert.deepEqual(saidOf(crew('DP')), [
    ['"DP" is another name of "cinematographer". Write "cinematographer".', 'cinematographer'],
  ]);
  assert.deepEqual(saidOf(crew('Drector')), [
    [
      '"Drector" is not a known job, so no language translates it. Did you mean "director"? If it is meant as it stands, write { "label": "Drector" }.',
      undefined,
    ],
  ]);
  assert.deepEqual(saidOf(place('sweeden')), [
    [
      '"sweeden" is not a known territory, so no language translates it. Did you mean "SE"? If it is meant as it stands, write { "label": "sweeden" }.',
      undefined,
    ],
  ]);
  assert.deepEqual(saidOf(place('Ruritania')), [
    [
      '"Ruritania" is not a known territory, so no language translates it. If it is meant as it stands, write { "label": "Ruritania" }. Known: codes of ISO 3166-1, and groups such as benelux.',
      undefined,
    ],
  ]);
  assert.deepEqual(saidOf(place('XX')), [
    ['no country has the code "XX". Check it: nobody can read it out.', undefined],
  ]);
  assert.deepEqual(saidOf({ languages: ['jp'] }), [
    ['no language has the code "jp". Did you mean "ja"?', undefined],
  ]);
});
