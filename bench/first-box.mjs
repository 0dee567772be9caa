// How soon a reader sees the first box: a page with one box, its script and its film over slow 4G, as the developer tools of Chromium
// have it, on a processor four times slower, each time with an empty cache. For as many built files as are named, each beside its
// folders lang/ and lazy/:
//   node bench/first-box.mjs dist/cdn/onesheet.js ../other/onesheet.js --rounds 11
// Rounds take turns, so that whatever else the machine does falls on all files alike.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { dirname, join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { PredefinedNetworkConditions } from 'puppeteer-core';
import { root } from '../scripts/run.mjs';
import { launchChromium } from '../test/browsers/chromium.mjs';

const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '11' } },
});
const rounds = Number(values.rounds);
if (files.length === 0 || !(rounds > 0)) {
  console.error('usage: node bench/first-box.mjs FILE... [--rounds 11]   such as dist/cdn/onesheet.js');
  process.exit(2);
}

const film = 'demo/films/ballerina-overdrive.json';
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A deal</title>
<link rel="icon" href="data:,">
<script type="module" src="onesheet.js"></script>
<h1>A deal</h1><p>The words of the article stand here, and a box below them.</p>
<deal-box src="/film.json"><p>The facts as text.</p></deal-box>`;

const types = { html: 'text/html', js: 'text/javascript', json: 'application/json' };

/** What a path stands for: `/0/` is the page with the first file, `/0/lang/fr.js` a file beside that one. */
async function bodyOf(path) {
  if (path === '/film.json') return readFile(join(root, film));
  const [, index, name] = /^\/(\d+)\/(.*)$/.exec(path) ?? [];
  if (name === '') return Buffer.from(page);
  return readFile(name === 'onesheet.js' ? files[index] : join(dirname(files[index]), normalize(name)));
}

// Compressed beforehand and as small as it gets, as a CDN has it.
const compressed = new Map();
const server = createServer(async ({ url }, res) => {
  try {
    if (!compressed.has(url)) compressed.set(url, brotliCompressSync(await bodyOf(url)));
    const type = types[url.endsWith('/') ? 'html' : url.split('.').pop()];
    res.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Content-Encoding': 'br' });
    res.end(compressed.get(url));
  } catch {
    res.writeHead(404).end();
  }
});
await new Promise((listening) => server.listen(0, listening));
const browser = await launchChromium();

/** Milliseconds from asking for the page to the frame that shows the box. */
async function firstBox(index) {
  const context = await browser.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.emulateNetworkConditions(PredefinedNetworkConditions['Slow 4G']);
    await tab.emulateCPUThrottling(4);
    await tab.evaluateOnNewDocument(() => {
      window.shown = new Promise((resolve) =>
        addEventListener('film-load', () => requestAnimationFrame(() => resolve(performance.now()))),
      );
    });
    await tab.goto(`http://localhost:${server.address().port}/${index}/`);
    return await tab.evaluate(() => window.shown);
  } finally {
    await context.close();
  }
}

const times = files.map(() => []);
try {
  // The first one of all warms the browser up.
  await firstBox(0);
  for (let round = 0; round < rounds; round++)
    for (const i of files.keys()) {
      const index = (i + round) % files.length;
      times[index].push(await firstBox(index));
    }
} finally {
  await browser.close();
  server.close();
}

const ms = (time) => Math.round(time).toLocaleString('en-US');
console.log(`${rounds} rounds\n   bytes  median ms  range        file`);
for (const [index, file] of files.entries()) {
  const sorted = times[index].sort((a, b) => a - b);
  const bytes = compressed.get(`/${index}/onesheet.js`).length.toLocaleString('en-US');
  const median = (sorted[(rounds - 1) >> 1] + sorted[rounds >> 1]) / 2;
  const range = `${ms(sorted[0])}–${ms(sorted.at(-1))}`;
  console.log(`${bytes.padStart(8)}${ms(median).padStart(11)}  ${range.padEnd(12)} ${file}`);
}
