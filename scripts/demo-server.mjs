// Answers what the demo's server answers: the demo at /, the files a CDN would serve at /cdn/.
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import sirv from 'sirv';
import { fillPage } from './demo-page.mjs';
import { root } from './run.mjs';

// Film JSON is edited while the demo is open; a cached copy would look like a box that doesn't update.
// The CDN files may be loaded from pages on other ports, as they would be from a publisher's page.
const setHeaders = (res) => {
  res.setHeader('Cache-Control', 'no-cache');
  res.setHeader('Access-Control-Allow-Origin', '*');
};
const options = { dev: true, etag: true, setHeaders };
const demo = sirv(join(root, 'demo'), options);
const cdn = sirv(join(root, 'dist/cdn'), options);

function end(res, status, type, text) {
  setHeaders(res);
  res.writeHead(status, { 'Content-Type': `text/${type}; charset=utf-8` });
  res.end(text);
}

/** Sends a page of demo/routes as a newsroom's server would, or answers false. */
async function sendRoute(req, res) {
  const { pathname } = new URL(req.url, 'http://localhost');
  if (!/^\/routes\/[\w-]+\.html$/.test(pathname)) return false;
  const file = join(root, 'demo', normalize(pathname));
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return false;
  end(res, 200, 'html', await fillPage(text, file));
  return true;
}

/** A listener for `createServer`. */
export async function answer(req, res) {
  const notFound = () => end(res, 404, 'plain', 'Not found\n');
  try {
    if (req.url.startsWith('/cdn/')) {
      req.url = req.url.slice('/cdn'.length);
      return cdn(req, res, notFound);
    }
    if (!(await sendRoute(req, res))) demo(req, res, notFound);
  } catch (error) {
    end(res, 500, 'plain', `${error.stack}\n`);
  }
}
