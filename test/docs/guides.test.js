// What the guides say of the project is true: what they show is tried, what they name exists, what exists is named.
// Needs `npm run build` and `npm run size`.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { rowsOfReadme, withSizes } from '../../build/sizes-in-docs.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const json = (path) => JSON.parse(read(path));
const inDocs = readdirSync(new URL('docs', root), { recursive: true }).map((path) => `docs/${path}`);
const guides = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'examples/README.md', ...inDocs]
  .filter((path) => path.endsWith('.md') && !path.startsWith('docs/snippets/'))
  .map((path) => [path, read(path)]);
const { scripts, exports, files, name, version } = json('package.json');

/** What sets a project up, and is no file of docs/snippets because no test repeats it. */
const isSetup = (code) => /^npm .*(\nnpm .*)*$/.test(code);

for (const [path, text] of guides)
  test(`${path} shows nothing that is not tried`, () => {
    const code = [...text.matchAll(/(.*)\n(`{3,})(\w*)\n([^]*?)\n\2\n/g)];
    const untried = code.filter(
      ([, above, , , lines]) => !/^<!-- snippet: \S+ -->$/.test(above) && !isSetup(lines),
    );
    assert.deepEqual(
      untried.map(([, , , , lines]) => lines),
      [],
    );
  });

test('every snippet is shown', () => {
  const all = guides.map(([, text]) => text).join('\n');
  const snippets = readdirSync(new URL('docs/snippets', root), { recursive: true }).filter((file) =>
    /[/\\]\w/.test(file),
  );
  assert.ok(snippets.length > 40);
  assert.deepEqual(
    snippets.filter((file) => !all.includes(`<!-- snippet: ${file.replaceAll('\\', '/')} -->`)),
    [],
  );
});

for (const [path, text] of guides)
  test(`${path} names commands that exist`, () => {
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script);
    assert.deepEqual(
      named.filter((script) => !scripts[script]),
      [],
    );
  });

const boxes = json('custom-elements.json')
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);
const tags = boxes.map(({ tagName }) => tagName);
const namesOf = (kind) => [...new Set(boxes.flatMap((box) => (box[kind] ?? []).map((one) => one.name)))];
const published = [
  ...files.filter((file) => !file.startsWith('!')),
  ...readdirSync(new URL('dist/cdn', root)),
];
/** Page -> the names that stand in it as code. */
const wanted = {
  'CONTRIBUTING.md': Object.keys(scripts).map((script) =>
    /^(start|test)$/.test(script) ? `npm ${script}` : `npm run ${script}`,
  ),
  'README.md': [
    ...tags.map((tag) => `<${tag}>`),
    ...json('editors/vscode.css-data.json').properties.map((token) => token.name),
  ],
  'docs/developers.md': [
    ...Object.keys(exports)
      .map((entry) => entry.replace('.', name))
      .filter((entry) => !tags.some((tag) => entry.endsWith(`/${tag}`))),
    ...published.map((file) => (file.includes('.') ? file : `${file}/`)),
    ...namesOf('attributes'),
    ...namesOf('events'),
  ],
  'docs/designers.md': namesOf('cssStates').map((state) => `:state(${state})`),
};
for (const [path, names] of Object.entries(wanted))
  test(`${path} leaves out no name`, () => {
    assert.ok(names.length > 0);
    const text = read(path);
    assert.deepEqual(
      names.filter((one) => !text.includes(`\`${one}\``)),
      [],
    );
  });

test('README.md names only tokens that there are', () => {
  const tokens = new Set(read('README.md').match(/--film-[a-z-]*[a-z]/g));
  const known = json('editors/vscode.css-data.json').properties.map((token) => token.name);
  assert.deepEqual(
    [...tokens].filter((token) => !known.includes(token)),
    [],
  );
});

test('README.md loads this version', () => assert.ok(read('README.md').includes(`${name}@${version}/`)));

for (const path of ['README.md', 'docs/size.md'])
  test(`${path} names the sizes that were measured: npm run size -- --write`, () => {
    const rows = (text) => text.split('\n').filter((line) => line.startsWith('| '));
    assert.deepEqual(rows(read(path)), rows(withSizes(read(path), json('.cache/sizes.json'))));
  });

test('README.md has a row for each size that it promises', () =>
  assert.deepEqual(
    rowsOfReadme.filter((row) => !read('README.md').includes(`| ${row} |`)),
    [],
  ));
