// Makes the pictures of the guides: every box at 320 and 720 px and every theme, each on a light and a dark page, and
// docs/article.png of README.md. `npm run build && node docs/gallery/pictures.mjs`; with names (`deal-box`) only those.
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startGuest } from '../../test/support/guest.js';

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
const themes = readdirSync(new URL('../../dist/cdn/themes', import.meta.url))
  .filter((file) => file !== 'all.css')
  .map((file) => file.replace('.css', ''));

const box = (tag, film, more = '') => `<${tag} src="/films/${film}.json" ${more}></${tag}>`;
/** The same on a light and on a dark page, in columns. */
const sheet = (columns, content, theme = '') =>
  ['light', 'dark']
    .map(
      (scheme) =>
        `<div class="page ${scheme}" ${theme} style="grid-template-columns: ${columns}">${content}</div>`,
    )
    .join('');

const boxSheet = (tag, { film, more }) => ({
  width: 24 + 320 + 24 + 720 + 24,
  body: sheet('320px 720px', box(tag, film, more) + box(tag, film, more)),
});
/** One theme: a deal and a card beside each other, then the cast. */
const themeSheet = (theme) => ({
  width: 24 + 2 * (480 + 24),
  body: sheet(
    '480px 480px',
    `<div>${box('deal-box', 'ballerina-overdrive')}</div><div style="display: grid; gap: 24px">
    ${box('film-card', 'parasite')}${box('cast-list', 'parasite', 'max="4"')}${box('box-office', 'rrr')}</div>`,
    `theme="${theme}"`,
  ),
});
const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><style>
  body { margin: 0; font: 16px/1.5 Georgia, 'Liberation Serif', 'DejaVu Serif', serif }
  .page { display: grid; gap: 24px; padding: 24px; align-items: start }
  .light { color-scheme: light; background: #fff }
  .dark { color-scheme: dark; background: #121212 }
</style><link rel="stylesheet" href="/cdn/themes/all.css"><script type="module" src="/cdn/onesheet.js"></script>`;

const all = {
  ...Object.fromEntries(Object.entries(pictures).map(([tag, picture]) => [tag, boxSheet(tag, picture)])),
  ...Object.fromEntries(themes.map((theme) => [`theme-${theme}`, themeSheet(theme)])),
};
const wanted = process.argv.slice(2);
const isWanted = (name) => wanted.length === 0 || wanted.includes(name);
const pathOf = (name) => fileURLToPath(new URL(name, import.meta.url));

const pages = Object.fromEntries(
  Object.entries(all).map(([name, { body }]) => [`/${name}`, { body: head + body }]),
);
const guest = await startGuest(pages);
let total = 0;
try {
  const page = await guest.browser.newPage();
  for (const [name, { width }] of Object.entries(all).filter(([each]) => isWanted(each))) {
    await page.setViewport({ width, height: 600 });
    await page.goto(`${guest.address}/${name}`);
    await page.waitForFunction(() => {
      const boxes = [...document.querySelectorAll('[src^="/films/"]')];
      return boxes.length > 0 && boxes.every((each) => each.matches(':state(ready)'));
    });
    const path = pathOf(`${name}.webp`);
    await page.screenshot({ path, type: 'webp', quality: 60, fullPage: true });
    total += statSync(path).size;
  }
  if (isWanted('article')) {
    await page.setViewport({ width: 800, height: 1180 });
    await page.goto(guest.address, { waitUntil: 'networkidle0' });
    await page.screenshot({ path: pathOf('../article.png') });
  }
} finally {
  await guest.stop();
}
console.log(`together ${total.toLocaleString('en-US')} bytes`);
if (total > 1_500_000) throw new Error('That is more than 1.5 MB: choose shorter films or a lower quality.');
