// A film file after a save from the desk: it says what it should, and the rest is written as it was. Needs `npm run build`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { filmText, rewrite } from '../../dist/json-text/rewrite.js';

const film = `{
  "title": "Dust",
    "year" :   2025,
  "deals": [
    { "buyers": [{ "name": "Lantern" }], "status": "closing" },
    {
      "buyers": [{ "name": "Harbour" }],
      "status": "in-talks", "price": { "currency": "USD", "amount": 17500000.690 }
    }
  ]
}
`;
const read = () => JSON.parse(film);

for (const [what, change, expected] of [
  ['a value', (dust) => (dust.deals[0].status = 'closed'), film.replace('"closing"', '"closed"')],
  [
    'an order of rows',
    (dust) => dust.deals.reverse(),
    `{
  "title": "Dust",
  "year": 2025,
  "deals": [
    {
      "buyers": [{ "name": "Harbour" }],
      "status": "in-talks", "price": { "currency": "USD", "amount": 17500000.690 }
    },
    { "buyers": [{ "name": "Lantern" }], "status": "closing" }
  ]
}
`,
  ],
  [
    'a row less and a field more',
    (dust) => {
      dust.deals.shift();
      dust.genres = ['drama'];
    },
    `{
  "title": "Dust",
  "year": 2025,
  "deals": [
    {
      "buyers": [{ "name": "Harbour" }],
      "status": "in-talks", "price": { "currency": "USD", "amount": 17500000.690 }
    }
  ],
  "genres": ["drama"]
}
`,
  ],
])
  test(`${what}: all else is written as it was`, () => {
    const changed = read();
    change(changed);
    // What stands around the fields of an object that changes is written anew.
    assert.equal(rewrite(film, changed), expected.replace('    "year" :   2025', '  "year": 2025'));
  });

test('indents, line ends and a single line stay', () => {
  assert.equal(
    rewrite('{\r\n\t"title": "Dust"\r\n}\r\n', { title: 'Dust', cast: [{ name: 'A' }] }),
    '{\r\n\t"title": "Dust",\r\n\t"cast": [{ "name": "A" }]\r\n}\r\n',
  );
  assert.equal(
    rewrite('{"title":"Dust"}', { title: 'Mist', year: 2026 }),
    '{ "title": "Mist", "year": 2026 }',
  );
});

test('what does not fit on a line gets lines', () => {
  const people = ['Mara Nobody', 'Otto Unreal', 'Zoe Fictional', 'Ida Invented'].map((name) => ({ name }));
  assert.equal(
    filmText({ title: 'Dust', cast: people }),
    `{
  "title": "Dust",
  "cast": [
    { "name": "Mara Nobody" },
    { "name": "Otto Unreal" },
    { "name": "Zoe Fictional" },
    { "name": "Ida Invented" }
  ]
}
`,
  );
});

test('any film that replaces any other is read back as it is', () => {
  const value = fc.jsonValue({ maxDepth: 4 });
  const films = fc.dictionary(fc.constantFrom('title', 'deals', 'cast', 'sources', '__proto__'), value, {
    noNullPrototype: true,
  });
  const texts = fc
    .tuple(films, fc.constantFrom(undefined, 2, '\t'))
    .map(([old, space]) => JSON.stringify(old, null, space));
  fc.assert(
    fc.property(texts, films, (text, film) => {
      const json = JSON.parse(JSON.stringify(film));
      assert.deepEqual(JSON.parse(rewrite(text, json)), json);
      assert.equal(rewrite(text, JSON.parse(text)), text);
    }),
    { numRuns: 1000 },
  );
});
