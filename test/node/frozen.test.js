// Film JSON of version 1 is read today as it was read then (test/frozen/README.md). Needs `npm run build`.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { parseFilm } from '../../dist/index.js';

const folder = new URL('../frozen/v1/', import.meta.url);
const text = (name) => readFileSync(new URL(name, folder), 'utf8');
const read = (name) => JSON.parse(text(name));
const right = ['everything.json', 'least.json', 'money.json', 'words.json'];

const sums = {
  'everything.json': '08dcedb785569870',
  'faulty.expected.json': '7c5dc89afd48f161',
  'faulty.json': 'a416c2a4a53ef6ca',
  'fields.json': '9e38e2d2e150a6c6',
  'least.json': '5e0e98466e4bbd51',
  'money.json': '81754748a42a4000',
  'words.json': '163ff84fea0de8a4',
};

test('nobody has edited the frozen files', () => {
  const now = readdirSync(folder)
    .sort()
    .map((name) => [name, createHash('sha256').update(text(name)).digest('hex').slice(0, 16)]);
  assert.deepEqual(now, Object.entries(sums), 'put them back: what newsrooms have written stays as it is');
});

for (const name of right)
  test(`${name} is read as it is written, without a word`, () => {
    const film = read(name);
    assert.deepEqual(parseFilm(read(name)), { film, issues: [] });
  });

test('of faulty.json the right parts are read, and the rest is named', () => {
  const { film, issues } = parseFilm(read('faulty.json'));
  const named = issues.map(({ path, code, severity }) => `${path}: ${code}, ${severity}`);
  assert.deepEqual({ film, issues: named }, read('faulty.expected.json'));
});

test('the JSON Schema takes the right files', () => {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, validateFormats: false });
  const valid = ajv.compile(
    JSON.parse(readFileSync(new URL('../../schema/film.schema.json', import.meta.url))),
  );
  for (const name of right) {
    valid(read(name));
    assert.deepEqual(valid.errors, null, name);
  }
});

/** The same words for a sum and for doubt wherever they stand. */
const common = (name) =>
  name
    .replace(/^.*\.(amount|band|basis|currency|max|min|qualifier|quoted|undisclosed)\b/, 'sum $1')
    .replace(/^.*\.(confidence = )/, '$1');

/** The fields and words of a value: `deals[].price.band`, `kind = short`. */
function used(value, path = '') {
  if (Array.isArray(value)) return [path, ...value.flatMap((each) => used(each, `${path}[]`))];
  if (typeof value !== 'object') return [path, `${path} = ${value}`];
  const fields = Object.entries(value).flatMap(([name, field]) =>
    used(field, path ? `${path}.${name}` : name),
  );
  return [path, ...fields];
}

test('the right files use every field and every word that version 1 has', () => {
  const seen = new Set(right.flatMap((name) => used(read(name))).map(common));
  const all = read('fields.json');
  assert.equal(all.length, 436);
  // Of the words that say how far the film itself is, and what it is, a file has one.
  const once = /^(kind|status) = /;
  assert.deepEqual(
    all.map(common).filter((name) => !seen.has(name) && !once.test(name)),
    [],
  );
});

for (const name of read('fields.json').filter((each) => /^(kind|status) = /.test(each)))
  test(`a film may still have ${name}`, () => {
    const [field, word] = name.split(' = ');
    assert.deepEqual(parseFilm({ title: 'Dust', [field]: word }), {
      film: { title: 'Dust', [field]: word },
      issues: [],
    });
  });
