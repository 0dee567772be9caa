// The widget and the component of integrations/decap in real Decap CMS, with its test backend.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import { newPage, waitFor } from '../node/pages.js';
import { serve, serveFolder } from '../support/serve.js';
import { builtSite, chromium, frameOf, npmSystems, picture, project, root, snippet } from './support.js';

const systems = npmSystems();
const script = readFileSync(join(root, 'integrations/decap/onesheet-decap.js'), 'utf8');

let site;
let cms;
before(async () => {
  site = await serveFolder(builtSite(project({}, ['coda', 'parasite'])));
  const decap = sirv(join(systems, 'node_modules/decap-cms/dist'), { dev: true });
  cms = await serve((req, res) => {
    const { pathname, searchParams } = new URL(req.url, 'http://localhost');
    const give = (body, type) => res.setHeader('Content-Type', `${type}; charset=utf-8`).end(body);
    const format = searchParams.get('format');
    const page = snippet('decap.html')
      .replace('https://films.news.example/"', `${site.address}"${format ? ` data-format="${format}"` : ''}`)
      .replace('</title>', '</title><link rel="icon" href="data:,">');
    if (pathname === '/') return give(page, 'text/html');
    if (pathname === '/onesheet-decap.js') return give(script, 'text/javascript');
    if (pathname === '/config.yml')
      return give(`backend: { name: test-repo }\nmedia_folder: media\n${snippet('decap.yml')}`, 'text/yaml');
    return decap(req, res, () => res.writeHead(404).end());
  });
});
after(async () => {
  await cms?.stop();
  await site?.stop();
});

/** Opens a new article; its complaints are in `problems`. */
async function newArticle(query = '') {
  // A context of its own: Decap remembers who is logged in.
  const page = await newPage(await (await chromium()).createBrowserContext());
  const problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob|http:\/\/(127\.0\.0\.1|localhost)[:/])/.test(request.url()))
      problems.push(request.url());
  });
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${cms.address}/${query}`);
  await press(page, 'Login');
  await waitFor(page, () => location.hash.includes('collections'));
  await page.evaluate(() => (location.hash = '#/collections/articles/new'));
  const title = await waitFor(page, () => document.querySelector('input[id^=title]'));
  await title.type('Sold');
  return { page, problems };
}

/** Presses the first button, or what stands for one, with this text as soon as it is there. */
async function press(page, text, within = 'body') {
  const button = await waitFor(
    page,
    (text, within) =>
      [...document.querySelectorAll(`${within} :is(button, [role=button], [role=menuitem])`)].find(
        (one) => one.textContent.trim() === text,
      ),
    text,
    within,
  );
  await button.click();
}

/** Chooses a box in the picker that is open. */
async function pick(page, film, box) {
  const frame = await (await waitFor(page, () => document.querySelector('dialog iframe'))).contentFrame();
  await waitFor(
    frame,
    (film) => {
      const choice = [...document.querySelectorAll('.choose')].find((one) =>
        one.textContent.startsWith(film),
      );
      choice?.click();
      return choice;
    },
    film,
  );
  const select = await waitFor(frame, () => document.querySelector('.choices select'));
  await select.select(box);
  await frame.click('.use');
  await waitFor(page, () => !document.querySelector('dialog'));
}

/** The box in the frame of a preview. */
const previewed = async (page, box) =>
  waitFor(
    await frameOf(page, 'pick-view.html', box),
    (box) => document.querySelector(`${box}:state(ready)`),
    box,
  );

const saved = (page) =>
  waitFor(page, () => Object.values(window.repoFiles?.content?.articles ?? {})[0]?.content).then((text) =>
    text.jsonValue(),
  );

test('an editor puts boxes into a field and into the text, sees them, publishes, and changes one again', async () => {
  const { page, problems } = await newArticle();
  await press(page, 'Choose a box');
  await pick(page, 'Parasite', 'cast-list');
  await waitFor(page, () => document.body.textContent.includes('Parasite: cast-list'));
  await previewed(page, 'cast-list');
  // The component in the text.
  const plus = await waitFor(page, () =>
    [...document.querySelectorAll('button')].find((one) => /add component/i.test(one.title)),
  );
  await plus.evaluate((one) => one.click());
  await press(page, 'Film box');
  await press(page, 'Choose a box');
  await pick(page, 'CODA', 'deal-box');
  const words = await waitFor(page, () => document.querySelector('input[id^=words]'));
  await words.type('Apple paid "$25 million" & more.');
  const deal = await previewed(page, 'deal-box');
  assert.match(await deal.evaluate((box) => box.shadowRoot.textContent), /about \$25 million/i);
  if (picture('decap')) await page.screenshot({ path: picture('decap') });
  await press(page, 'Publish');
  await press(page, 'Publish now');
  const text = await saved(page);
  assert.match(text, /^lead:\n {2}film: parasite-2019\n {2}box: cast-list\n {2}attributes: \{\}$/m);
  assert.ok(
    text.includes(
      `<div><figure data-onesheet="deal-box" data-src="${site.address}/films/coda-2021.json"><p>Apple paid &quot;$25 million&quot; &amp; more.</p></figure></div>`,
    ),
    text,
  );
  // The text is read again: the box is a component with its fields.
  await page.evaluate(() => (location.hash = '#/collections/articles/entries/sold'));
  await waitFor(
    page,
    () => location.hash.endsWith('entries/sold') && document.querySelector('input[id^=words]'),
  );
  assert.equal(
    await page.$eval('input[id^=words]', ({ value }) => value),
    'Apple paid "$25 million" & more.',
  );
  await waitFor(page, () => document.body.textContent.includes('coda-2021: deal-box'));
  assert.deepEqual(problems, []);
  await page.close();
});

for (const [format, written] of [
  ['hugo', '{{< onesheetwords film="coda-2021" box="deal-box" >}}It went to Apple.{{< /onesheetwords >}}'],
  ['eleventy', '{% onesheetwords "coda-2021", "deal-box" %}It went to Apple.{% endonesheetwords %}'],
])
  test(`data-format="${format}" writes and reads the shortcode`, async () => {
    const { page, problems } = await newArticle(`?format=${format}`);
    const plus = await waitFor(page, () =>
      [...document.querySelectorAll('button')].find((one) => /add component/i.test(one.title)),
    );
    await plus.evaluate((one) => one.click());
    await press(page, 'Film box');
    // The first such button is of the field above the text.
    const button = await waitFor(page, () =>
      [...document.querySelectorAll('button')].filter((one) => one.textContent === 'Choose a box').at(1),
    );
    await button.evaluate((one) => one.click());
    await pick(page, 'CODA', 'deal-box');
    const words = await waitFor(page, () => document.querySelector('input[id^=words]'));
    await words.type('It went to Apple.');
    await press(page, 'Publish');
    await press(page, 'Publish now');
    const text = await saved(page);
    assert.ok(text.includes(written), text);
    await page.evaluate(() => (location.hash = '#/collections/articles/entries/sold'));
    await waitFor(
      page,
      () => location.hash.endsWith('entries/sold') && document.querySelector('input[id^=words]'),
    );
    assert.equal(await page.$eval('input[id^=words]', ({ value }) => value), 'It went to Apple.');
    assert.deepEqual(problems, []);
    await page.close();
  });
