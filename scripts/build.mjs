// Everything that is published: generated files, dist/ for npm, dist/cdn/ for script tags.
import { chmod, copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { root, run } from './run.mjs';

run('node', 'scripts/generate.mjs');
run('node', 'scripts/manifest.mjs');
await rm(`${root}dist`, { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
run('tsc', '-p', 'tsconfig.cli.json');
// npm does this for whoever installs the package; here the command is run from its folder.
await chmod(`${root}dist/cli/main.js`, 0o755);

// The catalogue page, which `onesheet build` copies into its site: one script and one style sheet.
const { bundle } = await import('./bundle.mjs');
const { code } = await bundle({ entry: `${root}src/catalogue/catalogue.ts` });
await mkdir(`${root}dist/catalogue`, { recursive: true });
await writeFile(`${root}dist/catalogue/catalogue.js`, code);
await copyFile(`${root}src/catalogue/catalogue.css`, `${root}dist/catalogue/catalogue.css`);

const { buildCdn } = await import('./cdn.mjs');
const files = await buildCdn();
console.log(`dist/cdn: ${files.join(', ')}`);
