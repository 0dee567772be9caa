// How high each box is with the films of the demo, in the column of a phone and of an article. The heights in
// src/facts/boxes.ts are the medians. Run after a build: `node bench/heights.mjs`.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../test/browsers/chromium.mjs';
import { startDemo } from '../build/demo-server.mjs';
import { root } from '../scripts/run.mjs';

const WIDTHS = [328, 640];
// minimal.json has nothing but a title, which no real film JSON has.
const films = (await readdir(join(root, 'demo/films'))).filter((name) => name !== 'minimal.json');

const demo = await startDemo();
const browser = await launchChromium();
const page = await browser.newPage();
await page.goto(`${demo.address}routes/module.html`);
await page.waitForFunction(() => customElements.get('deal-box'));

const rows = await page.evaluate(
  async (films, widths) => {
    const list = await (await fetch('/cdn/onesheet-reserve.css')).text();
    const tags = [...new Set([...list.matchAll(/data-onesheet='([\w-]+)'/g)].map(([, tag]) => tag))];
    document.body.replaceChildren();
    const rows = [];
    for (const tag of tags)
      for (const width of widths) {
        const column = document.createElement('div');
        column.style.width = `${width}px`;
        for (const film of films) {
          const box = document.createElement(tag);
          box.setAttribute('src', `/films/${film}`);
          if (tag === 'cast-list') box.setAttribute('max', '6');
          column.append(box);
        }
        document.body.append(column);
        const boxes = [...column.children];
        while (!boxes.every((box) => box.matches(':state(ready), :state(empty), :state(error)')))
          await new Promise((again) => setTimeout(again, 50));
        const heights = boxes
          .filter((box) => box.matches(':state(ready)'))
          .map((box) => Math.round(box.getBoundingClientRect().height))
          .sort((a, b) => a - b);
        const at = (part) => heights[Math.floor((heights.length - 1) * part)];
        rows.push([tag, width, heights.length, at(0.25), at(0.5), at(0.75)]);
        column.remove();
      }
    return rows;
  },
  films,
  WIDTHS,
);
await browser.close();
await demo.close();

console.log('box               width films  25 %  median  75 %');
for (const [tag, ...numbers] of rows)
  console.log(tag.padEnd(16) + numbers.map((number) => String(number).padStart(7)).join(''));
