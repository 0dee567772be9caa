// The tokens as a resolver document of DTCG 2025.10: what a tool makes of theme and scheme is what the theme's sheet says.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { themeNames } from '../../build/tokens.mjs';

const themes = fileURLToPath(new URL('../../src/themes/', import.meta.url));
const read = (name) => readFileSync(join(themes, name), 'utf8');
const resolver = JSON.parse(read('tokens.resolver.json'));

const isToken = (value) => typeof value === 'object' && value !== null && '$value' in value;

/** Later sources win, token by token; a group hands its type down. */
function merge(into, from, type) {
  for (const [name, value] of Object.entries(from)) {
    if (name.startsWith('$')) continue;
    if (isToken(value)) into[name] = { $type: from.$type ?? type, ...value };
    else merge((into[name] ??= {}), value, from.$type ?? type);
  }
  return into;
}

/** What the document says for some contexts, as the format resolves it. */
function resolve(input) {
  const tokens = {};
  for (const { $ref } of resolver.resolutionOrder) {
    const [, kind, name] = $ref.slice(1).split('/');
    const part = resolver[kind][name];
    const sources = kind === 'sets' ? part.sources : part.contexts[input[name] ?? part.default];
    for (const source of sources) merge(tokens, source.$ref ? JSON.parse(read(source.$ref)) : source);
  }
  const find = (path) => path.split('.').reduce((group, name) => group[name], tokens);
  const valueOf = ({ $value }) =>
    typeof $value === 'string' && $value.startsWith('{') ? valueOf(find($value.slice(1, -1))) : $value;
  return { find, valueOf, tokens };
}

test('it is of the version 2025.10 and names its defaults', () => {
  assert.equal(resolver.version, '2025.10');
  assert.deepEqual(Object.keys(resolver.modifiers.theme.contexts), themeNames);
  assert.deepEqual(Object.keys(resolver.modifiers.scheme.contexts), ['light', 'dark']);
  for (const { contexts, default: usual } of Object.values(resolver.modifiers)) assert.ok(usual in contexts);
});

for (const theme of themeNames)
  for (const [place, scheme] of ['light', 'dark'].entries())
    test(`${theme}, ${scheme}: colours and lengths are those of the sheet`, () => {
      const { tokens, valueOf } = resolve({ theme, scheme });
      const sheet = read(`${theme}.css`);
      let colors = 0;
      for (const [name, token] of Object.entries(tokens.color)) {
        const pair = new RegExp(`--film-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(sheet);
        if (!pair) continue;
        colors++;
        const { hex, components } = valueOf(token);
        assert.equal(hex, pair[place + 1], name);
        assert.deepEqual(
          components,
          [1, 3, 5].map((at) => +(parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)),
        );
      }
      assert.ok(colors >= 5, `${colors} colours`);
      for (const group of Object.values(tokens))
        for (const [name, token] of Object.entries(group)) {
          const length = new RegExp(`--film-${name}: (\\d+)px;`).exec(sheet);
          if (length) assert.deepEqual(valueOf(token), { value: +length[1], unit: 'px' }, name);
        }
    });

test('every token of every context has a type of the format, and every alias leads to a token', () => {
  const types = ['color', 'dimension', 'fontFamily', 'fontWeight', 'number', 'strokeStyle'];
  for (const theme of themeNames)
    for (const scheme of ['light', 'dark']) {
      const { tokens, valueOf } = resolve({ theme, scheme });
      for (const [group, members] of Object.entries(tokens))
        for (const [name, token] of Object.entries(members)) {
          assert.ok(types.includes(token.$type), `${group}.${name} ${token.$type}`);
          assert.notEqual(valueOf(token), undefined);
        }
    }
});
