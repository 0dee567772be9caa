// What people outside rely on is written down, and nothing of it goes away without a word (docs/versioning.md).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Command, Option } from 'commander';
import { breakingLevel, difference, undeclared } from '../../api/compare.mjs';
import { commands, elements, filmFields } from '../../api/names.mjs';
import { problems } from '../../api/api.mjs';

test('the snapshot is what is built, and nothing released is broken without a word', async () =>
  assert.deepEqual(await problems(), []));

const before = {
  '<film-card>': 'FilmCard',
  '<film-card> part poster': '',
  '<cast-list>': 'CastList',
  '<cast-list> part poster': '',
  '<cast-list> attribute max': 'number',
  'film runtime': 'integer',
  'film boxOffice': 'object',
  'film boxOffice.budget': 'object',
  'onesheet parseFilm': '(data: unknown) => ParsedFilm',
  'npx onesheet validate --strict': 'flag',
};
const without = (...names) =>
  Object.fromEntries(Object.entries(before).filter(([name]) => !names.includes(name)));
const changeset = (level, text) => `---\n'onesheet': ${level}\n---\n\n${text}\n`;
const judge = (after, { changesets = [], version = '1.2.0' } = {}) =>
  undeclared({ before, after, changesets, name: 'onesheet', version });

test('before 1.0 a minor may break something, from then on a major', () =>
  assert.deepEqual(['0.1.0', '0.12.3', '1.0.0', '10.0.0'].map(breakingLevel), [
    'minor',
    'minor',
    'major',
    'major',
  ]));

test('a difference is what is gone, what is different, and what is new', () =>
  assert.deepEqual(difference({ a: '1', b: '1', c: '1' }, { a: '1', b: '2', d: '1' }), {
    removed: ['c'],
    changed: ['b'],
    added: ['d'],
  }));

test('nothing changed, nothing to say', () => assert.deepEqual(judge(before), []));

test('what is new needs no changeset to break anything', () =>
  assert.deepEqual(judge({ ...before, '<film-card> part badge': '' }), []));

for (const name of Object.keys(before))
  test(`the loss of ${name} fails, and says what to do`, () =>
    assert.deepEqual(judge(without(name)), [
      `${name} is gone since 1.2.0. Bring it back, or declare it: npx changeset, choose major, and write \`${name}\` into its text.`,
    ]));

test('a new name for a thing is the loss of the old one', () =>
  assert.equal(judge({ ...without('film runtime'), 'film duration': 'integer' }).length, 1));

test('another type fails, with both', () =>
  assert.deepEqual(judge({ ...before, 'film runtime': 'string' }), [
    'film runtime was "integer" in 1.2.0, now "string". Bring it back, or declare it: npx changeset, choose major, and write `film runtime` into its text.',
  ]));

for (const [name, value] of [
  ['film cast[].confidence = alleged', ''],
  ['film rating', 'string, required'],
  ['film boxOffice.seats', 'integer, required'],
  ['film cast[].agent', 'string, required'],
])
  test(`${name} may not just be added: ${value || 'older boxes would leave the doubt out'}`, () => {
    const old = { ...before, 'film cast': 'list of object', 'film cast[].confidence': 'string' };
    const said = undeclared({
      before: old,
      after: { ...old, [name]: value },
      changesets: [],
      name: 'onesheet',
      version: '1.2.0',
    });
    assert.deepEqual(said, [
      `${name} is new, and older files or boxes would be wrong. Do without it, or declare it: npx changeset, choose major, and write \`${name}\` into its text.`,
    ]);
  });

test('other fields and words may be added', () =>
  assert.deepEqual(
    judge({
      ...before,
      'film kind = podcast': '',
      'film boxOffice.seats': 'integer',
      'film awards': 'list of object',
      'film awards[].name': 'string, required',
      'film awards[].confidence = confirmed': '',
    }),
    [],
  ));

const gone = without('film runtime');
for (const [what, text, version, problems] of [
  ['a major that names it', changeset('major', 'Removes `film runtime`.'), '1.2.0', 0],
  ['a minor that names it', changeset('minor', 'Removes `film runtime`.'), '1.2.0', 1],
  ['a minor that names it, before 1.0', changeset('minor', 'Removes `film runtime`.'), '0.2.0', 0],
  ['a major that names it, before 1.0', changeset('major', 'Removes `film runtime`.'), '0.2.0', 0],
  ['a patch that names it, before 1.0', changeset('patch', 'Removes `film runtime`.'), '0.2.0', 1],
  ['a major that names something else', changeset('major', 'Removes `film year`.'), '1.2.0', 1],
  ['a major that names it without backticks', changeset('major', 'Removes film runtime.'), '1.2.0', 1],
  ['a major that names a part of its name', changeset('major', 'Removes `runtime`.'), '1.2.0', 1],
  ['a major of another package', `---\n'other': major\n---\n\n\`film runtime\`\n`, '1.2.0', 1],
  ['an empty one', '---\n---\n', '1.2.0', 1],
])
  test(`${what} ${problems ? 'does not declare' : 'declares'} the loss of a field`, () =>
    assert.equal(judge(gone, { changesets: [text], version }).length, problems));

