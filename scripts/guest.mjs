// A page in a real Chromium with the files of the CDN on it, for tests of how boxes behave as guests.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from './browser.mjs';
import { bundle } from './bundle.mjs';
import { root } from './run.mjs';

export const boxTags = [
  'film-card',
  'cast-list',
  'deal-box',
  'crew-list',
  'casting-changes',
  'film-comparisons',
  'release-plan',
  'box-office',
  'film-timeline',
  'film-facts',
];

/**
 * The files of the CDN by name, bundled when first asked for and kept in memory: what is published is what is
 * tested, whether and whenever dist/ was built.
 */
export function cdnFiles() {
  const files = new Map();
  const lazy = new Map();
  const entry = join(root, 'src/embed/onesheet.ts');
  const make = async (name) => {
    if (name === 'onesheet.js' || name === 'onesheet.classic.js') {
      const { code, found } = await bundle({ entry, format: name.includes('classic') ? 'iife' : 'es' });
      for (const [other, file] of found) lazy.set(other, file);
      return code;
    }
    if (!lazy.size) await get('onesheet.js');
    return lazy.has(name) ? (await bundle({ entry: lazy.get(name), up: '../' })).code : undefined;
  };
  const get = (name) => {
    if (!files.has(name)) files.set(name, make(name));
    return files.get(name);
  };
  return get;
}

const types = { js: 'text/javascript', json: 'application/json', html: 'text/html' };

/**
 * Starts a server and a browser: `/cdn/…` are the CDN's files, `/films/…` the demo's, and `pages` the rest.
 * @param {Record<string, { body: string, type?: string, headers?: Record<string, string> }>} pages by path
 */
export async function startGuest(pages, { args = [] } = {}) {
  const file = cdnFiles();
  const answer = async (path) => {
    if (Object.hasOwn(pages, path)) return pages[path];
    const [, folder, name] = /^\/(cdn|films)\/([\w./-]+)$/.exec(path) ?? [];
    const body =
      folder === 'cdn'
        ? await file(name)
        : folder && (await readFile(join(root, 'demo/films', name)).catch(() => undefined));
    return body && { body, type: types[name.split('.').pop()] };
  };
  const server = createServer((req, res) => {
    answer(new URL(req.url, 'http://x').pathname).then(
      (found) => {
        res.writeHead(found ? 200 : 404, {
          'Content-Type': `${found?.type ?? 'text/html'}; charset=utf-8`,
          ...found?.headers,
        });
        res.end(found?.body);
      },
      (error) => {
        res.writeHead(500);
        res.end(String(error));
      },
    );
  });
  await new Promise((go) => server.listen(0, '127.0.0.1', go));
  const browser = await launchChromium({ args });
  return {
    browser,
    address: `http://127.0.0.1:${server.address().port}`,
    async stop() {
      await browser.close();
      server.close();
    },
  };
}
