// What WordPress makes of the oEmbed answers of a built site, with its own code: the filter for sites that it does not know, and the
// script that it puts into every page. Needs `npm run build`, and PHP and WordPress from Debian, which `.ci/run` installs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { inEachBrowser } from './browsers.js';
import { folder, onesheet, root } from './cli.js';
import { newPage, waitFor } from './pages.js';

/** Another version than Debian's can be tried by hand. */
const wordpress = process.env.ONESHEET_WORDPRESS ?? '/usr/share/wordpress';
const skip = existsSync(`${wordpress}/wp-includes/embed.php`)
  ? false
  : 'WordPress is not installed (Debian: apt-get install wordpress php-cli)';
const filter = fileURLToPath(new URL('./wordpress/oembed.php', import.meta.url));

const cwd = folder({
  'films/ballerina.json': readFileSync(join(root, 'demo/films/ballerina-overdrive.json'), 'utf8'),
  'films/fog.json': {
    id: 'fog',
    title: 'Fog',
    deals: [{ status: 'closed', buyers: [{ name: 'Lantern', url: '/llms.txt' }], sources: ['daily'] }],
    sources: [{ id: 'daily', name: 'The Trade Daily', url: 'https://daily.example/fog' }],
  },
});

let films;
let news;
/** What the article of the newspaper has in it, and whether the site of the films allows every origin, as `_headers` says. */
const state = { article: '', allowsAll: true };

const listening = (server) =>
  new Promise((done) =>
    server.listen(0, '127.0.0.1', () => done(`http://127.0.0.1:${server.address().port}`)),
  );

before(async () => {
  if (skip) return;
  let files;
  const filmServer = createServer((req, res) => {
    if (state.allowsAll) res.setHeader('Access-Control-Allow-Origin', '*');
    files(req, res);
  });
  const newsServer = createServer((req, res) => {
    if (req.url === '/wp-embed.js') {
      res.setHeader('Content-Type', 'text/javascript');
      res.end(readFileSync(`${wordpress}/wp-includes/js/wp-embed.js`));
      return;
    }
    res.setHeader('Content-Type', 'text/html; charset=utf-8');
    res.end(
      `<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>News</title>${state.article}<script src="/wp-embed.js"></script>`,
    );
  });
  films = { server: filmServer, origin: await listening(filmServer) };
  news = { server: newsServer, origin: await listening(newsServer) };
  const { status, stderr } = onesheet(['build', 'films', '--out', 'public', '--site', `${films.origin}/`], {
    cwd,
  });
  assert.equal(status, 0, stderr);
  files = sirv(join(cwd, 'public'), { dev: true });
});
after(() => {
  films?.server.close();
  news?.server.close();
});

