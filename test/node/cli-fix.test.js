// `onesheet validate --fix`: what is certain is written, and all else stays as it was, byte for byte. Needs `npm run build`.
import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, onesheet } from './cli.js';

/** What `--fix` makes of a file, and what it says. */
function fix(text, name = 'film.json') {
  const cwd = folder({ [name]: text });
  const { status, stdout, stderr } = onesheet(['validate', '--fix', name], { cwd });
  assert.equal(stdout, '');
  return { status, said: stderr, text: readFileSync(join(cwd, name), 'utf8') };
}

const slips = `{"title" : "Dust",\r
\t"kind":   "Short Film",
  "status": "in post", "year": "2019",
  "countries": [ "USA",  "us", "Sweden" ],
  "crew": [{ "job": "Director", "people": ["Ana Reis"] }, { "job": "DP", "people": [{ "name": "B" }] }],
  "companies": [{ "role": "Sales Agent", "name": "C" }],
  "deals": [{
    "status": "In Talks", "asOf": "March 14, 2026", "buyers": "Netflix",
    "rights": ["All Rights"], "price": { "band": "mid seven figures", "currency": "usd" },
    "territories": { "include": ["north america", "Scandinavia"], "exclude": ["Latin America"] }
  }],   "logline": " A road. "
}

`;

const right = `{"title" : "Dust",\r
\t"kind":   "short",
  "status": "post-production", "year": 2019,
  "countries": [ "US",  "US", "SE" ],
  "crew": [{ "job": "director", "people": [{ "name": "Ana Reis" }] }, { "job": "cinematographer", "people": [{ "name": "B" }] }],
  "companies": [{ "role": "sales", "name": "C" }],
  "deals": [{
    "status": "in-talks", "asOf": "2026-03-14", "buyers": [{ "name": "Netflix" }],
    "rights": ["all-rights"], "price": { "band": "mid-seven-figure", "currency": "USD" },
    "territories": { "include": ["north-america", "scandinavia"], "exclude": ["latam"] }
  }],   "logline": "A road."
}

`;

test('what is certain is written, and the rest stays byte for byte', () => {
  const { status, text } = fix(slips);
  assert.equal(text, right);
  assert.equal(status, 0);
});

test('what was written is said, line by line', () => {
  const { said } = fix(
    '{ "title": "Dust", "kind": "Short", "crew": [{ "job": "DP", "people": [{ "name": "A" }] }] }',
  );
  assert.equal(
    said,
    `film.json:kind: wrote "short" for "Short"
film.json:crew[0].job: wrote "cinematographer" for "DP"
1 file: 0 errors, 0 warnings, 2 put right
`,
  );
});

test('what is not certain is left, and asked about', () => {
  const text =
    '{ "title": "Dust", "deals": [{ "status": "sold", "date": "03/04/2026", "rights": ["streaming"] }], "releases": [{ "type": "festival" }], "genres": "Drama, Comedy", "crew": [{ "job": "Drector", "people": [{ "name": "A" }] }] }';
  const { status, said, text: after } = fix(text);
  assert.equal(after, text);
  assert.equal(status, 1);
  assert.deepEqual(said.split('\n').slice(0, 4), [
    'film.json:deals[0].status: "sold" is not one of the known words. Did you mean "closed"? Known: rumored, on-market, in-talks, exclusive-talks, final-negotiations, closing, closed, collapsed, withdrawn, terminated, expired.',
    'film.json:deals[0].date: "03/04/2026" is not a date. Write a day (2026-03-14), a month (2026-03), a year (2026), a quarter (2026-Q3), a half (2026-H1), a season (2026-summer) or a part (2026-early, 2026-05-late); ../2026-05 for by May 2026, 2026-05/.. for not before it.',
    'film.json:deals[0].rights[0]: "streaming" is not one of the known words. Did you mean "svod"? Known: all-rights, theatrical, home-video, est, tvod, pvod, svod, avod, pay-tv, free-tv, festival, airline, remake, sequel.',
    'film.json:releases[0].type: "festival" is not one of the known words. Did you mean "premiere"? Known: premiere, limited, theatrical, streaming, rental, physical, tv.',
  ]);
});

test('a file in which nothing is certain is not written', () => {
  const cwd = folder({ 'film.json': '{ "title": "Dust" }' });
  const before = statSync(join(cwd, 'film.json')).mtimeMs;
  assert.equal(
    onesheet(['validate', '--fix', 'film.json'], { cwd }).stderr,
    '1 file: 0 errors, 0 warnings\n',
  );
  assert.equal(statSync(join(cwd, 'film.json')).mtimeMs, before);
});

