// What editors show of the types of film JSON: src/model/film.ts, which is made from the schemas.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const file = path('src/model/film.ts');
const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
const interfaces = source.statements.filter(ts.isInterfaceDeclaration);
const fields = interfaces.flatMap(({ name, members }) =>
  members.map((field) => [`${name.text}.${field.name.text}`, field]),
);

/** The text of a docstring and its examples. */
function docstring(node) {
  const [comment] = node.jsDoc ?? [];
  const examples = (comment?.tags ?? []).filter(({ tagName }) => tagName.text === 'example');
  return {
    text: ts.getTextOfJSDocComment(comment?.comment) ?? '',
    examples: examples.map((tag) => ts.getTextOfJSDocComment(tag.comment)),
  };
}

test('every type says what it is', () => {
  assert.ok(interfaces.length >= 24, `${interfaces.length} interfaces`);
  const silent = interfaces.filter((each) => !/\w\.$/.test(docstring(each).text));
  assert.deepEqual(
    silent.map(({ name }) => name.text),
    [],
  );
});

test('every field says what it holds, and shows an example', () => {
  assert.ok(fields.length >= 120, `${fields.length} fields`);
  const silent = fields.filter(([, field]) => {
    const { text, examples } = docstring(field);
    return !/\w[.)”]/.test(text) || examples.length !== 1 || !examples[0];
  });
  assert.deepEqual(
    silent.map(([name]) => name),
    [],
  );
});

test('types.check.ts compares every type with its schema', () => {
  const check = readFileSync(path('test/model/types.check.ts'), 'utf8');
  const names = interfaces.map(({ name }) => name.text);
  assert.deepEqual(
    names.filter((name) => !check.includes(`${name}: Same<model.${name}, `)),
    [],
  );
});

/** What an editor shows at the `|` of a module beside film.ts. */
function hover(text) {
  const name = path('src/model/hover.ts');
  const code = text.replace('|', '');
  const service = ts.createLanguageService({
    getScriptFileNames: () => [name],
    getScriptVersion: () => '1',
    getScriptSnapshot: (one) => {
      const content = one === name ? code : ts.sys.readFile(one);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => path(''),
    getCompilationSettings: () => ({ strict: true, module: ts.ModuleKind.NodeNext, types: [] }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (one) => one === name || ts.sys.fileExists(one),
    readFile: ts.sys.readFile,
  });
  const { displayParts, documentation, tags } = service.getQuickInfoAtPosition(name, text.indexOf('|'));
  return {
    type: ts.displayPartsToString(displayParts),
    text: ts.displayPartsToString(documentation),
    tags: (tags ?? []).map((tag) => `${tag.name} ${ts.displayPartsToString(tag.text)}`),
  };
}

const film = `import type { Film } from './film.js';\ndeclare const film: Film;\n`;

test('an editor says that a runtime is in minutes', () => {
  const { type, text, tags } = hover(`${film}film.run|time;`);
  assert.equal(type, '(property) Film.runtime?: number | undefined');
  assert.match(text, /\bin minutes\b/);
  assert.deepEqual(tags, ['example 118']);
});

test('an editor names the vocabulary of a word, and explains the fields that every fact has', () => {
  assert.equal(
    hover(`${film}film.deals?.[0]?.sta|tus;`).type,
    '(property) Deal.status?: DealStatus | undefined',
  );
  assert.match(hover(`${film}film.deals?.[0]?.as|Of;`).text, /^When this was known to be true\./);
});
