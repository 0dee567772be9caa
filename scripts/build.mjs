// Everything that is published: generated files, dist/ for npm, dist/cdn/ for script tags.
import { chmod, copyFile, rm } from 'node:fs/promises';
import { root, run } from './run.mjs';

run('node', 'scripts/generate.mjs');
run('node', 'scripts/manifest.mjs');
await rm(`${root}dist`, { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('tsc', '-p', 'tsconfig.cli.json');
await copyFile(`${root}src/catalogue/catalogue.css`, `${root}dist/catalogue/catalogue.css`);
// npm does this for whoever installs the package; here the command is run from its folder.
await chmod(`${root}dist/cli/main.js`, 0o755);

const { buildCdn } = await import('./cdn.mjs');
const files = await buildCdn();
console.log(`dist/cdn: ${files.join(', ')}`);
