// Data goes one way through the folders of src/; this walks the imports and fails on one that goes back.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src', import.meta.url));

const BELOW_BOXES = ['lit', 'base', 'templates', 'load', 'facts', 'words', 'model'];
const BELOW_SURFACES = [...BELOW_BOXES, 'boxes', 'root'];

// What a folder may import at runtime, besides its own files. Types may come from anything below as well.
const MAY_IMPORT = {
  schema: ['zod', 'model'],
  model: [],
  words: [],
  facts: ['words'],
  load: ['lit'],
  base: BELOW_BOXES,
  templates: BELOW_BOXES,
  boxes: ['lit', 'base', 'templates', 'facts'],
  surfaces: [...BELOW_SURFACES, 'themes'],
  embed: [...BELOW_SURFACES, 'surfaces'],
  catalogue: [...BELOW_SURFACES, 'surfaces'],
  cli: [...BELOW_SURFACES, 'themes', 'surfaces', 'embed', 'catalogue', 'node', 'commander'],
  root: [...BELOW_BOXES, 'boxes', 'surfaces', 'themes'],
  themes: [],
};

const MAY_IMPORT_TYPES = {
  model: ['schema'],
  words: ['model'],
  facts: ['model'],
  load: ['model', 'words', 'facts'],
  boxes: BELOW_BOXES,
};

/** Files of model that run in a page; all others there may use zod, which must never get into one. */
const NO_ZOD = /^model\//;
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
  if (specifier.startsWith('.'))
    return relative(src, resolve(src, dirname(path), specifier))
      .split(sep)
      .join('/')
      .replace(/\.js$/, '.ts');
  if (specifier.startsWith('node:')) return 'node:';
  return specifier.replace(/^(lit|zod|commander)(\/.*)?$/, '$1:');
}

/** Why an import is wrong, or undefined. */
export function objection(path, { specifier, type }) {
  const from = folderOf(path);
  const to = destination(path, specifier);
  if (to === 'zod:' && from === 'model')
    return NO_ZOD.test(path) && !type ? 'runs in a page, so no zod' : undefined;
  if (to.endsWith(':')) {
    const name = to.slice(0, -1);
    return MAY_IMPORT[from]?.includes(name) || (type && from === 'cli')
      ? undefined
      : `${from} may not import ${name}`;
  }
  if (!specifier.startsWith('.')) return `${specifier} is not a dependency of the library`;
  const target = folderOf(to);
  if (from === 'boxes' && target === 'boxes')
    return path.split('/')[1] === to.split('/')[1] ? undefined : 'a box may not import another box';
  if (target === from) return undefined;
  if (!(from in MAY_IMPORT)) return `src/${from} is not a folder of the house`;
  if (MAY_IMPORT[from].includes(target)) return undefined;
  if (MAY_IMPORT_TYPES[from]?.includes(target))
    return type ? undefined : `${from} may import only types of ${target}`;
  return `${from} may not import ${target}`;
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

for (const [path, specifier, type, wrong] of [
  ['boxes/a/a.ts', '../b/b.js', true, true],
  ['boxes/a/a.ts', '../../model/film.js', true, false],
  ['boxes/a/a.ts', '../../model/film.js', false, true],
  ['boxes/a/a.ts', 'lit/directives/repeat.js', false, false],
  ['model/parse.ts', 'zod', false, true],
  ['schema/film.ts', 'zod/mini', false, false],
  ['model/film.ts', '../words/intl.js', true, true],
  ['words/intl.ts', 'lit', false, true],
  ['facts/deal-facts.ts', '../base/film-box.js', true, true],
  ['load/fetch.ts', '../model/parse.js', false, true],
  ['base/film-box.ts', '../boxes/a/a.js', false, true],
  ['surfaces/text.ts', 'node:fs', false, true],
  ['cli/main.ts', 'node:fs', false, false],
  ['cli/program.ts', 'commander', false, false],
  ['surfaces/text.ts', 'commander', false, true],
  ['index.ts', './boxes/a/a.js', false, false],
  ['base/film-box.ts', 'lodash', false, true],
])
  test(`${path} ${wrong ? 'may not' : 'may'} import ${type ? 'types of ' : ''}${specifier}`, () => {
    assert.equal(objection(path, { specifier, type }) !== undefined, wrong);
  });
