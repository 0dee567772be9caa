// The picker of a built site with pages around it: the host that the guide shows, and one that speaks as Arc XP's Composer does.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import { assertAccessible, boxesReady, openPage, waitFor } from '../node/pages.js';
import { serve, serveFolder } from '../support/serve.js';
import { builtSite, chromium, frameOf, picture, project, root, snippet } from './support.js';

const arcHost = (
  site,
) => `<!doctype html><html lang="en"><title>Composer</title><link rel="icon" href="data:,"><iframe></iframe><script>
  const frame = document.querySelector('iframe');
  frame.style = 'width:100%;height:600px';
  window.said = [];
  addEventListener('message', ({ source, data }) => source === frame.contentWindow && said.push(data));
  window.open = (panel, key, embed) => {
    said.length = 0;
    frame.src = '${site}/pick-arc-' + panel + '.html?k=' + key + (embed ? '&p=' + encodeURIComponent(JSON.stringify(embed)) : '');
  };
</script>`;

let site;
let cms;
before(async () => {
  const folder = project({}, ['coda', 'palm-springs', 'parasite', 'emilia-perez.fr']);
  site = await serveFolder(builtSite(folder, '--lang', 'en,fr'));
  const files = sirv(join(root, 'demo'), { dev: true });
  cms = await serve((req, res) => {
    const html = req.url.startsWith('/arc')
      ? arcHost(site.address)
      : `<!doctype html><html lang="en"><title>CMS</title><link rel="icon" href="data:,">${snippet('picker-host.html').replace('https://films.news.example', site.address)}`;
    if (/^\/(arc|cms)/.test(req.url)) res.setHeader('Content-Type', 'text/html; charset=utf-8').end(html);
    else files(req, res);
  });
});
after(async () => {
  await cms?.stop();
  await site?.stop();
});

/** Opens a page; its complaints are in `problems`. */
const open = async (address, options) => openPage(await chromium(), address, { height: 900, ...options });

const inner = (page, part = '/pick') => frameOf(page, part);
const chosenBox = (frame, tag) => boxesReady(frame, [tag], '.preview > *');
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const select = async (frame, label, value) => {
  const field = await frame.evaluateHandle(
    (label) =>
      [...document.querySelectorAll('label')].find((one) => one.textContent.startsWith(label)).control,
    label,
  );
  await field.select(value);
};

test('by keyboard alone an editor finds a film and gives its box to the CMS, which opens the picker with it again', async () => {
  const { page, problems } = await open(`${cms.address}/cms`);
  await page.focus('#choose');
  await press(page, 'Enter');
  const frame = await inner(page);
  await waitFor(frame, () => document.activeElement?.id === 'search' && document.querySelector('.films b'));
  await page.keyboard.type('perez');
  await waitFor(frame, () => document.querySelectorAll('.films b').length === 1);
  await press(page, 'Tab', 'Enter');
  await chosenBox(frame, 'film-card');
  assert.equal(await frame.$eval('h2', ({ textContent }) => textContent), 'Emilia Pérez (2024)');
  await select(frame, 'Box', 'cast-list');
  await select(frame, 'Language', 'fr');
  await select(frame, 'Theme', 'trade');
  await frame.type('input[placeholder="The box’s own"]', 'Avec');
  await frame.type('input[type=number]', '3');
  await waitFor(
    frame,
    () =>
      document
        .querySelector('.preview > *')
        .shadowRoot.querySelector('[part=heading]')
        ?.textContent.startsWith('Avec') && document.querySelector('.preview > [max="3"]:state(ready)'),
  );
  if (picture('picker')) await page.screenshot({ path: picture('picker') });
  await frame.focus('.use');
  await press(page, 'Enter');
  const text = await (await waitFor(page, () => document.querySelector('#snippet').value)).jsonValue();
  assert.match(text, /<span data-onesheet="cast-list" data-src="http:\/\/[^"]*\/films\/emilia-perez\.json"/);
  for (const attribute of ['lang="fr"', 'theme="trade"', 'heading="Avec"', 'max="3"'])
    assert.ok(text.includes(`data-${attribute}`), text);
  assert.equal(await page.$eval('#panel', ({ open }) => open), false);
  // Again: the CMS tells what it has, and the fields are as they were.
  const navigated = new Promise((done) => page.once('framenavigated', done));
  await press(page, 'Enter');
  await navigated;
  const again = await inner(page);
  await chosenBox(again, 'cast-list');
  assert.deepEqual(
    await again.$eval('.preview > *', (box) =>
      Object.fromEntries([...box.attributes].map(({ name, value }) => [name, value])),
    ),
    { src: 'films/emilia-perez.json', lang: 'fr', theme: 'trade', heading: 'Avec', max: '3' },
  );
  await again.focus('.cancel');
  await press(page, 'Enter');
  await waitFor(page, () => !document.querySelector('#panel').open);
  assert.deepEqual(problems, []);
  await page.close();
});

