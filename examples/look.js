// Opens what an example has built and says what is wrong with it: facts that do not show, and anything in the console.
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 20_000;

/** By selector, what a reader must see there and does not. Runs in the page. */
function missing(facts) {
  return Object.entries(facts).flatMap(([selector, texts]) => {
    const element = document.querySelector(selector);
    const parts = element?.shadowRoot ? [...element.shadowRoot.children] : [element];
    // The newsroom's own words stand in a slot, whose text is the element's.
    const seen = parts.map((part) => (part?.localName === 'slot' ? element : part)?.innerText ?? '');
    const text = seen.join(' ').replace(/\s+/g, ' ');
    return texts
      .filter((one) => !text.includes(one))
      .map((one) => `${selector} lacks "${one}"; it shows "${text.slice(0, 200)}"`);
  });
}

/** What is wrong with a feed whose items must show some texts, as a feed reader shows them. Runs in a page. */
async function feedFaults(address, wanted) {
  const text = await (await fetch(address)).text();
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  const items = [...feed.querySelectorAll('rss > channel > item')];
  if (items.length !== wanted.length) return [`${items.length} items, not ${wanted.length}`];
  return items.flatMap((item, i) => {
    const of = (name) => item.getElementsByTagName(name)[0]?.textContent ?? '';
    document.body.innerHTML = of('content:encoded');
    const texts = { description: of('description'), 'content:encoded': document.body.innerText };
    const lacks = Object.entries(texts).flatMap(([name, shown]) =>
      wanted[i]
        .filter((one) => !shown.replace(/\s+/g, ' ').includes(one))
        .map((one) => `item ${i + 1}: ${name} lacks "${one}"; it says "${shown.slice(0, 200)}"`),
    );
    if (!of('title') || !of('link')) lacks.push(`item ${i + 1} has no title or link`);
    if (document.body.querySelector('script, template, [onclick]'))
      lacks.push(`item ${i + 1} holds what no feed reader runs`);
    return lacks;
  });
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
  await page.goto(address);
  const start = Date.now();
  let faults = await page.evaluate(missing, facts);
  while (faults.length > 0 && script && Date.now() - start < PATIENCE) {
    await wait(50);
    faults = await page.evaluate(missing, facts);
  }
  await context.close();
  // Without script Chromium refuses what the page asks for its scripts, and calls that a failure.
  return script ? [...faults, ...complaints] : faults;
}

/** Faults of a feed, in words. `items`: what each item must say in both of its texts. */
export async function lookAtFeed(browser, address, items) {
  const page = await browser.newPage();
  await page.goto(address);
  const faults = await page.evaluate(feedFaults, address, items);
  await page.close();
  return faults;
}
