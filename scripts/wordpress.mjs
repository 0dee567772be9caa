// Makes the zip of the WordPress plugin, as WordPress and its plugin directory take it: `node scripts/wordpress.mjs` writes
// dist/onesheet-wordpress.zip. The translations in it are compiled from the .po files.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { crc32, deflateRawSync } from 'node:zlib';
import { readPo, scriptWords, writeMo } from './gettext.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'integrations/wordpress');

/** The files of the plugin by their names, as a site gets them. */
export function pluginFiles() {
  const files = new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  // WordPress finds the words of a script by the hash of its path.
  const script = createHash('md5').update('block/edit.js').digest('hex');
  for (const [name, text] of files) {
    const [, locale] = /^languages\/onesheet-(\w+)\.po$/.exec(name) ?? [];
    if (!locale) continue;
    const po = readPo(text.toString());
    files.set(`languages/onesheet-${locale}.mo`, writeMo(po));
    const words = scriptWords(po, files.get('block/edit.js').toString());
    files.set(`languages/onesheet-${locale}-${script}.json`, Buffer.from(JSON.stringify(words)));
  }
  return files;
}

/** A zip of some files, each below one folder. The same files make the same bytes. */
function zip(files, below) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of files) {
    const path = Buffer.from(`${below}/${name}`);
    const packed = deflateRawSync(content, { level: 9 });
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0); // version that is needed
    head.writeUInt16LE(0x0800, 2); // names are UTF-8
    head.writeUInt16LE(8, 4); // deflate
    head.writeUInt16LE(0x0021, 8); // 1 January 1980
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(content.length, 18);
    head.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, path, packed]);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE((0o100644 << 16) >>> 0, 6); // a plain file that its owner may write
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02'), Buffer.from([20, 3]), head, entry, path);
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(files.size, 4);
  end.writeUInt16LE(files.size, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06'), end]);
}

/** The zip of the plugin. */
export const pluginZip = () => zip(pluginFiles(), 'onesheet');

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist/onesheet-wordpress.zip'), pluginZip());
  console.log('wrote: dist/onesheet-wordpress.zip');
}
