// What a reader gets of a page, judged in a browser with the scripts of dist/cdn.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Where the snippets say that files are. */
export const cdn = `https://cdn.example/onesheet@${version}/`;
export const site = 'https://films.example/';

const types = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

/**
 * Opens the reader: `{ judge, browser, close }`.
 * @param folder what `onesheet build` made
 * @param patience milliseconds until what is not there counts as never to come
 */
export async function openReader(browser, folder, patience = 15_000) {
  const pages = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://x');
    response.setHeader('Access-Control-Allow-Origin', '*');
    const page = pages.get(pathname);
    if (page !== undefined) {
      response.setHeader('Content-Type', types.html);
      return response.end(page);
    }
    const file = pathname.startsWith('/cdn/')
      ? join(root, 'dist/cdn', pathname.slice(5))
      : pathname.startsWith('/site/')
        ? join(folder, pathname.slice(6))
        : join(root, 'demo', pathname);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.statusCode = 404;
      return response.end();
    }
    response.setHeader('Content-Type', types[file.split('.').at(-1)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'max-age=3600');
    // The pages of the built site name the same addresses.
    return response.end(file.endsWith('.html') ? local(readFileSync(file, 'utf8')) : readFileSync(file));
  });
  await new Promise((go) => server.listen(0, go));
  const origin = `http://localhost:${server.address().port}`;
  /** The addresses of the snippets become those of this server. */
  const local = (html) =>
    html
      .replaceAll(cdn, `${origin}/cdn/`)
      .replaceAll(encodeURIComponent(cdn), encodeURIComponent(`${origin}/cdn/`))
      .replaceAll(site, `${origin}/site/`);
  const verdicts = new Map();

  /** The page of an article whose theme has the scripts. */
  const article = (content) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="/cdn/onesheet-reserve.css">
<script type="module" src="/cdn/onesheet.js"></script>
<script async src="/cdn/onesheet-host.js"></script>
</head><body><main>${local(content)}</main></body></html>`;

  async function look(html, facts, words) {
    const path = `/article-${pages.size}`;
    pages.set(path, article(html));
    const tab = await browser.newPage();
    try {
      await tab.goto(origin + path, { waitUntil: 'load' });
      const start = Date.now();
      while (!(await isSettled(tab)) && Date.now() - start < patience) await wait(20);
      const frames = [];
      for (const frame of tab.frames().slice(1))
        frames.push(await frame.evaluate(seen).catch(() => ({ text: '', boxes: [] })));
      return verdictOf(await tab.evaluate(seen), frames, facts, words);
    } finally {
      await tab.close();
    }
  }

  return {
    /** `BOX`, `words`, `TWICE`, `MESS` or `NOTHING`. */
    judge(html, { facts, words = facts[0] }) {
      const key = JSON.stringify([html, facts, words]);
      if (!verdicts.has(key)) verdicts.set(key, look(html, facts, words));
      return verdicts.get(key);
    },
    close: () => server.close(),
  };
}

/** Whether every box in a page and its frames has got its film. */
async function isSettled(tab) {
  const done = () =>
    document.readyState === 'complete' &&
    [...document.querySelectorAll('[data-onesheet]')].every((place) =>
      place.querySelector(':state(ready)'),
    ) &&
    [...document.querySelectorAll('*')].every(
      (element) =>
        !/^[a-z]+-[a-z]+$/.test(element.localName) ||
        element.matches(':state(ready), :state(error), :state(empty)'),
    );
  const wanted = await tab.$$eval('iframe', (frames) => frames.length);
  const frames = tab.frames();
  if (frames.length <= wanted) return false;
  for (const frame of frames) if (!(await frame.evaluate(done).catch(() => false))) return false;
  // The iframe has told its height, or never will.
  return tab.$$eval('iframe.onesheet', (all) =>
    all.every((frame) => frame.style.height || frame.hasAttribute('sandbox')),
  );
}

/** The text that is seen in the document, that of boxes and of tables with a style apart. Runs in the page. */
function seen() {
  const boxes = [];
  const isSeen = (element) => {
    const { display, visibility } = getComputedStyle(element);
    return (
      display === 'contents' ||
      (display !== 'none' && visibility === 'visible' && element.getClientRects().length > 0)
    );
  };
  const textOf = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || !isSeen(node)) return '';
    if (node.localName === 'iframe') return ' ';
    const nodes =
      node.localName === 'slot' && node.assignedNodes().length
        ? node.assignedNodes()
        : (node.shadowRoot ?? node).childNodes;
    const text = [...nodes].map(textOf).join('');
    const isBox = node.shadowRoot?.querySelector('[part~=box]');
    const isTable =
      node.matches('table[role=presentation][style]') &&
      !node.parentElement.closest('table[role=presentation]');
    if (isBox || isTable) {
      boxes.push(text.replace(/\s+/g, ' '));
      return ' ';
    }
    return getComputedStyle(node).display === 'inline' ? text : ` ${text} `;
  };
  return { text: textOf(document.body).replace(/\s+/g, ' '), boxes };
}

/** What no reader should see: tags, rules of a style sheet, JSON, hashes, entities. */
const mess =
  /<\/?[a-z][a-z-]*[\s>]|[.:#\w-]+\s*\{[^}]*:|"\w+":|\{"|sha384-|&(amp|lt|quot|#\d+);|data-onesheet|shadowrootmode/;

/**
 * @param facts what a box of the film says
 * @param words what its fallback says once
 */
function verdictOf(page, frames, facts, words) {
  const whole = [page, ...frames].flatMap(({ text, boxes }) => [text, ...boxes]).join(' ');
  if (mess.test(whole) || !/Before\..*After\./.test(page.text)) return 'MESS';
  const says = (text) => facts.every((fact) => text.includes(fact));
  const boxes = [page, ...frames].flatMap(({ boxes: each }) => each).filter(says).length;
  const times = page.text.split(words).length - 1;
  if (boxes + times > 1) return 'TWICE';
  if (boxes) return 'BOX';
  return times ? 'words' : 'NOTHING';
}
