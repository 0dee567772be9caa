// Pages of a real browser, for tests in Node. What they wait for is named; a limit only ends what hangs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from './cli.js';

/** A new page that waits for what it is told to wait for, on the slowest machine too. */
export async function newPage(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}

/** Milliseconds after which what is waited for will not come any more. */
const limit = 120_000;

/**
 * Waits until a function that runs in a page answers with something; answers the handle of it. The page is asked again and
 * again from here: a page that asks itself can lose the answer, in Firefox above all.
 * @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} page
 */
export async function waitFor(page, isThere, ...values) {
  for (const end = Date.now() + limit; ; await setTimeout(50)) {
    const handle = await page.evaluateHandle(isThere, ...values);
    if (await handle.evaluate((found) => !!found)) return handle;
    await handle.dispose();
    if (Date.now() > end)
      throw new Error(`Never so: ${[isThere, ...values.map((one) => JSON.stringify(one))].join('\n')}`);
  }
}

/** Waits until boxes of these tags are ready in a page, in this order. */
export const boxesReady = (page, tags, selector = 'body *') =>
  waitFor(
    page,
    (tags, selector) =>
      [...document.querySelectorAll(selector)]
        .filter((box) => box.matches(':state(ready)'))
        .map((box) => box.localName)
        .join() === tags,
    tags.join(),
    selector,
  );

/**
 * Opens a page; answers it, and what went wrong in it.
 * @param own the origin that the page may ask; without it, it may ask any
 */
export async function openPage(
  browser,
  address,
  { width = 1100, height = 800, scheme = 'light', script = true, own } = {},
) {
  const page = await newPage(browser);
  const problems = [];
  page.on(
    'console',
    (message) => ['error', 'warn'].includes(message.type()) && problems.push(message.text()),
  );
  page.on('pageerror', (error) => problems.push(String(error)));
  if (own)
    page.on('request', (request) => {
      if (!request.url().startsWith(own) && !request.url().startsWith('data:')) problems.push(request.url());
    });
  await page.setJavaScriptEnabled(script);
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(address);
  return { page, problems };
}

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Fails with axe's findings, and where a page is wider than its window. */
export async function assertAccessible(page, width) {
  await page.evaluate(axe);
  const violations = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  });
  assert.deepEqual(violations, []);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
}
