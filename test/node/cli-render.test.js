// `onesheet render` and `onesheet snippet`; two of the snippets in a browser. Needs `npm run build`.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import { launchChromium } from '../browsers/chromium.mjs';
import { boxesReady, newPage, waitFor } from './pages.js';
import { folder, onesheet, root } from './cli.js';

const film = {
  title: 'Dust & Rain',
  deals: [
    {
      type: 'pre-sale',
      status: 'closing',
      buyers: [{ name: 'Mist "Pictures"', url: 'https://mist.example/?a&b' }],
      price: { currency: 'EUR', amount: 4500000 },
      confidence: 'reported',
      asOf: '2026-03-01',
    },
  ],
};
const films = folder({
  'dust.json': film,
  'wrong.json': { ...film, runtime: 'long' },
  'nothing.json': { year: 2020 },
  'schema.json': 'x',
});
const version = '0.1.0';
const run = (args, options = {}) => onesheet(args, { cwd: films, ...options });
const deal = ['--box', 'deal-box', '--today', '2026-03-14'];

test('render writes a box as text', () => {
  assert.deepEqual(run(['render', 'dust.json', ...deal, '--format', 'text']), {
    status: 0,
    stdout: `The deal — Dust & Rain
======================

€4.5 million

Mist "Pictures" <https://mist.example/?a&b> · closing (reported) (as of March 1, 2026)

in talks → final negotiations → [closing] → closed

- Deal type: Pre-sale
`,
    stderr: '',
  });
});

test('render takes language, heading, day and standard input', () => {
  const { stdout } = run(
    [
      'render',
      '-',
      '--box',
      'deal-box',
      '--format',
      'markdown',
      '--lang',
      'fr',
      '--heading',
      'Le marché',
      '--today',
      '2026-09-01',
    ],
    { input: JSON.stringify(film) },
  );
  assert.ok(stdout.startsWith('### Le marché\n\n**4,5 millions d’euros**\n'), stdout);
  assert.match(stdout, /1er mars 2026/);
});

for (const [format, pattern] of [
  [
    'dsd',
    /^<deal-box src="\/x\.json"><template shadowrootmode="open">.*<\/template>.*<p><b>The deal — Dust &amp; Rain<\/b><\/p>/s,
  ],
  ['html', /^<section class="onesheet onesheet-deal-box" lang="en" dir="ltr">/],
  ['email', /<table [^>]*role="presentation"/],
  ['amp', /^<section class="onesheet onesheet-deal-box"/],
])
  test(`render writes ${format}`, () => {
    const { status, stdout } = run(['render', 'dust.json', ...deal, '--format', format, '--src', '/x.json']);
    assert.equal(status, 0);
    assert.match(stdout, pattern);
    assert.match(stdout, /Mist &quot;Pictures&quot;/);
  });

test('a page in a language without words is told that its fallback is English', () => {
  const { stdout } = run(['render', 'dust.json', ...deal, '--lang', 'fa', '--src', '/x.json']);
  const fallback = stdout.slice(stdout.indexOf('</template>'));
  assert.match(fallback, /<p lang="en" dir="ltr"><b>The deal — Dust &amp; Rain<\/b><\/p>/);
  assert.doesNotMatch(fallback, /<p>/);
});

test('render writes JSON-LD without a box', () => {
  const { status, stdout } = run(['render', 'dust.json', '--format', 'jsonld']);
  assert.equal(status, 0);
  const { '@type': type, name } = JSON.parse(stdout);
  assert.deepEqual([type, name], ['Movie', 'Dust & Rain']);
});

test('a film that has nothing for the box gives nothing, and that is no error', () => {
  assert.deepEqual(run(['render', 'dust.json', '--box', 'cast-list', '--format', 'html']), {
    status: 0,
    stdout: '',
    stderr: 'dust.json: the film has nothing for cast-list\n',
  });
});

test('what is wrong is left out and said, and ends with 1', () => {
  const { status, stdout, stderr } = run(['render', 'wrong.json', ...deal, '--format', 'text']);
  assert.equal(status, 1);
  assert.match(stdout, /€4\.5 million/);
  assert.equal(
    stderr,
    'wrong.json:runtime: "long" is not a whole number above zero. Write digits without quotes.\n',
  );
});

