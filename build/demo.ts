// The demo's pages are filled in before they are sent, as a newsroom's server would do it: by the sources while developing, by what
// was built in the preview.
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import sirv from 'sirv';
import type { Connect, Plugin } from 'vite';
import { fillPage, type Prerender } from './demo-page.js';

type Render = { renderBox: (film: unknown, options: Record<string, unknown>) => string };

const prerenderBy =
  (load: () => Promise<unknown>): Prerender =>
  async (tag, film, options) =>
    ((await load()) as Render).renderBox(film, { box: tag, ...options });

// Film JSON is edited while the demo is open; a cached copy would look like a box that doesn't update. The files of script tags
// may be loaded from pages on other ports, as they would be from a publisher's page.
const setHeaders = (res: ServerResponse) => {
  res.setHeader('Cache-Control', 'no-cache');
  res.setHeader('Access-Control-Allow-Origin', '*');
};

/** Sends the pages of a folder filled in. */
const sendPages =
  (folder: string, prerender: Prerender): Connect.NextHandleFunction =>
  async ({ url = '' }, res, next) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = join(folder, normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const text = file.endsWith('.html') && (await readFile(file, 'utf8').catch(() => false));
    if (typeof text !== 'string') return next();
    try {
      const page = await fillPage(text, file, prerender);
      setHeaders(res);
      res.setHeader('Content-Type', 'text/html; charset=utf-8');
      res.end(page);
    } catch (error) {
      next(error);
    }
  };

export const demo = (root: string): Plugin => ({
  name: 'onesheet-demo',
  configureServer(server) {
    // The page for iframes is no page of the demo, but of the files of script tags.
    server.middlewares.use((req, _, next) => {
      req.url = req.url?.replace(/^\/cdn\/(?=embed\.html)/, `/@fs/${root}src/embed/`);
      next();
    });
  },
  transformIndexHtml: {
    order: 'pre',
    handler(html, { filename, server }) {
      if (!server) return html;
      const prerender = prerenderBy(() => server.ssrLoadModule(`${root}src/surfaces/render.ts`));
      // From source, all that is classic in what is built is a module.
      const modules = html.replace(/<script (async|defer) src="\/cdn\//g, '<script type="module" src="/cdn/');
      return fillPage(modules, filename, prerender);
    },
  },
  hotUpdate({ file }) {
    if (/\/demo\/.*\.json$/.test(file)) this.environment.hot.send({ type: 'full-reload' });
  },
  configurePreviewServer({ middlewares }) {
    const pages = join(root, 'demo');
    const prerender = prerenderBy(() => import(join(root, 'dist/surfaces/render.js')));
    const options = { dev: true, setHeaders };
    middlewares.use('/cdn', sirv(join(root, 'dist/cdn'), options));
    middlewares.use(sendPages(pages, prerender));
    middlewares.use(sirv(pages, options));
  },
});
