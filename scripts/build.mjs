// Everything that is published: generated files, dist/ for npm, dist/cdn/ for script tags.
import { chmod, cp, rm, writeFile } from 'node:fs/promises';
import { buildAstroFile, buildRenderFile } from '../build/render-file.mjs';
import { bundleSheetLibraries } from '../build/sheet-libraries.mjs';
import { root, run } from './run.mjs';

run('node', 'scripts/generate.mjs');
await rm(`${root}dist`, { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('tsc', '-p', 'tsconfig.cli.json');
await buildRenderFile(root);
await buildAstroFile(root);
await bundleSheetLibraries();
// npm does this for whoever installs the package; here the command is run from its folder.
await chmod(`${root}dist/cli/main.js`, 0o755);
// Astro compiles its components where they are used.
await cp(`${root}src/sites/Onesheet.astro`, `${root}dist/sites/Onesheet.astro`);
run('vite', 'build');
// The snippets that the desk gives out name the script files with their hashes.
const { integrityHashes } = await import('../dist/cli/integrity.js');
await writeFile(`${root}dist/desk/site.json`, `${JSON.stringify({ integrity: integrityHashes() })}\n`);
// For bundlers, through the package.
await cp(`${root}src/themes`, `${root}dist/themes`, {
  recursive: true,
  filter: (from) => !/\.ts$|themes\.json$/.test(from),
});