for (const [what, args, status, pattern] of [
  ['without a title', ['nothing.json', ...deal], 1, /^nothing\.json:title: "title" is missing\. /],
  ['that is no JSON', ['schema.json', ...deal], 1, /^schema\.json:1:1: "x" begins no value\. /],
  ['that is not there', ['none.json', ...deal], 2, /^onesheet: none\.json: there is no such file\n$/],
  ['that is a folder', ['.', ...deal], 2, /^onesheet: \.: it is a folder, not a file\n$/],
  [
    'without a box',
    ['dust.json'],
    2,
    /^onesheet: --format dsd needs to know which box: add --box film-card, for instance\n$/,
  ],
  [
    'for an unknown box',
    ['dust.json', '--box', 'deal'],
    2,
    /^error: option '--box <tag>' argument 'deal' is invalid\. Allowed choices are film-card, deal-box, /,
  ],
  [
    'for an unknown language',
    ['dust.json', ...deal, '--lang', 'français'],
    2,
    /argument 'français' is invalid\. Write a tag such as en, fr or pt-BR\.\n$/,
  ],
  [
    'for a level of 7',
    ['dust.json', ...deal, '--heading-level', '7'],
    2,
    /argument '7' is invalid\. Write a number from 2 to 6\.\n$/,
  ],
  [
    'on a day that is none',
    ['dust.json', ...deal, '--today', 'tomorrow'],
    2,
    /argument 'tomorrow' is invalid\. Write a day such as 2026-03-14\.\n$/,
  ],
])
  test(`render of a film ${what} ends with ${status}`, () => {
    const result = run(['render', ...args]);
    assert.match(result.stderr, pattern);
    assert.deepEqual([result.status, result.stdout], [status, '']);
  });

test(
  'a full disk behind standard output is said, and ends with 2',
  { skip: process.platform !== 'linux' },
  async () => {
    const { openSync, closeSync } = await import('node:fs');
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = run(['render', 'dust.json', ...deal], { stdio: ['ignore', full, 'pipe'] });
    closeSync(full);
    assert.equal(stderr, 'onesheet: standard output: the disk is full\n');
    assert.equal(status, 2);
  },
);

const hash = (file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(root, 'dist/cdn', file)))
    .digest('base64')}`;
const cdn = `https://cdn.example/onesheet@${version}/`;
const hint = 'https://cdn.example stands for where you put the files of dist/cdn; name it with --base.\n';
const preload = '<link rel="preload" href="/films/dust.json" as="fetch" crossorigin />';
const reserve = `<link rel="stylesheet" href="${cdn}onesheet-reserve.css" integrity="${hash('onesheet-reserve.css')}" crossorigin />`;
const moduleScript = `<script type="module" src="${cdn}onesheet.js" integrity="${hash('onesheet.js')}" crossorigin></script>`;
const linked = '<a href="https://mist.example/?a&amp;b">Mist &quot;Pictures&quot;</a>';
const words = `<b>The deal — Dust &amp; Rain</b><br /> <b>€4.5 million</b><br /> ${linked} · closing (reported) (as of March 1, 2026)<br /> <b>Deal type:</b> Pre-sale`;
const wordsWithoutLink = words.replace(linked, 'Mist &quot;Pictures&quot;');
const scriptAdvice =
  'For page templates, static sites, and administrators of a CMS. Where scripts are filtered, readers get the words.\n';

// What this deal takes, by the width of the column: three sentences and a row.
const room = ' style="--onesheet-room: max(259px, 584px - 82.4cqi, 302px - 3.6cqi, 363px - 15.5cqi)"';

