// The files that pages load, each built alone and whole: those a CDN serves (dist/cdn: the script tag as a module and as a
// classic script, the page for iframes, what they load late) and the catalogue of a built site (dist/catalogue).
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { hashOfHashes, lateFile, lateFiles } from './late-files.js';
import { styleSheets } from './style-sheets.js';

interface PageFile {
  /** The module, from the root of the repository. */
  entry: string;
  /** Below dist. */
  folder: 'cdn' | 'catalogue';
  fileName: string;
  format?: 'es' | 'iife';
  plugins?: Plugin[];
}

/** Puts style sheets, pages and icons beside the script as they are: folders of the sources by folders beside it. */
const asTheyAre = (root: string, folders: Record<string, string>): Plugin => ({
  name: 'onesheet-as-they-are',
  generateBundle() {
    for (const [from, to] of Object.entries(folders))
      for (const name of readdirSync(join(root, from)))
        if (/\.(css|html|svg)$/.test(name))
          this.emitFile({ type: 'asset', fileName: to + name, source: readFileSync(join(root, from, name)) });
  },
});

/** How a file is built: minified, with everything in it, for browsers of 2023 on. */
const config = (root: string, file: PageFile, plugins: Plugin[]): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'warn',
  publicDir: false,
  plugins: [...plugins, ...(file.plugins ?? [])],
  build: {
    outDir: `dist/${file.folder}`,
    emptyOutDir: false,
    target: 'es2022',
    minify: true,
    lib: {
      entry: join(root, file.entry),
      fileName: () => file.fileName,
      formats: [file.format ?? 'es'],
      // One name for all: a classic script gives nothing to the page.
      name: 'onesheet',
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // A name that stands for a word or number costs more than the word, compressed: 60 bytes in all.
      optimization: { inlineConst: { mode: 'all' } },
      output: {
        // For ES output, Vite's own minify leaves the white space in; this one takes it out.
        minify: true,
        comments: false,
        codeSplitting: false,
        // A page without `<meta charset>` reads a classic script in a legacy encoding; escapes are the same in any.
        charset: file.format === 'iife' ? 'ascii' : 'utf8',
      },
    },
  },
});

const hashOf = (bytes: string | Buffer, algorithm: 'sha256' | 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

/** Writes the hashes of the late files into one more, and the hash of that one into the files that load it. */
function writeHashes(folder: string, files: string[]): void {
  const hashes = files.sort().map((file) => [file, hashOf(readFileSync(join(folder, file)), 'sha384')]);
  const text = `export const hashes=${JSON.stringify(Object.fromEntries(hashes))};\n`;
  writeFileSync(join(folder, 'lazy/hashes.js'), text);
  for (const name of ['onesheet.js', 'onesheet.classic.js']) {
    const script = readFileSync(join(folder, name), 'utf8');
    writeFileSync(join(folder, name), script.replace(hashOfHashes, hashOf(text, 'sha256')));
  }
}

/** Builds all of them. */
export async function buildPageFiles(root: string): Promise<void> {
  const late = new Set<string>();
  const write = (file: PageFile) =>
    build(config(root, file, [styleSheets(), lateFiles(file.format ?? 'es', late)]));
  const script = { entry: 'src/embed/onesheet.ts', folder: 'cdn' } as const;
  const beside = asTheyAre(root, { 'src/embed': '', 'src/themes': 'themes/' });
  await write({ ...script, fileName: 'onesheet.js', plugins: [beside] });
  await write({ ...script, fileName: 'onesheet.classic.js', format: 'iife' });
  // Classic, so that it runs at once wherever it is pasted, and twice without a clash of names.
  const host = 'onesheet-host';
  await write({ entry: `src/embed/${host}.ts`, folder: 'cdn', fileName: `${host}.js`, format: 'iife' });
  await write({ entry: 'src/embed/embed.ts', folder: 'cdn', fileName: 'embed.js' });
  // Classic: in a sandbox without an origin, modules need a host that allows every origin, and classic scripts do not.
  const embedded = 'embed-static';
  await write({
    entry: `src/embed/${embedded}.ts`,
    folder: 'cdn',
    fileName: `${embedded}.js`,
    format: 'iife',
  });
  for (const module of [...late])
    await write({ entry: relative(root, module), folder: 'cdn', fileName: lateFile(module) });
  writeHashes(join(root, 'dist/cdn'), [...late].map(lateFile));
  await write({ entry: 'src/catalogue/picker.ts', folder: 'catalogue', fileName: 'picker.js' });
  await write({
    entry: 'src/catalogue/catalogue.ts',
    folder: 'catalogue',
    fileName: 'catalogue.js',
    plugins: [asTheyAre(root, { 'src/catalogue': '' })],
  });
}
