// Every entry in plain Node, as on a server: it loads, registers nothing it should not, and asks for no DOM.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  boxes,
  entries,
  files,
  installed,
  manifest,
  modules,
  project,
  root,
  run,
  write,
} from './support/project.js';

/** Runs a module of the project and answers the JSON that it prints. */
function node(code) {
  return JSON.parse(run(process.execPath, [write('run.mjs', code)], { cwd: project }));
}

test('there is an entry for each box, and more', () => {
  assert.deepEqual(boxes.toSorted(), readdirSync(join(root, 'src/boxes')).sort());
  assert.ok(modules.length > boxes.length + 2, `${modules.length} modules`);
});

for (const { specifier, file } of modules)
  test(`${specifier} can be imported`, () => {
    const { before, after, tags } = node(`
      const dom = ['window', 'document', 'HTMLElement', 'customElements'];
      const has = () => dom.filter((name) => name in globalThis);
      const before = has();
      await import('${specifier}');
      const tags = ${JSON.stringify(boxes)};
      // Lit brings a registry of its own to a server, which no browser and no other library sees.
      console.log(JSON.stringify({ before, after: has(), tags: tags.filter((tag) => globalThis.customElements?.get(tag)) }));
    `);
    assert.deepEqual(before, []);
    assert.deepEqual(
      after.filter((name) => name !== 'customElements'),
      [],
    );
    const [, tag] = /^dist\/boxes\/([\w-]+)\/define\.js$/.exec(file) ?? [];
    const expected = file === 'dist/define.js' ? boxes : tag ? [tag] : [];
    assert.deepEqual(tags, expected);
  });

for (const { specifier, file } of entries.filter((entry) => !modules.includes(entry) && entry.file))
  test(`${specifier} resolves`, () => {
    const [url] = node(`console.log(JSON.stringify([import.meta.resolve('${specifier}')]));`);
    assert.ok(url.endsWith(`/node_modules/onesheet/${file}`), url);
    assert.ok(files.includes(file), file);
  });

test('what is not exported cannot be imported', () => {
  const said = node(`
    const tried = await import('onesheet/dist/model/parse.js').catch((error) => error);
    console.log(JSON.stringify([tried.code]));
  `);
  assert.deepEqual(said, ['ERR_PACKAGE_PATH_NOT_EXPORTED']);
});

/** Every page that tells people what to import or what to put into a script tag. */
const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(join(root, 'docs'), { recursive: true })]
  .filter((name) => name.endsWith('.md'))
  .map((name) => (name.includes('.md') && /^(README|CONTRIBUTING)/.test(name) ? name : join('docs', name)))
  .filter((name) => !name.includes('decisions'));

test('every path of the package that a page names is there', () => {
  const missing = [];
  let seen = 0;
  for (const page of pages) {
    const text = readFileSync(join(root, page), 'utf8');
    for (const [, path] of text.matchAll(/['"`](onesheet\/[\w./-]+)['"`]/g)) {
      seen++;
      if (!entries.some(({ specifier }) => specifier === path)) missing.push(`${page}: ${path}`);
    }
    for (const [, version, path] of text.matchAll(/cdn\.example\/onesheet@([\d.]+)\/([\w./-]*\w)/g)) {
      seen++;
      if (version !== manifest.version || !files.includes(`dist/cdn/${path}`))
        missing.push(`${page}: onesheet@${version}/${path}`);
    }
  }
  assert.ok(seen > 10, `${seen} paths on ${pages.length} pages`);
  assert.deepEqual(missing, []);
});

test('the command runs from the package', () => {
  const [[name, file]] = Object.entries(manifest.bin);
  assert.equal(name, 'onesheet');
  const onesheet = (...args) => run(process.execPath, [join(installed, file), ...args], { cwd: project });
  assert.match(readFileSync(join(installed, file), 'utf8'), /^#!\/usr\/bin\/env node\n/);
  assert.equal(onesheet('--version').trim(), manifest.version);
  assert.equal(JSON.parse(onesheet('schema')).$ref, '#/$defs/Film');
  const film = write('dust.json', JSON.stringify({ title: 'Dust', year: 2019 }));
  assert.match(onesheet('render', film, '--box', 'film-card', '--format', 'text'), /Dust[^]*2019/);
  onesheet('build', film, '--out', join(project, 'site'));
  const site = readdirSync(join(project, 'site'), { recursive: true });
  assert.ok(site.includes('index.html'), site.join(', '));
});
