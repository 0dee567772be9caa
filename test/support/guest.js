// A page in a real browser with the built files of the CDN on it, for tests of how boxes behave as guests.
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { launchChromium } from '../browsers/chromium.mjs';
import { serve } from './serve.js';

const path = (name) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const cdn = sirv(path('dist/cdn'), { dev: true });
const demo = sirv(path('demo'), { dev: true });

/**
 * Starts a server and a browser: `/cdn/…` are the CDN's files, `/films/…` the demo's, and `pages` the rest.
 * @param {Record<string, { body: string, type?: string, headers?: Record<string, string> }>} pages by path
 * @param {object} [options] `args` for Chromium, or `launch`, which starts another browser
 */
export async function startGuest(pages, { args = [], launch = () => launchChromium({ args }) } = {}) {
  const { address, stop } = await serve((req, res) => {
    const { pathname } = new URL(req.url, 'http://localhost');
    const notFound = () => res.writeHead(404).end();
    if (Object.hasOwn(pages, pathname)) {
      const { body, type = 'text/html', headers } = pages[pathname];
      return res.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, ...headers }).end(body);
    }
    if (!pathname.startsWith('/cdn/')) return demo(req, res, notFound);
    req.url = req.url.slice('/cdn'.length);
    cdn(req, res, notFound);
  });
  const browser = await launch();
  return {
    browser,
    address,
    async stop() {
      await browser.close();
      await stop();
    },
  };
}
