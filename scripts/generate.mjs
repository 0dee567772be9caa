// Writes the files that are made from the schemas, the tokens, the list of boxes, the languages and the docstrings of the boxes,
// so that they can be read and compared without a build; and custom-elements.json, which is not kept.
// --check writes nothing: it names every file that no longer matches and exits 1.
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { boxFiles } from '../build/box-files.mjs';
import { docPages } from '../build/doc-pages.mjs';
import { editorFiles } from '../build/editor-files.mjs';
import { languageFiles } from '../build/language-files.mjs';
import { load } from '../build/load.mjs';
import { readManifest } from '../build/manifest.mjs';
import { sheetFiles } from '../build/sheet-files.mjs';
import { tokenFiles } from '../build/token-files.mjs';
import { typeFiles } from '../build/type-files.mjs';
import { root } from './run.mjs';

const check = process.argv.includes('--check');
const stale = [];

const readJson = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'));
const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

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

/** What the gallery of the demo offers to choose from. */
async function filmList() {
  const files = (await readdir(join(root, 'demo/films'))).filter((name) => name.endsWith('.json')).sort();
  return json(
    await Promise.all(
      files.map(async (file) => ({ file, title: (await readJson(join('demo/films', file))).title })),
    ),
  );
}

const { files: schemaFiles } = await load('src/schema/emit.ts');
const { boxes: boxList } = await load('src/facts/boxes.ts');
const packageJson = await readJson('package.json');
await put({
  ...schemaFiles(await readJson('docs/full-film.json')),
  ...(await boxFiles(boxList, root)),
  ...(await languageFiles(root)),
  'src/base/version.ts': `// Written by \`npm run generate\` from package.json.
/** The version of these boxes. */
export const version = '${packageJson.version}';
`,
  'demo/boxes.json': json(Object.keys(boxList)),
  'demo/films.json': await filmList(),
  ...(await tokenFiles()),
});

// After those, because they are made from some of them.
const { manifest, boxes } = await readManifest();
await put({
  ...(await docPages()),
  ...(await sheetFiles()),
  ...(await typeFiles(boxes)),
  ...editorFiles(boxes, packageJson),
  ...(check ? {} : { 'custom-elements.json': json(manifest) }),
});

for (const path of stale) console.log(`${check ? 'stale' : 'wrote'}: ${path}`);
if (check && stale.length > 0) {
  console.error('Run `npm run generate` and commit what it writes.');
  process.exitCode = 1;
}
