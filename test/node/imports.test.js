// Data goes one way through the folders of src/; this walks the imports and fails on one that goes back.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/**
 * The folders of src/ from the ground up, each with what it may import beside its own files: folders that stand above it
 * in this list, and packages. `root` is src/index.ts and src/define.ts.
 */
const HOUSE = new Map([
  ['model', []],
  ['schema', ['model', 'zod:']],
  ['words', ['model']],
  ['shorthand', ['model', 'words']],
  ['import', ['model', 'words', 'shorthand', 'sheets:']],
  ['copy-desk', ['model', 'words']],
  ['json-text', ['model', 'import']],
  ['facts', ['model', 'words']],
  ['load', ['model', 'import', 'lit:']],
  ['themes', ['lit:']],
  ['templates', ['facts', 'themes', 'lit:']],
  ['writers', ['model', 'facts', 'themes', 'lit:']],
  ['base', ['model', 'words', 'facts', 'load', 'templates', 'writers', 'lit:']],
  ['boxes', ['facts', 'templates', 'base', 'lit:']],
  ['root', ['model', 'writers', 'themes', 'base', 'boxes']],
  ['embed', ['model', 'words', 'facts', 'themes', 'base', 'root', 'lit:']],
  ['surfaces', ['model', 'words', 'facts', 'themes', 'templates', 'writers', 'base', 'boxes', 'lit:']],
  ['catalogue', ['facts', 'themes', 'writers']],
  [
    'desk',
    [
      ...['model', 'words', 'shorthand', 'import', 'copy-desk', 'json-text', 'facts', 'themes', 'writers'],
      ...['base', 'root', 'surfaces', 'lit:', 'JSON Schema:', 'desk libraries:'],
    ],
  ],
  [
    'cli',
    [
      ...[
        'model',
        'words',
        'shorthand',
        'import',
        'copy-desk',
        'json-text',
        'json-text',
        'facts',
        'themes',
        'writers',
        'base',
        'surfaces',
        'catalogue',
        'desk',
        'node:',
      ],
      'commander:',
      'canvas:',
    ],
  ],
  ['sites', ['model', 'facts', 'themes', 'writers', 'base', 'surfaces', 'cli', 'node:']],
]);
const ENTRY = 'embed/onesheet.ts';

/** The imports of a file: `{ specifier, type }`, where type is true if nothing of it is left at runtime. */
export function importsOf(text) {
  const found = [];
  const file = ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true);
  const add = (node, type) =>
    node && ts.isStringLiteralLike(node) && found.push({ specifier: node.text, type });
  const allTypes = (bindings) =>
    bindings?.elements?.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
  const visit = (node) => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      add(
        node.moduleSpecifier,
        !!clause && (clause.isTypeOnly || (!clause.name && !!allTypes(clause.namedBindings))),
      );
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly || !!allTypes(node.exportClause));
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The folder a file belongs to: 'boxes', or 'root' for src/index.ts. */
const folderOf = (path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : 'root');

/** What an import of `path` names: a path under src, or the name of a package group. */
function destination(path, specifier) {
  if (specifier.endsWith('/film.schema.json')) return 'JSON Schema:';
  if (specifier.startsWith('.'))
    return relative(src, resolve(src, dirname(path), specifier))
      .split(sep)
      .join('/')
      .replace(/\.js$/, '.ts');
  if (specifier.startsWith('node:')) return 'node:';
  // Readers and writers of sheets, which the build puts into the files that need them.
  if (/^(papaparse|archieml|(read|write)-excel-file\/universal)$/.test(specifier)) return 'sheets:';
  // What draws pictures where somebody has installed it: its types alone.
  if (specifier === '@napi-rs/canvas') return 'canvas:';
  // What the build puts into the page of the desk.
  if (
    /^(@awesome\.me\/webawesome|@codemirror|@lezer|idb-keyval|vscode-json-languageservice)\b/.test(specifier)
  )
    return 'desk libraries:';
  return specifier.replace(/^(lit|zod|commander)(\/.*)?$/, '$1:');
}

/** Why an import is wrong, or undefined. */
export function objection(path, { specifier }) {
  const from = folderOf(path);
  const to = destination(path, specifier);
  if (!HOUSE.has(from)) return `src/${from} is not a folder of the house`;
  const allowed = HOUSE.get(from);
  if (!specifier.startsWith('.') || to.endsWith(':'))
    return allowed.includes(to) ? undefined : `${from} may not import ${specifier}`;
  const target = folderOf(to);
  if (from === 'boxes' && target === 'boxes')
    return path.split('/')[1] === to.split('/')[1] ? undefined : 'a box may not import another box';
  return target === from || allowed.includes(target) ? undefined : `${from} may not import ${target}`;
}

