// `onesheet/render` on every kind of server: the same bytes in Node, workerd, Deno and Bun. After `npm run build`.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const film = readFileSync(join(root, 'demo/films/ballerina-overdrive.json'), 'utf8');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Every box of the film in every format and in two languages, and the film as it was read. */
const module = `
import { boxTags, formats, parseFilm, renderBox } from './render.js';
const film = ${film};
const all = {};
for (const lang of ['en', 'ar'])
  for (const box of boxTags)
    for (const format of formats)
      all[[lang, box, format]] = renderBox(film, { lang, box, format, src: '/films/x.json', today: '2026-11-28' });
export const result = JSON.stringify({ all, parsed: parseFilm(film) });
`;
const worker = `
import { result } from './result.mjs';
export default { fetch: () => new Response(result) };
`;
const config = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    modules = [
      (name = "worker.mjs", esModule = embed "worker.mjs"),
      (name = "result.mjs", esModule = embed "result.mjs"),
      (name = "render.js", esModule = embed "render.js"),
    ],
    compatibilityDate = "2026-01-01",
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

let folder;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'onesheet-runtimes-'));
  copyFileSync(join(root, exports['./render'].default), join(folder, 'render.js'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'result.mjs'), module);
  writeFileSync(join(folder, 'print.mjs'), "import { result } from './result.mjs';\nconsole.log(result);\n");
  writeFileSync(join(folder, 'worker.mjs'), worker);
  writeFileSync(join(folder, 'config.capnp'), config);
});
after(() => rmSync(folder, { recursive: true, force: true }));

const require = createRequire(import.meta.url);
const system = `${process.platform}-${process.arch}`;
/** The program of a package that has one for each system. */
const program = (...names) => {
  for (const name of names)
    try {
      return require.resolve(name);
    } catch {
      // It is for another system.
    }
  throw new Error(`none of ${names.join(', ')} is installed: npm ci`);
};
// Bun's own install script moves it out of the package for the system.
const bun = () =>
  program(
    'bun/bin/bun.exe',
    `@oven/bun-${system}/bin/bun`,
    `@oven/bun-${system.replace('arm64', 'aarch64')}/bin/bun`,
  );
const deno = () => program(`@deno/${system}-glibc/deno`, `@deno/${system}/deno`);
const workerd = () => program(`@cloudflare/workerd-${system.replace('x64', '64')}/bin/workerd`);

/** What a program prints, run in the folder without any settings of this machine. */
async function printed(command, ...args) {
  const child = spawn(command, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1' },
  });
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  assert.ok(out, errors);
  return out.trim();
}

/** What workerd answers; it says its port where it is told to. */
async function answered() {
  const child = spawn(workerd(), ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'pipe', 'pipe'],
  });
  const errors = text(child.stderr);
  try {
    const port = await new Promise((go, fail) => {
      child.stdio[3].on('data', (chunk) => {
        const { event, port } = JSON.parse(String(chunk).split('\n')[0]);
        if (event === 'listen') go(port);
      });
      child.on('exit', async () => fail(new Error(await errors)));
    });
    return await (await fetch(`http://127.0.0.1:${port}/`)).text();
  } finally {
    child.kill();
  }
}

let inNode;
before(async () => {
  inNode = await printed(process.execPath, 'print.mjs');
});

test('Node renders every box in every format', () => {
  const { all } = JSON.parse(inNode);
  assert.ok(Object.values(all).filter(Boolean).length > 80);
  assert.match(all['en,deal-box,dsd'], /<deal-box src="\/films\/x\.json".*\$11–12 million/s);
});
test('workerd gives the same bytes', async () => assert.equal(await answered(), inNode));
test('Deno gives the same bytes', async () =>
  assert.equal(await printed(deno(), 'run', 'print.mjs'), inNode));
test('Bun gives the same bytes', async () => assert.equal(await printed(bun(), 'print.mjs'), inNode));

test('it imports nothing, so no part of it can be resolved in another way', () => {
  const code = readFileSync(join(folder, 'render.js'), 'utf8');
  assert.doesNotMatch(code, /^\s*import\b|\bimport\(|\brequire\(/m);
});
