// Builds every project of examples/ from the package as it would be published, and opens it in a real browser.
// `npm run examples` takes all, `npm run examples -- vue svelte` takes those; --built packs what `npm run build` left.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { launchChromium } from '../test/browsers/chromium.mjs';
import { addCounts, countLine } from './counts.mjs';
import { expected } from './examples-expected.mjs';
import { lookAtFeed } from './examples-feed.mjs';
import { look } from './examples-look.mjs';
import { serveFolder, serveProgram } from './examples-serve.mjs';
import { root, run } from './run.mjs';

const read = (...path) => readFileSync(join(...path), 'utf8');
const { version } = JSON.parse(read(root, 'package.json'));

const all = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const args = process.argv.slice(2);
const wanted = args.filter((arg) => !arg.startsWith('-'));
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
  console.error(`There is no example "${unknown.join('", "')}". There are: ${all.join(', ')}.`);
  process.exit(2);
}

/** Far from our own node_modules, which would answer for a dependency that an example forgot. */
const folder = mkdtempSync(join(tmpdir(), 'onesheet-examples-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

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
async function npm(cwd, ...words) {
  const shell = process.platform === 'win32'; // npm is a .cmd file there
  try {
    await promisify(execFile)('npm', words, { cwd, env, shell, maxBuffer: 1e8 });
  } catch ({ stdout, stderr }) {
    throw new Error(`npm ${words.join(' ')} failed\n${stdout}${stderr}`);
  }
}

async function pack() {
  if (!args.includes('--built')) run('node', 'scripts/build.mjs');
  await npm(root, 'pack', '--silent', '--ignore-scripts', '--pack-destination', folder);
  return `file:${join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  )}`;
}

/** Puts an example into the folder, with the packed package in place of the published one. */
function copy(name, tarball) {
  const project = join(folder, name);
  const from = join(root, 'examples', name);
  const built = ['node_modules', 'dist', '_site', '.next', '.astro'].map((one) => join(from, one));
  cpSync(from, project, { recursive: true, filter: (source) => !built.includes(source) });
  const manifest = JSON.parse(read(project, 'package.json'));
  if (manifest.dependencies.onesheet !== version)
    throw new Error(`package.json asks for onesheet ${manifest.dependencies.onesheet}, this is ${version}`);
  manifest.dependencies.onesheet = tarball;
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  return { project, scripts: manifest.scripts };
}

/** Examples hold copies of the demo's films, so that each is whole; a copy that is out of date would be a wrong film. */
function checkFilms(project) {
  const films = readdirSync(project, { recursive: true }).filter((file) =>
    /\bfilms[\\/][^\\/]+\.json$/.test(file),
  );
  if (films.length === 0) throw new Error('there is no film');
  for (const file of films)
    if (read(project, file) !== read(root, 'demo/films', basename(file)))
      throw new Error(`${file} is not what demo/films has: copy it again`);
}

/** What is wrong with the built pages. */
async function open(pages, address, browser) {
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

/** The steps of an example by name; each throws when it fails, or answers faults. */
function stepsOf(name, tarball, browser) {
  const { serve, pages } = expected[name];
  const { project, scripts } = copy(name, tarball);
  checkFilms(project);
  const install = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--prefer-offline'];
  return {
    install: () => npm(project, ...install),
    ...(scripts.check ? { check: () => npm(project, 'run', 'check') } : {}),
    build: () => npm(project, 'run', 'build'),
    open: async () => {
      const { address, stop } = await (serve
        ? serveFolder(join(project, serve))
        : serveProgram(project, env));
      try {
        return await open(pages, address, browser);
      } finally {
        await stop();
      }
    },
  };
}

/** Runs the steps of an example until one fails, and says how long each took. */
async function tryOut(name, tarball, browser) {
  const times = [];
  let faults = [];
  try {
    for (const [step, act] of Object.entries(stepsOf(name, tarball, browser))) {
      const start = performance.now();
      faults = (await act()) ?? [];
      times.push(`${step} ${((performance.now() - start) / 1000).toFixed(1)} s`);
      if (faults.length > 0) break;
    }
  } catch (error) {
    faults = [error.message];
  }
  console.log(`${faults.length > 0 ? '✗' : '✓'} ${name}: ${times.join(', ')}`);
  for (const fault of faults) console.log(`  ${fault}`);
  rmSync(join(folder, name), { recursive: true, force: true });
  return faults.length === 0;
}

const tarball = await pack();
const browser = await launchChromium({ env });
const counts = { passed: 0, failed: 0 };
// Two at a time: one installs, which is mostly waiting, while another is built.
const waiting = wanted.length > 0 ? wanted : all;
const work = async () => {
  for (let name; (name = waiting.shift());)
    counts[(await tryOut(name, tarball, browser)) ? 'passed' : 'failed']++;
};
await Promise.all([work(), work()]);
await browser.close();

addCounts(counts);
console.log(`examples: ${countLine(counts)}`);
process.exitCode = counts.failed > 0 ? 1 : 0;
