// `onesheet validate` and `onesheet schema`. Needs `npm run build`.
import assert from 'node:assert/strict';
import { chmodSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, onesheet, root } from './cli.js';

const films = folder({
  'good.json': { title: 'Dust' },
  'bad.json': {
    title: 'Mist',
    deals: [{ price: { currency: 'USDD', amount: 5000000 } }],
    kind: 'featrue',
  },
  'asked.json': { title: 'Haze', poster: { src: '/haze.jpg' }, generes: ['Drama'] },
  'more/deep.json': { title: 'Rain' },
  'more/notes.txt': 'not a film',
});
const at = (name) => join(films, name);

test('a right film says so and ends with 0', () => {
  assert.deepEqual(onesheet(['validate', at('good.json')]), {
    status: 0,
    stdout: '',
    stderr: '1 file: 0 errors, 0 warnings\n',
  });
});

test('errors say file, path, value and remedy, and end with 1', () => {
  assert.deepEqual(onesheet(['validate', 'bad.json'], { cwd: films }), {
    status: 1,
    stdout: '',
    stderr: `bad.json:deals[0].price.currency: "USDD" is not an ISO 4217 code. Use a currency code such as "USD" or "EUR".
bad.json:kind: "featrue" is not one of the known words. Did you mean "feature"? Known: feature, short, documentary, series, special.
1 file: 2 errors, 0 warnings
`,
  });
});

const asked = `asked.json:generes: warning: "generes" is not a field that is known here. Did you mean "genres"? [unknown-field]
asked.json:poster: warning: the picture has no words for who cannot see it. Add "alt" with what it shows. [image-without-alt]
asked.json:poster: warning: the picture does not say whose it is. Add "credit" with the photographer, studio or agency, or "sources" with the id of who gave it. [image-without-credit]
1 file: 0 errors, 3 warnings
`;

test('warnings end with 0, and with 1 under --strict', () => {
  assert.deepEqual(onesheet(['validate', 'asked.json'], { cwd: films }), {
    status: 0,
    stdout: '',
    stderr: asked,
  });
  assert.deepEqual(onesheet(['validate', '--strict', 'asked.json'], { cwd: films }), {
    status: 1,
    stdout: '',
    stderr: asked,
  });
});

test('a sum in two ways is shown with what was written', () => {
  const { stderr } = onesheet(['validate', '-'], {
    input: '{ "title": "Dust", "boxOffice": { "budget": { "amount": 7000, "band": "six-figure" } } }',
  });
  assert.equal(
    stderr,
    `-:boxOffice.budget: the sum is given in more than one way: {"amount":7000,"band":"six-figure"}. Keep one of amount, min and max, band, undisclosed.
1 file: 1 error, 0 warnings
`,
  );
});

test('--json is for programs: everything on standard output', () => {
  const { status, stdout, stderr } = onesheet(['validate', '--json', 'bad.json', 'good.json'], {
    cwd: films,
  });
  assert.equal(status, 1);
  assert.equal(stderr, '');
  assert.deepEqual(JSON.parse(stdout), {
    files: 2,
    errors: 2,
    warnings: 0,
    hints: 0,
    results: [
      {
        file: 'bad.json',
        issues: [
          {
            path: 'deals[0].price.currency',
            code: 'currency',
            message: '"USDD" is not an ISO 4217 code',
            remedy: 'Use a currency code such as "USD" or "EUR".',
            severity: 'error',
            value: 'USDD',
          },
          {
            path: 'kind',
            code: 'choice',
            message: '"featrue" is not one of the known words',
            remedy: 'Did you mean "feature"? Known: feature, short, documentary, series, special.',
            severity: 'error',
            value: 'featrue',
          },
        ],
      },
      { file: 'good.json', issues: [] },
    ],
  });
});

for (const [what, args, files] of [
  ['a folder, at any depth', ['.'], ['asked.json', 'bad.json', 'good.json', 'more/deep.json']],
  ['several, each once', ['good.json', 'more', 'good.json'], ['good.json', 'more/deep.json']],
  ['a pattern of one folder', ['*.json'], ['asked.json', 'bad.json', 'good.json']],
  ['a pattern of all folders', ['**/[dg]*.json'.replace('[dg]', '?ee')], ['more/deep.json']],
])
  test(`files are named by ${what}`, () => {
    const { stdout } = onesheet(['validate', '--json', ...args], { cwd: films });
    assert.deepEqual(
      JSON.parse(stdout).results.map(({ file }) => file),
      files,
    );
  });

