import { build } from 'esbuild';

/**
 * `onesheet/render` in one file, with what Lit has for servers in it. Outside Node a server gives its packages other files
 * than Node does, and those of Lit want a DOM: workerd, for one, has none.
 * @param root the folder of the package, with a slash at its end; its modules are in dist
 */
export const buildRenderFile = (root) =>
  build({
    entryPoints: [`${root}dist/surfaces/render.js`],
    outfile: `${root}dist/render.js`,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    conditions: ['node'],
    mainFields: ['module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'inline',
    logLevel: 'warning',
  });

/** What the Astro component calls, in one file: Astro bundles it, and would warn of each module that is there twice. */
export const buildAstroFile = (root) =>
  build({
    entryPoints: [`${root}dist/sites/astro.js`],
    outfile: `${root}dist/sites/astro.js`,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    legalComments: 'inline',
    logLevel: 'warning',
  });
