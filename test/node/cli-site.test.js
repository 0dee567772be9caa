// The site that `onesheet build` makes, in a browser: the catalogue, and the iframe pages. Needs `npm run build`.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import { launchChromium } from '../browsers/chromium.mjs';
import { folder, onesheet, root } from './cli.js';
import { assertAccessible, boxesReady, openPage, waitFor } from './pages.js';

const demo = (name) => readFileSync(join(root, 'demo/films', `${name}.json`), 'utf8');
const cwd = folder({
  'films/parasite.json': demo('parasite'),
  'films/coda.json': demo('coda'),
  'films/emilia-perez.json': demo('emilia-perez.fr'),
});

let browser;
let server;
let origin;
const frame = { html: '' };

before(async () => {
  const { status, stderr } = onesheet(['build', 'films', '--out', 'public', '--lang', 'en,fr'], { cwd });
  assert.equal(status, 0, stderr);
  const files = sirv(join(cwd, 'public'), { dev: true });
  server = createServer((req, res) => {
    if (req.url !== '/frame') return files(req, res);
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end(`<!doctype html><html lang="en"><link rel="icon" href="data:,">${frame.html}`);
  });
  await new Promise((listening) => server.listen(0, listening));
  origin = `http://localhost:${server.address().port}`;
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Opens a page of the site; answers it, and what went wrong or left the site. */
const open = (path, options) => openPage(browser, origin + path, { own: origin, ...options });

const titles = (page) => page.$$eval('.films b', (all) => all.map((each) => each.textContent));

test('the catalogue lists all films, and finds them by title, name and year, with or without accents', async () => {
  const { page, problems } = await open('/');
  await page.waitForSelector('.films b');
  assert.deepEqual(await titles(page), ['CODA', 'Emilia Pérez', 'Parasite']);
  for (const [search, found] of [
    ['emilia perez', ['Emilia Pérez']],
    ['bong 2019', ['Parasite']],
    ['nobody', []],
    ['', ['CODA', 'Emilia Pérez', 'Parasite']],
  ]) {
    await page.$eval(
      '#search',
      (input, text) => {
        input.value = text;
        input.dispatchEvent(new Event('input'));
      },
      search,
    );
    assert.deepEqual(await titles(page), found);
  }
  assert.deepEqual(problems, []);
  await page.close();
});

test('a film is shown in its boxes, languages and themes, with the snippet of each way', async () => {
  const { page, problems } = await open('/#parasite-2019/cast-list');
  /** Waits for a box with that heading. */
  const heading = (text) =>
    waitFor(
      page,
      (text) => {
        const box = document.querySelector('.preview > *');
        return (
          box?.matches(':state(ready)') && box.shadowRoot.querySelector('[part=heading]').textContent === text
        );
      },
      text,
    );
  /** Waits for a snippet that matches. */
  const snippet = ({ source }) =>
    waitFor(page, (source) => new RegExp(source).test(document.querySelector('code')?.textContent), source);
  const choose = async (label, value) => {
    const select = await page.evaluateHandle(
      (label) =>
        [...document.querySelectorAll('label')].find((each) => each.textContent.startsWith(label)).control,
      label,
    );
    await select.select(value);
  };
  await heading('Cast Parasite');
  await snippet(
    /^<span><link rel="preload" href="http:\/\/localhost:\d+\/films\/parasite-2019\.json" as="fetch" crossorigin \/>[^]*<script type="module" src="http:\/\/localhost:\d+\/onesheet@0\.1\.0\/onesheet\.js" integrity="sha384-[^]*<cast-list src="http:\/\/localhost:\d+\/films\/parasite-2019\.json" style="--onesheet-room: max\([^"]+\)"><b>Cast — Parasite<\/b><br \/>/,
  );
  await choose('Language', 'fr');
  await heading('Interprétation Parasite');
  await snippet(
    /<cast-list src="[^"]*" lang="fr" style="--onesheet-room: max\([^"]+\)"><b>Interprétation — Parasite/,
  );
  await choose('Way', 'iframe');
  await snippet(
    /src="http:\/\/localhost:\d+\/films\/parasite-2019\/fr\/cast-list\.embed\.html" title="Interprétation — Parasite"/,
  );
  await choose('Theme', 'trade');
  await snippet(/embed\.html\?box=cast-list&amp;src=[^"]*&amp;lang=fr&amp;theme=trade"/);
  await choose('Way', 'prerendered');
  await snippet(
    /<div data-onesheet="cast-list" [^>]*data-theme="trade"[^>]*><section class="onesheet onesheet-cast-list"/,
  );
  const template = () =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('pre[aria-label="For the template"]')].map(
          (pre) => pre.checkVisibility() && pre.textContent,
        )[0],
    );
  assert.equal(await template(), false);
  await choose('Way', 'inline');
  await snippet(/<span data-onesheet="cast-list" data-src="data:application\/json,%7B[^"]+"/);
  assert.match(
    await template(),
    /<script type="module" src="http:\/\/localhost:\d+\/onesheet@0\.1\.0\/onesheet\.js" integrity="sha384-/,
  );
  await choose('Way', 'email');
  await snippet(
    /^This site has no fragments in the format email\. Build it with --format dsd,html,text,email\.$/,
  );
  await choose('Box', 'film-card');
  await heading('Parasite');
  await page.evaluate(() => (location.hash = ''));
  await waitFor(page, () => document.querySelector('.film .empty'));
  assert.deepEqual(problems, []);
  await page.close();
});

for (const [width, scheme] of [
  [1100, 'light'],
  [640, 'dark'],
  [320, 'light'],
])
  test(`the catalogue is accessible and fits at ${width} px, ${scheme}`, async () => {
    for (const hash of ['', '#coda-2021/deal-box']) {
      const { page } = await open(`/${hash}`, { width, scheme });
      if (hash) await boxesReady(page, ['deal-box'], '.preview > *');
      else await page.waitForSelector('.films b');
      await assertAccessible(page, width);
      await page.close();
    }
  });

test('an iframe from oEmbed shows the facts, and is as high as they are', async () => {
  frame.html = JSON.parse(
    readFileSync(join(cwd, 'public/films/parasite-2019/fr/cast-list.oembed.json'), 'utf8'),
  ).html;
  const { page, problems } = await open('/frame');
  const [inner] = page.frames().slice(1);
  await boxesReady(inner, ['cast-list']);
  // The page hears of the height a moment later.
  await waitFor(page, () => {
    const frame = document.querySelector('iframe');
    const { height } = frame.contentDocument.documentElement.getBoundingClientRect();
    return frame.style.height && frame.offsetHeight === Math.ceil(height);
  });
  const told = await page.evaluate(() => document.querySelector('iframe').offsetHeight);
  assert.ok(told > 100 && told !== 540, `${told}px`);
  // The sentence was for whoever sees no iframe.
  assert.equal(await page.$eval('blockquote', ({ style }) => style.display), 'none');
  assert.deepEqual(problems, []);
  await page.close();
});

test('an iframe page needs no script to be read, and follows ?theme=', async () => {
  const path = '/films/parasite-2019/en/cast-list.embed.html';
  const { page } = await open(path, { script: false });
  const { root: tree } = await (
    await page.createCDPSession()
  )
    .send('Accessibility.enable')
    .then(async () => ({
      root: await page.accessibility.snapshot(),
    }));
  assert.match(JSON.stringify(tree), /Song Kang-ho/);
  await page.close();
  const dark = await open(`${path}?theme=dark`);
  await waitFor(dark.page, () => getComputedStyle(document.documentElement).colorScheme === 'dark');
  await dark.page.close();
});

test('a site looks for its oEmbed files where its pages say they are', async () => {
  const { page } = await open('/films/parasite-2019/en/cast-list.embed.html');
  const address = await page.$eval('link[type="application/json+oembed"]', ({ href }) => href);
  const { title } = await (await fetch(address)).json();
  assert.equal(title, 'Cast — Parasite');
  await page.close();
});