const files = existsSync(src)
  ? readdirSync(src, { recursive: true })
      .map((path) => path.split(sep).join('/'))
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))
  : [];
const imports = new Map(files.map((path) => [path, importsOf(readFileSync(join(src, path), 'utf8'))]));

test('every import in src/ goes the right way', () => {
  assert.ok(files.length > 0, 'no files were read');
  const wrong = [];
  for (const [path, list] of imports)
    for (const each of list) {
      const why = objection(path, each);
      if (why) wrong.push(`src/${path} imports ${each.specifier}: ${why}`);
    }
  assert.deepEqual(wrong, []);
});

test('permissions are for folders that exist, and only for what stands above', () => {
  const seen = new Set();
  for (const [folder, allowed] of HOUSE) {
    assert.ok(folder === 'root' || existsSync(join(src, folder)), `src/${folder} does not exist`);
    for (const name of allowed)
      if (!name.endsWith(':'))
        assert.ok(seen.has(name), `${folder} may import ${name}, which stands below it`);
    seen.add(folder);
  }
});

test('every permission is used', () => {
  const used = new Set();
  for (const [path, list] of imports)
    for (const { specifier } of list) {
      const to = destination(path, specifier);
      used.add(`${folderOf(path)} > ${to.endsWith(':') ? to : folderOf(to)}`);
    }
  const unused = [...HOUSE].flatMap(([from, allowed]) =>
    allowed.map((to) => `${from} > ${to}`).filter((arrow) => !used.has(arrow)),
  );
  assert.deepEqual(unused, []);
});

test('no file imports itself by way of others', () => {
  const done = new Set();
  const circles = [];
  const visit = (path, way) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' > '));
    if (way.includes(path) || done.has(path)) return;
    for (const { specifier } of imports.get(path) ?? [])
      if (specifier.startsWith('.')) visit(destination(path, specifier), [...way, path]);
    done.add(path);
  };
  for (const path of imports.keys()) visit(path, []);
  assert.deepEqual(circles, []);
});

test('nothing that a page loads imports zod', () => {
  const seen = new Map([[ENTRY, ENTRY]]);
  const wrong = [];
  for (const [path, way] of seen)
    for (const { specifier, type } of imports.get(path) ?? []) {
      if (type) continue;
      const to = destination(path, specifier);
      if (to === 'zod:') wrong.push(way);
      else if (!seen.has(to)) seen.set(to, `${way} > ${to}`);
    }
  assert.deepEqual(wrong, []);
});

test('a value import is told from a type import', () => {
  const text = `
    import type { A } from './a.js';
    import { type B } from './b.js';
    import { type C, d } from './c.js';
    import './e.js';
    export * from './f.js';
    export type { G } from './g.js';
    const h = import('./h.js');
    type I = import('./i.js').I;`;
  const values = importsOf(text)
    .filter((each) => !each.type)
    .map((each) => each.specifier);
  assert.deepEqual(values, ['./c.js', './e.js', './f.js', './h.js']);
});

for (const [path, specifier, wrong] of [
  ['boxes/a/a.ts', '../b/b.js', true],
  ['boxes/a/a.ts', '../../facts/a-facts.js', false],
  ['boxes/a/a.ts', 'lit/directives/repeat.js', false],
  ['model/parse.ts', 'zod', true],
  ['model/parse.ts', '../schema/film.js', true],
  ['schema/film.ts', 'zod/mini', false],
  ['model/film.ts', '../words/intl.js', true],
  ['words/intl.ts', 'lit', true],
  ['import/tmdb/tmdb.ts', 'node:fs', true],
  ['import/tmdb/tmdb.ts', '../../facts/box.js', true],
  ['import/tmdb/tmdb.ts', '../../model/film.js', false],
  ['shorthand/deal.ts', 'node:fs', true],
  ['shorthand/deal.ts', '../import/import.js', true],
  ['facts/deal-facts.ts', '../base/film-box.js', true],
  ['load/fetch.ts', '../facts/box.js', true],
  ['base/film-box.ts', '../boxes/a/a.js', true],
  ['surfaces/text.ts', 'node:fs', true],
  ['cli/main.ts', 'node:fs', false],
  ['cli/program.ts', 'commander', false],
  ['sites/eleventy.ts', '../cli/film-file.js', false],
  ['cli/program.ts', '../sites/films.js', true],
  ['surfaces/text.ts', 'commander', true],
  ['index.ts', './boxes/a/a.js', false],
  ['index.ts', './schema/film.js', true],
  ['base/film-box.ts', 'lodash', true],
])
  test(`${path} ${wrong ? 'may not' : 'may'} import ${specifier}`, () => {
    assert.equal(objection(path, { specifier }) !== undefined, wrong);
  });
