// Makes docs/gallery: every box at 320 and 720 px on a light and a dark page, and every theme, a picture each.
// Run after a build: `npm run gallery`; with names (`npm run gallery -- deal-box`) only those.
import { mkdir, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { launchChromium } from '../test/browsers/chromium.mjs';
import { startDemo } from '../build/demo-server.mjs';
import { root } from './run.mjs';
import { themeNames } from '../build/tokens.mjs';

/** What each picture is of: films that ask something of the box. */
const pictures = {
  'film-card': { film: 'ballerina-overdrive' },
  'deal-box': { film: 'ballerina-overdrive' },
  'cast-list': { film: 'the-fellowship-of-the-ring', more: 'max="8"' },
  'crew-list': { film: 'ballerina-overdrive' },
  'casting-changes': { film: 'back-to-the-future' },
  'film-comparisons': { film: 'ballerina-overdrive' },
  'release-plan': { film: 'parasite' },
  'box-office': { film: 'rrr' },
  'film-timeline': { film: 'batgirl' },
  'film-facts': { film: 'coyote-vs-acme', more: 'sections="film-card deal-box"' },
};
const schemes = ['light', 'dark'];

const styles = `
  body { margin: 0; font: 16px/1.5 Georgia, 'Liberation Serif', 'DejaVu Serif', serif }
  .page { display: grid; gap: 24px; padding: 24px; align-items: start }
  .light { color-scheme: light; background: #fff }
  .dark { color-scheme: dark; background: #121212 }
`;

const pageOf = (name, { film, more = '' }) => ({
  width: 24 + 320 + 24 + 720 + 24,
  body: schemes
    .map((scheme) => {
      const box = `<${name} src="/films/${film}.json" ${more}></${name}>`;
      return `<div class="page ${scheme}" style="grid-template-columns: 320px 720px">${box}${box}</div>`;
    })
    .join(''),
});

/** One theme: a deal and a card beside each other, then the cast. */
const themePage = (theme) => ({
  width: 24 + 2 * (480 + 24),
  body: schemes
    .map((scheme) => {
      const box = (tag, film, more = '') => `<${tag} src="/films/${film}.json" ${more}></${tag}>`;
      return `<div class="page ${scheme}" theme="${theme}" style="grid-template-columns: 480px 480px">
        <div>${box('deal-box', 'ballerina-overdrive')}</div>
        <div style="display: grid; gap: 24px">${box('film-card', 'parasite')}${box('cast-list', 'parasite', 'max="4"')}
        ${box('box-office', 'rrr')}</div></div>`;
    })
    .join(''),
});

const wanted = process.argv.slice(2);
const sheets = [
  ...Object.entries(pictures).map(([name, picture]) => [name, pageOf(name, picture)]),
  ...themeNames.map((name) => [`theme-${name}`, themePage(name)]),
].filter(([name]) => wanted.length === 0 || wanted.includes(name));

const out = join(root, 'docs/gallery');
await mkdir(out, { recursive: true });
let sheet = '';
const demo = await startDemo();
const server = createServer((req, res) => {
  if (req.url !== '/sheet') return demo.listener(req, res);
  res.setHeader('Content-Type', 'text/html; charset=utf-8');
  res.end(sheet);
});
await new Promise((go) => server.listen(0, go));
const browser = await launchChromium();
let total = 0;
try {
  const page = await browser.newPage();
  for (const [name, { width, body }] of sheets) {
    await page.setViewport({ width, height: 600 });
    sheet =
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>${name}</title><style>${styles}</style>` +
      `<link rel="stylesheet" href="/cdn/themes/all.css"><script type="module" src="/cdn/onesheet.js"></script>${body}`;
    await page.goto(`http://localhost:${server.address().port}/sheet`);
    await page.waitForFunction(() => {
      const boxes = [...document.querySelectorAll('[src^="/films/"]')];
      return boxes.length > 0 && boxes.every((box) => box.matches(':state(ready)'));
    });
    const file = join(out, `${name}.webp`);
    await page.screenshot({ path: file, type: 'webp', quality: 60, fullPage: true });
    const { size } = await stat(file);
    total += size;
    console.log(`${name}.webp ${size.toLocaleString('en-US').padStart(9)}`);
  }
} finally {
  await browser.close();
  server.close();
  await demo.close();
}
console.log(`together ${total.toLocaleString('en-US')} bytes`);
if (total > 1_500_000) {
  console.error('That is more than 1.5 MB: choose shorter films or a lower quality.');
  process.exitCode = 1;
}
