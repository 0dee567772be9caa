// How much the article moves, for each way of embedding: the cumulative layout shift of the demo's pages, as Chromium counts
// it. Scripts take 100 ms to come and the film 300 ms. The reader opens the page at the top, or with the first box in view.
// Run after a build: `npm run bench:shift`, or `npm run bench:shift -- 5 figure` for the worst of five runs of one page.
// Ends with 1 when a recommended way is over the limit.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { launchChromium } from '../test/browsers/chromium.mjs';
import { roomPages } from './film-rooms.mjs';
import { startDemo } from '../build/demo-server.mjs';

const LIMIT = 0.005;
const RUNS = Number(process.argv[2] ?? 1);
const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1280, height: 800 };
// [name, viewport, whether the page opens with the first box in view]
const VIEWS = [
  ['phone, top', PHONE, false],
  ['phone, at the box', PHONE, true],
  ['desktop, top', DESKTOP, false],
  ['desktop, at the box', DESKTOP, true],
];

const blank = { status: 200, contentType: 'text/css', body: '' };
const noReserve = (url) => url.endsWith('/onesheet-reserve.css') && blank;
const noScript = (url) => url.endsWith('/onesheet.js') && 'abort';
const noHost = (url) => url.endsWith('/onesheet-host.js') && 'abort';

// [name, page, answers a request in place of the server, whether the way has to keep the limit]
const WAYS = [
  ['module script + reserve', 'module', undefined, true],
  ['classic script + reserve', 'classic', undefined, true],
  ['figure + reserve', 'figure', undefined, true],
  ['film inline + reserve', 'inline', undefined, true],
  ['one film in the page + reserve', 'from', undefined, true],
  ['prerendered, taken over by the script', 'prerendered', undefined, true],
  ['prerendered, no script', 'prerendered', noScript, true],
  ['iframe with height', 'iframe', noHost, true],
  ['iframe with height + host script', 'iframe', undefined, true],
  ['module script, nothing reserved', 'module', noReserve],
  ['classic script, nothing reserved', 'classic', noReserve],
  ['figure, nothing reserved', 'figure', noReserve],
  ['film inline, nothing reserved', 'inline', noReserve],
  ['iframe without height + host script', 'iframe#bare', undefined],
  // The card of this film has no poster and is half as high as usual: this shows what a wrong height costs.
  ['module script + reserve, a short box in view', 'module#card', undefined],
  ['the same, nothing reserved', 'module#card', noReserve],
];

const demo = await startDemo();
const rooms = await roomPages();
const server = createServer(async (req, res) => {
  const page = rooms.get(req.url);
  if (page) return res.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  if (req.url.startsWith('/films/')) await wait(300);
  else if (/\.js$/.test(req.url)) await wait(100);
  return demo.listener(req, res);
});
await new Promise((listening) => server.listen(0, listening));
const origin = `http://localhost:${server.address().port}`;

const browser = await launchChromium();

/**
 * Runs before all scripts of the page. Counts shifts as the metric does: it adds them up in windows of at most 5 s in which
 * no two shifts are more than 1 s apart, and takes the worst window.
 */
function observe(scrolled) {
  window.shift = { worst: 0, sum: 0, first: 0, last: 0 };
  new PerformanceObserver((list) => {
    for (const { startTime, value } of list.getEntries()) {
      const { shift } = window;
      if (startTime - shift.last > 1000 || startTime - shift.first > 5000) {
        shift.sum = 0;
        shift.first = startTime;
      }
      shift.last = startTime;
      shift.sum += value;
      shift.worst = Math.max(shift.worst, shift.sum);
    }
  }).observe({ type: 'layout-shift', buffered: true });
  // The box begins two fifths down the screen, below text of the article.
  const scroll = () => {
    const first = location.pathname.startsWith('/rooms/')
      ? '[style*="--onesheet-room"]'
      : 'deal-box, [data-onesheet], iframe';
    const box = document.querySelector(location.hash === '#card' ? 'film-card' : first);
    scrollTo(0, box.getBoundingClientRect().top + scrollY - innerHeight * 0.4);
  };
  // When the page paints for the first time: the styles are there then, and the film is not.
  if (scrolled) new PerformanceObserver(scroll).observe({ type: 'paint', buffered: true });
  if (location.hash === '#bare')
    document.addEventListener('readystatechange', () => {
      for (const frame of document.querySelectorAll('iframe')) frame.removeAttribute('height');
    });
}

