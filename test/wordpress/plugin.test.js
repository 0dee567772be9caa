// What can be told about the WordPress plugin without WordPress: the rules of its directory, and its translations.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPo } from '../../scripts/gettext.mjs';
import { pluginFiles, pluginZip } from '../../scripts/wordpress.mjs';
import { root } from '../node/cli.js';

const files = pluginFiles();
const text = (name) => files.get(name).toString();
const names = (ending) => [...files.keys()].filter((name) => name.endsWith(ending));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

test('one version and one license everywhere', () => {
  const header = (name) => new RegExp(`^ \\* ${name}: +(.+)$`, 'm').exec(text('onesheet.php'))?.[1];
  const readme = (name) => new RegExp(`^${name}: (.+)$`, 'm').exec(text('readme.txt'))?.[1];
  assert.equal(header('Version'), version);
  assert.equal(readme('Stable tag'), version);
  assert.equal(JSON.parse(text('block/block.json')).version, version);
  assert.match(text('onesheet.php'), new RegExp(`const VERSION = '${version}';`));
  assert.equal(header('Text Domain'), 'onesheet');
  for (const name of ['Requires at least', 'Requires PHP', 'License'])
    assert.equal(header(name), readme(name), name);
  assert.equal(header('License'), 'GPL-2.0-or-later');
  assert.match(text('LICENSE'), /GNU GENERAL PUBLIC LICENSE\s+Version 2/);
});

test('readme.txt is within the limits of the plugin directory', () => {
  const [, about] = /^License URI:.*\n\n(.+)\n/m.exec(text('readme.txt'));
  assert.ok(about.length <= 150, about);
  assert.ok(/^Tags: (.+)$/m.exec(text('readme.txt'))[1].split(', ').length <= 5);
  for (const section of ['Description', 'Installation', 'Frequently Asked Questions', 'Changelog'])
    assert.ok(text('readme.txt').includes(`\n== ${section} ==\n`), section);
});

