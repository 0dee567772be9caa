// The JSON Schema that editors complete and check film JSON by, read by a validator that is not ours.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const films = readdirSync(new URL('../../demo/films', import.meta.url)).filter((name) =>
  name.endsWith('.json'),
);

// Formats are a hint to editors: what an address must be is more than `uri-reference` says.
const ajv = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false });
const schema = read('schema/film.schema.json');
const valid = ajv.compile(schema);

test('there are films to check', () => assert.ok(films.length >= 39, `${films.length} films`));

for (const name of films)
  test(`accepts ${name}`, () => {
    valid(read(`demo/films/${name}`));
    assert.deepEqual(valid.errors, null);
  });

const money = (price) => ({ title: 'T', deals: [{ price }] });

const right = [
  { title: 'T' },
  { $schema: 'https://a.example/film.schema.json', title: 'T' },
  { title: 'T', updated: '2026' },
  { title: 'T', updated: '2026-03' },
  { title: 'T', updated: '2026-Q3' },
  { title: 'T', cast: [] },
  money({ currency: 'USD', amount: 17500000.69 }),
  money({ currency: 'USD', amount: 0 }),
  money({ currency: 'USD', min: 11000000, max: 12000000 }),
  money({ currency: 'USD', max: 12000000 }),
  money({ band: 'mid-seven-figure' }),
  money({ undisclosed: true, quoted: 'nobody says' }),
];
for (const film of right)
  test(`accepts ${JSON.stringify(film)}`, () => {
    valid(film);
    assert.deepEqual(valid.errors, null);
  });

// Each with the place that an editor underlines.
const wrong = [
  ['', null],
  ['', []],
  ['', {}],
  ['', { titel: 'T' }],
  ['', { title: 'T', tilte: 'T' }],
  ['/title', { title: '' }],
  ['/title', { title: '  ' }],
  ['/title', { title: 1917 }],
  ['/year', { title: 'T', year: '2019' }],
  ['/year', { title: 'T', year: 1869 }],
  ['/year', { title: 'T', year: 2019.5 }],
  ['/runtime', { title: 'T', runtime: 0 }],
  ['/kind', { title: 'T', kind: 'movie' }],
  ['/status', { title: 'T', status: null }],
  ['/genres', { title: 'T', genres: 'Drama' }],
  ['/genres/1', { title: 'T', genres: ['Drama', 7] }],
  ['/countries/0', { title: 'T', countries: ['usa'] }],
  ['/languages/0', { title: 'T', languages: ['en_US'] }],
  ['/ids/imdb', { title: 'T', ids: { imdb: '6751668' } }],
  ['/poster', { title: 'T', poster: { alt: 'A' } }],
  ['/poster/src', { title: 'T', poster: { src: 5 } }],
  ['/cast/0', { title: 'T', cast: [{ character: 'A' }] }],
  ['/cast/0', { title: 'T', cast: [{ name: 'A', charakter: 'B' }] }],
  ['/cast/0/confidence', { title: 'T', cast: [{ name: 'A', confidence: 'sure' }] }],
  ['/cast/0/asOf', { title: 'T', cast: [{ name: 'A', asOf: '14.03.2026' }] }],
  ['/updated', { title: 'T', updated: '2026-13' }],
  ['/updated', { title: 'T', updated: '2026-Q5' }],
  ['/updated', { title: 'T', updated: '2026-03-32' }],
  ['/updated', { title: 'T', updated: '2026-03-14T00:00:00Z' }],
  ['/crew/0/people', { title: 'T', crew: [{ job: 'director', people: [] }] }],
  ['/castingChanges/0', { title: 'T', castingChanges: [{ person: { name: 'A' } }] }],
  ['/deals/0/territories', { title: 'T', deals: [{ territories: { exclude: ['US'] } }] }],
  ['/deals/0/rights/0', { title: 'T', deals: [{ rights: ['all'] }] }],
  ['/deals/0/price', money({})],
  ['/deals/0/price', money({ currency: 'USD' })],
  ['/deals/0/price', money({ amount: 5 })],
  ['/deals/0/price', money({ min: 5, max: 6 })],
  ['/deals/0/price', money({ currency: 'USD', amount: 5, min: 4 })],
  ['/deals/0/price', money({ currency: 'USD', amount: 5, band: 'six-figure' })],
  ['/deals/0/price', money({ amount: 5, undisclosed: true })],
  ['/deals/0/price', money({ min: 5, band: 'six-figure' })],
  ['/deals/0/price/currency', money({ currency: 'USDD', amount: 5 })],
  ['/deals/0/price/amount', money({ currency: 'USD', amount: -1 })],
  ['/deals/0/price/band', money({ band: 'seven figures' })],
  ['/deals/0/price/undisclosed', money({ undisclosed: false })],
];
for (const [place, film] of wrong)
  test(`refuses ${JSON.stringify(film)}`, () => {
    assert.equal(valid(film), false);
    assert.ok(
      valid.errors.some(({ instancePath }) => instancePath === place),
      `at ${valid.errors.map(({ instancePath }) => instancePath).join(', ')}, not ${place}`,
    );
  });

test('says of every object what it is', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  assert.equal(schema.$ref, '#/$defs/Film');
  assert.equal(schema.$defs.Film.title, 'Film');
  const objects = Object.entries(schema.$defs).filter(([, { type }]) => type === 'object');
  assert.ok(objects.length >= 15, `${objects.length} objects`);
  assert.deepEqual(
    objects.filter(([, { title }]) => !title).map(([id]) => id),
    [],
  );
});
