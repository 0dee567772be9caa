// One way to bundle for pages, used for the CDN files and for measuring what a box costs.
import { build } from 'vite';
import { lazyImports } from './lazy.mjs';
import { root } from './run.mjs';

/** A page without <meta charset> reads a classic script in a legacy encoding; escapes are the same in any. */
const asciiOnly = {
  name: 'onesheet-ascii-only',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replace(
            /[\u0080-\uffff]/g,
            (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
          );
    },
  },
};

/** A generated entry: the given modules, imported for their effects. */
const VIRTUAL = 'onesheet-entry.js';
const virtualEntry = (modules) => ({
  name: 'onesheet-entry',
  resolveId: (id) => (id.endsWith(VIRTUAL) ? `\0${VIRTUAL}` : null),
  load: (id) =>
    id === `\0${VIRTUAL}` ? modules.map((file) => `import ${JSON.stringify(file)};`).join('\n') : null,
});

/**
 * Bundles one file with everything in it, minified, for browsers of 2023 on.
 * @param {{entry: string | string[], format?: 'es' | 'iife', up?: string}} options entry: a file,
 *   or several to import for their effects; up: the way from the output file to dist/cdn
 * @returns {Promise<{code: string, modules: string[], parts: object, found: Map<string, string>}>} parts: the
 *   code of each module before minifying; found: lazy files it imports
 */
export async function bundle({ entry, format = 'es', up }) {
  const found = new Map();
  const classic = format === 'iife';
  const output = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [
      ...(Array.isArray(entry) ? [virtualEntry(entry)] : []),
      lazyImports({ found, up, classic }),
      ...(classic ? [asciiOnly] : []),
    ],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      // One name for all: nothing is exported to the page from a classic script.
      lib: { entry: Array.isArray(entry) ? VIRTUAL : entry, formats: [format], name: 'onesheet' },
      // For ES output, Vite's own minify leaves the whitespace in; the output option takes it out.
      rolldownOptions: {
        checks: { pluginTimings: false },
        output: { minify: true, comments: false, codeSplitting: false },
      },
    },
  });
  const chunks = output[0].output;
  if (chunks.length !== 1 || chunks[0].imports.length + chunks[0].dynamicImports.length > 0)
    throw new Error(`${entry}: expected one file that imports nothing, got ${chunks.map((c) => c.fileName)}`);
  return { code: chunks[0].code, modules: chunks[0].moduleIds, parts: chunks[0].modules, found };
}
