// The demo's server: pages of demo/ with the script tags' files under /cdn/, from source while developing, and as they were
// built in the preview.
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import sirv from 'sirv';
import type { Connect, Plugin } from 'vite';
import { fillPage, type Prerender } from './demo-page.js';

const headers = (res: ServerResponse) => {
  res.setHeader('Cache-Control', 'no-cache');
  // The CDN files may be loaded from pages on other ports, as they would be from a publisher's page.
  res.setHeader('Access-Control-Allow-Origin', '*');
};

/** The page of demo/ that a request is for, if it is for one. */
function pageOf(root: string, { url = '' }: IncomingMessage): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  if (!/(\/|\.html)$/.test(pathname) || pathname.startsWith('/cdn/')) return undefined;
  return join(root, 'demo', normalize(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
}

/** Sends a page of the demo, filled in as a newsroom's server would; `change` is for what a way of serving does to it. */
const sendPage =
  (root: string, prerender: Prerender, change: (html: string, url: string) => Promise<string> | string) =>
  async (req: Connect.IncomingMessage, res: ServerResponse, next: Connect.NextFunction) => {
    const file = pageOf(root, req);
    const text = file && (await readFile(file, 'utf8').catch(() => undefined));
    if (!file || text === undefined) return next();
    try {
      const html = await change(await fillPage(text, file, prerender), req.url!);
      headers(res);
      res.setHeader('Content-Type', 'text/html; charset=utf-8');
      res.end(html);
    } catch (error) {
      next(error);
    }
  };

export const demo = (root: string): Plugin => ({
  name: 'onesheet-demo',
  configureServer(server) {
    // Whoever brings pages of its own (the test runner, Storybook) has no use for ours.
    if (server.config.server.middlewareMode) return;
    const files = sirv(join(root, 'demo'), { dev: true, setHeaders: headers });
    server.middlewares.use((req, _, next) => {
      // Script tags of the demo name the built files; while developing they are their sources.
      req.url = req
        .url!.replace(/^\/cdn\/(\w[\w.-]*?)(\.classic)?\.js$/, '/src/embed/$1.ts')
        .replace(/^\/cdn\//, '/src/embed/');
      next();
    });
    const prerender: Prerender = async (tag, film, options) => {
      const { renderBox } = await server.ssrLoadModule('/src/surfaces/render.ts');
      return renderBox(film, { box: tag, ...options }) as string;
    };
    server.middlewares.use(
      sendPage(root, prerender, (html, url) =>
        server.transformIndexHtml(
          url,
          html.replace(
            /<script defer src="\/cdn\/onesheet.classic.js">/,
            '<script type="module" src="/cdn/onesheet.js">',
          ),
        ),
      ),
    );
    server.middlewares.use(files);
  },
  configurePreviewServer(server) {
    const prerender: Prerender = async (tag, film, options) => {
      const { renderBox } = await import(join(root, 'dist/surfaces/render.js'));
      return renderBox(film, { box: tag, ...options }) as string;
    };
    server.middlewares.use('/cdn', sirv(join(root, 'dist/cdn'), { dev: true, setHeaders: headers }));
    server.middlewares.use(sendPage(root, prerender, (html) => html));
    server.middlewares.use(sirv(join(root, 'demo'), { dev: true, setHeaders: headers }));
  },
});
