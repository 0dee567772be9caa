// `npm run test:leaks` after a build: adds and removes every box a thousand times, and counts what stays. A page that
// lives for hours and puts a box on every article that is opened must not grow.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { boxTags } from '../../dist/facts/boxes.js';
import { startGuest } from '../support/guest.js';

const rounds = Number(process.env.ONESHEET_LEAK_ROUNDS ?? 1000);
/** Boxes in the page at a time, one on the other: what a reader can see needs not wait for its turn. */
const batch = 20;

let guest;
let page;
let client;
before(async () => {
  guest = await startGuest({
    '/': {
      body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Leaks</title>
        <script type="module" src="/cdn/onesheet.js"></script>
        <style>main { display: grid } main > * { grid-area: 1 / 1 }</style><main></main>`,
    },
  });
  page = await guest.browser.newPage();
  client = await page.createCDPSession();
  await page.goto(guest.address, { waitUntil: 'networkidle0' });
  // What is made once and kept: languages, formats, requests.
  for (const tag of boxTags) await addAndRemove(tag, batch * 3);
  await until(async () => {
    const left = [];
    for (const tag of boxTags) left.push(await instances(tag));
    return left.every((count) => count === 0);
  });
});
after(() => guest?.stop());

/** Adds and removes boxes of a kind; each comes to its film or language in one of three ways. */
const addAndRemove = (tag, times) =>
  page.evaluate(
    async (tag, times, batch) => {
      const main = document.querySelector('main');
      const films = ['barbie', 'megalopolis', 'coda'].map((name) => `/films/${name}.json`);
      window.films ??= await Promise.all(films.map((url) => fetch(url).then((answer) => answer.json())));
      let shown = 0;
      for (let done = 0; done < times; done += batch) {
        const boxes = Array.from({ length: Math.min(batch, times - done) }, (_, i) => {
          const box = document.createElement(tag);
          const film = (done + i) % films.length;
          if (i % 3) box.src = films[film];
          else box.film = { ...window.films[film], id: `${done}-${i}` };
          box.jsonLd = false;
          box.innerHTML = '<p>Words</p><p slot="footer">More</p>';
          box.addEventListener('film-load', () => shown++);
          return box;
        });
        main.append(...boxes);
        const settled = () => Promise.all(boxes.map((box) => box.updateComplete));
        await settled();
        await settled();
        for (const [i, box] of boxes.entries()) if (i % 3 === 2) box.lang = i % 2 ? 'fr' : 'de';
        await settled();
        // What a reader may do before going on: move the box, press its button.
        for (const box of boxes) {
          main.prepend(box);
          box.shadowRoot.querySelector('button')?.click();
        }
        await settled();
        await new Promise((next) => setTimeout(next));
        main.replaceChildren();
      }
      return shown;
    },
    tag,
    times,
    batch,
  );

/** How many objects of a box's class are still there. */
async function instances(tag) {
  await client.send('HeapProfiler.collectGarbage');
  const prototype = await page.evaluateHandle((name) => customElements.get(name).prototype, tag);
  const objects = await page.queryObjects(prototype);
  const count = await objects.evaluate((all) => all.length);
  await Promise.all([prototype.dispose(), objects.dispose()]);
  return count;
}

/** Asks again until it is true: a box that a reader can see is kept for a second, to tell that it was seen. */
async function until(isTrue) {
  for (const start = Date.now(); Date.now() - start < 10_000; await wait(200)) if (await isTrue()) return;
}

test('a box that somebody holds on to is counted', async () => {
  await page.evaluate(() => (window.held = document.createElement('film-card')));
  assert.equal(await instances('film-card'), 1);
  await page.evaluate(() => (window.held = undefined));
});

for (const tag of boxTags)
  test(`nothing is left of ${rounds} <${tag}>`, async () => {
    await client.send('HeapProfiler.collectGarbage');
    const start = await page.metrics();
    assert.ok((await addAndRemove(tag, rounds)) >= rounds, 'each of them was shown');
    const leaks = {};
    await until(async () => {
      const boxes = await instances(tag);
      const end = await page.metrics();
      const tooMany = (name, allowed) => Math.max(0, end[name] - start[name] - allowed);
      Object.assign(leaks, {
        boxes,
        // A node or two may be the browser's own.
        nodes: tooMany('Nodes', 20),
        listeners: tooMany('JSEventListeners', 2),
        // Words and formats that are kept on purpose, up to five hundred; one box with its film takes as much.
        bytes: tooMany('JSHeapUsedSize', 500_000),
      });
      return Object.values(leaks).every((left) => left === 0);
    });
    assert.deepEqual(leaks, { boxes: 0, nodes: 0, listeners: 0, bytes: 0 });
  });