test('with origin= nobody else hears or is heard; ?value= opens what was chosen', async () => {
  const value = encodeURIComponent(
    JSON.stringify({ film: 'coda-2021', box: 'deal-box', attributes: { heading: '' } }),
  );
  const { page } = await open(`${cms.address}/arc`);
  await page.evaluate(() => {
    window.heard = [];
    addEventListener('message', ({ data }) => window.heard.push(data.type));
  });
  const show = (query) =>
    page.evaluate(
      (src) => (document.querySelector('iframe').src = src),
      `${site.address}/pick.html?${query}`,
    );
  await show(`origin=https://other.example&value=${value}`);
  let frame = await inner(page, 'other.example');
  await chosenBox(frame, 'deal-box');
  assert.equal(await frame.$eval('input[type=checkbox]', ({ checked }) => checked), true);
  const tell = () =>
    page.evaluate(() =>
      document
        .querySelector('iframe')
        .contentWindow.postMessage(
          { type: 'onesheet:pick-value', version: 1, value: { film: 'parasite-2019', box: 'cast-list' } },
          '*',
        ),
    );
  await tell();
  await frame.click('.use');
  await waitFor(frame, () => document.querySelector('.found[role=status]'));
  assert.equal(await frame.$eval('h2', ({ textContent }) => textContent), 'CODA (2021)');
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  await show(`origin=${cms.address}`);
  frame = await inner(page, `origin=${cms.address}`);
  await waitFor(page, () => window.heard.includes('onesheet:pick-ready'));
  await tell();
  await chosenBox(frame, 'cast-list');
  await page.close();
});

test('a film that is gone is named, and another can be chosen', async () => {
  const { page } = await open(`${site.address}/pick.html?value=${encodeURIComponent('{"film":"gone"}')}`);
  // Nobody has opened this page, so there is no value to read; a CMS is needed for it.
  await waitFor(page, () => document.querySelector('.films b'));
  await page.goto(`${cms.address}/arc`);
  await page.evaluate(
    (src) => (document.querySelector('iframe').src = src),
    `${site.address}/pick.html?value=${encodeURIComponent('{"film":"gone"}')}`,
  );
  const frame = await inner(page);
  const notice = await waitFor(frame, () => document.querySelector('.notice')?.textContent);
  assert.equal(await notice.jsonValue(), 'There is no film called “gone” here.');
  await frame.click('.films .choose');
  await chosenBox(frame, 'film-card');
  await page.close();
});

test('Arc XP: search, view and edit say what the specification of custom embeds asks for', async () => {
  const { page, problems } = await open(`${cms.address}/arc`);
  const panel = async (...words) => {
    await page.evaluate((words) => window.open(...words), words);
    await waitFor(page, () => window.said.length > 0);
    const ready = JSON.parse(await page.evaluate(() => window.said[0]));
    assert.deepEqual(Object.keys(ready), ['source', 'action', 'key', 'data']);
    assert.deepEqual([ready.source, ready.action, ready.key], ['custom_embed', 'ready', words[1]]);
    assert.ok(ready.data.height > 100, `${ready.data.height}`);
    return inner(page);
  };
  const answer = async () => {
    await waitFor(page, () => window.said.length > 1);
    return JSON.parse(await page.evaluate(() => window.said[1]));
  };
  const search = await panel('search', 'j0a');
  await search.click('.films .choose');
  await chosenBox(search, 'film-card');
  await select(search, 'Box', 'deal-box');
  await search.click('.use');
  const embed = {
    id: 'coda-2021',
    url: `${site.address}/films/coda-2021.json`,
    config: { film: 'coda-2021', box: 'deal-box', attributes: {} },
  };
  assert.deepEqual(await answer(), { source: 'custom_embed', action: 'data', key: 'j0a', data: embed });

  const view = await panel('view', 'j0b', embed);
  await boxesReady(view, ['deal-box'], '.film > *');
  assert.deepEqual(
    await view.$$eval('button:not(nav *), select', (all) => all.length),
    0,
    'a view has no controls',
  );

  const edit = await panel('edit', 'j0c', embed);
  await chosenBox(edit, 'deal-box');
  await edit.type('input[placeholder="The box’s own"]', 'Sold');
  await edit.click('.use');
  assert.deepEqual(await answer(), {
    ...{ source: 'custom_embed', action: 'data', key: 'j0c' },
    data: { ...embed, config: { ...embed.config, attributes: { heading: 'Sold' } } },
  });

  const long = await panel('edit', 'j0d', {
    ...embed,
    config: { ...embed.config, attributes: { heading: 'x'.repeat(2048) } },
  });
  await chosenBox(long, 'deal-box');
  await long.click('.use');
  await waitFor(
    long,
    () =>
      document.querySelector('.actions .found').textContent ===
      'Composer takes no more than 2,048 bytes. Shorten the heading.',
  );
  await long.click('.cancel');
  assert.deepEqual(await answer(), { source: 'custom_embed', action: 'cancel', key: 'j0d', data: {} });
  assert.deepEqual(problems, []);
  await page.close();
});

for (const [width, scheme] of [
  [1100, 'light'],
  [640, 'dark'],
  [320, 'light'],
])
  test(`the picker is accessible and fits at ${width} px, ${scheme}`, async () => {
    const { page, problems } = await open(`${site.address}/pick.html`, { width, scheme });
    await waitFor(page, () => document.querySelectorAll('.films b').length === 4);
    await assertAccessible(page, width);
    await page.click('.films .choose');
    await chosenBox(page, 'film-card');
    await assertAccessible(page, width);
    if (process.env.ONESHEET_LOOK) await page.screenshot({ path: `/tmp/doors/pick-${width}.png` });
    assert.deepEqual(problems, []);
    await page.close();
  });