test('no file of PHP runs by itself, and none has what the directory refuses', () => {
  for (const name of names('.php')) {
    assert.match(
      text(name),
      name === 'uninstall.php'
        ? /defined\( 'WP_UNINSTALL_PLUGIN' \) \|\| exit;/
        : /defined\( 'ABSPATH' \) \|\| exit;/,
      name,
    );
    assert.doesNotMatch(
      text(name),
      /<\?(?!php\b)|\b(eval|exec|system|shell_exec|create_function|extract|unserialize|goto|HEREDOC)\b ?\(|<<</,
      name,
    );
    assert.doesNotMatch(
      text(name),
      /\$_(GET|POST|REQUEST|COOKIE)\b/,
      `${name} reads what was sent without WordPress`,
    );
    assert.match(text(name), /^namespace Onesheet;$/m, name);
  }
});

test('what is printed is escaped', () => {
  for (const name of names('.php'))
    for (const [line, printed] of text(name).matchAll(/\becho ([^;]+);/g))
      for (const part of printed.replace(/'(?:[^'\\]|\\.)*'/g, '').split(/ \. /))
        assert.match(part, /^\s*(esc_(html|attr|url)\(.*|selected\(.*)?\s*$/, `${name}: ${line}`);
});

test('PHP and its code sniffer find no fault', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onesheet-plugin-'));
  try {
    for (const name of names('.php')) {
      const path = join(folder, name.replaceAll('/', '-'));
      writeFileSync(path, files.get(name));
      assert.match(execFileSync('php', ['-l', path], { encoding: 'utf8' }), /^No syntax errors/);
    }
    const sniffs = [
      'Generic.PHP.DisallowShortOpenTag',
      'Generic.PHP.NoSilencedErrors',
      'Generic.PHP.DeprecatedFunctions',
      'Generic.PHP.LowerCaseConstant',
      'Generic.Files.ByteOrderMark',
      'Generic.Files.LineEndings',
      'Generic.CodeAnalysis.UnnecessaryFinalModifier',
      'Generic.CodeAnalysis.EmptyStatement',
      'Squiz.PHP.Eval',
      'Squiz.PHP.NonExecutableCode',
      'Squiz.WhiteSpace.SuperfluousWhitespace',
    ];
    const byStandard = ['Generic', 'Squiz'].map((standard) => [
      standard,
      sniffs.filter((one) => one.startsWith(standard)).join(),
    ]);
    for (const [standard, some] of byStandard)
      execFileSync('phpcs', [`--standard=${standard}`, `--sniffs=${some}`, folder], { encoding: 'utf8' });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** All words that the plugin asks WordPress to translate, with their contexts. */
function asked() {
  const all = new Set();
  for (const name of [...names('.php'), 'block/edit.js'])
    for (const [call, english, domain] of text(name).matchAll(
      /\b(?:__|_e|esc_html__|esc_html_e|esc_attr__)\(\s*'((?:[^'\\]|\\.)*)'(?:,\s*'(\w+)')?,?\s*\)/g,
    )) {
      assert.equal(domain, 'onesheet', `${name}: ${call}`);
      all.add(english);
    }
  const { title, description } = JSON.parse(text('block/block.json'));
  all.add(`block title\x04${title}`).add(`block description\x04${description}`);
  all.delete('Onesheet');
  return all;
}

test('translations are whole, and have nothing that is no longer asked for', () => {
  const all = asked();
  assert.ok(all.size > 50);
  const languages = names('.po');
  assert.equal(languages.length, 22);
  for (const name of languages) {
    const { words } = readPo(text(name));
    assert.deepEqual([...words.keys()].sort(), [...all].sort(), name);
    for (const [english, own] of words)
      assert.deepEqual(
        (own.match(/%(\d\$)?s/g) ?? []).sort(),
        (english.match(/%(\d\$)?s/g) ?? []).sort(),
        `${name}: ${own}`,
      );
  }
});

test('boxes are called what stands over them', async () => {
  const heads = [
    'Release plan',
    'Cast',
    'Behind the scenes',
    'Casting changes',
    'Compared with',
    'Box office',
    'The story so far',
  ];
  for (const name of names('.po')) {
    const { header, words } = readPo(text(name));
    const locale = /^Language: (\S+)/m.exec(header)[1];
    const lang = { zh_TW: 'zh-Hant' }[locale] ?? locale.split('_')[0];
    const source = readFileSync(join(root, 'src/words/languages', `${lang}.ts`), 'utf8');
    for (const english of heads) {
      const [, own] = new RegExp(`^  '?${english}'?: '(.+)',$`, 'm').exec(source);
      assert.equal(words.get(english), own, `${name}: ${english}`);
    }
  }
});

test('the zip holds the plugin in a folder of its name, with compiled translations', () => {
  const folder = mkdtempSync(join(tmpdir(), 'onesheet-zip-'));
  try {
    writeFileSync(join(folder, 'plugin.zip'), pluginZip());
    const list = execFileSync('unzip', ['-Z1', 'plugin.zip'], { cwd: folder, encoding: 'utf8' })
      .trim()
      .split('\n');
    for (const name of [
      'onesheet.php',
      'readme.txt',
      'LICENSE',
      'uninstall.php',
      'block/block.json',
      'languages/onesheet-de_DE.mo',
    ])
      assert.ok(list.includes(`onesheet/${name}`), name);
    assert.equal(list.filter((name) => !name.startsWith('onesheet/')).length, 0);
    assert.match(
      execFileSync('unzip', ['-t', 'plugin.zip'], { cwd: folder, encoding: 'utf8' }),
      /No errors detected/,
    );
    const words = execFileSync('msgunfmt', ['-'], {
      input: files.get('languages/onesheet-de_DE.mo'),
      encoding: 'utf8',
    });
    assert.match(words, /msgid "The deals"\nmsgstr "Die Deals"/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
