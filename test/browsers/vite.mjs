// Serves the tests through Vite: dependencies are bundled beforehand, twice as fast as a file for each module.
import { join } from 'node:path';
import { createServer } from 'vite';
import { root } from '../../scripts/run.mjs';

/** A middleware and a plugin for Web Test Runner. (A plugin alone comes after the runner's own file server.) */
export async function viteForTests() {
  const server = await createServer({
    configFile: join(root, 'vite.config.ts'),
    root,
    appType: 'custom',
    logLevel: 'warn',
    cacheDir: '.cache/vite-tests',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    plugins: [
      {
        name: 'onesheet-runner-modules',
        enforce: 'pre',
        resolveId: (id) => (id.startsWith('/__web-') ? { id, external: true } : null),
      },
    ],
    optimizeDeps: {
      // Named one by one: a dependency found in the middle of a run makes Vite reload the page under a test.
      noDiscovery: true,
      include: [
        'lit',
        'lit/html.js',
        'lit/async-directive.js',
        'lit/directive.js',
        'lit/directives/if-defined.js',
        'lit/directives/repeat.js',
        'lit/directives/unsafe-html.js',
        'lit/static-html.js',
        'zod',
        'idb-keyval',
        '@codemirror/autocomplete',
        '@codemirror/commands',
        '@codemirror/lang-json',
        '@codemirror/language',
        '@codemirror/lint',
        '@codemirror/state',
        '@codemirror/view',
        '@lezer/highlight',
        'vscode-json-languageservice',
        '@open-wc/testing',
        'fast-check',
        'papaparse',
        'archieml',
        'jquery-4',
        '@mozilla/readability',
        'read-excel-file/universal',
        'write-excel-file/universal',
      ],
      exclude: ['@web/test-runner-commands'],
    },
  });
  // What the runner answers itself: built files as they are. Everything else is a source file.
  const isRunners = (path) => path === '/' || /^\/(__web-|__faults\/|dist\/)/.test(path);
  const middleware = (ctx, next) => {
    if (isRunners(ctx.path)) return next();
    return new Promise((resolve, reject) => {
      ctx.res.statusCode = 200;
      ctx.respond = false;
      ctx.res.once('close', resolve);
      ctx.res.once('finish', resolve);
      server.middlewares(ctx.req, ctx.res, (error) => {
        ctx.respond = true;
        ctx.res.statusCode = 404;
        if (error) reject(error);
        else resolve(next());
      });
    });
  };
  const plugin = {
    name: 'onesheet-vite',
    async serverStop() {
      await server.close();
    },
  };
  return { middleware, plugin };
}