for (const [route, expected, said] of [
  [
    'module',
    `<span>${preload}${reserve}${moduleScript}<deal-box src="/films/dust.json"${room}>${words}</deal-box></span>\n`,
    scriptAdvice,
  ],
  [
    'classic',
    `<span>${preload}${reserve}<script defer src="${cdn}onesheet.classic.js" integrity="${hash('onesheet.classic.js')}" crossorigin></script><deal-box src="/films/dust.json"${room}>${words}</deal-box></span>\n`,
    scriptAdvice,
  ],
  [
    'figure',
    `<span data-onesheet="deal-box" data-src="/films/dust.json"${room}>${wordsWithoutLink}</span>\n`,
    `For every role, once the script is in the page template. Without it readers get the words.
Once in the template of your pages:
${reserve}${moduleScript}
`,
  ],
  [
    'iframe',
    `<datalist class="onesheet">${words}</datalist><iframe class="onesheet" src="${cdn}embed.html?box=deal-box&amp;src=/films/dust.json" title="The deal — Dust &amp; Rain" width="100%" height="287" frameborder="0" loading="lazy"></iframe><script async src="${cdn}onesheet-host.js" integrity="${hash('onesheet-host.js')}" crossorigin></script>
`,
    'For whoever may paste iframes. Where they are filtered, readers get the words.\n',
  ],
])
  test(`the snippet for the ${route} route`, () => {
    assert.deepEqual(run(['snippet', 'dust.json', ...deal, '--route', route]), {
      status: 0,
      stdout: expected,
      stderr: hint + said,
    });
  });

test('the prerendered snippet has the facts as HTML, which the script makes a box', () => {
  const { stdout } = run(['snippet', 'dust.json', ...deal, '--route', 'prerendered']);
  const [head, place, ...more] = stdout.trim().split('\n');
  assert.equal(
    head,
    `<link rel="stylesheet" href="${cdn}onesheet-html.css" integrity="${hash('onesheet-html.css')}" crossorigin />${moduleScript}`,
  );
  assert.ok(
    place.startsWith(
      `<div data-onesheet="deal-box" data-src="/films/dust.json"${room}><section class="onesheet onesheet-deal-box" lang="en" dir="ltr">`,
    ),
    place,
  );
  assert.ok(place.endsWith('</section></div>'), place);
  assert.deepEqual(more, []);
});

test('the inline snippet has the film in an attribute, which no filter makes a text', () => {
  const { stdout } = run(['snippet', 'dust.json', ...deal, '--route', 'inline']);
  const [, address] = /^<span data-onesheet="deal-box" data-src="([^"]+)"/.exec(stdout);
  assert.match(address, /^data:application\/json,[\w%.!~*()-]+$/);
  assert.deepEqual(JSON.parse(decodeURIComponent(address.slice(address.indexOf(',') + 1))), film);
});

test('the email snippet is the table of the format email in one line', () => {
  const { stdout } = run(['snippet', 'dust.json', ...deal, '--route', 'email']);
  const { stdout: mail } = run(['render', 'dust.json', ...deal, '--format', 'email']);
  assert.equal(stdout, `${mail.trim().replace(/\s*\n\s*/g, ' ')}\n`);
});

test('no snippet has in it what a filter leaves as text, nor what ends a paragraph or begins a block of code', () => {
  for (const route of ['module', 'classic', 'figure', 'iframe', 'prerendered', 'inline', 'email']) {
    const { stdout } = run(['snippet', 'dust.json', ...deal, '--route', route]);
    assert.doesNotMatch(stdout, /<style|<template|<script[^>]*>[^<]|^ {4}|<\w[^>]*\n/m, route);
    if (!['prerendered', 'email'].includes(route))
      assert.doesNotMatch(stdout, /<(p|div|h\d|table|section)\b/, route);
  }
});

test('nothing in the words is a sign of Markdown, wikitext, shortcodes or typographers', () => {
  const { stdout } = run(['snippet', '-', '--box', 'film-card', '--route', 'figure'], {
    input: JSON.stringify({ title: "A *b* _c_ [d] `e` {{f}} | \\g -- h... ’i’ ''j'' $$k$$ ~~l~~" }),
  });
  assert.ok(
    stdout.includes(
      '<b>A &#42;b&#42; &#95;c&#95; &#91;d&#93; &#96;e&#96; &#123;&#123;f&#125;&#125; &#124; &#92;g &#45;&#45; h&#46;&#46;&#46; ’i’ &#39;&#39;j&#39;&#39; &#36;&#36;k&#36;&#36; &#126;&#126;l&#126;&#126;</b>',
    ),
    stdout,
  );
});

