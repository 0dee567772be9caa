// Everything that script tags bring breaks no rule of a strict content security policy, sent as a header, and
// makes no code out of text. (test/embed shows one page of it in every engine;
// WebKit has no driver here that reads headers.)
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { boxTags } from '../../dist/facts/boxes.js';
import { startGuest } from '../support/guest.js';
import { browsers } from './browsers.js';
import { newPage } from './pages.js';

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";
const film = '/films/barbie.json';
const boxes = boxTags
  .map((tag) => `<${tag} src="${film}" json-ld max="1"><p>Words</p><p slot="footer">More</p></${tag}>`)
  .join('\n');
const body = (script, lang = 'en') => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">
<title>Guest</title><script src="/notes.js"></script>${script}</head><body>
${boxes}
<cast-list id="cast" src="${film}" max="1"></cast-list>
<deal-box id="deals" src="/films/the-substance.json"></deal-box>
<film-card id="wrong"></film-card>
<figure data-onesheet="deal-box" data-src="${film}" data-style="color: red" data-onclick="x()">Words</figure>
</body></html>`;

// Runs before anything of ours, from a file: the policy allows nothing inline.
const notes = `window.notes = [];
  document.addEventListener('securitypolicyviolation', (event) =>
    notes.push([event.violatedDirective, event.blockedURI, event.sample].join(' ')));
  addEventListener('error', (event) => notes.push(event.message || 'a file that did not load'), true);
  addEventListener('unhandledrejection', (event) => notes.push(String(event.reason)));
  const code = (name, make) => new Proxy(make, {
    apply: (...call) => (notes.push(name), Reflect.apply(...call)),
    construct: (...call) => (notes.push(name), Reflect.construct(...call)),
  });
  window.eval = code('eval', eval);
  window.Function = code('Function', Function);
  for (const name of ['setTimeout', 'setInterval']) {
    const real = window[name];
    window[name] = (what, ...rest) => (typeof what === 'string' && notes.push(name), real(what, ...rest));
  }
  console.warn = (...said) => (window.warned = said.join(' '));
  // Here, since puppeteer's waitForFunction makes code out of text.
  window.until = async (condition) => {
    while (!condition()) await new Promise((next) => setTimeout(next));
  };`;

const module = '<script type="module" src="/cdn/onesheet.js"></script>';
const classic = '<script defer src="/cdn/onesheet.classic.js"></script>';
const headers = { 'Content-Security-Policy': policy };
const pages = {
  '/notes.js': { body: notes, type: 'text/javascript' },
  '/module': { body: body(module), headers },
  '/classic': { body: body(classic), headers },
  '/module-fr': { body: body(module, 'fr'), headers },
  '/classic-ar': { body: body(classic, 'ar'), headers },
  // Lit makes its policy once for each copy of it.
  '/both': {
    body: body(module + classic),
    headers: { 'Content-Security-Policy': `${policy} 'allow-duplicates'` },
  },
  '/broken': { body: `${body(module)}<p style="color: red">Red?</p><script>hacked()</script>`, headers },
};

for (const [engine, launch] of Object.entries(browsers))
  describe(engine, () => {
    let guest;
    before(async () => (guest = await startGuest(pages, { launch })));
    after(() => guest?.stop());

    async function open(path) {
      const page = await newPage(guest.browser);
      const asked = [];
      page.on('request', (request) => asked.push(request.url()));
      const response = await page.goto(guest.address + path);
      assert.ok(response.headers()['content-security-policy'].startsWith(policy));
      return { page, asked };
    }

    test('the policy is in force', async () => {
      const { page } = await open('/broken');
      const said = await page.evaluate(() => {
        try {
          document.body.innerHTML = 'x';
        } catch (error) {
          return error.name;
        }
        return undefined;
      });
      assert.equal(said, 'TypeError');
      for (const rule of ['style-src', 'script-src'])
        await page.evaluate(
          (rule) => window.until(() => window.notes.some((note) => note.includes(rule))),
          rule,
        );
    });

    for (const path of Object.keys(pages).filter((name) => !/notes|broken/.test(name)))
      test(`${path.slice(1)} breaks no rule`, async () => {
        const { page, asked } = await open(path);
        await page.bringToFront();
        const expected = [...boxTags, 'cast-list', 'deal-box', 'deal-box'];
        await page.evaluate((expected) => {
          const ready = () =>
            [...document.querySelectorAll(':is(body, figure) > *')]
              .filter((box) => box.matches(':state(ready)'))
              .map((box) => box.localName);
          return window.until(() => ready().join() === expected);
        }, expected.join());

        // All that a reader may press: all of the cast, all of the deals.
        const pressed = await page.evaluate(async () => {
          let count = 0;
          for (const box of ['cast', 'deals'].map((id) => document.getElementById(id)))
            for (const button of box.shadowRoot.querySelectorAll('button')) {
              button.click();
              await box.updateComplete;
              count++;
            }
          return count;
        });
        assert.equal(pressed, 2);

        // What is only fetched when something is wrong, asked for, or seen; and another language than the page's first.
        await page.evaluate(() => {
          document.querySelector('#wrong').film = { title: 'Dust', year: 'last' };
          const deals = document.querySelector('#deals');
          deals.lang = 'de';
          return window.until(
            () =>
              window.warned &&
              document.querySelector('[type="application/ld+json"]')?.text &&
              deals.shadowRoot.querySelector('section').lang === 'de' &&
              performance.getEntriesByType('resource').some(({ name }) => name.endsWith('lazy/views.js')),
          );
        });
        const graph = await page.$eval('[type="application/ld+json"]', (script) => JSON.parse(script.text));
        assert.equal(graph.name, 'Barbie');
        const names = asked.map((url) => new URL(url).pathname);
        for (const name of ['lazy/report.js', 'lazy/add-json-ld.js', 'lazy/views.js', 'lang/de.js'])
          assert.ok(names.includes(`/cdn/${name}`), `${name} was loaded`);
        assert.ok(!path.includes('-') || names.includes(`/cdn/lang/${path.slice(-2)}.js`));
        assert.ok(
          asked.every((url) => url.startsWith(guest.address)),
          'nobody else is asked for anything',
        );

        // Styles came along, and the figure's handler and style did not.
        const [rule, style] = await page.evaluate(() => [
          getComputedStyle(document.querySelector('#cast').shadowRoot.querySelector('section'))
            .borderTopWidth,
          document.querySelector('figure > deal-box').getAttributeNames().join(' '),
        ]);
        assert.deepEqual([rule, style], ['3px', 'src']);
        assert.deepEqual(await page.evaluate(() => window.notes), []);
        await page.close();
      });
  });
