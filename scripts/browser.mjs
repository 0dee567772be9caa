// Finds a Chromium for the tests, or fetches one: a fresh machine has Node and nothing else.
// Run by itself it prints the path, so `CHROME_PATH=$(node scripts/browser.mjs)` works in a shell.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache', 'browser');
const SPARTICUZ = '@sparticuz/chromium@153.0.0';
const isRoot = process.getuid?.() === 0;

/** The arguments of every launch. As root, Chromium refuses to start with its sandbox on. */
export const chromiumArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const say = (text) => process.stderr.write(`browser: ${text}\n`);

/** First program of that name in PATH, or undefined. */
export function which(...names) {
  for (const name of names)
    for (const dir of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(dir, name);
      if (dir && existsSync(file)) return file;
    }
  return undefined;
}

/** A file that is there may still not start: Ubuntu's snap stub, or missing system libraries. */
function starts(path, env = {}) {
  if (!path || !existsSync(path)) return false;
  if (process.platform === 'win32') return true; // --version would open a window there
  const run = spawnSync(path, [...chromiumArgs, '--version'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
    encoding: 'utf8',
  });
  return run.status === 0 && /\d+\./.test(run.stdout);
}

function installed() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    return apps
      .flatMap((app) => ['/Applications', join(homedir(), 'Applications')].map((dir) => [dir, app]))
      .map(([dir, app]) => join(dir, `${app}.app`, 'Contents', 'MacOS', app));
  }
  if (process.platform === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    const apps = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return bases.filter(Boolean).flatMap((base) => apps.map((app) => join(base, app)));
  }
  const names = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'];
  return [...names, 'chrome-headless-shell', 'chromium-headless-shell']
    .map((name) => which(name))
    .filter(Boolean);
}

function playwrightCache() {
  const base =
    process.env.PLAYWRIGHT_BROWSERS_PATH ??
    {
      darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
      win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
    }[process.platform] ??
    join(homedir(), '.cache', 'ms-playwright');
  if (!existsSync(base)) return [];
  const names = /[\\/](chrome|headless_shell|chrome-headless-shell|Chromium|chrome\.exe)$/;
  return readdirSync(base)
    .filter((dir) => dir.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((dir) => readdirSync(join(base, dir), { recursive: true }).map((file) => join(base, dir, file)))
    .filter((file) => names.test(file));
}

function run(command, args, timeout) {
  say(`$ ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32'; // npm and npx are .cmd files there
  return spawnSync(command, args, { cwd: root, timeout, shell, stdio: ['ignore', 2, 2] }).status === 0;
}

/** A headless Chromium from the npm registry: 67 MB, so fetched only where nothing else is found. */
async function sparticuz() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const find = () => createRequire(join(cache, 'package.json')).resolve('@sparticuz/chromium');
  try {
    find();
  } catch {
    const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', cache, SPARTICUZ];
    if (!run('npm', args, 180_000)) return undefined;
  }
  // Set before the import, it makes the package unpack the system libraries that bare machines lack.
  const before = { ...process.env };
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import(pathToFileURL(find()).href);
    const path = await chromium.executablePath();
    return { path, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' } };
  } catch (error) {
    say(String(error));
    return undefined;
  } finally {
    for (const name of ['AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'])
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
  }
}

function apt() {
  if (!isRoot || !which('apt-get')) return undefined;
  if (!run('apt-get', ['update'], 120_000)) return undefined;
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600_000);
  return which('chromium');
}

/**
 * A Chromium that starts: `{ path, env, how }`, where env is what its process needs besides ours.
 * Looks before it fetches, and fetches without root before it asks for root.
 */
export async function findChromium() {
  const wanted = process.env.CHROME_PATH;
  if (wanted && !starts(wanted)) say(`CHROME_PATH=${wanted} does not start; looking further`);
  const ways = [
    ['CHROME_PATH', () => [wanted]],
    ['installed on this machine', installed],
    ['from Playwright’s cache', playwrightCache],
    [`fetched from npm (${SPARTICUZ})`, async () => [await sparticuz()]],
    ['installed with apt-get', () => [apt()]],
    [
      'fetched by Playwright',
      () =>
        run('npx', ['--yes', 'playwright@1.65.1', 'install', 'chromium'], 30_000) ? playwrightCache() : [],
    ],
  ];
  for (const [how, find] of ways)
    for (const candidate of await find()) {
      const { path, env = {} } = typeof candidate === 'string' ? { path: candidate } : (candidate ?? {});
      if (!starts(path, env)) continue;
      say(`${path} (${how})`);
      return { path, env, how };
    }
  throw new Error(
    'No Chromium was found and none could be fetched. Install Chrome or Chromium ' +
      '(Debian: apt-get install chromium) and run again, or name one: CHROME_PATH=/path/to/chrome npm test',
  );
}

/**
 * That Chromium, started and driven by puppeteer.
 * @param {{args?: string[], env?: object}} options args: beside ours; env: the environment it is started in
 */
export async function launchChromium({ args = [], env: around = process.env } = {}) {
  const { path, env } = await findChromium();
  // Only here: the runner of the tests looks for a browser with this file, and starts it by itself.
  const { default: puppeteer } = await import('puppeteer-core');
  return puppeteer.launch({
    executablePath: path,
    args: [...chromiumArgs, ...args],
    env: { ...around, ...env },
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    console.log((await findChromium()).path);
  } catch (error) {
    say(error.message);
    process.exitCode = 1;
  }
}
