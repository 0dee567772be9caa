// The desk says in the editor's language what the code says in English. A new message of the code needs its row in
// src/desk/words/sentences; this finds the messages in the sources and fails on one that has none.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import ts from 'typescript';

const src = new URL('../../src/', import.meta.url);
const textOf = (path) => readFileSync(new URL(path, src), 'utf8');

/** What a file of src without imports exports. */
const load = (path) =>
  import(
    `data:text/javascript,${encodeURIComponent(ts.transpile(textOf(path), { target: 'ESNext', module: 'ESNext' }))}`
  );

const { de } = await load('desk/words/sentences/de.ts');
const { translator } = await load('desk/words/sentences/translate.ts');
const translate = translator(de, { quotes: ['„', '“'], sayAs: () => undefined });

const isProse = (text) => /[a-z,] [a-z]/.test(text) && !/^[{ ]/.test(text);
const isQuestion = (text) => text.includes('?') || /^[A-Z].* .*\.$/.test(text);

/** Where messages are: the files, whether they stand in places for messages only, and which texts there are messages. */
const places = [
  { folder: 'model', only: /^issue-words\.ts$/, isMessage: isProse },
  // date-meaning.ts has a list of months.
  { folder: 'copy-desk', only: /^(?!date-meaning)/, isMessage: isProse },
  { folder: 'json-text', only: /^json\.ts$/, isMessage: isProse },
  { folder: 'shorthand', isMessage: isQuestion },
  { folder: 'desk/line', isMessage: isQuestion },
  { folder: 'desk/form', only: /^round-up\.ts$/, isMessage: isQuestion },
  { folder: 'import', inPlace: true, isMessage: isProse },
  { folder: 'desk/start', only: /^read-document\.ts$/, inPlace: true, isMessage: isProse },
];

/** What takes, is or holds a message. */
const takers = /^(warn|#warn|warnAbout|refused|problem|leftOut|ask)$/;
const holders = /^(one|details|remedy|wants|otherItems|otherAnswers|why|what|verb)$/;
const fields = /^(message|remedy|problem|ask)$/;

/** Faults of a page; no film on the desk has them. */
const ofPages = /^'?(http|html|json|network|time|size|script|twice|paragraph|data-src|end-tag)'?$/;

/** The texts of a file that are messages, with ⟦⟧ where values stand. */
function messagesIn(path, { inPlace = false, isMessage }) {
  const file = ts.createSourceFile(path, textOf(path), ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node, isPlace) => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node)) {
      const name = node.name.getText();
      if (path.startsWith('model/') && ofPages.test(name)) return;
      if (fields.test(name)) isPlace = true;
    }
    if (ts.isVariableDeclaration(node) && holders.test(node.name.getText())) isPlace = true;
    if (ts.isTaggedTemplateExpression(node)) return;
    if (ts.isCallExpression(node) && takers.test((node.expression.name ?? node.expression).getText()))
      isPlace = true;
    const text = ts.isTemplateExpression(node)
      ? node.head.text + node.templateSpans.map(({ literal }) => `⟦⟧${literal.text}`).join('')
      : ts.isStringLiteralLike(node) && !ts.isElementAccessExpression(node.parent)
        ? node.text
        : undefined;
    if (text !== undefined && (isPlace || !inPlace) && isMessage(text)) found.push(text);
    ts.forEachChild(node, (child) => visit(child, isPlace));
  };
  visit(file, false);
  return found;
}

const plainly = (text) => text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
const rows = Object.keys(de);
const pieces = new Set(rows.flatMap((row) => row.split(/\{\d[!#]?\}/).map(plainly)));

/** Messages whose parts have no row of their own, as they are said. */
const whole = {
  '⟦⟧ more crew member⟦⟧ left out': ['1 more crew member left out', '7 more crew members left out'],
  'this is ⟦⟧ of TMDB: "⟦⟧"': ['this is an error of TMDB: "no"', 'this is a message of TMDB: "done"'],
  '⟦⟧ has ⟦⟧, so it is left out': [
    '5 has no currency, so it is left out',
    '5 has a currency that is not known here (Q1), so it is left out',
  ],
};

/** Whether the table has a message, or what it is put together from. */
function isSaid(message) {
  if (whole[message]) return whole[message].every((text) => translate(text));
  if (translate(message.replaceAll('⟦⟧', '1999'))) return true;
  const parts = message.split('⟦⟧').map(plainly).filter(Boolean);
  return (
    parts.every((part) => pieces.has(part)) ||
    (parts.length === 1 && rows.some((row) => row.includes(parts[0])))
  );
}

for (const place of places)
  test(`each message of src/${place.folder} has a translation`, () => {
    const files = readdirSync(new URL(`${place.folder}/`, src), { recursive: true }).filter(
      (name) => name.endsWith('.ts') && (place.only ?? /./).test(name),
    );
    const messages = files.flatMap((name) => messagesIn(`${place.folder}/${name}`, place));
    assert.ok(messages.length > 0);
    assert.deepEqual(
      [...new Set(messages)].filter((message) => !isSaid(message)),
      [],
    );
  });

test('a message without a row would be found', () => {
  assert.equal(isSaid('the deal has ⟦⟧ heads'), false);
  assert.equal(isSaid('Where is the money?'), false);
});
