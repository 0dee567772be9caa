// The desk as a static folder (dist/desk): one page, its script with what it loads late beside it, its style sheet.
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { styleSheets } from './style-sheets.js';

/** How the desk is built. All addresses are relative: the folder works wherever it lies. */
const deskConfig = (root: string): InlineConfig => ({
  root: join(root, 'src/desk'),
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  base: './',
  plugins: [styleSheets()],
  worker: { format: 'es', plugins: () => [styleSheets()] },
  build: {
    outDir: join(root, 'dist/desk'),
    emptyOutDir: true,
    target: 'es2022',
    // The page says what to load; hints for a dozen files of a few kilobytes would only make it longer.
    modulePreload: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      input: join(root, 'src/desk/desk.html'),
      checks: { pluginTimings: false },
      output: {
        comments: false,
        entryFileNames: 'desk.js',
        chunkFileNames: 'parts/[name]-[hash].js',
        assetFileNames: '[name]-[hash][extname]',
      },
    },
  },
});

/** Builds the desk; `npm run build` puts the hashes of the script tags' files beside it. */
export async function buildDesk(root: string): Promise<void> {
  const folder = join(root, 'dist/desk');
  await build(deskConfig(root));
  await rename(join(folder, 'desk.html'), join(folder, 'index.html'));
}