test('one sentence can declare the same loss in every box', () => {
  const after = without('<film-card> part poster', '<cast-list> part poster');
  assert.equal(judge(after).length, 2);
  assert.deepEqual(judge(after, { changesets: [changeset('major', 'No box has a `part poster` now.')] }), []);
});

test('the changeset that the guide shows declares what it is about', () => {
  const changesets = [readFileSync(new URL('../../docs/snippets/changeset.md', import.meta.url), 'utf8')];
  const after = without('<film-card> part poster');
  assert.deepEqual(judge(after, { changesets, version: '0.2.0' }), []);
});

test('what goes with a box or a field is declared with it', () => {
  const after = without('<film-card>', '<film-card> part poster', 'film boxOffice', 'film boxOffice.budget');
  const changesets = [changeset('major', 'Removes `<film-card>` and `film boxOffice`.')];
  assert.equal(judge(after).length, 4);
  assert.deepEqual(judge(after, { changesets }), []);
  // A box that is still there declares nothing by being named.
  const part = judge(without('<film-card> part poster'), { changesets });
  assert.equal(part.length, 1);
});

test('a box has a line for each thing that a page can use', () => {
  const box = {
    name: 'FilmCard',
    tagName: 'film-card',
    attributes: [
      { name: 'max', type: { text: 'number | undefined' } },
      { name: 'level', type: { text: '2 | 3' } },
      { name: 'theme', type: { text: "'paper' | 'trade'" } },
    ],
    members: [
      { kind: 'field', name: 'film', type: { text: 'unknown' } },
      { kind: 'field', name: 'version', static: true },
    ],
    events: [{ name: 'film-load', type: { text: 'FilmLoadEvent' } }],
    slots: [{ name: '' }, { name: 'footer' }],
    cssParts: [{ name: 'poster' }],
    cssProperties: [{ name: '--film-gap', syntax: '<length>', default: '12px' }],
    cssStates: [{ name: 'ready' }],
  };
  assert.deepEqual(elements({ modules: [{ declarations: [box, { name: 'FilmBox' }] }, {}] }), {
    '<film-card>': 'FilmCard',
    '<film-card> attribute max': 'number | undefined',
    '<film-card> attribute level': 'one of',
    '<film-card> attribute level = 2': '',
    '<film-card> attribute level = 3': '',
    '<film-card> attribute theme': 'one of',
    "<film-card> attribute theme = 'paper'": '',
    "<film-card> attribute theme = 'trade'": '',
    '<film-card> property film': 'unknown',
    '<film-card> event film-load': 'FilmLoadEvent',
    '<film-card> slot (default)': '',
    '<film-card> slot footer': '',
    '<film-card> part poster': '',
    '<film-card> token --film-gap': '<length>',
    '<film-card> state ready': '',
  });
});

test('a film has a line for each field and for each word of a list of words', () => {
  const Film = {
    type: 'object',
    required: ['title'],
    properties: {
      title: { type: 'string' },
      kind: { type: 'string', enum: ['feature', 'short'] },
      cast: { type: 'array', items: { $ref: '#/$defs/Person' } },
    },
  };
  const Person = {
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, sure: { const: true } },
  };
  assert.deepEqual(filmFields({ $ref: '#/$defs/Film', $defs: { Film, Person } }), {
    'film title': 'string, required',
    'film kind': 'string',
    'film kind = feature': '',
    'film kind = short': '',
    'film cast': 'list of object',
    'film cast[].name': 'string, required',
    'film cast[].sure': 'true',
  });
});

test('the command has a line for each command and option', () => {
  const program = new Command('onesheet').option('-q, --quiet', 'say less');
  program
    .command('render')
    .argument('<file>')
    .argument('[more...]')
    .addOption(new Option('--format <name>', 'of the output').choices(['html', 'text']).default('html'));
  assert.deepEqual(commands(program), {
    onesheet: '',
    'onesheet --quiet': 'flag, -q',
    'onesheet render': '<file> [more...]',
    'onesheet render --format': '<name>, default "html"',
    'onesheet render --format = html': '',
    'onesheet render --format = text': '',
  });
});
