// Puts the libraries for sheets into the files of dist that need them. Installed beside the package they would be eight
// megabytes for everybody, also for whoever only wants boxes; in these files they are a tenth of a megabyte, loaded when a sheet
// is read or written. Their licenses stand at the top of each file.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../scripts/run.mjs';

const folder = join(root, 'dist/import/sheet');
const filesWithLibraries = ['csv.js', 'xlsx.js', 'archieml.js'];

/** The license of a library, as its package has it. */
function licenseOf(name) {
  const path = join(root, 'node_modules', name);
  const { version } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path).find((one) => /^licen[sc]e/i.test(one));
  const text =
    file && existsSync(join(path, file)) ? readFileSync(join(path, file), 'utf8').trim() : 'MIT License';
  return `${name} ${version}\n\n${text}`;
}

/** Our own modules stay modules of their own. */
const ourModules = {
  name: 'our-modules',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\.?\// }, ({ path, importer }) =>
      importer.startsWith(folder) ? { path, external: true } : undefined,
    ),
};

export async function bundleSheetLibraries() {
  for (const file of filesWithLibraries) {
    const entry = join(folder, file);
    const options = {
      ...{
        entryPoints: [entry],
        outfile: entry,
        allowOverwrite: true,
        bundle: true,
        minify: true,
        metafile: true,
      },
      ...{ format: 'esm', platform: 'neutral', target: 'es2022', logLevel: 'warning', charset: 'utf8' },
      ...{
        mainFields: ['module', 'main'],
        conditions: ['import'],
        plugins: [ourModules],
        legalComments: 'none',
      },
      // For streams of Node, which are not read here.
      external: ['stream'],
    };
    const { metafile } = await build({ ...options, write: false });
    const names = Object.keys(metafile.inputs).flatMap(
      (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
    );
    const licenses = [...new Set(names)].map(licenseOf).join('\n\n');
    await build({
      ...options,
      banner: { js: `/*!\nThis file has in it:\n\n${licenses.replaceAll('*/', '* /')}\n*/` },
    });
  }
}
