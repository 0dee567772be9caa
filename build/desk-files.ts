// The desk as a static folder (dist/desk): one page, its script with what it loads late beside it, its style sheet.
import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig } from 'vite';
import { styleSheets } from './style-sheets.js';

/** How the desk is built. All addresses are relative: the folder works wherever it lies. */
export const deskConfig = (root: string): InlineConfig => ({
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

/** The files of script tags that snippets name. */
const snippetFiles = [
  'onesheet.js',
  'onesheet.classic.js',
  'onesheet-host.js',
  'onesheet-reserve.css',
  'themes/all.css',
];

/** Builds the desk, once the files of script tags are there: snippets name their hashes. */
export async function buildDesk(root: string): Promise<void> {
  const folder = join(root, 'dist/desk');
  await build(deskConfig(root));
  await rename(join(folder, 'desk.html'), join(folder, 'index.html'));
  const hashes = await Promise.all(
    snippetFiles.map(async (file) => {
      const bytes = await readFile(join(root, 'dist/cdn', file));
      return [file, `sha384-${createHash('sha384').update(bytes).digest('base64')}`] as const;
    }),
  );
  await writeFile(
    join(folder, 'site.json'),
    `${JSON.stringify({ integrity: Object.fromEntries(hashes) })}\n`,
  );
}
