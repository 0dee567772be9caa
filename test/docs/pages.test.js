// What the guides show for a page works in a page. Needs `npm run build`.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { article, cdn, contentOf, openNewsroom, site } from './newsroom.js';

const snippets = new URL('../../docs/snippets/', import.meta.url);
const filesOf = (folder) => readdirSync(new URL(folder, snippets)).map((name) => `${folder}/${name}`);
const read = (name) => readFileSync(new URL(name, snippets), 'utf8');

const module = `<script type="module" src="${cdn}onesheet.js"></script>`;
const box = '<deal-box src="/films/my-film.json"></deal-box>';

let newsroom;
before(async () => (newsroom = await openNewsroom()));
after(() => newsroom?.close());

/** A digest that the snippet leaves out becomes that of the file which stands before it. */
const withDigests = (html) =>
  html.replace(/(https:\/\/cdn\.example\/[^"]+)([^…]*?sha384-)…/g, (_, url, between) => {
    const hash = createHash('sha384').update(contentOf(url)?.body ?? '');
    return `${url}${between}${hash.digest('base64')}`;
  });

/** The snippet as the body of an article. One with a box and no script gets the module script, as its page would. */
function pageOf(html) {
  const needsScript = /<[a-z]+-[a-z]|data-onesheet/.test(html) && !/onesheet(\.classic)?\.js"/.test(html);
  return { [site]: { body: article(withDigests(html) + (needsScript ? module : '')) } };
}

for (const file of filesOf('pages'))
  test(`${file} shows its boxes`, async () => assert.deepEqual(await newsroom.show(pageOf(read(file))), []));

const iframe = `<script async src="${cdn}onesheet-host.js"></script><iframe class="onesheet" title="Deal"
  src="${cdn}embed.html?box=deal-box&amp;src=/films/my-film.json"></iframe>`;
const reserve = `<link rel="stylesheet" href="${cdn}onesheet-reserve.css">`;
/** The policies of the guide, and the documents that each is for. */
const policed = {
  'policies/scripts.csp': (headers) => ({ [site]: { body: article(reserve + module + box), headers } }),
  'policies/iframes.csp': (headers) => ({ [site]: { body: article(iframe), headers } }),
  'policies/embed-page.csp': (headers) => ({
    [site]: { body: article(iframe) },
    [`${cdn}embed.html`]: { ...contentOf(`${cdn}embed.html`), headers },
  }),
};
test('every policy is tried', () =>
  assert.deepEqual(filesOf('policies').sort(), Object.keys(policed).sort()));
for (const [file, documents] of Object.entries(policed))
  test(`${file} lets boxes work and breaks nothing`, async () =>
    assert.deepEqual(await newsroom.show(documents({ 'Content-Security-Policy': read(file).trim() })), []));

for (const file of filesOf('scripts'))
  test(`${file} runs in a page`, async () => {
    const entryPoints = [fileURLToPath(new URL(file, snippets))];
    const { outputFiles } = await build({
      entryPoints,
      bundle: true,
      write: false,
      format: 'esm',
      logLevel: 'error',
    });
    // Besides some boxes the page has what docs/snippets/given.d.ts says.
    const body = article(`<film-card></film-card><deal-box></deal-box><script type="module">
      Object.assign(window, { text: '{ "title": "Nine Lighthouses" }', track() {} });
      await import('/snippet.js');
      window.done = true;</script>`);
    const documents = {
      [site]: { body },
      [`${site}snippet.js`]: { body: outputFiles[0].text, type: 'text/javascript' },
    };
    const look = async (tab) =>
      (await tab.evaluate(() => window.done)) ? [] : ['it did not run to its end'];
    assert.deepEqual(await newsroom.show(documents, look), []);
  });

/** Pages and policies that a guide must not show, and what is said of each. */
const wrong = {
  'an attribute that is not there': [
    '<deal-box src="/films/my-film.json" header="x">',
    /<deal-box> has no attribute header/,
  ],
  'a tag that is no box': ['<deal-bax src="/films/my-film.json"></deal-bax>', /<deal-bax> is not a box/],
  'a film that is not there': [
    '<deal-box src="/films/none.json"></deal-box>',
    /none\.json: nothing is there/,
  ],
  'another version': [`${module.replace(/@[\d.]+/, '@0.0.0')}${box}`, /onesheet\.js: nothing is there/],
  'a figure for no box': [
    `${module}<figure data-onesheet="deal-bax" data-src="/x.json"></figure>`,
    /become a deal-bax/,
  ],
  'an iframe for no box': [`<iframe src="${cdn}embed.html?box=deal-bax"></iframe>`, /no box shows facts/],
  'another digest': [
    `${module.replace('src', 'integrity="sha384-AAAA" crossorigin src')}${box}`,
    /integrity/,
  ],
  'a script that fails': ['<script>nobody();</script>', /nobody is not defined/],
};
test('what is wrong with a page is found', async (t) => {
  const hasty = await openNewsroom(1000);
  t.after(() => hasty.close());
  for (const [what, [html, message]] of Object.entries(wrong))
    assert.match((await hasty.show(pageOf(html))).join('\n'), message, what);
  const blocked = policed['policies/scripts.csp']({ 'Content-Security-Policy': "script-src 'none'" });
  assert.match((await hasty.show(blocked)).join('\n'), /violates/);
});
