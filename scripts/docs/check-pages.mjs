// HTML, policies and page scripts in the documentation, in a real Chromium that takes the addresses of the snippets as
// they are: https://cdn.example has the files of dist/cdn, https://news.example is the newsroom's site.
import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'vite';
import { launchChromium } from '../../test/browsers/chromium.mjs';
import { root } from '../run.mjs';

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const cdn = `https://cdn.example/onesheet@${version}/`;
const site = 'https://news.example/';

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html' };
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="12"/>';
const module = `<script type="module" src="${cdn}onesheet.js"></script>`;
/** Attributes that are anybody's. */
const common = /^(id|class|style|lang|dir|slot|hidden|theme|data-[\w-]+)$/;

const file = (path) => (existsSync(path) ? readFileSync(path) : undefined);

/** What is at an address, or undefined. */
function contentOf(url) {
  const { pathname, href } = new URL(url);
  if (/^\/films\/[\w.-]+\.json$/.test(pathname))
    return pathname === '/films/my-film.json'
      ? file(join(root, 'docs/full-film.json'))
      : file(join(root, 'demo', pathname));
  if (href.startsWith(cdn)) return file(join(root, 'dist/cdn', pathname.slice(new URL(cdn).pathname.length)));
  return undefined;
}

const page = (body) =>
  /<html/.test(body)
    ? body
    : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>${body}</body></html>`;

/** A digest that the snippet leaves out becomes that of the file which stands before it. */
const withDigests = (html) =>
  html.replace(/(https:\/\/cdn\.example\/[^"]+)([^…]*?sha384-)…/g, (_, url, between) => {
    const digest = createHash('sha384')
      .update(contentOf(url) ?? '')
      .digest('base64');
    return `${url}${between}${digest}`;
  });

/** A browser to try snippets in; a page gets so many milliseconds to show its boxes. */
export async function startPages(patience = 10_000) {
  const browser = await launchChromium({
    // Frames of another site in the same process: their requests are answered here as well.
    args: ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'],
  });

  /** Shows documents (`{ url: { body, headers } }`, the first one first) and answers what went wrong. */
  async function show(documents, look) {
    const tab = await browser.newPage();
    const problems = [];
    tab.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) problems.push(`console: ${message.text()}`);
    });
    tab.on('pageerror', (error) => problems.push(`error: ${error.message}`));
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const url = request.url().replace(/#.*/, '');
      if (url.endsWith('/favicon.ico')) return void request.respond({ status: 204 });
      const known = documents[url] ?? documents[url.replace(/\?.*/, '')];
      const body =
        known?.body ?? contentOf(url) ?? (request.resourceType() === 'image' ? picture : undefined);
      if (body === undefined) problems.push(`${url}: nothing is there`);
      const type = known
        ? (known.type ?? 'text/html')
        : (types[/\.(\w+)$/.exec(new URL(url).pathname)?.[1]] ?? 'image/svg+xml');
      request.respond({
        status: body === undefined ? 404 : 200,
        contentType: `${type}; charset=utf-8`,
        headers: { 'Access-Control-Allow-Origin': '*', ...known?.headers },
        body: body ?? '',
      });
    });
    try {
      await tab.goto(Object.keys(documents)[0]);
      await tab.waitForNetworkIdle({ idleTime: 200 });
      problems.push(...(await look(tab, patience)));
    } catch (error) {
      problems.push(String(error.message));
    }
    await tab.close();
    return [...new Set(problems)];
  }

  return { show, stop: () => browser.close() };
}

/** What is wrong with the boxes in a frame, or nothing when all show their facts and have only attributes they know. */
const boxProblems = (frame) =>
  frame.evaluate((pattern) => {
    const figures = [...document.querySelectorAll('figure[data-onesheet]')].filter(
      (figure) => !figure.querySelector(figure.dataset.onesheet),
    );
    const boxes = [...document.querySelectorAll('*')].filter(({ localName }) =>
      /^[a-z]+-[a-z]+$/.test(localName),
    );
    return [
      ...figures.map(({ dataset }) => `the figure did not become a ${dataset.onesheet}`),
      ...boxes.flatMap((box) => {
        const Box = customElements.get(box.localName);
        if (!Box?.version) return [`<${box.localName}> is not a box`];
        const strange = box
          .getAttributeNames()
          .filter((name) => !new RegExp(pattern).test(name) && !Box.observedAttributes.includes(name));
        return [
          ...strange.map((name) => `<${box.localName}> has no attribute ${name}`),
          ...(box.matches(':state(ready)') && box.shadowRoot.textContent.trim()
            ? []
            : [`<${box.localName}> shows no facts`]),
        ];
      }),
    ];
  }, common.source);

/** The same for a page and its iframes; asks again until nothing is wrong or time is up. */
async function boxesOf(tab, patience) {
  const until = Date.now() + patience;
  for (;;) {
    const problems = (await Promise.all(tab.frames().map(boxProblems))).flat();
    const frames = await tab.$$eval('iframe', (all) => all.length);
    if (tab.frames().length <= frames) problems.push('an iframe did not load');
    for (const frame of tab.frames().slice(1))
      if (!(await frame.$(':state(ready)'))) problems.push(`${frame.url()}: no box shows facts`);
    if (!problems.length || Date.now() > until) return problems;
    await wait(100);
  }
}

/** Each snippet is the body of an article. One with a box and no script gets the module script, as its page would. */
export async function checkHtml(snippets, { show }) {
  const all = [];
  for (const { code } of snippets) {
    const needsScript = /<[a-z]+-[a-z]|data-onesheet/.test(code) && !/onesheet(\.classic)?\.js"/.test(code);
    const body = page(withDigests(code) + (needsScript ? module : ''));
    all.push(await show({ [site]: { body } }, boxesOf));
  }
  return all;
}

const box = '<deal-box src="/films/my-film.json"></deal-box>';
const reserve = `<link rel="stylesheet" href="${cdn}onesheet-reserve.css">`;
const iframe = `<script async src="${cdn}onesheet-host.js"></script><iframe class="onesheet" title="Deal"
  src="${cdn}embed.html?box=deal-box&amp;src=/films/my-film.json"></iframe>`;
/** What a policy is for -> the documents it is tried on. */
const policed = {
  'policy of a page with scripts': (headers) => ({ [site]: { body: page(reserve + module + box), headers } }),
  'policy of a page with iframes': (headers) => ({ [site]: { body: page(iframe), headers } }),
  'policy of embed.html': (headers) => ({
    [site]: { body: page(iframe) },
    [`${cdn}embed.html`]: { body: contentOf(`${cdn}embed.html`), headers },
  }),
};

/** A policy lets the boxes work that its note names, and breaks nothing on their page. */
export async function checkPolicies(snippets, { show }) {
  const all = [];
  for (const { code, note } of snippets) {
    if (!policed[note]) all.push([`say above it what it is: ${Object.keys(policed).join('; ')}`]);
    else all.push(await show(policed[note]({ 'Content-Security-Policy': code.trim() }), boxesOf));
  }
  return all;
}

/** Runs a file of a project, with what it imports, on a page that has some boxes. */
export async function runInPage({ show }, project, entry) {
  const [{ output }] = await build({
    root: project,
    configFile: false,
    mode: 'production',
    // A Vite server in this process may have said otherwise.
    resolve: { conditions: ['module', 'browser', 'production'] },
    logLevel: 'error',
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'], fileName: 'entry' } },
  });
  const scripts = output.filter(({ type }) => type === 'chunk');
  const documents = Object.fromEntries(
    scripts.map(({ fileName, code }) => [`${site}${fileName}`, { body: code, type: types.js }]),
  );
  const { fileName } = scripts.find(({ isEntry }) => isEntry);
  const boxes = ['film-card', 'deal-box', 'cast-list'].map((tag) => `<${tag}></${tag}>`).join('');
  const run = `await import('/${fileName}'); window.done = true;`;
  const body = page(`${boxes}<script type="module">${run}</script>`);
  return show({ [site]: { body }, ...documents }, async (tab) =>
    (await tab.evaluate(() => window.done)) ? [] : ['it did not run to its end'],
  );
}
