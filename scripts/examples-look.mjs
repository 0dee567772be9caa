// Opens a page of an example and says what is wrong with it: facts that do not show, and anything in the console.
const PATIENCE = 20_000;

/** What a reader sees of an element, a box's inside included. Runs in the page. */
function seen(selector) {
  const element = document.querySelector(selector);
  const parts = element?.shadowRoot ? [...element.shadowRoot.children] : [element];
  // The newsroom's own words stand in a slot, whose text is the element's.
  return parts.map((part) => (part?.localName === 'slot' ? element : part)?.innerText ?? '').join('\n');
}

/** Listens for everything that a page complains about. */
function complaintsOf(page) {
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error}`));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  return complaints;
}

/**
 * Faults of a page, in words; none when it is right.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {Record<string, string[]>} facts by selector: what a reader must see there, whatever the line breaks
 * @param {{ script?: boolean }} options script: false for what must be there without any
 */
export async function look(browser, address, facts, { script = true } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setJavaScriptEnabled(script);
  const complaints = complaintsOf(page);
  await page.goto(address, { waitUntil: 'load' });

  const missing = async () => {
    const faults = [];
    for (const [selector, texts] of Object.entries(facts)) {
      const text = (await page.evaluate(seen, selector)).replace(/\s+/g, ' ');
      for (const one of texts)
        if (!text.includes(one)) faults.push(`${selector} lacks "${one}"; it shows "${text.slice(0, 200)}"`);
    }
    return faults;
  };
  const start = Date.now();
  let faults = await missing();
  while (faults.length > 0 && script && Date.now() - start < PATIENCE) {
    await new Promise((next) => setTimeout(next, 50));
    faults = await missing();
  }
  await context.close();
  // Without script Chromium refuses what the page asks for its scripts, and calls that a failure.
  return script ? [...faults, ...complaints] : faults;
}
