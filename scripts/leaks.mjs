// `npm run test:leaks`: adds and removes every box a thousand times, and counts what stays. A page that lives for
// hours and puts a box on every article that is opened must not grow.
import { setTimeout as wait } from 'node:timers/promises';
import { boxTags } from '../dist/facts/boxes.js';
import { startGuest } from './guest.mjs';

const rounds = Number(process.env.ONESHEET_LEAK_ROUNDS ?? 1000);
const films = ['barbie', 'megalopolis', 'coda'];
/** Boxes in the page at a time, one on the other: what a reader can see needs not wait for its turn. */
const batch = 20;

const guest = await startGuest({
  '/': {
    body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Leaks</title>
      <script type="module" src="/cdn/onesheet.js"></script>
      <style>main { display: grid } main > * { grid-area: 1 / 1 }</style><main></main>`,
  },
});
const page = await guest.browser.newPage();
const client = await page.createCDPSession();
await client.send('Performance.enable');
await client.send('HeapProfiler.enable');
await page.goto(guest.address, { waitUntil: 'networkidle0' });

/** Adds and removes boxes of a kind; each comes to its film or language in one of three ways. */
const addAndRemove = (tag, times) =>
  page.evaluate(
    async (tag, times, batch, films) => {
      const main = document.querySelector('main');
      window.films ??= await Promise.all(
        films.map((name) => fetch(`/films/${name}.json`).then((answer) => answer.json())),
      );
      let shown = 0;
      for (let done = 0; done < times; done += batch) {
        const boxes = Array.from({ length: Math.min(batch, times - done) }, (_, i) => {
          const box = document.createElement(tag);
          const film = (done + i) % films.length;
          if (i % 3) box.src = `/films/${films[film]}.json`;
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
    films,
  );

async function collect() {
  // What waits a second for a reader to have seen it is done then.
  await wait(1200);
  for (let i = 0; i < 3; i++) await client.send('HeapProfiler.collectGarbage');
}

async function counts() {
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (name) => metrics.find((metric) => metric.name === name).value;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), bytes: of('JSHeapUsedSize') };
}

/** How many objects of a box's class are still there. */
async function instances(tag) {
  const { result } = await client.send('Runtime.evaluate', {
    expression: `customElements.get('${tag}').prototype`,
    objectGroup: 'leaks',
  });
  const { objects } = await client.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup: 'leaks',
  });
  const { result: length } = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await client.send('Runtime.releaseObjectGroup', { objectGroup: 'leaks' });
  return length.value;
}

const leaks = [];
let covered = 0;
try {
  // What is made once and kept: languages, formats, requests.
  for (const tag of boxTags) await addAndRemove(tag, batch * 3);
  await collect();
  // A box that somebody holds on to must be found, or finding none means nothing.
  await page.evaluate(() => (window.held = document.createElement('film-card')));
  if ((await instances('film-card')) !== 1) leaks.push('a box that is held on to was not found');
  await page.evaluate(() => (window.held = undefined));
  for (const tag of boxTags) {
    await collect();
    const before = await counts();
    const shown = await addAndRemove(tag, rounds);
    await collect();
    const after = await counts();
    const left = await instances(tag);
    const more = (name) => after[name] - before[name];
    console.log(
      `${tag.padEnd(17)} ${rounds} rounds, ${shown} shown: ${left} boxes left, ${more('nodes')} nodes, ` +
        `${more('listeners')} listeners, ${(more('bytes') / 1024).toFixed(0)} kB more`,
    );
    if (shown >= rounds) covered++;
    else leaks.push(`<${tag}> was shown ${shown} times of ${rounds}`);
    if (left) leaks.push(`${left} <${tag}> are left`);
    // A node or two may be the browser's own.
    if (more('nodes') > 20) leaks.push(`<${tag}> leaves ${more('nodes')} nodes`);
    if (more('listeners') > 2) leaks.push(`<${tag}> leaves ${more('listeners')} listeners`);
    // Words and formats that are kept on purpose, up to five hundred; one box with its film takes as much.
    if (more('bytes') > 500_000) leaks.push(`<${tag}> leaves ${more('bytes')} bytes`);
  }
} finally {
  await guest.stop();
}

console.log(`${covered} of ${boxTags.length} boxes covered`);
for (const leak of leaks) console.error(leak);
if (covered === 0) console.error('No box was covered: this run proved nothing.');
process.exitCode = leaks.length || covered < boxTags.length ? 1 : 0;
