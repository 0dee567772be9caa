// What script tags load late (a language, the wording of issues) is a file of its own with a fixed name: `lang/fr.js`,
// `lazy/report.js`. It is no chunk of a bundler, because chunks share code by importing the entry back, and a page that loads
// the entry as `onesheet.js?v=2` would then run it twice. So each is built alone, and named here where it is imported.
import { basename, dirname, resolve } from 'node:path';
import type { Plugin } from 'vite';

/** The file below dist/cdn of a module that is loaded late. */
export const lateFile = (module: string): string =>
  `${basename(dirname(module)) === 'languages' ? 'lang' : 'lazy'}/${basename(module).replace(/\.[jt]s$/, '.js')}`;

/** Stands in a built file for the hash of `lazy/hashes.js`, which is known when all others are built. */
export const hashOfHashes = 'sha256-of-the-file-with-all-other-hashes';

const loader = 'virtual:onesheet-late';

/**
 * What loads them, relative to the script itself: a script that was joined to others, inlined or fetched by a library names
 * its folder in `<meta name="onesheet-base">`. Where the page uses hashes of scripts, each late file is loaded with its own, so
 * that the one of the script in the page stands for all.
 * @param self where the script comes from, as JavaScript
 */
const loaderCode = (self: string) => `
const self = ${self};
const reported = {};
let hashes;
const at = (file) => {
  const named = document.querySelector('meta[name=onesheet-base]');
  return new URL(file, new URL((named ? named.content : self) || '.', document.baseURI)).href;
};
const preload = (file, integrity) =>
  new Promise((done) => {
    const add = (tag, attributes) =>
      document.head.append(Object.assign(document.createElement(tag), attributes, { integrity, onload: done }));
    // WebKit (2026) refuses the link; a script with the hash makes the module as well. Trusted Types refuse that one.
    const onerror = () => {
      try {
        add('script', { type: 'module', src: at(file), onerror: done });
      } catch {
        done();
      }
    };
    add('link', { rel: 'modulepreload', href: at(file), onerror });
  });
export const late = async (file) => {
  try {
    // Without modulepreload (before 2023) there is no such policy either.
    if (document.querySelector('script[integrity]') && document.createElement('link').relList.supports('modulepreload')) {
      hashes ??= preload('lazy/hashes.js', '${hashOfHashes}').then(() => import(at('lazy/hashes.js')));
      await preload(file, (await hashes).hashes[file]);
    }
    return await import(at(file));
  } catch (error) {
    if (!reported[file])
      console.warn('onesheet: ' + file + ' was looked for at ' + at(file) + ', or where <meta name="onesheet-base"> says. ' + error);
    reported[file] = 1;
    throw error;
  }
};`;

/**
 * Turns our own dynamic imports into imports of these files.
 * @param format of the file that is built
 * @param modules to which each module that is imported so is added
 */
export const lateFiles = (format: 'es' | 'iife', modules: Set<string>): Plugin => ({
  name: 'onesheet-late-files',
  enforce: 'pre',
  resolveId: (id) => (id === loader ? `\0${loader}` : null),
  load: (id) =>
    id === `\0${loader}`
      ? // import.meta is not for classic scripts; what they come from is only known while they run for the first time.
        loaderCode(format === 'es' ? 'import.meta.url' : 'document.currentScript?.src')
      : null,
  transform(code, id) {
    if (!/\bimport\('\./.test(code) || !id.endsWith('.ts')) return null;
    const calls = code.replace(/\bimport\('(\.[^']+)'\)/g, (_, specifier: string) => {
      const module = resolve(dirname(id), specifier).replace(/\.js$/, '.ts');
      modules.add(module);
      return `$late('${lateFile(module)}')`;
    });
    const imported = `import { late as $late } from '${loader}';`;
    if (!id.endsWith('/words/language-loaders.ts')) return `${imported}\n${calls}`;
    // A language is its name in a list here: an import for each would cost every reader five times as much.
    const names = [...calls.matchAll(/lang\/(\w+)\.js/g)].map(([, name]) => name).join(' ');
    return `${imported}
      export const languageLoaders = Object.fromEntries('${names}'.split(' ').map((name) =>
        [name, () => $late('lang/' + name + '.js')]));`;
  },
});
