// Runs every story of the built Storybook in one page: no error in the console, its play function passes, axe finds
// nothing. `npm run build:storybook && npm run test:stories [-- words in the id of a story]`
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { launchChromium } from '../test/browsers/chromium.mjs';
import { addCounts, countLine } from './counts.mjs';
import { root } from './run.mjs';

const PATIENCE = 30_000;
const folder = join(root, 'storybook-static');
if (!existsSync(join(folder, 'index.json'))) {
  console.error('There is no storybook-static. Run `npm run build:storybook`.');
  process.exit(1);
}
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
const wanted = process.argv.slice(2);
const stories = Object.values(entries)
  .filter(({ type }) => type === 'story')
  .filter(({ id }) => wanted.every((word) => id.includes(word)));

// Below a path, as on a shared server: a story that only works at the root fails here.
const files = sirv(folder, { dev: true });
const server = createServer((req, res) => {
  const end = () => res.writeHead(404).end();
  if (!req.url.startsWith('/some/where/')) return end();
  req.url = req.url.slice('/some/where'.length);
  files(req, res, end);
});
await new Promise((go) => server.listen(0, go));
const address = `http://localhost:${server.address().port}/some/where/iframe.html?viewMode=story&id=`;

const browser = await launchChromium();

/** Errors that the page has reported since the last story. */
let errors = [];

async function openPage() {
  const page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('requestfailed', (request) => {
    // Leaving a story cancels what it was loading.
    const { errorText } = request.failure() ?? {};
    if (errorText !== 'net::ERR_ABORTED') errors.push(`${request.url()}: ${errorText}`);
  });
  await page.goto(`${address}none`);
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.storyStoreValue);
  errors = [];
  return page;
}

/** Shows a story as a click in the sidebar does, and answers what is wrong with it. */
const show = (page, id) =>
  page.evaluate(
    (storyId, patience) =>
      new Promise((done) => {
        const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
        const listeners = {
          storyFinished: (event) => event.storyId === storyId && end(finished(event)),
          storyMissing: () => end(['there is no such story']),
          storyErrored: ({ title, description }) => end([`${title}: ${description}`]),
          storyThrewException: ({ message }) => end([message]),
          playFunctionThrewException: ({ message }) => thrown.push(message),
        };
        const thrown = [];
        const timer = setTimeout(() => end([`not finished after ${patience / 1000} s`]), patience);
        function end(faults) {
          clearTimeout(timer);
          for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
          done(faults);
        }
        function finished({ status, reporters }) {
          const faults = [...thrown];
          const a11y = reporters.find(({ type }) => type === 'a11y');
          if (!a11y) faults.push('axe did not run');
          for (const { id, help, nodes } of a11y?.result?.violations ?? [])
            faults.push(
              `${id}: ${help}\n    ${nodes.map(({ html, any }) => [html.slice(0, 160), ...any.map(({ message }) => message)].join('\n      ')).join('\n    ')}`,
            );
          if (a11y?.result?.error) faults.push(String(a11y.result.error));
          if (status === 'error' && !faults.length) faults.push('failed');
          return faults;
        }
        for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
        channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
      }),
    id,
    PATIENCE,
  );

const began = Date.now();
const counts = { passed: 0, failed: 0 };
try {
  const page = await openPage();
  for (const { id } of stories) {
    const faults = [...(await show(page, id)), ...errors];
    errors = [];
    counts[faults.length ? 'failed' : 'passed']++;
    if (faults.length) console.log(`✗ ${id}\n  ${faults.join('\n  ')}`);
  }
} finally {
  await browser.close();
  server.close();
}
if (!stories.length) counts.failed++;
if (!wanted.length) addCounts(counts);
console.log(`${stories.length} stories in ${((Date.now() - began) / 1000).toFixed(1)} s`);
console.log(countLine(counts));
process.exitCode = counts.failed ? 1 : 0;
