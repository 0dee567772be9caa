// What the guides show for Node and for a shell does what it says, and their JSON is read. Needs `npm run build`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { parseFilm } from '../../dist/index.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const snippets = join(root, 'docs/snippets');
const filesOf = (folder) => readdirSync(join(snippets, folder)).map((name) => join(folder, name));
const read = (name) => readFileSync(join(snippets, name), 'utf8');

/** A reader's project: the package is installed, and there are some films. */
const project = mkdtempSync(join(tmpdir(), 'onesheet-docs-'));
after(() => rmSync(project, { recursive: true }));
mkdirSync(join(project, 'node_modules/.bin'), { recursive: true });
symlinkSync(root, join(project, 'node_modules/onesheet'), 'dir');
symlinkSync(join(root, 'dist/cli/main.js'), join(project, 'node_modules/.bin/onesheet'));
symlinkSync(join(root, 'dist'), join(project, 'dist'), 'dir');
// These are without a warning, so that `validate --strict` passes them, too.
for (const [path, film] of [
  ['film.json', 'minimal'],
  ['films/parasite.json', 'parasite'],
  ['films/my-film.json', 'i-love-you-phillip-morris'],
  ['films/2026/wadjda.json', 'wadjda'],
])
  cpSync(join(root, `demo/films/${film}.json`), join(project, path), { recursive: true });
// Documents of film databases, a sheet, and what an editor wrote herself.
for (const [path, document] of [
  ['nine.tmdb.json', 'test/import/documents/tmdb-movie.json'],
  ['nine.imdb.html', 'test/import/documents/imdb.html'],
  ['sheets', 'docs/sheets'],
])
  cpSync(join(root, document), join(project, path), { recursive: true });
writeFileSync(join(project, 'our-film.json'), '{ "title": "Nine Lighthouses", "runtime": 119 }');
/** What `docs/snippets/given.d.ts` says that a reader has. */
writeFileSync(
  join(project, 'given.mjs'),
  `import { readFileSync } from 'node:fs';
  import { parseFilm } from 'onesheet/render';
  globalThis.text = readFileSync('films/my-film.json', 'utf8');
  globalThis.film = parseFilm(JSON.parse(text)).film;`,
);

/** Runs a program in the project; fails with what it says when it fails. */
function run(program, ...args) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: project,
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.equal(status, 0, `${stdout}${stderr}`);
}

for (const config of ['tsconfig.json', 'tsconfig.js.json'])
  test(`the compiler finds nothing with ${config}`, () =>
    run(process.execPath, join(root, 'node_modules/typescript/bin/tsc'), '-p', join(snippets, config)));

for (const file of filesOf('server'))
  test(`${file} runs in Node`, async () => {
    const outfile = join(project, 'snippet.mjs');
    await build({
      ...{ entryPoints: [join(snippets, file)], outfile, bundle: true, packages: 'external' },
      ...{ platform: 'node', format: 'esm', logLevel: 'error' },
    });
    run(process.execPath, '--preserve-symlinks', '--import', './given.mjs', outfile);
  });

for (const file of filesOf('commands')) test(`${file} runs`, () => run('sh', '-e', join(snippets, file)));

const line = ({ path, message, remedy }) => `${path && `${path}: `}${message}. ${remedy}`;
const films = filesOf('films').filter((file) => file.endsWith('.json'));
for (const file of films)
  test(`${file} has the issues that the guide lists`, () => {
    const listed = file.replace('.json', '.txt');
    const issues = parseFilm(JSON.parse(read(file))).issues.map(line);
    assert.deepEqual(issues, filesOf('films').includes(listed) ? read(listed).trim().split('\n') : []);
  });

for (const file of filesOf('settings'))
  test(`${file} names files that the package has`, () => {
    const paths = [
      ...JSON.stringify(JSON.parse(read(file))).matchAll(/\.\/(node_modules\/onesheet\/[\w./-]+)/g),
    ];
    assert.ok(paths.length > 0);
    for (const [, path] of paths) readFileSync(join(project, path));
  });
