// Reads a feed as a feed reader does: every item must show its facts in both of its texts, without a script.

/** The items of a feed: title, link, description, and the text that its HTML shows. Runs in a page. */
async function itemsOf(address) {
  const text = await (await fetch(address)).text();
  const feed = new DOMParser().parseFromString(text, 'application/xml');
  const error = feed.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return [...feed.querySelectorAll('rss > channel > item')].map((item) => {
    const of = (name) => item.getElementsByTagName(name)[0]?.textContent ?? '';
    document.body.innerHTML = of('content:encoded');
    const scripts = document.body.querySelectorAll('script, template, [onclick]').length;
    const content = document.body.innerText;
    return { title: of('title'), link: of('link'), description: of('description'), content, scripts };
  });
}

/**
 * Faults of a feed, in words; none when it is right.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address
 * @param {string[][]} items what each item must say
 */
export async function lookAtFeed(browser, address, items) {
  const page = await browser.newPage();
  await page.goto(address);
  const found = await page.evaluate(itemsOf, address);
  await page.close();
  if (found.length !== items.length) return [`${found.length} items, not ${items.length}`];
  return found.flatMap((item, i) => [
    ...['description', 'content'].flatMap((name) => {
      const text = item[name].replace(/\s+/g, ' ');
      return items[i]
        .filter((one) => !text.includes(one))
        .map((one) => `item ${i + 1}: ${name} lacks "${one}"; it says "${text.slice(0, 200)}"`);
    }),
    ...(item.title && item.link ? [] : [`item ${i + 1} has no title or link`]),
    ...(item.scripts > 0 ? [`item ${i + 1} holds what no feed reader runs`] : []),
  ]);
}