test('a snippet has what was said about the box, and its own addresses', () => {
  const { stdout, stderr } = run([
    ...['snippet', 'dust.json', ...deal, '--lang', 'de', '--theme', 'trade', '--heading', '"Der" Deal'],
    ...['--base', '/static/onesheet', '--src', 'https://news.example/d.json?a=1&b=2'],
  ]);
  assert.match(
    stdout,
    /<link rel="preload" href="https:\/\/news\.example\/d\.json\?a=1&amp;b=2" as="fetch" crossorigin \/>/,
  );
  assert.match(
    stdout,
    /<link rel="stylesheet" href="\/static\/onesheet\/themes\/all\.css" integrity="sha384-/,
  );
  assert.match(
    stdout,
    /<deal-box src="https:\/\/news\.example\/d\.json\?a=1&amp;b=2" lang="de" theme="trade" heading="&quot;Der&quot; Deal" style="--onesheet-room: max\(\d+px, [\d.a-z ,-]+\)">/,
  );
  assert.ok(stdout.includes('<b>4,5\u00a0Millionen Euro</b><br />'), stdout);
  assert.equal(stderr, scriptAdvice);
});

test('a snippet of a box without facts is an error of the data', () => {
  assert.deepEqual(run(['snippet', 'dust.json', '--box', 'cast-list']), {
    status: 1,
    stdout: '',
    stderr: 'dust.json: the film has nothing for cast-list\n',
  });
});

test('a snippet needs a box', () => {
  assert.deepEqual(run(['snippet', 'dust.json']), {
    status: 2,
    stdout: '',
    stderr: "error: required option '--box <tag>' not specified\n",
  });
});

let browser;
let server;
let origin;
const pages = new Map();

before(async () => {
  const cdnFiles = sirv(join(root, 'dist/cdn'), { dev: true });
  server = createServer((req, res) => {
    const { pathname } = new URL(req.url, 'http://x');
    res.setHeader('Access-Control-Allow-Origin', '*');
    if (pathname === '/films/dust.json') return res.end(JSON.stringify(film));
    if (pages.has(pathname)) {
      res.setHeader('Content-Type', 'text/html; charset=utf-8');
      return res.end(pages.get(pathname));
    }
    req.url = req.url.replace('/static', '');
    return cdnFiles(req, res, () => {
      res.statusCode = 404;
      res.end();
    });
  });
  await new Promise((listening) => server.listen(0, listening));
  origin = `http://localhost:${server.address().port}`;
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page with the snippet of a route in it; answers the page, and what went wrong in it. */
async function open(route) {
  const { stdout, stderr } = run([
    ...['snippet', 'dust.json', ...deal, '--route', route, '--base', `${origin}/static/`],
  ]);
  const [, template = ''] = stderr.split('Once in the template of your pages:\n');
  pages.set(
    `/${route}`,
    `<!doctype html><html lang="en"><link rel="icon" href="data:,">${template}${stdout}`,
  );
  const page = await newPage(browser);
  const problems = [];
  page.on(
    'console',
    (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()),
  );
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.goto(`${origin}/${route}`);
  return { page, problems };
}

for (const route of ['module', 'classic', 'figure', 'prerendered', 'inline'])
  test(`the ${route} snippet shows the box in a browser, with every file as its hash says`, async () => {
    const { page, problems } = await open(route);
    await boxesReady(page, ['deal-box']);
    // The last file that a box asks for once it is shown.
    await waitFor(page, () =>
      performance.getEntriesByType('resource').some(({ name }) => name.endsWith('lazy/views.js')),
    );
    const headline = await page.evaluate(
      () => document.querySelector('deal-box').shadowRoot.querySelector('[part=headline]').textContent,
    );
    assert.equal(headline, '€4.5 million');
    assert.deepEqual(problems, []);
    await page.close();
  });

test('the iframe snippet shows the box in a browser, as high as it is', async () => {
  const { page, problems } = await open('iframe');
  await waitFor(page, () => document.querySelector('iframe').style.height);
  const height = await page.evaluate(() => document.querySelector('iframe').offsetHeight);
  assert.ok(height > 150 && height < 600, `${height}px`);
  const frame = page.frames()[1];
  await boxesReady(frame, ['deal-box']);
  const headline = await frame.evaluate(
    () => document.querySelector('deal-box').shadowRoot.querySelector('[part=headline]').textContent,
  );
  assert.equal(headline, '€4.5 million');
  assert.deepEqual(problems, []);
  await page.close();
});
