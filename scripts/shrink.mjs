// What makes the files of script tags smaller than a bundler leaves them. npm's files are not touched.
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';

const lean = fileURLToPath(new URL('../src/embed/lean-lit.ts', import.meta.url));

/** Puts src/embed/lean-lit.ts in Lit's place for the modules that `who` matches; why is said there. */
export const leanLit = (who = /./) => ({
  name: 'onesheet-lean-lit',
  enforce: 'pre',
  resolveId: (id, importer = '') => (id === 'lit' && who.test(importer) ? lean : null),
});

/** A second minifier takes another percent off what the first one leaves. */
export const minifyAgain = () => ({
  name: 'onesheet-minify-again',
  generateBundle: {
    order: 'post',
    async handler({ format }, bundle) {
      for (const chunk of Object.values(bundle)) {
        const { code } = await minify(chunk.code, {
          // The top of a classic script is the page's own: no names of ours there.
          module: format === 'es',
          ecma: 2020,
          compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
          // What lit-html says to itself alone.
          mangle: { properties: { regex: /^_\$/ } },
        });
        chunk.code = code;
      }
    },
  },
});
