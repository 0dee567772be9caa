// Pages of a real browser, for tests in Node. What they wait for is named; a limit only ends what hangs.

/** A new page that waits for what it is told to wait for, on the slowest machine too. */
export async function newPage(browser) {
  const page = await browser.newPage();
  page.setDefaultTimeout(60_000);
  return page;
}

/** Waits until boxes of these tags are ready in a page, in this order. */
export const boxesReady = (page, tags, selector = 'body *') =>
  page.waitForFunction(
    (tags, selector) =>
      [...document.querySelectorAll(selector)]
        .filter((box) => box.matches(':state(ready)'))
        .map((box) => box.localName)
        .join() === tags,
    {},
    tags.join(),
    selector,
  );
