// Pages of a real browser, for tests in Node. What they wait for is named; a limit only ends what hangs.

import { setTimeout } from 'node:timers/promises';

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
