// The pictures of docs/desk.md. Run after a build: `node docs/desk/pictures.mjs`.
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../test/browsers/chromium.mjs';
import { Editor, film, serveDesk } from '../../test/node/desk.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const desk = await serveDesk();
const browser = await launchChromium();

/** Takes a picture of the desk after some steps. */
async function picture(name, { scheme = 'light', ...view }, steps) {
  const editor = await Editor.at(browser, desk.address, view);
  await editor.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await steps(editor);
  await editor.page.screenshot({ path: `${folder}${name}.webp`, type: 'webp', quality: 85 });
  await editor.page.close();
}

await picture('line', { width: 1100, height: 640 }, async (editor) => {
  await editor.fill(
    'Type it as you would say it',
    'Ballerina Overdrive | Amazon MGM, US, $11-12M, closing, Deadline',
  );
  await editor.sees('$11–12 million', '.read-back');
});
await picture('film', { width: 1600, height: 1000 }, async (editor) => {
  await editor.paste(film('parasite'));
  await editor.sees('Parasite', 'h1');
  await editor.page.click('#section-cast > summary');
  await editor.sees('Parasite', 'desk-preview');
});
await picture('dark', { width: 1100, height: 800, scheme: 'dark' }, async (editor) => {
  await editor.paste(film('ballerina-overdrive'));
  await editor.sees('to look at', 'wa-tab');
  await editor.sees('$11–12 million', 'desk-preview');
});
await picture('phone', { width: 360, height: 740, lang: 'de' }, async (editor) => {
  await editor.page.$eval(
    '#paste',
    (area, text) => {
      area.value = text;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    },
    film('coda'),
  );
  await editor.sees('CODA', 'h1');
});

await browser.close();
desk.close();
