// From a blank page to a copied snippet, and an old story brought up to date: counted in actions. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inEachBrowser } from './browsers.js';
import { Editor, film, serveDesk } from './desk.js';

let desk;
before(async () => {
  desk = await serveDesk();
});
after(() => desk?.close());

/** What the deal box of the seed says, in its own words. */
const seed = JSON.parse(film('ballerina-overdrive'));

inEachBrowser((browser) => {
  /** The text that a box shows of a film in this browser. */
  const boxText = (page, data) =>
    page.evaluate(async (data) => {
      const box = document.createElement('deal-box');
      box.film = data;
      document.body.append(box);
      while (!box.matches(':state(ready)')) await box.updateComplete;
      const text = box.shadowRoot.textContent.replace(/\s+/g, ' ');
      box.remove();
      return text;
    }, data);

  test('from a blank page to the snippet of the seed’s deal box in at most 25 actions', async (t) => {
    const editor = await Editor.at(browser(), desk.address);
    await editor.fill(
      'Type it as you would say it',
      'Ballerina Overdrive | Amazon MGM Studios, US, $11-12M, closing',
    );
    await editor.sees('$11–12 million', '.read-back deal-box');
    await editor.click('Add');
    await editor.choose('Sort', 'Acquisition');
    await editor.fill('Platform', 'Prime Video');
    await editor.fill('Franchise', 'Bought with an eye to a franchise');
    await editor.choose('How sure', 'Reported');
    await editor.fill('Note for the reader', 'The studio may still choose a theatrical run');
    await editor.fill('Add a fact in a line', 'Amazon MGM Studios, worldwide excl. US, closed');
    await editor.click('Add');
    await editor.choose('Sort', 'Acquisition', '#at-deals-1');
    await editor.choose('How sure', 'Reported', '#at-deals-1');
    await editor.click('Field by field', '#at-deals-1-territories summary');
    await editor.fill('Label', 'International', '#at-deals-1');
    await editor.click('Take it out');
    await editor.click('Copy snippet', 'desk-out button');
    assert.ok(editor.actions <= 25, `${editor.actions} actions`);
    t.diagnostic(`${editor.actions} actions`);
    const made = await editor.film();
    assert.equal(await boxText(editor.page, made), await boxText(editor.page, seed));
    await editor.sees('Copied', 'desk-out');
    const copied = await editor.pasted();
    assert.match(
      copied,
      /<deal-box src="\/films\/[^"]+\.json"[^>]*><b>The deals — Ballerina Overdrive<\/b><br \/> <b>\$11–12 million<\/b>/,
    );
    assert.deepEqual(editor.problems, []);
    await editor.page.close();
  });

  test('the status of a deal in an old story, in at most 5 actions', async (t) => {
    const editor = await Editor.at(browser(), desk.address);
    await editor.paste(film('ballerina-overdrive'));
    await editor.click('Same deal, new status: Amazon MGM Studios', '#at-deals-0 button');
    await editor.click('Closed', '#at-deals-0 wa-dropdown-item');
    await editor.sees('Amazon MGM Studios · closed', 'desk-preview');
    assert.ok(editor.actions <= 5, `${editor.actions} actions`);
    t.diagnostic(`${editor.actions} actions`);
    const [deal] = (await editor.film()).deals;
    assert.equal(deal.status, 'closed');
    assert.equal(deal.history.length, 1);
    assert.equal(deal.history[0].status, 'closing');
    assert.match(deal.history[0].date, /^\.\.\/\d{4}-\d\d-\d\d$/);
    assert.deepEqual(editor.problems, []);
    await editor.page.close();
  });

  test('a group of countries is ticked, and one of them left out', async () => {
    const editor = await Editor.at(browser(), desk.address);
    await editor.paste(
      '{ "title": "Dust", "deals": [{ "status": "closed", "buyers": [{ "name": "Neon" }] }] }',
    );
    await editor.click('Neon Closed', '#at-deals summary');
    await editor.click('Choose from all territories');
    await editor.click('German-speaking Europe');
    await editor.click('German-speaking Europe: 3 countries');
    await editor.click('Switzerland', '.countries label');
    await editor.sees('German-speaking Europe except Switzerland', '#at-deals-0-territories .said');
    assert.deepEqual((await editor.film()).deals[0].territories, { include: ['dach'], exclude: ['CH'] });
    assert.deepEqual(editor.problems, []);
    await editor.page.close();
  });
});