for (const [what, input, line] of [
  [
    'a comma too many',
    '{\n  "title": "Dust",\n}',
    '-:2:18: a comma stands before }. Delete it: nothing follows it.',
  ],
  [
    'a missing comma',
    '{ "title": "Dust"\n  "year": 2020 }',
    '-:2:3: a comma or } should stand before "\\"". Look at the end of the line before, too.',
  ],
  [
    'an early end',
    '{ "title": "Dust", "cast": [',
    '-:1:29: the file ends too early. It may have been cut off; check that every bracket is closed.',
  ],
  [
    'nothing',
    '',
    '-:1:1: the file ends too early. It may have been cut off; check that every bracket is closed.',
  ],
  [
    'a comment',
    '{\n  // the title\n  "title": "Dust" }',
    '-:2:3: JSON has no comments. Delete it; what a reader should know belongs into a note.',
  ],
  [
    'single quotes',
    '{ "title": \'Dust\' }',
    '-:1:12: texts stand in double quotes. Write "…" instead of \'…\'.',
  ],
  [
    'a line break in a text',
    '{ "title": "Du\nst" }',
    '-:1:12: this text has no end. Close it with " on the same line; a line break in it is \\n.',
  ],
  ['a lone backslash', '{ "title": "D\\ust" }', '-:1:14: a backslash stands alone. Write two for one: \\\\.'],
  [
    'two films',
    '{ "title": "Dust" }\n{ "title": "Mist" }',
    '-:2:1: something follows after the end of the film. Keep one object to a file.',
  ],
  [
    'a page',
    '<!doctype html>',
    '-:1:1: "<" begins no value. Write texts in double quotes, numbers in digits.',
  ],
  [
    'separators in a number',
    '{ "title": "Dust", "runtime": 1,200 }',
    '-:1:33: a field name in double quotes should stand here. Write "title": …, and commas only between fields; numbers take none.',
  ],
])
  test(`what is no JSON is shown with line and column: ${what}`, () => {
    const { status, stderr } = onesheet(['validate', '-'], { input });
    assert.equal(stderr, `${line}\n1 file: 1 error, 0 warnings\n`);
    assert.equal(status, 1);
  });

test('brackets without end are no JSON, however many there are', () => {
  const { status, stderr } = onesheet(['validate', '-'], { input: '['.repeat(100_000) });
  assert.match(stderr, /^-:1:1: .*JSON/);
  assert.equal(status, 1);
});

test('a field that is written twice is a warning', () => {
  const { status, stderr } = onesheet(['validate', '-'], {
    input: '{ "title": "Dust", "cast": [{ "name": "A", "name": "B" }] }',
  });
  assert.equal(
    stderr,
    '-:cast[0].name: warning: the field is written twice here; only the last counts. Delete one. [field-twice]\n1 file: 0 errors, 1 warning\n',
  );
  assert.equal(status, 0);
});

for (const [what, bytes, line] of [
  [
    'UTF-16',
    Buffer.from('\ufeff{"title":"Dust"}', 'utf16le'),
    'the file is UTF-16, not UTF-8. Save it as UTF-8.',
  ],
  [
    'Latin-1',
    Buffer.from('{"title":"Caf\u00e9"}', 'latin1'),
    'the file is not UTF-8. Save it as UTF-8; it may be Latin-1 or Windows-1252.',
  ],
  [
    'far too long',
    Buffer.alloc(50_000_000, ' '),
    'the file has more than 2,000,000 characters: boxes refuse it. Keep one film to a file, without pictures in it.',
  ],
  [
    'too long',
    Buffer.alloc(2_000_001, ' '),
    'the file has more than 2,000,000 characters: boxes refuse it. Keep one film to a file, without pictures in it.',
  ],
])
  test(`a file that is ${what} is wrong`, () => {
    const cwd = folder({ 'x.json': bytes });
    const { status, stderr } = onesheet(['validate', 'x.json'], { cwd });
    assert.equal(stderr, `x.json: ${line}\n1 file: 1 error, 0 warnings\n`);
    assert.equal(status, 1);
  });

