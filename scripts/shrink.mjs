// What makes the files of script tags smaller than a bundler leaves them. npm's files are not touched.
import { minify } from 'terser';

/**
 * Lit's style helper carries a way for browsers without constructable style sheets (before 2023), and for styles
 * put together from values. Our pages need neither: this has the same exports and does the rest.
 */
const modernStyles = `
export const supportsAdoptingStyleSheets = true;
export class CSSResult {
  constructor(text) { this.cssText = text; }
  get styleSheet() {
    if (!this.sheet) (this.sheet = new CSSStyleSheet()).replaceSync(this.cssText);
    return this.sheet;
  }
  toString() { return this.cssText; }
}
export const unsafeCSS = (text) => new CSSResult(text);
export const css = (strings, ...values) => {
  if (values.length) throw new Error('styles of CDN files are plain text');
  return new CSSResult(strings[0]);
};
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map((style) => style.styleSheet);
};
export const getCompatibleStyle = (style) => style;
`;

/** Serves the above in place of Lit's own; the build fails when Lit no longer has that file. */
export const modernLitStyles = () => {
  let found = false;
  return {
    name: 'onesheet-modern-lit-styles',
    enforce: 'pre',
    load(id) {
      if (!/[\\/]@lit[\\/]reactive-element[\\/](?:node[\\/])?css-tag\.js$/.test(id)) return null;
      found = true;
      return modernStyles;
    },
    generateBundle(_, bundle) {
      const hasLit = Object.keys(Object.values(bundle)[0].modules).some((id) =>
        id.includes('reactive-element'),
      );
      if (hasLit && !found) this.error('Lit has no css-tag.js any more: look again at scripts/shrink.mjs');
    },
  };
};

/** A second minifier takes another percent off what the first one leaves. */
export const minifyAgain = () => ({
  name: 'onesheet-minify-again',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        const { code } = await minify(chunk.code, {
          module: true,
          ecma: 2020,
          compress: { passes: 3, unsafe_arrows: true, pure_getters: true },
        });
        chunk.code = code;
      }
    },
  },
});
