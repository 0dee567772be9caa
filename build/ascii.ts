import type { Plugin } from 'vite';

/** A page without `<meta charset>` reads a classic script in a legacy encoding; escapes are the same in any. */
export const ascii = (): Plugin => ({
  name: 'onesheet-ascii',
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
});
