// `onesheet read` and `onesheet add`. Needs `npm run build`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, onesheet } from './cli.js';

const read = (...args) => onesheet(['read', ...args]);

test('read prints the fragment on one line', () => {
  const { status, stdout, stderr } = read('--kind', 'money', '$11-12M');
  assert.equal(stdout, '{"fragment":{"price":{"currency":"USD","min":11000000,"max":12000000}}}\n');
  assert.deepEqual([status, stderr], [0, '']);
});

test('read asks where a phrase must not be guessed', () => {
  const { status, stdout } = read('--kind', 'money', '11-12M');
  assert.equal(stdout, '{"fragment":null,"ask":"Which currency?"}\n');
  assert.equal(status, 0);
});

test('read counts dates from --today', () => {
  const { stdout } = read('--kind', 'date', '--today', '2026-11-25', 'yesterday');
  assert.equal(stdout, '{"fragment":{"date":"2026-11-24"}}\n');
});

test('read - answers each line of standard input with a line', () => {
  const { status, stdout } = onesheet(['read', '--kind', 'territory', '-'], {
    input: 'UK/Ireland\r\n\nGeorgia\nworldwide ex-France\n',
  });
  assert.equal(status, 0);
  assert.deepEqual(stdout.split('\n'), [
    '{"fragment":{"territories":{"include":["uk-ireland"]}}}',
    '{"fragment":null,"ask":"What does it say? There is nothing here."}',
    '{"fragment":null,"ask":"The country (GE), or the state of the US?"}',
    '{"fragment":{"territories":{"include":["worldwide"],"exclude":["FR"]}}}',
    '',
  ]);
});

test('read without a kind, with a wrong one or a wrong day is a wrong call', () => {
  for (const args of [['$5M'], ['--kind', 'mood', 'x'], ['--kind', 'date', '--today', 'soon', 'x']])
    assert.equal(read(...args).status, 2);
});

const line = 'Netflix, worldwide excl. Japan, $17M, closed, Variety';
const deal = `{
      "status": "closed",
      "buyers": [{ "name": "Netflix" }],
      "territories": { "include": ["worldwide"], "exclude": ["JP"] },
      "price": { "currency": "USD", "amount": 17000000 },
      "sources": ["variety"]
    }`;

/** Adds a deal to a film with this text: what the command gives, and the text after it. */
function add(text, words = line) {
  const path = folder({ 'film.json': text });
  const result = onesheet(['add', 'film.json', words], { cwd: path });
  return { ...result, text: readFileSync(join(path, 'film.json'), 'utf8') };
}

test('add writes the lists that a film lacks behind its fields', () => {
  const { status, stdout, stderr, text } = add('{\n  "title":   "Dust"\n}\n');
  assert.deepEqual([status, stdout, stderr], [0, '', 'wrote film.json\n']);
  assert.equal(
    text,
    `{
  "title":   "Dust",
  "deals": [
    ${deal}
  ],
  "sources": [
    {
      "id": "variety",
      "name": "Variety"
    }
  ]
}
`,
  );
});

test('add appends to lists that are there, names a source that is known, and keeps every other byte', () => {
  const before = `\ufeff{
  "deals": [
    { "price":{"band":"six-figure"},
      "note": "a ] in \\"quotes\\"" }
  ], "odd" : [ 1,2 ],
  "sources": [{"id": "variety", "name": "Variety"}],
  "title": "D\\u00fcst"
}`;
  const { status, text } = add(before);
  assert.equal(status, 0);
  assert.equal(text, before.replace('" }\n  ]', `" },\n    ${deal}\n  ]`));
});

test('add keeps a file on one line, and an empty list', () => {
  const { text } = add('{"title":"Dust","deals":[],"sources":[]}', 'Neon, US, closed');
  assert.equal(
    text,
    '{"title":"Dust","deals":[{ "status": "closed", "buyers": [{ "name": "Neon" }], "territories": { "include": ["US"] } }],"sources":[]}',
  );
});

test('add keeps the line breaks of Windows', () => {
  const { text } = add('{\r\n\t"title": "Dust"\r\n}\r\n', 'Neon, closed');
  assert.equal(
    text,
    '{\r\n\t"title": "Dust",\r\n\t"deals": [\r\n\t\t{\r\n\t\t\t"status": "closed",\r\n\t\t\t"buyers": [{ "name": "Neon" }]\r\n\t\t}\r\n\t]\r\n}\r\n',
  );
});

test('add asks on standard error, ends with 1 and writes nothing where something is not clear', () => {
  const { status, stdout, stderr, text } = add('{ "title": "Dust" }', 'Netflix, Georgia, closed');
  assert.deepEqual([status, stdout, text], [1, '', '{ "title": "Dust" }']);
  assert.equal(stderr, 'film.json: “Georgia”: The country (GE), or the state of the US?\n');
});

test('add writes a release, and moves one that is there without a change of the rest', () => {
  const { status, text } = add(
    '{ "title": "Dust" }',
    'opens in France on 3 June 2026 through StudioCanal, via Variety',
  );
  assert.equal(status, 0);
  assert.equal(
    text,
    '{ "title": "Dust", "releases": [{ "type": "theatrical", "territory": "FR", "date": "2026-06-03", "distributor": "StudioCanal", "sources": ["variety"] }], "sources": [{ "id": "variety", "name": "Variety" }] }',
  );
  const moved = add(text, 'French release moved to 1 July 2026');
  assert.equal(moved.status, 0);
  assert.deepEqual(JSON.parse(moved.text).releases, [
    {
      type: 'theatrical',
      territory: 'FR',
      date: '2026-07-01',
      distributor: 'StudioCanal',
      sources: ['variety'],
      moves: [{ from: '2026-06-03' }],
    },
  ]);
  assert.equal(
    add(text, 'opens on 3 June 2026').stderr,
    'film.json: Where? Name a country, a group of countries, or “worldwide”.\n',
  );
});

test('add refuses what holds no film, and a list that is none', () => {
  assert.equal(add('{}').status, 1);
  assert.equal(add('no json').status, 1);
  const { status, stderr } = add('{ "title": "Dust", "deals": "soon" }');
  assert.equal(status, 1);
  assert.equal(
    stderr,
    'film.json: "deals" is not a list. Put it right first: onesheet validate tells how.\n',
  );
});

test('add to a file that is not there, or to standard input, is a wrong call', () => {
  assert.equal(onesheet(['add', 'nowhere.json', line], { cwd: folder() }).status, 2);
  assert.equal(onesheet(['add', '-', line]).status, 2);
});
