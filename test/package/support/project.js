// A project that has installed the package: packed as `npm publish` packs it, unpacked, beside the dependencies
// that package.json declares and nothing else.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs a program and answers what it prints; fails with what it says when it fails. */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...options,
  });
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${error ?? ''}${stdout}${stderr}`);
  return stdout;
}

/** A program of node_modules/.bin. */
export const tool = (name, args, options) =>
  run(join(root, 'node_modules', '.bin', name), args, { cwd: root, ...options });

export const project = realpathSync(mkdtempSync(join(tmpdir(), 'onesheet-package-')));
after(() => rmSync(project, { recursive: true }));

assert.ok(existsSync(join(root, 'dist/cdn')), 'there is no dist: npm run build');
const [packed] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', project], { cwd: root }));
export const tarball = join(project, packed.filename);

mkdirSync(join(project, 'node_modules'));
run('tar', ['-xzf', packed.filename], { cwd: project });
/** Where the package lies in that project. */
export const installed = join(project, 'node_modules', 'onesheet');
run('mv', [join(project, 'package'), installed]);
export const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
for (const name of Object.keys(manifest.dependencies)) {
  const link = join(project, 'node_modules', name);
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(join(root, 'node_modules', name), link, 'dir');
}
writeFileSync(join(project, 'package.json'), '{ "name": "guest", "type": "module", "private": true }');

/** Every file of the package: `dist/index.js`. */
export const files = readdirSync(installed, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(installed.length + 1)
      .split(sep)
      .join('/'),
  )
  .sort();

/** What an entry leads to, for a condition: `dist/index.js`. A pattern leads to every file that matches it. */
function targets(target) {
  const path = target.slice(2);
  if (!path.includes('*')) return [path];
  const [start, end] = path.split('*');
  return files.filter((file) => file.startsWith(start) && file.endsWith(end));
}

/** Every path that may be imported, patterns spelled out: `{ specifier, file, types }`. */
export const entries = Object.entries(manifest.exports).flatMap(([name, target]) => {
  const file = typeof target === 'string' ? target : (target.default ?? target.import);
  const found = targets(file ?? target.types);
  const [start, end] = (file ?? target.types).slice(2).split('*');
  return found.map((path) => ({
    specifier: `onesheet${name.slice(1)}`.replace(
      '*',
      path.slice(start.length, end ? -end.length : undefined),
    ),
    file: file && path,
    types: target.types && targets(target.types)[0],
  }));
});

/** Those that are JavaScript. */
export const modules = entries.filter(({ file }) => file?.endsWith('.js'));

/** Those that register one box each. */
export const boxes = modules
  .map(({ file }) => /^dist\/boxes\/([\w-]+)\/define\.js$/.exec(file)?.[1])
  .filter(Boolean);

/** Writes a file of the project and answers its path. */
export function write(name, text) {
  const file = join(project, name);
  writeFileSync(file, text);
  return file;
}
