// Builds every project of this folder from the package as it would be published, and opens it in a real browser.
// `npm run examples` takes all, `npm run examples -- vue svelte` takes those; --built packs what `npm run build` left.
import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { launchChromium } from '../test/browsers/chromium.mjs';
import { answers, freePort, serveFolder } from '../test/support/serve.js';
import { expected } from './expected.js';
import { look, lookAtFeed } from './look.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (...path) => readFileSync(join(...path), 'utf8');
const { version } = JSON.parse(read(root, 'package.json'));
const windows = process.platform === 'win32';

const names = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = names.filter((name) => !expected[name]);
if (unknown.length > 0)
  throw new Error(`There is no example ${unknown}. There are: ${Object.keys(expected)}.`);

/** Far from our own node_modules, which would answer for a dependency that an example forgot. */
const folder = mkdtempSync(join(tmpdir(), 'onesheet-examples-'));

/** The environment as if npm had been called by hand: what `npm run` hands down would lead it back here. */
const env = {
  ...Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^npm_(package|lifecycle|command|config_local)/.test(name),
    ),
  ),
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Runs npm; throws with all it said when it fails. */
const npm = (cwd, ...words) =>
  promisify(execFile)('npm', words, { cwd, env, shell: windows, maxBuffer: 1e8 }).catch(
    ({ stdout, stderr }) => assert.fail(`npm ${words.join(' ')} failed\n${stdout}${stderr}`),
  );

/** Puts an example into the folder, with the packed package in place of the published one. */
function copy(name, tarball) {
  const project = join(folder, name);
  const from = join(root, 'examples', name);
  const built = ['node_modules', 'dist', '_site', '.next', '.astro'].map((one) => join(from, one));
  cpSync(from, project, { recursive: true, filter: (source) => !built.includes(source) });
  const manifest = JSON.parse(read(project, 'package.json'));
  assert.equal(manifest.dependencies.onesheet, version, 'package.json asks for this version');
  manifest.dependencies.onesheet = `file:${tarball}`;
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  return { project, scripts: manifest.scripts };
}

/** Examples hold copies of the demo's films, so that each is whole; a copy that is out of date would be a wrong film. */
function checkFilms(project) {
  const films = readdirSync(project, { recursive: true }).filter((file) =>
    /\bfilms[\\/][^\\/]+\.json$/.test(file),
  );
  assert.ok(films.length > 0, 'there is a film');
  for (const film of films)
    assert.equal(read(project, film), read(root, 'demo/films', basename(film)), `${film} is the demo's`);
}

/** What `npm start` serves in a folder, as soon as it answers, and how to stop it. */
async function start(cwd) {
  const port = await freePort();
  // A group of its own: npm starts a shell that starts the server, and all of them must end.
  const child = spawn('npm', ['start'], {
    cwd,
    env: { ...env, PORT: String(port) },
    detached: !windows,
    shell: windows,
  });
  const ended = new Promise((done) => child.once('exit', done));
  const stop = async () => {
    if (child.exitCode === null) process.kill(windows ? child.pid : -child.pid);
    await ended;
  };
  const address = `http://localhost:${port}`;
  if (await answers(address, () => child.exitCode !== null)) return { address, stop };
  await stop();
  return assert.fail(`npm start does not answer at ${address}`);
}

/** What is wrong with the pages of an example. */
async function faultsOf(pages, address, browser) {
  const faults = [];
  for (const [path, { script, noScript, feed }] of Object.entries(pages)) {
    const note = (list, how = '') => faults.push(...list.map((fault) => `${path}${how}: ${fault}`));
    const at = `${address}${path}`;
    if (script) note(await look(browser, at, script));
    if (noScript) note(await look(browser, at, noScript, { script: false }), ' without script');
    if (feed) note(await lookAtFeed(browser, at, feed));
  }
  return faults;
}

let browser;
let tarball;
before(async () => {
  if (!process.argv.includes('--built')) await npm(root, 'run', 'build');
  await npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  tarball = join(folder, readdirSync(folder)[0]);
  browser = await launchChromium({ env });
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('every example is tried', () => {
  const folders = readdirSync(join(root, 'examples'), { withFileTypes: true });
  const examples = folders.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  assert.deepEqual(examples.sort(), Object.keys(expected).sort());
});

// Two at a time: one installs, which is mostly waiting, while another is built.
describe('examples', { concurrency: 2 }, () => {
  for (const name of names.length > 0 ? names : Object.keys(expected))
    test(name, async () => {
      const { serve, pages } = expected[name];
      const { project, scripts } = copy(name, tarball);
      checkFilms(project);
      await npm(project, 'install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline');
      if (scripts.check) await npm(project, 'run', 'check');
      await npm(project, 'run', 'build');
      const { address, stop } = await (serve ? serveFolder(join(project, serve)) : start(project));
      try {
        assert.deepEqual(await faultsOf(pages, address, browser), []);
      } finally {
        await stop();
      }
      rmSync(project, { recursive: true, force: true });
    });
});
