// The one configuration of Vite: the demo from source (`npm run dev`), the files of script tags (`vite build`), the demo of what
// was built (`vite preview`); the test runner, Storybook and the generator read it, too.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { demo } from './build/demo.js';
import { buildPageFiles } from './build/page-files.js';

const root = fileURLToPath(new URL('.', import.meta.url));

export default defineConfig({
  root,
  publicDir: false,
  clearScreen: false,
  plugins: [demo(root)],
  builder: {
    async buildApp({ environments }) {
      await buildPageFiles(root);
      // Each file is a build of its own; there is nothing left for Vite's usual one.
      for (const environment of Object.values(environments)) environment.isBuilt = true;
    },
  },
  preview: { port: 4173 },
});