test('a file that is no JSON is not written', () => {
  const { status, text } = fix('{ "title": "Dust", "kind": "Short", }');
  assert.equal(text, '{ "title": "Dust", "kind": "Short", }');
  assert.equal(status, 1);
});

test('a byte order mark stays, and of a field written twice the last is put right', () => {
  const { text } = fix('\ufeff{ "title": "Dust", "kind": "Short", "kind": "Series" }');
  assert.equal(text, '\ufeff{ "title": "Dust", "kind": "Short", "kind": "series" }');
});

test('standard input goes to standard output, and what is said does not', () => {
  const { status, stdout, stderr } = onesheet(['validate', '--fix', '-'], {
    input: '{ "title": "Dust",\n  "kind": "Short" }\n',
  });
  assert.equal(stdout, '{ "title": "Dust",\n  "kind": "short" }\n');
  assert.equal(stderr, '-:kind: wrote "short" for "Short"\n1 file: 0 errors, 0 warnings, 1 put right\n');
  assert.equal(status, 0);
});

test('standard input goes to standard output also where there is nothing to do', () => {
  for (const input of ['{ "title": "Dust" }', 'no JSON'])
    assert.equal(onesheet(['validate', '--fix', '-'], { input }).stdout, input);
});

test('with --json, what was written and the text are in the result', () => {
  const { stdout } = onesheet(['validate', '--fix', '--json', '-'], {
    input: '{ "title": "Dust", "kind": "Short" }',
  });
  assert.deepEqual(JSON.parse(stdout), {
    files: 1,
    errors: 0,
    warnings: 0,
    hints: 0,
    fixed: 1,
    results: [
      {
        file: '-',
        issues: [],
        fixed: [
          {
            path: 'kind',
            code: 'spelling',
            message: '"Short" is read as "short"',
            remedy: 'Write "short".',
            severity: 'warning',
            value: 'Short',
            fix: 'short',
          },
        ],
        output: '{ "title": "Dust", "kind": "short" }',
      },
    ],
  });
});

for (const [written, date] of [
  ['2026-3-4', '2026-03-04'],
  ['2026/03/14', '2026-03-14'],
  ['14.03.2026', '2026-03-14'],
  ['3/14/2026', '2026-03-14'],
  ['14 March 2026', '2026-03-14'],
  ['Mar. 14, 2026', '2026-03-14'],
  ['March 2026', '2026-03'],
  ['Sept 2026', '2026-09'],
  ['Fall 2026', '2026-autumn'],
  ['late 2026', '2026-late'],
  ['Q3 2026', '2026-Q3'],
  ['2026 Q3', '2026-Q3'],
  ['first half of 2026', '2026-H1'],
])
  test(`a date written as ${written} is ${date}`, () => {
    const { text } = fix(`{ "title": "Dust", "timeline": [{ "title": "A", "date": "${written}" }] }`);
    assert.equal(JSON.parse(text).timeline[0].date, date);
  });

for (const written of [
  '03/04/2026',
  '2026-02-30',
  '31.02.2026',
  'Marching 2026',
  'soon',
  '2026-03-14T00:00:00Z',
])
  test(`${written} is no certain date`, () => {
    const film = `{ "title": "Dust", "timeline": [{ "title": "A", "date": "${written}" }] }`;
    assert.equal(fix(film).text, film);
  });

test('what an editor wrote in short is written in full', () => {
  const { status, text } = fix(`{ "title": "Dust",
  "cast": ["Lana Condor"],
  "deals": [{ "buyers": ["Netflix"], "price": "$11-12M", "territories": "North America", "date": "late May 2026" }] }
`);
  assert.equal(status, 0);
  assert.equal(
    text,
    `{ "title": "Dust",
  "cast": [{ "name": "Lana Condor" }],
  "deals": [{ "buyers": [{ "name": "Netflix" }], "price": { "currency": "USD", "min": 11000000, "max": 12000000 }, "territories": { "include": ["north-america"] }, "date": "2026-05-late" }] }
`,
  );
});

test('what is not clear stays in short, and is an error as before', () => {
  const { status, text, said } = fix('{ "title": "Dust", "deals": [{ "price": "11-12M" }] }');
  assert.equal(status, 1);
  assert.equal(text, '{ "title": "Dust", "deals": [{ "price": "11-12M" }] }');
  assert.match(said, /deals\[0\]\.price: "11-12M" is not an object/);
});
