// Every box looks the same under other people's style sheets as on a bare page, to the pixel. What the page is
// meant to set gets through.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { boxTags } from '../../dist/facts/boxes.js';
import { startGuest } from '../support/guest.js';
import { boxesReady, newPage } from './pages.js';
import { publishedCount, styleSheets } from '../support/style-sheets.js';

/** Each box with a film that has a lot for it. */
const films = {
  'film-card': 'coda',
  'cast-list': 'coda',
  'deal-box': 'little-miss-sunshine',
  'crew-list': 'anatomy-of-a-fall',
  'casting-changes': 'barbie',
  'film-comparisons': 'megalopolis',
  'release-plan': 'i-love-you-phillip-morris',
  'box-office': 'dangal.hi',
  'film-timeline': 'paranormal-activity',
  'film-facts': 'megalopolis.2024-04',
};

// What the page does to the frame around a box is no fault of the box: inline and important, nothing can undo it.
const frameStyle = {
  position: 'absolute',
  display: 'block',
  'box-sizing': 'border-box',
  margin: '0',
  border: '0',
  padding: '0',
  'min-width': '0',
  'max-width': 'none',
  'max-height': 'none',
  float: 'none',
  background: '#fff',
};
const style = (rules) =>
  Object.entries({ ...frameStyle, ...rules })
    .map(([name, value]) => `${name}: ${value} !important`)
    .join('; ');

/** A wide column, and a narrow one where boxes are laid out differently. */
const widths = [560, 300];
const frames = widths
  .flatMap((width, column) =>
    boxTags.map(
      (tag) =>
        `<div data-column="${column}" style="${style({ left: `${column ? 600 : 20}px`, width: `${width}px` })}">` +
        `<${tag} src="/films/${films[tag]}.json" style="--film-font: Arial, sans-serif"></${tag}></div>`,
    ),
  )
  .join('\n');
const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Guest</title>
<script type="module" src="/cdn/onesheet.js"></script></head><body>${frames}</body></html>`;

let guest;
let page;
let client;
let height;
/** The page without a style sheet, whole and frame by frame. */
let bare;
let bareFrames;

before(async () => {
  guest = await startGuest(
    { '/': { body } },
    { args: ['--force-color-profile=srgb', '--font-render-hinting=none', '--hide-scrollbars'] },
  );
  page = await newPage(guest.browser);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.setViewport({ width: 920, height: 900 });
  await page.goto(guest.address);
  await boxesReady(page, [...boxTags, ...boxTags], 'div > *');
  // Placed once, on the bare page, so that a box that grows shows.
  height = await page.evaluate(() => {
    const ends = [20, 20];
    for (const frame of document.querySelectorAll('[data-column]')) {
      const { column } = frame.dataset;
      const { height } = frame.getBoundingClientRect();
      frame.style.setProperty('top', `${ends[column]}px`, 'important');
      frame.style.setProperty('height', `${Math.ceil(height)}px`, 'important');
      ends[column] += Math.ceil(height) + 60;
    }
    return Math.max(...ends);
  });
  await page.setViewport({ width: 920, height });
  client = await page.createCDPSession();
  await dress('x {}');
  bare = await picture();
  bareFrames = await pictures();
});
after(() => guest?.stop());

async function picture(clip = { x: 0, y: 0, width: 920, height }) {
  const { data } = await client.send('Page.captureScreenshot', {
    format: 'png',
    optimizeForSpeed: true,
    clip: { ...clip, scale: 1 },
  });
  return data;
}

/** The frames, one by one: each a little larger than its box. */
async function pictures() {
  const clips = await page.$$eval('[data-column]', (all) =>
    all.map((frame) => {
      const { x, y, width, height } = frame.getBoundingClientRect();
      return { x: x - 10, y: y - 10, width: width + 20, height: height + 40 };
    }),
  );
  const found = [];
  for (const clip of clips) found.push(await picture(clip));
  return found;
}

/** Puts a style sheet on the page, and answers how many rules the browser made of it. */
const dress = (css) =>
  page.evaluate((text) => {
    document.querySelector('#guest')?.remove();
    const style = document.createElement('style');
    style.id = 'guest';
    // The paper behind the frames is the page's; so is what shows of the head, or stands before a frame.
    style.textContent = `${text}
      html, body { background: #fff !important }
      head { display: none !important }
      :is(html, body, [data-column]):is(*, #x)::before { content: none !important }
      :is(html, body, [data-column]):is(*, #x)::after { content: none !important }`;
    document.head.append(style);
    return style.sheet.cssRules.length - 4;
  }, css);

/** Which boxes look different than on a bare page. */
async function touched(css) {
  const rules = await dress(css);
  assert.ok(rules > 0, 'the browser understands it');
  if ((await picture()) === bare) return [];
  const now = await pictures();
  const found = boxTags.flatMap((tag, i) =>
    widths.flatMap((width, column) => {
      const frame = i + column * boxTags.length;
      return now[frame] === bareFrames[frame] ? [] : [`${tag} at ${width} px`];
    }),
  );
  return found.length ? found : ['something between the boxes'];
}

test('boxes look the same under every style sheet', async (t) => {
  assert.ok(publishedCount >= 20);
  for (const [name, css] of styleSheets)
    await t.test(name, async () => assert.deepEqual(await touched(css), []));
});

test('what a page is meant to set gets through', async (t) => {
  for (const css of [
    ':root { --film-accent: lime }',
    'film-card { --film-ink: red }',
    'deal-box { --film-size: 20px }',
    '* { --film-padding: 30px }',
    'cast-list { margin: 10px }',
    'crew-list { width: 95% }',
    'release-plan::part(heading) { color: red }',
    'box-office { display: none }',
  ])
    await t.test(css, async () => {
      const boxes = await touched(css);
      const named = /^[\w-]+-[\w-]+/.exec(css)?.[0];
      const expected = boxTags.filter((tag) => !named || tag === named);
      assert.deepEqual(
        boxes,
        expected.flatMap((tag) => widths.map((width) => `${tag} at ${width} px`)),
      );
    });

  await t.test('hidden', async () => {
    await dress('x {}');
    await page.$eval('film-card', (box) => (box.hidden = true));
    assert.equal(await page.$eval('film-card', (box) => box.offsetHeight), 0);
    await page.$eval('film-card', (box) => (box.hidden = false));
    assert.ok((await page.$eval('film-card', (box) => box.offsetHeight)) > 100);
  });

  await t.test('the font of the page', async () => {
    await dress('body { font-family: monospace }');
    const font = await page.$eval('film-card', (box) => {
      box.style.removeProperty('--film-font');
      return getComputedStyle(box.shadowRoot.querySelector('p')).fontFamily;
    });
    assert.equal(font, 'monospace');
  });
});
