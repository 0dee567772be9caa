// Tokens and theme sheets: one source, nothing beside it, nothing that a page could not read.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from '../../build/load.mjs';
import { readTokens, themeNames, themeSelector } from '../../build/tokens.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const tokens = await readTokens();
const names = new Set(tokens.map(({ name }) => name));
const plain = (css) =>
  css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .trim();
const tight = (selector) =>
  plain(selector)
    .replace(/([(,]) | (?=[)])/g, '$1')
    .replaceAll('"', "'");
const declarations = (body) =>
  body
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => [each.slice(0, each.indexOf(':')).trim(), each.slice(each.indexOf(':') + 1).trim()]);

test('every token has a type, a value and a description, and a dark value or an alias if it is a colour', () => {
  assert.ok(tokens.length >= 30);
  assert.equal(names.size, tokens.length);
  for (const { name, type, light, about } of tokens) {
    assert.match(name, /^--film(-[a-z]+)+$/);
    assert.ok(type && light && about?.length > 10, name);
  }
});

test('there are five themes and a sheet of all', () => {
  const sheets = readdirSync(join(root, 'src/themes')).filter((name) => name.endsWith('.css'));
  assert.deepEqual(
    sheets.sort(),
    ['all', ...themeNames].sort().map((name) => `${name}.css`),
  );
});

for (const theme of themeNames)
  test(`${theme} sets tokens and nothing else, on boxes that name no other theme`, () => {
    const [, selector, body, rest] = /^(.*?)\{(.*?)\}(.*)$/.exec(plain(read(`src/themes/${theme}.css`)));
    assert.equal(tight(selector), tight(themeSelector(theme)));
    assert.equal(rest, '', 'one rule');
    const pairs = declarations(body);
    assert.ok(pairs.length > 10);
    for (const [name, value] of pairs) {
      assert.ok(names.has(name), `${name} is no token`);
      const colour = tokens.find((token) => token.name === name).type === '<color>';
      if (colour && !/^(none|initial)$/.test(value))
        assert.match(
          value,
          /^(light-dark\(#[\da-f]{6}, #[\da-f]{6}\)|#[\da-f]{6})$/,
          `${name}: light and dark`,
        );
    }
  });

/** Rules of the boxes about what a token is for, with a number of their own. */
const decided =
  /^(color|background|fill|border(?!-collapse).*|font.*|line-height|padding.*|margin.*|(row-|column-)?gap)$/;
const allowed = new Set([
  // Beside its fact: superior numbers, and room around their links to hit them.
  'font-size: 0.75em',
  'margin-inline-start: -0.1em',
  'padding: 0.4em 0.3em',
]);

/** The styles of the boxes as a page has them, by file. */
const styles = new Map();
for (const name of readdirSync(join(root, 'src/templates')).filter((each) => each.endsWith('.styles.ts'))) {
  const sheets = Object.values(await load(`src/templates/${name}`)).flat();
  styles.set(name, plain(sheets.map(({ cssText }) => cssText).join('')));
}

test('styles of the boxes read every token, each with its default', () => {
  const css = [...styles.values()].join();
  for (const { name, css: value } of tokens) assert.ok(css.includes(`var(${name}, ${value})`), name);
});

test('styles of the boxes leave colours, sizes of type, weights and space to tokens', () => {
  let seen = 0;
  for (const [file, sheet] of styles) {
    const css = sheet.replace(/@media print \{.*?\} \}/, '');
    for (const [, name, value] of css.matchAll(/[{;] ?([a-z-]+): ([^;{}]+)(?=;)/g)) {
      if (!decided.test(name) || allowed.has(`${name}: ${value}`)) continue;
      seen++;
      let own = value;
      while (/var\([^()]*\)/.test(own)) own = own.replace(/(light-dark)?var\([^()]*\)/, '');
      if (name === 'background') own = own.replace(/hsl\([^()]*\)/g, '');
      assert.doesNotMatch(own, /#[\da-f]{3}|[1-9]/i, `${file}: ${name}: ${value} is a decision for a token`);
    }
  }
  assert.ok(seen > 60, `${seen} declarations`);
});

for (const name of ['tabloid', 'trade-paper', 'national-daily'])
  test(`the house style ${name} is within 30 lines and in the docs as it is`, () => {
    const css = read(`demo/styles/${name}.css`);
    assert.ok(css.trimEnd().split('\n').length <= 30);
    assert.ok(
      read('docs/theming.md').includes(`\`\`\`css\n${css}\`\`\``),
      'docs/theming.md shows another text',
    );
    assert.ok(read('demo/styles/index.html').includes(`class="${name}"`), 'the demo shows it');
    for (const [token] of css.matchAll(/--film-[\w-]+/g)) assert.ok(names.has(token), `${token} is no token`);
    // A part that no box has would style nothing.
    const sources = readdirSync(join(root, 'src/boxes'))
      .filter((name) => !name.includes('.'))
      .map((tag) => `src/boxes/${tag}/${tag}.ts`);
    const parts = ['src/base/film-box.ts', ...sources].map(read).join();
    for (const [, part] of css.matchAll(/::part\((\w+)\)/g))
      assert.match(parts, new RegExp(`@csspart ${part} `));
  });

test('the gallery shows every box and theme, together under 1.5 MB', () => {
  const pictures = readdirSync(join(root, 'docs/gallery')).filter((name) => name.endsWith('.webp'));
  const boxes = readdirSync(join(root, 'src/boxes'));
  assert.deepEqual(
    pictures.sort(),
    [...boxes, ...themeNames.map((name) => `theme-${name}`)].map((name) => `${name}.webp`).sort(),
  );
  const page = read('docs/gallery/README.md');
  for (const name of pictures) assert.ok(page.includes(`](${name})`), name);
  const bytes = pictures.reduce((sum, name) => sum + statSync(join(root, 'docs/gallery', name)).size, 0);
  assert.ok(bytes < 1_500_000, `${bytes} bytes`);
});
