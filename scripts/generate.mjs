// Writes the files that are derived from the schemas, so that they can be read and compared without a build.
// --check writes nothing: it names every file that no longer matches and exits 1.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const { module } = await runnerImport(join(root, 'src/model/emit.ts'), {
  root,
  configFile: false,
  logLevel: 'warn',
});

const stale = [];
for (const [path, text] of Object.entries(await module.files())) {
  const file = join(root, path);
  if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
  stale.push(path);
  if (check) continue;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

for (const path of stale) console.log(`${check ? 'stale' : 'wrote'}: ${path}`);
if (check && stale.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}
