// The built files. Needs `npm run build`; how they do as a package is for `npm run test:package`.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const dist = join(root, 'dist');
const read = (path) => readFileSync(join(root, path), 'utf8');
const cdn = (file) => {
  assert.ok(existsSync(join(dist, 'cdn', file)), `dist/cdn/${file} is missing: npm run build`);
  return read(`dist/cdn/${file}`);
};
const TAGS = readdirSync(join(root, 'src/boxes')).sort();
const { version } = JSON.parse(read('package.json'));

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
    // Lit makes its templates so, through its Trusted Types policy; in XHTML pages src/base/xhtml.ts does it for Lit.
    const assignments = code.match(/\.innerHTML\s*=(?!=)/g) ?? [];
    assert.ok(assignments.length <= 2, `${assignments.length} times innerHTML=`);
    assert.match(code, /createPolicy\(.?lit-html/);
    assert.doesNotMatch(code, /\bzod\b|ZodError|safeParse/i);
    assert.doesNotMatch(
      code,
      /localStorage|sessionStorage|document\.cookie|sendBeacon|https?:\/\/(?!(www\.)?(w3|schema)\.org)(?!x["'`])/,
    );
  });

for (const file of ['onesheet.js', 'onesheet.classic.js'])
  test(`dist/cdn/${file} runs Lit as it is published, without the warnings for developers`, () => {
    const code = cdn(file);
    for (const [name, versions] of [
      ['lit-html', 'litHtmlVersions'],
      ['lit-element', 'litElementVersions'],
      ['@lit/reactive-element', 'reactiveElementVersions'],
    ]) {
      const { version: published } = JSON.parse(read(`node_modules/${name}/package.json`));
      const [, version] = new RegExp(`${versions}[^;]*\\.push\\(.([\\d.]+)`).exec(code) ?? [];
      assert.equal(version, published, name);
    }
    assert.doesNotMatch(code, /dev mode|litIssuedWarnings|change-in-update/);
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
  const later = [...cdn('onesheet.js').matchAll(/[`'"]((?:lang|lazy)\/[\w-]+\.js)[`'"]/g)].map(
    ([, file]) => file,
  );
  assert.ok(later.includes('lazy/report.js'), `${later}`);
  for (const file of later) assert.ok(cdn(file).length > 0);
});

test('nothing that is loaded late brings the entry with it, which would then run twice', () => {
  const late = ['lang', 'lazy'].flatMap((folder) =>
    readdirSync(join(dist, 'cdn', folder)).map((name) => `${folder}/${name}`),
  );
  assert.ok(late.length > 10, `${late}`);
  for (const file of late) assert.doesNotMatch(cdn(file), /customElements|onesheet(\.classic)?\.js/, file);
});

test('no built class shadows a reactive property with a field', () => {
  const fields = /^\s+(film|src|from|heading|headingLevel|staleAfter|jsonLd|max|all|sections)(\s*=.*)?;$/m;
  for (const tag of TAGS) {
    const code = read(`dist/boxes/${tag}/${tag}.js`);
    assert.doesNotMatch(code.replace(/\/\*[\s\S]*?\*\//g, ''), fields, tag);
  }
  assert.doesNotMatch(read('dist/base/film-box.js').replace(/\/\*[\s\S]*?\*\//g, ''), fields);
});
