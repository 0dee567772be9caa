// The desk by keyboard alone, at all widths, in all of its languages, light and dark: accessible in each view. Needs `npm run build`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browsers, inEachBrowser } from './browsers.js';
import { root } from './cli.js';
import { Editor, film, serveDesk } from './desk.js';
import { waitFor } from './pages.js';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

let desk;
before(async () => {
  desk = await serveDesk();
});
after(() => desk?.close());

/** What axe finds on a page, and whether the page is wider than its window. */
async function faults(page) {
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  });
  const [inner, wide] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
  return wide > inner ? [...found, `the page is ${wide} px wide in a window of ${inner}`] : found;
}

/** A film with something wrong, something to ask, many lists. */
const busy = JSON.stringify({
  ...JSON.parse(film('ballerina-overdrive')),
  year: '2026',
  sources: [{ id: 'deadline', name: 'Deadline' }],
});

/** The names of the tabs, by language. */
const tabs = ['preview', 'out', 'json', 'issues'];

describe('accessible', () => {
  let browser;
  before(async () => {
    browser = await browsers.Chromium();
  });
  after(() => browser?.close());

  for (const [width, scheme, lang] of [
    [360, 'light', 'en'],
    [768, 'dark', 'fr'],
    [1100, 'light', 'de'],
    [1600, 'dark', 'ja'],
    [360, 'dark', 'es'],
  ])
    test(`in each view at ${width} px, ${scheme}, ${lang}`, async () => {
      const editor = await Editor.at(browser, desk.address, { width, lang });
      const { page } = editor;
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await page.evaluate(axe);
      assert.deepEqual(await faults(page), [], 'the start');
      await page.type('#line', 'Netflix, 11-12M');
      await page.waitForSelector('#line-said .ask');
      assert.deepEqual(await faults(page), [], 'a question');
      await page.$eval('#line', (input) => (input.value = ''));
      await page.$eval(
        '#paste',
        (area, text) => {
          area.value = text;
          area.dispatchEvent(new Event('input', { bubbles: true }));
        },
        busy,
      );
      await page.waitForSelector('.section .count');
      assert.deepEqual(await faults(page), [], 'the film');
      await page.evaluate(() => {
        for (const section of document.querySelectorAll('.section')) section.open = true;
      });
      await page.waitForSelector('#at-sources-0 summary');
      await page.evaluate(() => {
        for (const entry of document.querySelectorAll(
          '#at-deals-0 > details, #at-sources-0 > details, #at-releases-0 > details, #at-crew-0 > details',
        ))
          entry.open = true;
      });
      await page.waitForSelector('#at-deals-0-status');
      await page.waitForSelector('.applied');
      assert.deepEqual(await faults(page), [], 'the full form');
      if (width < 1000) await page.click('.sides button:last-child');
      for (const tab of tabs) {
        await page.click(`wa-tab[panel=${tab}]`);
        await page.waitForSelector(`wa-tab-panel[name=${tab}][active]`);
        if (tab === 'json') await page.waitForSelector('desk-json >>> .cm-content');
        assert.deepEqual(await faults(page), [], tab);
      }
      if (width < 1000) await page.click('.sides button:first-child');
      await page.$eval('desk-round-up', (table) => table.open());
      assert.deepEqual(await faults(page), [], 'the table for many deals');
      assert.deepEqual(editor.problems, []);
      await page.close();
    });
});

