// The files a CDN serves: the entry as a module and as a classic script, and beside them what they load later.
import { copyFile, cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { bundle } from './bundle.mjs';
import { root } from './run.mjs';

const out = join(root, 'dist', 'cdn');
const entry = join(root, 'src', 'embed', 'onesheet.ts');

async function write(name, code) {
  await mkdir(dirname(join(out, name)), { recursive: true });
  await writeFile(join(out, name), code);
  return name;
}

/** Builds dist/cdn and answers the names of its files. */
export async function buildCdn() {
  const files = [];
  const main = await bundle({ entry });
  files.push(await write('onesheet.js', main.code));
  const classic = await bundle({ entry, format: 'iife' });
  files.push(await write('onesheet.classic.js', classic.code));

  // Classic, so that it runs at once wherever it is pasted, and twice without a clash of names.
  const host = await bundle({ entry: join(dirname(entry), 'onesheet-host.ts'), format: 'iife' });
  files.push(await write('onesheet-host.js', host.code));
  for (const name of ['embed', 'embed-static']) {
    const page = await bundle({ entry: join(dirname(entry), `${name}.ts`) });
    files.push(await write(`${name}.js`, page.code));
  }

  const lazy = new Map(main.found);
  // A Map goes on to entries added while it is walked: lazy modules of lazy modules.
  for (const [name, module] of lazy) {
    const { code, modules, found } = await bundle({ entry: module, up: '../' });
    if (modules.includes(entry) || /\bonesheet(\.classic)?\.js\b/.test(code))
      throw new Error(`${relative(root, module)} imports the entry back; a page could then run it twice`);
    files.push(await write(name, code));
    for (const [other, file] of found) if (!lazy.has(other)) lazy.set(other, file);
  }

  // Style sheets and pages that are served as they are, such as the heights to reserve before the script.
  for (const name of await readdir(dirname(entry)))
    if (/\.(css|html)$/.test(name)) {
      await copyFile(join(dirname(entry), name), join(out, name));
      files.push(name);
    }

  // For pages that link them, and for bundlers through the package.
  for (const to of [join(out, 'themes'), join(root, 'dist', 'themes')])
    await cp(join(root, 'src', 'themes'), to, {
      recursive: true,
      filter: (from) => !/\.(ts|json)$/.test(from),
    });
  await copyFile(join(root, 'src/themes/tokens.json'), join(root, 'dist/themes/tokens.json'));
  for (const name of await readdir(join(out, 'themes'))) files.push(`themes/${name}`);
  return files;
}
