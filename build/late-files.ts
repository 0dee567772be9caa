// What script tags load late (a language, the wording of issues) is a file of its own with a fixed name: `lang/fr.js`,
// `lazy/report.js`. It is no chunk of a bundler, because chunks share code by importing the entry back, and a page that loads
// the entry as `onesheet.js?v=2` would then run it twice. So each is built alone, and named here where it is imported.
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The file below dist/cdn of a module that is loaded late. */
export const lateFile = (module: string): string =>
  `${basename(dirname(module)) === 'languages' ? 'lang' : 'lazy'}/${basename(module).replace(/\.[jt]s$/, '.js')}`;

/** A variable of the classic file: the folder that it came from. No minifier gives such a name to a variable of its own. */
const base = '$onesheetBase';

/**
 * Turns our own dynamic imports into imports of these files.
 * @param up the way from the file that is built to dist/cdn: `./` or `../`
 * @param modules to which each module that is imported so is added
 */
export const lateFiles = (up: string, modules: Set<string>): Plugin => ({
  name: 'onesheet-late-files',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/words/language-loaders.ts')) return;
    // A language is its name in a list here: an import for each would cost every reader five times as much.
    const files = [...code.matchAll(/import\('(.*?)'\)/g)].map(([, path]) =>
      resolve(dirname(id), path!).replace(/\.js$/, '.ts'),
    );
    for (const file of files) modules.add(file);
    const names = files.map((file) => basename(file, '.ts')).join(' ');
    return `export const languageLoaders = Object.fromEntries('${names}'.split(' ').map((name) =>
      [name, () => import(/* @vite-ignore */ '${up}lang/' + name + '.js')]));`;
  },
  resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string' || !specifier.startsWith('.')) return null;
    const module = resolve(dirname(importer!), specifier).replace(/\.js$/, '.ts');
    modules.add(module);
    return { id: up + lateFile(module), external: 'absolute' };
  },
  generateBundle: {
    order: 'post',
    handler({ format }, bundle) {
      if (format !== 'iife') return;
      // A classic script from another origin has no base address for import(): it takes its own, which is only known while it
      // runs for the first time.
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code =
            `(${base}=>{${base}=${base}?new URL('.',${base}).href:'';` +
            `${chunk.code.trim().replace(/\bimport\((["'`])\.\//g, `import(${base}+$1`)}})(document.currentScript?.src);`;
    },
  },
});