test('a byte order mark of UTF-8 does no harm, nor does a text of two million letters less a few', () => {
  const cwd = folder({
    'mark.json': '\ufeff{"title":"Dust"}',
    'long.json': { title: 'Dust', logline: 'a'.repeat(1_999_900) },
  });
  const { status, stderr } = onesheet(['validate', '.'], { cwd });
  assert.equal(stderr, '2 files: 0 errors, 0 warnings\n');
  assert.equal(status, 0);
});

for (const [what, args, line] of [
  ['a missing file', ['validate', 'none.json'], 'onesheet: none.json: there is no such file'],
  [
    'a path through a file',
    ['validate', 'good.json/x'],
    'onesheet: good.json/x: a part of its path is a file, not a folder',
  ],
  ['a pattern without match', ['validate', 'z*.json'], 'onesheet: z*.json: no file matches'],
  ['no file', ['validate'], "error: missing required argument 'files'"],
  [
    'an unknown option',
    ['validate', '--strikt', '.'],
    "error: unknown option '--strikt'\n(Did you mean --strict?)",
  ],
  ['an unknown command', ['validat'], "error: unknown command 'validat'\n(Did you mean validate?)"],
])
  test(`${what} is a wrong call: 2`, () => {
    assert.deepEqual(onesheet(args, { cwd: films }), { status: 2, stdout: '', stderr: `${line}\n` });
  });

test('an empty folder is a wrong call', () => {
  const cwd = folder({ 'notes.txt': 'nothing here' });
  assert.deepEqual(onesheet(['validate', '.'], { cwd }), {
    status: 2,
    stdout: '',
    stderr: 'onesheet: .: the folder has no .json file\n',
  });
});

test('a file that may not be read is a wrong call', { skip: process.getuid?.() === 0 }, () => {
  const cwd = folder({ 'x.json': { title: 'Dust' } });
  chmodSync(join(cwd, 'x.json'), 0);
  const { status, stderr } = onesheet(['validate', 'x.json'], { cwd });
  assert.equal(stderr, 'onesheet: x.json: it may not be read or written by this user\n');
  assert.equal(status, 2);
});

test('help has examples and ends with 0; no command at all shows it and ends with 2', () => {
  const asked = onesheet(['--help']);
  assert.equal(asked.status, 0);
  assert.match(asked.stdout, /\$ onesheet validate films\//);
  const { stdout } = onesheet(['validate', '--help']);
  assert.match(stdout, /Usage: onesheet validate \[options\] <files\.\.\.>/);
  assert.match(stdout, /Examples:\n {2}\$ onesheet validate films\//);
  const none = onesheet([]);
  assert.equal(none.status, 2);
  assert.match(none.stderr, /^Usage: onesheet/);
});

test('colours come with FORCE_COLOR alone where there is no terminal', () => {
  const run = (env) => onesheet(['validate', at('bad.json')], { env }).stderr;
  assert.match(run({ FORCE_COLOR: '1' }), /\u001b\[1m.*bad\.json:kind\u001b\[0m: /);
  for (const env of [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '0' }]) assert.doesNotMatch(run(env), /\u001b/);
});

test('schema prints the published JSON Schema', () => {
  const { status, stdout } = onesheet(['schema']);
  assert.equal(status, 0);
  assert.equal(stdout, readFileSync(join(root, 'schema/film.schema.json'), 'utf8'));
});

test('importing the program runs nothing', async () => {
  const { program } = await import('../../dist/cli/program.js');
  assert.equal(program.name(), 'onesheet');
  assert.ok(program.commands.map((command) => command.name()).includes('validate'));
});

test('the command knows every box, format and theme that can be rendered', async () => {
  const { program } = await import('../../dist/cli/program.js');
  const { boxTags, formats, themes } = await import('../../dist/surfaces/render.js');
  const { options } = program.commands.find((command) => command.name() === 'render');
  const choicesOf = (name) => options.find(({ long }) => long === name).argChoices;
  assert.deepEqual(
    [choicesOf('--box'), choicesOf('--format'), choicesOf('--theme')],
    [boxTags, [...formats], themes],
  );
});

test('every film of the demo is free of errors', () => {
  const { status, stdout } = onesheet(['validate', '--json', join(root, 'demo/films')]);
  const { files, errors } = JSON.parse(stdout);
  assert.equal(status, 0);
  assert.equal(errors, 0);
  assert.equal(files, readdirSync(join(root, 'demo/films')).length);
});