/** The HTML that WordPress puts into an article for a pasted address of the site. */
async function articleOf(address) {
  const page = await (await fetch(films.origin + address)).text();
  const [, answer] = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(page);
  const { status, stdout, stderr } = spawnSync('php', [filter, wordpress, films.origin + address], {
    input: await (await fetch(answer)).text(),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  return stdout;
}

/** The article in a browser; answers the page and the frame with the box in it. */
async function read(browser, address, { script = true } = {}) {
  state.article = await articleOf(address);
  const page = await newPage(browser);
  const problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  // WebDriver BiDi, which drives Firefox, has no switch for it.
  if (!script) await page.setJavaScriptEnabled(false);
  await page.goto(news.origin);
  return { page, problems, frame: page.frames()[1] };
}

/** Waits until the iframe has the height of what is in it, in the limits of WordPress; answers that height. */
async function heightOf(page, frame) {
  const heights = [];
  for (const end = Date.now() + 120_000; Date.now() < end; await setTimeout(50)) {
    const inside = await frame.evaluate(() =>
      Math.ceil(document.documentElement.getBoundingClientRect().height),
    );
    const outside = await page.$eval('iframe', ({ height }) => height);
    if (outside === `${Math.min(Math.max(inside, 200), 1000)}`) return inside;
    heights.push(`${inside} in ${outside}`);
  }
  throw new Error(`Never the same: ${heights.at(-1)}`);
}

test('WordPress keeps a sentence with a link, and the iframe in its sandbox', { skip }, async () => {
  const html = await articleOf('/films/ballerina-overdrive/en/deal-box.embed.html');
  const [, secret] = /data-secret="(\w+)"/.exec(html);
  assert.equal(
    html
      .replaceAll(secret, 'SECRET')
      .replaceAll(films.origin, 'https://films.example')
      // How WordPress hides the iframe until it hears of it differs from version to version.
      .replace(/ style="[^"]+"/, ' style="…"'),
    '<blockquote class="wp-embedded-content" data-secret="SECRET"><a href="https://films.example/films/ballerina-overdrive/">The deals — Ballerina Overdrive: $11–12 million · Amazon MGM Studios · closing (reported) — The studio may still choose a theatrical run</a></blockquote><iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="…" src="https://films.example/films/ballerina-overdrive/en/deal-box.embed.html#?secret=SECRET" data-secret="SECRET" title="The deals — Ballerina Overdrive" width="100%" height="778" frameborder="0"></iframe>',
  );
});

inEachBrowser((browser, name) => {
  for (const allowsAll of [true, false])
    test(
      `the iframe gets the height of its box, and the sentence goes${allowsAll ? '' : ', on a host that allows no other origin, too'}`,
      { skip },
      async () => {
        state.allowsAll = allowsAll;
        const { page, problems, frame } = await read(
          browser(),
          '/films/ballerina-overdrive/en/deal-box.embed.html',
        );
        // Without the module the box is what the server wrote.
        await waitFor(
          frame,
          (allowsAll) => document.querySelector(allowsAll ? 'deal-box:state(ready)' : 'deal-box')?.shadowRoot,
          allowsAll,
        );
        const heights = [];
        for (const width of [700, 400]) {
          await page.setViewport({ width, height: 800 });
          await waitFor(frame, (width) => innerWidth <= width && innerWidth > width - 60, width);
          heights.push(await heightOf(page, frame));
        }
        assert.ok(heights[0] > 300 && heights[1] > heights[0], `${heights}`);
        assert.equal(await page.$eval('blockquote', ({ style }) => style.display), 'none');
        assert.equal(await page.$eval('iframe', ({ style }) => style.clip), '');
        if (allowsAll) assert.deepEqual(problems, []);
        else assert.match(problems.join('\n'), /CORS/);
        state.allowsAll = true;
        await page.close();
      },
    );

  for (const [what, part, target] of [
    ['to the site of the films', 'llms', '/llms.txt'],
    ['to anywhere else, by way of the page of the film', 'daily', '/films/fog/'],
  ])
    test(`links inside work in the sandbox: ${what}`, { skip }, async () => {
      const { page, frame } = await read(browser(), '/films/fog/en/deal-box.embed.html');
      await heightOf(page, frame);
      const link = await waitFor(
        frame,
        (part) =>
          document.querySelector('deal-box:state(ready)')?.shadowRoot.querySelector(`a[href*=${part}]`),
        part,
      );
      await Promise.all([page.waitForNavigation(), link.click()]);
      assert.equal(page.url(), films.origin + target);
      await page.close();
    });

  test('the address of the page of a film becomes its card, and leads to the page', { skip }, async () => {
    const { page, frame } = await read(browser(), '/films/fog/');
    await waitFor(frame, () => document.querySelector('film-card:state(ready)'));
    assert.ok((await heightOf(page, frame)) > 0);
    assert.equal(await page.$eval('blockquote a', ({ href }) => href), `${films.origin}/films/fog/`);
    await page.close();
  });

  if (name === 'Chromium')
    test('a reader without scripts has the sentence', { skip }, async () => {
      const { page } = await read(browser(), '/films/fog/en/deal-box.embed.html', { script: false });
      const tree = JSON.stringify(await page.accessibility.snapshot());
      assert.match(tree, /"role":"link",[^{]*"name":"The deal — Fog: Lantern · closed"/);
      await page.close();
    });
});
