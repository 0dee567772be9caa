// The one configuration of Vite: the demo from source (`npm run dev`), the files of script tags (`vite build`), the demo of what
// was built (`vite preview`). The test runner and Storybook read it, too.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { demo } from './build/demo.js';
import { buildDesk } from './build/desk-files.js';
import { buildPageFiles } from './build/page-files.js';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root: `${root}demo`,
  appType: 'mpa',
  publicDir: false,
  clearScreen: false,
  plugins: [demo(root)],
  resolve: {
    // Script tags of the demo name the built files; while developing they are their sources.
    alias: [
      { find: /^\/cdn\/themes\//, replacement: `${root}src/themes/` },
      { find: /^\/cdn\/([\w-]+)(\.classic)?\.js/, replacement: `${root}src/embed/$1.ts` },
      { find: /^\/cdn\//, replacement: `${root}src/embed/` },
    ],
  },
  build: { outDir: `${root}dist/cdn` },
  builder: {
    async buildApp({ environments }) {
      await buildPageFiles(root);
      await buildDesk(root);
      // Each file is a build of its own; there is nothing left for Vite's usual one.
      for (const environment of Object.values(environments)) environment.isBuilt = true;
    },
  },
  preview: { port: 4173 },
});
