// A page in a real Chromium with the files of the CDN on it, for tests of how boxes behave as guests.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium } from '../test/browsers/chromium.mjs';
import { root } from './run.mjs';

export const { boxTags } = await import('../dist/facts/boxes.js');

/** A file of the CDN as it was built; undefined where there is none. */
const cdnFile = (name) => readFile(join(root, 'dist/cdn', name)).catch(() => undefined);

const types = { js: 'text/javascript', json: 'application/json', html: 'text/html' };

/**
 * Starts a server and a browser: `/cdn/…` are the CDN's files, `/films/…` the demo's, and `pages` the rest.
 * @param {Record<string, { body: string, type?: string, headers?: Record<string, string> }>} pages by path
 */
export async function startGuest(pages, { args = [] } = {}) {
  const answer = async (path) => {
    if (Object.hasOwn(pages, path)) return pages[path];
    const [, folder, name] = /^\/(cdn|films)\/([\w./-]+)$/.exec(path) ?? [];
    const body =
      folder === 'cdn'
        ? await cdnFile(name)
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