async function measure(name, instead, viewport, scrolled) {
  const page = await browser.newPage();
  try {
    await page.setViewport(viewport);
    await page.setCacheEnabled(false);
    await page.evaluateOnNewDocument(observe, scrolled);
    if (instead) {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const reply = instead(request.url());
        if (reply === 'abort') void request.abort();
        else if (reply) void request.respond(reply);
        else void request.continue();
      });
    }
    const [file, hash] = name.split('#');
    await page.goto(`${origin}/routes/${file}.html${hash ? `#${hash}` : ''}`, { waitUntil: 'networkidle0' });
    if (instead !== noScript && file !== 'iframe')
      await page.waitForFunction(() =>
        ['deal-box', 'film-card', 'cast-list'].every((tag) => document.querySelector(`${tag}:state(ready)`)),
      );
    await wait(700);
    return await page.evaluate(() => window.shift.worst);
  } finally {
    await page.close();
  }
}

/** The shift of one film and box, with the room of its snippet. */
async function measureRoom(path, viewport, scrolled) {
  const page = await browser.newPage();
  try {
    await page.setViewport(viewport);
    await page.evaluateOnNewDocument(observe, scrolled);
    await page.goto(origin + path, { waitUntil: 'load' });
    await page.waitForFunction(() =>
      document.querySelector('[style*="--onesheet-room"]').matches(':state(ready)'),
    );
    // A shift is told of after the frame in which it is seen.
    await page.evaluate(() => new Promise((go) => requestAnimationFrame(() => setTimeout(go, 100))));
    return await page.evaluate(() => {
      const box = document.querySelector('[style*="--onesheet-room"]');
      const section = box.shadowRoot.querySelector('[part=box]');
      section.style.minHeight = '0';
      return { shift: window.shift.worst, empty: box.offsetHeight - section.offsetHeight };
    });
  } finally {
    await page.close();
  }
}

/** Every film and box, two at a time: `[path, view, shift, px that the box does not fill]`. */
async function measureRooms(filter) {
  const jobs = [...rooms.keys()]
    .filter((path) => path.includes(filter))
    .flatMap((path) => VIEWS.map((view) => [path, view]));
  const results = [];
  const work = async () => {
    for (let job = jobs.pop(); job; job = jobs.pop()) {
      const [path, [name, viewport, scrolled]] = job;
      const { shift, empty } = await measureRoom(path, viewport, scrolled);
      results.push([path, name, shift, empty]);
    }
  };
  await Promise.all([work(), work()]);
  return results;
}

const rows = [];
const filter = process.argv[3] ?? '';
for (const [way, name, instead, hasLimit] of WAYS.filter(([, name]) => name.includes(filter))) {
  const row = [way];
  for (const [, viewport, scrolled] of VIEWS) {
    let worst = 0;
    for (let run = 0; run < RUNS; run++)
      worst = Math.max(worst, await measure(name, instead, viewport, scrolled));
    row.push(worst.toFixed(3));
    if (hasLimit && worst > LIMIT) process.exitCode = 1;
  }
  rows.push(row);
}
const fits = await measureRooms(process.argv[4] ?? filter);
if (fits.some(([, , shift]) => shift > LIMIT)) process.exitCode = 1;
await browser.close();
server.close();
await demo.close();

const table = [['way', ...VIEWS.map(([name]) => name)], ...rows];
const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
const size = ({ width, height }) => `${width}x${height}`;
console.log(`Cumulative layout shift of the demo article, the worst of ${RUNS}; limit ${LIMIT}`);
console.log(`phone ${size(PHONE)}, desktop ${size(DESKTOP)}\n`);
console.log(line(table[0]));
console.log(line(widths.map((width) => '-'.repeat(width))));
for (const row of table.slice(1)) console.log(line(row));

const worst = fits.sort((a, b) => b[2] - a[2]).slice(0, 10);
const empties = fits.map(([, , , empty]) => empty).sort((a, b) => a - b);
console.log(`\n${fits.length} pages with the box of a film and the room of its snippet, the worst first:`);
for (const [path, view, shift, empty] of worst)
  console.log(`${shift.toFixed(4)} ${view}: ${path}, ${empty} px not filled`);
console.log(`not filled, in px: median ${empties[empties.length >> 1]}, most ${empties.at(-1)}`);
