// Everything that is published: generated files, dist/ for npm, dist/cdn/ for script tags.
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { root, run } from './run.mjs';

run('node', 'scripts/generate.mjs');
run('node', 'scripts/manifest.mjs');
await rm(`${root}dist`, { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
if (existsSync(`${root}src/cli`)) run('tsc', '-p', 'tsconfig.cli.json');

const { buildCdn } = await import('./cdn.mjs');
const files = await buildCdn();
console.log(`dist/cdn: ${files.join(', ')}`);