inEachBrowser((browser) => {
  test('from a line to a new status, a move and an undo by keyboard alone; the focus is never lost', async () => {
    const editor = await Editor.at(browser(), desk.address);
    const { page } = editor;
    const { keyboard } = page;
    const focused = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        return (
          (activeElement.getAttribute('aria-label') ?? activeElement.textContent.trim()) ||
          activeElement.id ||
          activeElement.localName
        );
      });
    /** Goes on by Tab until something of that name has the focus. */
    const tabTo = async (wanted, key = 'Tab') => {
      for (let i = 0; i < 120; i++) {
        if ((await focused()) === wanted) return;
        await keyboard.press(key);
      }
      assert.fail(`Tab never came to ${wanted}; it is at ${await focused()}`);
    };
    await tabTo('line');
    await keyboard.type('Dust | Neon, US, closing, Deadline');
    await keyboard.press('Enter');
    await editor.sees('Neon', '#section-deals');
    assert.equal(await focused(), 'line');
    await keyboard.type('MUBI, UK, in talks, Deadline');
    await keyboard.press('Enter');
    await editor.sees('MUBI', '#section-deals');
    await tabTo('Move MUBI up');
    await keyboard.press('Enter');
    await editor.sees('MUBI', '#at-deals-0');
    assert.equal(await focused(), 'Move MUBI up');
    assert.deepEqual(
      (await editor.film()).deals.map(({ buyers }) => buyers[0].name),
      ['MUBI', 'Neon'],
    );
    await tabTo('Remove MUBI');
    await keyboard.press('Enter');
    await waitFor(page, () => document.querySelectorAll('#at-deals > ol > li').length === 1);
    assert.equal(await focused(), 'Add: Deals');
    await keyboard.down('Control');
    await keyboard.press('z');
    await keyboard.up('Control');
    await editor.sees('Undone: Remove MUBI', '.notice');
    assert.equal((await editor.film()).deals.length, 2);
    assert.equal(await focused(), 'Add: Deals');
    await keyboard.down('Shift');
    await tabTo('Same deal, new status: Neon');
    await keyboard.up('Shift');
    await keyboard.press('Enter');
    await waitFor(page, () => document.activeElement.localName === 'wa-dropdown-item');
    for (let i = 0; i < 20 && (await focused()) !== 'Closed'; i++) await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await editor.sees('Neon: now Closed', '.notice');
    assert.equal((await editor.film()).deals[1].history[0].status, 'closing');
    assert.equal(await focused(), 'Same deal, new status: Neon');
    assert.deepEqual(editor.problems, []);
    await page.close();
  });

  test('each issue leads to its field, and what is certain is mended', async () => {
    const editor = await Editor.at(browser(), desk.address);
    await editor.paste(
      '{ "title": "Dust", "year": "2026", "deals": [{ "price": "$5M", "status": "closed" }] }',
    );
    await editor.click('3 to look at', 'wa-tab');
    await editor.click('Deals › A deal › Price');
    await waitFor(editor.page, () => document.activeElement.closest('#at-deals-0-price'));
    await editor.click('Mend all 2 that are certain');
    const made = await editor.film();
    assert.equal(made.year, 2026);
    assert.deepEqual(made.deals[0].price, { currency: 'USD', amount: 5_000_000 });
    await editor.page.close();
  });

  test('many deals by a table, one source for many facts, and both by undo gone again', async () => {
    const editor = await Editor.at(browser(), desk.address);
    await editor.fill('Type it as you would say it', 'Dust');
    await editor.click('Add');
    await editor.click('Round-up: many deals in a table');
    await editor.fill('Seller', 'Charades');
    await editor.fill('Territory 1', 'France');
    await editor.fill('Buyer 1', 'Pathé');
    await editor.fill('Territory 2', 'UK and Ireland');
    await editor.fill('Buyer 2', 'Curzon');
    await editor.click('Add 2 deals');
    await editor.fill('Add a fact in a line', 'https://variety.com/2026/film/dust-sells-1234/');
    await editor.click('Add');
    await editor.click('Everything');
    const { deals, sources } = await editor.film();
    assert.deepEqual(sources, [
      { id: 'variety', name: 'Variety', url: 'https://variety.com/2026/film/dust-sells-1234/' },
    ]);
    assert.deepEqual(
      deals.map(({ buyers, sellers, territories, sources }) => [
        buyers[0].name,
        sellers[0].name,
        territories.include[0],
        sources[0],
      ]),
      [
        ['Pathé', 'Charades', 'FR', 'variety'],
        ['Curzon', 'Charades', 'uk-ireland', 'variety'],
      ],
    );
    for (let i = 0; i < 3; i++) await editor.click('Undo');
    assert.deepEqual(await editor.film(), { title: 'Dust' });
    assert.deepEqual(editor.problems, []);
    await editor.page.close();
  });
});
