// The built files, as npm and a CDN would hand them out. Needs `npm run build`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  mkdirSync,
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
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const read = (path) => readFileSync(join(root, path), 'utf8');
const cdn = (file) => {
  assert.ok(existsSync(join(dist, 'cdn', file)), `dist/cdn/${file} is missing: npm run build`);
  return read(`dist/cdn/${file}`);
};
const TAGS = readdirSync(join(root, 'src/boxes')).sort();
const { version } = JSON.parse(read('package.json'));

/** A project that has installed the package. */
const project = mkdtempSync(join(tmpdir(), 'onesheet-'));
mkdirSync(join(project, 'node_modules'));
symlinkSync(root.replace(/\/$/, ''), join(project, 'node_modules/onesheet'), 'dir');
writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
after(() => rmSync(project, { recursive: true }));

/** Runs a module of that project in a Node of its own, and answers what it prints. */
function node(code) {
  const file = join(project, 'run.js');
  writeFileSync(file, code);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--preserve-symlinks', file], {
    cwd: project,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

/** Bundles a module of that project for production, and answers the code and the packages in it. */
async function bundled(code) {
  const entry = join(project, 'entry.js');
  writeFileSync(entry, code);
  const output = await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'out' } },
  });
  const chunks = output[0].output.filter(({ type }) => type === 'chunk');
  return {
    code: chunks.map((chunk) => chunk.code).join('\n'),
    modules: chunks
      .flatMap((chunk) => Object.entries(chunk.modules))
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .map(([id]) => id),
  };
}

test('there are ten boxes', () => {
  assert.deepEqual(TAGS, [
    'box-office',
    'cast-list',
    'casting-changes',
    'crew-list',
    'deal-box',
    'film-card',
    'film-comparisons',
    'film-facts',
    'film-timeline',
    'release-plan',
  ]);
});

test('importing the package registers nothing', () => {
  const said = node(`
    const defined = [];
    globalThis.customElements = { define: (tag) => defined.push(tag), get() {} };
    const { parseFilm, FilmCard, CastList, DealBox } = await import('onesheet');
    console.log(defined.length, typeof FilmCard, typeof CastList, typeof DealBox, parseFilm({ title: 'Dust' }).film.title);
  `);
  assert.equal(said, '0 function function function Dust');
});

for (const tag of TAGS)
  test(`onesheet/${tag} can be imported in Node and registers its one tag`, () => {
    const said = node(`
      const defined = [];
      globalThis.customElements = { define: (tag) => defined.push(tag), get() {} };
      await import('onesheet/${tag}');
      console.log(defined.join());
    `);
    assert.equal(said, tag);
  });

test('every built file that a package path leads to can be imported in plain Node', () => {
  const said = node(`
    await import('onesheet');
    await import('onesheet/define');
    for (const tag of ${JSON.stringify(TAGS)}) await import('onesheet/' + tag);
    console.log('imported', customElements.get('film-card')?.version);
  `);
  assert.equal(said, `imported ${version}`);
});

test('the package says which version it is', () => {
  assert.match(read('src/base/version.ts'), new RegExp(`version = '${version.replaceAll('.', '\\.')}'`));
  assert.match(read('dist/base/version.js'), new RegExp(`'${version.replaceAll('.', '\\.')}'`));
  assert.ok(cdn('onesheet.js').includes(version));
});

for (const file of ['onesheet.js', 'onesheet.classic.js'])
  test(`dist/cdn/${file} makes no code of text, and brings no zod`, () => {
    const code = cdn(file);
    assert.ok(code.length > 10_000, 'it is all there');
    assert.doesNotMatch(
      code,
      /\beval\b|\bnew Function\b|\bFunction\(|document\.write|insertAdjacentHTML|outerHTML/,
    );
    // Lit makes its templates so, through its Trusted Types policy.
    const assignments = code.match(/\.innerHTML\s*=(?!=)/g) ?? [];
    assert.ok(assignments.length <= 1, `${assignments.length} times innerHTML=`);
    assert.match(code, /createPolicy\(.?lit-html/);
    assert.doesNotMatch(code, /\bzod\b|ZodError|safeParse/i);
    assert.doesNotMatch(
      code,
      /localStorage|sessionStorage|document\.cookie|sendBeacon|https?:\/\/(?!(www\.)?(w3|schema)\.org)(?!x["'`])/,
    );
  });

test('the CDN files register every box', () => {
  for (const file of ['onesheet.js', 'onesheet.classic.js'])
    for (const tag of TAGS) assert.match(cdn(file), new RegExp(`[\`'"]${tag}[\`'"]`), `${tag} in ${file}`);
});

test('dist/cdn/onesheet.classic.js is a script, not a module, in plain ASCII', () => {
  const code = cdn('onesheet.classic.js');
  assert.doesNotThrow(() => new Function(code));
  assert.doesNotMatch(code, /[^\x00-\x7f]/);
  assert.doesNotMatch(code, /import\.meta|^import |\bexport\b\s*[{*]/);
});

test('what the CDN entry loads later is there', () => {
  const later = [...cdn('onesheet.js').matchAll(/import\([`'"]\.\/([\w/-]+\.js)[`'"]\)/g)].map(
    ([, file]) => file,
  );
  assert.ok(later.includes('lazy/report.js'), `${later}`);
  for (const file of later) assert.ok(cdn(file).length > 0);
});

test('bundling parseFilm brings neither Lit nor zod nor a box', async () => {
  const { code, modules } = await bundled(
    `import { parseFilm } from 'onesheet'; console.log(parseFilm({ title: 'Dust' }));`,
  );
  assert.match(code, /title/);
  assert.deepEqual(
    modules.filter((id) =>
      /\/(lit|lit-html|lit-element|@lit|zod)\/|\/dist\/(boxes|base|templates)\//.test(id),
    ),
    [],
  );
  assert.doesNotMatch(code, /customElements|lit-html|ZodError/);
});

test('bundling one box for production keeps its registration, and no other box', async () => {
  const { code } = await bundled(`import 'onesheet/film-card';`);
  assert.match(code, /[`'"]film-card[`'"]/);
  assert.match(code, /customElements\.define|\.define\(/);
  assert.doesNotMatch(code, /[`'"](deal-box|cast-list|crew-list|film-facts)[`'"]/);
});

test('bundling a class that nobody registers registers nothing', async () => {
  const { code } = await bundled(`import { FilmCard } from 'onesheet'; console.log(FilmCard.version);`);
  assert.doesNotMatch(code, /[`'"]film-card[`'"]/);
});

test('no built class shadows a reactive property with a field', () => {
  const fields = /^\s+(film|src|from|heading|headingLevel|staleAfter|jsonLd|max|all|sections)(\s*=.*)?;$/m;
  for (const tag of TAGS) {
    const code = read(`dist/boxes/${tag}/${tag}.js`);
    assert.doesNotMatch(code.replace(/\/\*[\s\S]*?\*\//g, ''), fields, tag);
  }
  assert.doesNotMatch(read('dist/base/film-box.js').replace(/\/\*[\s\S]*?\*\//g, ''), fields);
});
