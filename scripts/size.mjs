// What a page pays, in bytes after brotli: the CDN files, each box alone, and what each box adds to the others.
// Ends with 1 when a file is over its budget in budgets.json. Run after a build.
// --write puts them into README.md and docs/size.md. --modules shows which modules onesheet.js is made of, for whoever has to cut one.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { analyzeMetafile, build } from 'esbuild';
import { withSizes } from '../build/sizes-in-docs.mjs';
import { root } from './run.mjs';

const brotli = (code) =>
  brotliCompressSync(code, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(code),
    },
  }).length;

const cdn = join(root, 'dist', 'cdn');
const boxesDir = join(root, 'dist', 'boxes');
if (!existsSync(cdn)) {
  console.error('No dist/cdn: run `npm run build` first.');
  process.exit(1);
}

const rank = (name) => ['onesheet.js', 'onesheet.classic.js'].indexOf(name) + 1 || 3;
const files = readdirSync(cdn, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(js|css)$/.test(name))
  .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
const sizes = new Map(files.map((name) => [name, brotli(readFileSync(join(cdn, name)))]));

const defineFile = (tag) => join(boxesDir, tag, 'define.js');
const tags = existsSync(boxesDir)
  ? readdirSync(boxesDir)
      .filter((tag) => existsSync(defineFile(tag)))
      .sort()
  : [];
/** What a page loads late is not a part of its bundle. */
const late = {
  name: 'late',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    ),
};

/** What a page with these modules pays that bundles the npm files itself, Lit with them. */
const bundleOf = (files) =>
  build({
    stdin: { contents: files.map((file) => `import ${JSON.stringify(file)};`).join('\n'), resolveDir: root },
    bundle: true,
    write: false,
    minify: true,
    legalComments: 'none',
    format: 'esm',
    target: 'es2022',
    plugins: [late],
    metafile: true,
  });
const sizeOf = async (these) => brotli((await bundleOf(these.map(defineFile))).outputFiles[0].text);
// Where the project began; what is said of it in README.md is checked against this.
sizes.set('first three boxes', await sizeOf(['film-card', 'cast-list', 'deal-box']));
// film-facts shows what all others show: beside it none of them would add anything.
const dossier = 'film-facts';
const single = tags.filter((tag) => tag !== dossier);
const all = await sizeOf(tags);
const allSingle = await sizeOf(single);
const added = new Map();
for (const tag of tags) {
  sizes.set(`${tag} alone, with Lit`, await sizeOf([tag]));
  const others = single.filter((other) => other !== tag);
  added.set(
    `${tag} on top of the others`,
    tag === dossier ? all - allSingle : allSingle - (await sizeOf(others)),
  );
}

const budgets = JSON.parse(readFileSync(new URL('./budgets.json', import.meta.url), 'utf8'));
const rows = [...sizes, ...added];
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(join(root, '.cache', 'sizes.json'), JSON.stringify(Object.fromEntries(rows)));
if (process.argv.includes('--write'))
  for (const page of ['README.md', 'docs/size.md'].map((name) => join(root, name)))
    writeFileSync(page, withSizes(readFileSync(page, 'utf8'), Object.fromEntries(rows)));
const width = Math.max(...rows.map(([name]) => name.length));
const number = (bytes) => bytes.toLocaleString('en-US').padStart(8);
console.log(`${'brotli 11'.padEnd(width)}${'bytes'.padStart(8)}${'budget'.padStart(9)}`);
for (const [name, size] of rows)
  console.log(`${name.padEnd(width)}${number(size)}${name in budgets ? ` ${number(budgets[name])}` : ''}`);

if (process.argv.includes('--modules')) {
  const { metafile } = await bundleOf([join(root, 'dist/define.js')]);
  console.log(await analyzeMetafile(metafile));
}

for (const [name, budget] of Object.entries(budgets)) {
  const size = sizes.get(name) ?? added.get(name);
  if (size === undefined) console.error(`${name} has a budget and does not exist.`);
  else if (size > budget) console.error(`${name} is ${number(size - budget).trim()} bytes over its budget.`);
  if (size === undefined || size > budget) process.exitCode = 1;
}
