// Runs every story of the built Storybook in one page: no error in the console, its play function passes, axe finds
// nothing. `npm run build:storybook && npm run test:stories [-- words in the id of a story]`
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browsers/chromium.mjs';
import { serveFolder } from '../support/serve.js';

const PATIENCE = 30_000;
const folder = fileURLToPath(new URL('../../storybook-static/', import.meta.url));
assert.ok(existsSync(`${folder}index.json`), 'there is no storybook-static: npm run build:storybook');
const { entries } = JSON.parse(readFileSync(`${folder}index.json`, 'utf8'));
const words = process.argv.slice(2);
const stories = Object.values(entries)
  .filter(({ type }) => type === 'story')
  .filter(({ id }) => words.every((word) => id.includes(word)));

let server;
let browser;
let page;
/** Errors that the page has reported since the last story. */
let errors = [];
before(async () => {
  // Below a path, as on a shared server: a story that only works at the root fails here.
  server = await serveFolder(folder, '/some/where');
  browser = await launchChromium();
  page = await browser.newPage();
  await page.setViewport({ width: 1200, height: 900 });
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('requestfailed', (request) => {
    // Leaving a story cancels what it was loading.
    const { errorText } = request.failure() ?? {};
    if (errorText !== 'net::ERR_ABORTED') errors.push(`${request.url()}: ${errorText}`);
  });
  await page.goto(`${server.address}/some/where/iframe.html?viewMode=story&id=none`);
  await page.waitForFunction(() => window.__STORYBOOK_PREVIEW__?.storyStoreValue);
  errors = [];
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

/** Shows a story as a click in the sidebar does, and answers what is wrong with it. Runs in the page. */
const show = (storyId, patience) =>
  new Promise((done) => {
    const channel = window.__STORYBOOK_ADDONS_CHANNEL__;
    const thrown = [];
    const listeners = {
      storyFinished: (event) => event.storyId === storyId && end([...thrown, ...faults(event)]),
      storyMissing: () => end(['there is no such story']),
      storyErrored: ({ title, description }) => end([`${title}: ${description}`]),
      storyThrewException: ({ message }) => end([message]),
      playFunctionThrewException: ({ message }) => thrown.push(message),
    };
    const timer = setTimeout(() => end([`not finished after ${patience / 1000} s`]), patience);
    function end(found) {
      clearTimeout(timer);
      for (const [name, listener] of Object.entries(listeners)) channel.off(name, listener);
      done(found);
    }
    function faults({ status, reporters }) {
      const axe = reporters.find(({ type }) => type === 'a11y')?.result;
      if (!axe) return ['axe did not run'];
      const violations = (axe.violations ?? []).map(({ id, help, nodes }) =>
        [
          `${id}: ${help}`,
          ...nodes.flatMap(({ html, any }) => [html.slice(0, 160), ...any.map(({ message }) => message)]),
        ].join('\n'),
      );
      if (axe.error) violations.push(String(axe.error));
      return violations.length === 0 && thrown.length === 0 && status === 'error' ? ['failed'] : violations;
    }
    for (const [name, listener] of Object.entries(listeners)) channel.on(name, listener);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });

test('there are stories', () => assert.ok(stories.length > 0));

for (const { id } of stories)
  test(id, async () => {
    const faults = await page.evaluate(show, id, PATIENCE);
    faults.push(...errors);
    errors = [];
    assert.deepEqual(faults, []);
  });
