// Writes the files that are derived from the schemas, the tokens and the docstrings of the boxes, so that they can be
// read and compared without a build.
// --check writes nothing: it names every file that no longer matches and exits 1.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { boxFiles } from '../build/box-files.mjs';
import { docPages } from '../build/doc-pages.mjs';
import { languageFiles } from '../build/language-files.mjs';
import { load } from '../build/load.mjs';
import { sheetFiles, tokenFiles } from '../build/token-files.mjs';
import { editorFiles } from './editors.mjs';
import { elementTypes } from './element-types.mjs';
import { readElements } from './elements.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const module = await load('src/schema/emit.ts');
const { boxes: boxList } = await load('src/facts/boxes.ts');

/** The films that the gallery of the demo offers; the boxes are in demo/boxes.json. */
async function filmList() {
  const files = (await readdir(join(root, 'demo/films'))).filter((name) => name.endsWith('.json')).sort();
  const films = await Promise.all(
    files.map(async (file) => ({
      file,
      title: JSON.parse(await readFile(join(root, 'demo/films', file), 'utf8')).title,
    })),
  );
  return `${JSON.stringify(films, null, 2)}\n`;
}

const stale = [];

/** Writes those of the files that have changed, or notes them. */
async function put(files) {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    if ((await readFile(file, 'utf8').catch(() => undefined)) === text) continue;
    stale.push(path);
    if (check) continue;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

await put({
  ...module.files(JSON.parse(await readFile(join(root, 'docs/full-film.json'), 'utf8'))),
  ...(await boxFiles(boxList, root)),
  ...(await languageFiles(root)),
  'demo/boxes.json': `${JSON.stringify(Object.keys(boxList), null, 2)}\n`,
  'demo/films.json': await filmList(),
  ...(await tokenFiles()),
  ...(await docPages()),
});

// After those, because they are made from some of them.
const boxes = await readElements();
const packageJson = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
await put({ ...(await sheetFiles()), ...(await elementTypes(boxes)), ...editorFiles(boxes, packageJson) });

for (const path of stale) console.log(`${check ? 'stale' : 'wrote'}: ${path}`);
if (check && stale.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}
