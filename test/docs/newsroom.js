// A browser that takes the addresses of the guides as they are: https://cdn.example has the files of dist/cdn,
// https://news.example is the newsroom's site.
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browsers/chromium.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
export const cdn = `https://cdn.example/onesheet@${version}/`;
export const site = 'https://news.example/';

const types = { js: 'text/javascript', css: 'text/css', json: 'application/json', html: 'text/html' };
const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="8" height="12"/>';
/** Attributes that are anybody's. */
const common = /^(id|class|style|lang|dir|slot|hidden|theme|data-[\w-]+)$/;

/** What is at an address: `{ body, type }`, or undefined. */
export function contentOf(url) {
  const { pathname, href } = new URL(url);
  const film = pathname === '/films/my-film.json' ? 'docs/full-film.json' : `demo${pathname}`;
  const path = href.startsWith(cdn) ? `dist/cdn/${href.slice(cdn.length).replace(/\?.*/, '')}` : film;
  if (!existsSync(root + path)) return undefined;
  return { body: readFileSync(root + path), type: types[path.split('.').at(-1)] };
}

/** A page with some content, as an article's. */
export const article = (content) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body>${content}</body></html>`;

/** What is wrong with the boxes in a frame: they show no facts, or have attributes that they do not know. Runs there. */
function boxFaults(pattern) {
  const figures = [...document.querySelectorAll('[data-onesheet]')].filter(
    (figure) => !figure.querySelector(figure.dataset.onesheet),
  );
  const boxes = [...document.querySelectorAll('*')].filter(({ localName }) =>
    /^[a-z]+-[a-z]+$/.test(localName),
  );
  return [
    ...figures.map(({ dataset }) => `the figure did not become a ${dataset.onesheet}`),
    ...boxes.flatMap((box) => {
      const tag = `<${box.localName}>`;
      const Box = customElements.get(box.localName);
      if (!Box?.version) return [`${tag} is not a box`];
      const strange = box
        .getAttributeNames()
        .filter((name) => !new RegExp(pattern).test(name) && !Box.observedAttributes.includes(name))
        .map((name) => `${tag} has no attribute ${name}`);
      const shows = box.matches(':state(ready)') && box.shadowRoot.textContent.trim();
      return shows ? strange : [...strange, `${tag} shows no facts`];
    }),
  ];
}

/** The faults of the boxes in a page and in its iframes. */
export async function pageFaults(tab) {
  const faults = (
    await Promise.all(tab.frames().map((frame) => frame.evaluate(boxFaults, common.source)))
  ).flat();
  if (tab.frames().length <= (await tab.$$('iframe')).length) faults.push('an iframe did not load');
  for (const frame of tab.frames().slice(1))
    if (!(await frame.$(':state(ready)'))) faults.push(`${frame.url()}: no box shows facts`);
  return faults;
}

/** Opens the newsroom's site: `{ show, close }`. A page gets so many milliseconds until nothing is wrong with it. */
export async function openNewsroom(patience = 10_000) {
  const browser = await launchChromium({
    // Frames of another site in the same process: their requests are answered here as well.
    args: ['--disable-site-isolation-trials', '--disable-features=IsolateOrigins,site-per-process'],
  });

  /** Shows documents (`{ url: { body, type, headers } }`, the first one first) and answers what went wrong. */
  async function show(documents, look = pageFaults) {
    const tab = await browser.newPage();
    const faults = [];
    tab.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) faults.push(`console: ${message.text()}`);
    });
    tab.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    await tab.setRequestInterception(true);
    tab.on('request', (request) => {
      const url = request.url();
      if (url.startsWith('data:')) return request.continue();
      if (url.endsWith('/favicon.ico')) return request.respond({ status: 204 });
      const image = request.resourceType() === 'image' ? { body: picture, type: 'image/svg+xml' } : undefined;
      const found = documents[url] ?? documents[url.replace(/\?.*/, '')] ?? contentOf(url) ?? image;
      if (!found) faults.push(`${url}: nothing is there`);
      return request.respond({
        status: found ? 200 : 404,
        contentType: `${found?.type ?? 'text/html'}; charset=utf-8`,
        headers: { 'Access-Control-Allow-Origin': '*', ...found?.headers },
        body: found?.body ?? '',
      });
    });
    await tab.goto(Object.keys(documents)[0]);
    const start = Date.now();
    let wrong = await look(tab);
    while (wrong.length > 0 && Date.now() - start < patience) {
      await wait(100);
      wrong = await look(tab);
    }
    // What comes in after the boxes may fail as well.
    await tab.waitForNetworkIdle({ idleTime: 200 });
    await tab.close();
    return [...new Set([...faults, ...wrong])];
  }

  return { show, close: () => browser.close() };
}
