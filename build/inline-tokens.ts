import type { Plugin } from 'vite';
import { token } from '../src/themes/token.js';
import type { TokenName } from '../src/themes/tokens.js';

/**
 * Writes tokens into the style sheets of the boxes while they are built. Looked up in the page, as npm's files do it, they cost
 * every reader 200 bytes more.
 */
export const inlineTokens = (): Plugin => ({
  name: 'onesheet-inline-tokens',
  enforce: 'pre',
  transform: {
    filter: { id: /\.styles\.ts$/ },
    handler: (code) =>
      code.replace(/\$\{token\('([\w-]+)'\)\}/g, (_, name) => token(name as TokenName).cssText),
  },
});
