// The style sheets of the guides are CSS, and what they set on a box is there to be set. Needs `npm run build`.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import * as css from 'css-tree';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const boxes = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName);

/** Tag -> its parts, with those that a description adds in backticks. */
const parts = new Map(
  boxes.map(({ tagName, cssParts }) => [
    tagName,
    cssParts.flatMap(({ name, description }) => [
      name,
      ...[...description.matchAll(/`([\w-]+)`/g)].map(([, word]) => word),
    ]),
  ]),
);
const states = boxes.flatMap(({ cssStates }) => cssStates.map(({ name }) => name));
const properties = [
  ...JSON.parse(read('editors/vscode.css-data.json')).properties.map(({ name }) => name),
  ...read('dist/cdn/onesheet-reserve.css').match(/--onesheet-[\w-]+/g),
];

/** What a selector names that no box has. */
function selectorFaults(selector) {
  const nodes = selector.children.toArray();
  const tag = nodes.find(({ type, name }) => type === 'TypeSelector' && name.includes('-'))?.name;
  if (tag && !parts.has(tag)) return [`<${tag}> is not a box`];
  const known = { part: parts.get(tag) ?? [...parts.values()].flat(), state: states };
  return nodes
    .filter(({ name, children }) => children && known[name])
    .flatMap((node) =>
      node.children
        .toArray()
        .flatMap((child) => css.generate(child).split(/\s+/))
        .filter((name) => !known[node.name].includes(name))
        .map((name) => `${tag ?? 'no box'} has no ${node.name} called ${name}`),
    );
}

/** What is wrong with a style sheet. */
function sheetFaults(text) {
  const faults = [];
  const sheet = css.parse(text, { onParseError: ({ message }) => faults.push(message) });
  css.walk(sheet, (node) => {
    if (node.type === 'Selector') faults.push(...selectorFaults(node));
    if (node.type !== 'Declaration' || node.property.startsWith('--')) return;
    const { error } = css.lexer.matchDeclaration(node);
    if (error && !css.generate(node.value).includes('var('))
      faults.push(`${node.property}: ${error.message}`);
  });
  for (const name of text.match(/--(film|onesheet)-[\w-]+/g) ?? [])
    if (!properties.includes(name)) faults.push(`there is no property ${name}`);
  return faults;
}

for (const name of readdirSync(new URL('docs/snippets/styles', root)))
  test(`${name} styles what is there`, () =>
    assert.deepEqual(sheetFaults(read(`docs/snippets/styles/${name}`)), []));

for (const [sheet, message] of [
  ['deal-box { --film-colour: red }', /no property --film-colour/],
  ['p { color: var(--film-inky) }', /no property --film-inky/],
  ['deal-box::part(poster) { border: 0 }', /deal-box has no part called poster/],
  ['deal-box:state(done) { border: 0 }', /no state called done/],
  ['deal-bax { border: 0 }', /<deal-bax> is not a box/],
  ['p { colour: red }', /Unknown property/],
  ['p { color: 4px }', /color: /],
  ['p { color red }', /Colon is expected/],
])
  test(`this is no sheet for a guide: ${sheet}`, () => assert.match(sheetFaults(sheet).join('\n'), message));
