// Finds a Chromium for the tests, or fetches one: a fresh machine has Node and nothing else.
// It looks before it fetches, and fetches without root before it asks for root.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** 67 MB for Linux on x64, so it is no dependency and is fetched only where nothing else is there. */
const SPARTICUZ = '@sparticuz/chromium@153.0.0';
const isRoot = process.getuid?.() === 0;
const home = (...path) => join(homedir(), ...path);
const say = (text) => process.stderr.write(`browser: ${text}\n`);

/** The arguments of every launch. As root, Chromium refuses to start with its sandbox on. */
export const chromiumArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  ...['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  ...['--disable-component-update', '--disable-sync'],
];

/** The programs of these names in PATH, in the order of the names. */
export const which = (...names) =>
  names.flatMap((name) =>
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, name))
      .filter((file) => existsSync(file)),
  );

/** A file that is there may still not start: it may be Ubuntu's stub for a snap, or lack system libraries. */
function starts({ path, env }) {
  if (!path || !existsSync(path)) return false;
  if (process.platform === 'win32') return true; // --version would open a window there
  const { status, stdout } = spawnSync(path, [...chromiumArgs, '--version'], {
    env: { ...process.env, ...env },
    timeout: 20_000,
    encoding: 'utf8',
  });
  return status === 0 && /\d+\./.test(stdout);
}

function run(command, args, timeout) {
  say(`$ ${command} ${args.join(' ')}`);
  const shell = process.platform === 'win32'; // npm and npx are .cmd files there
  return spawnSync(command, args, { cwd: root, timeout, shell, stdio: ['ignore', 2, 2] }).status === 0;
}

function installed() {
  const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
  if (process.platform === 'darwin')
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((app) =>
      ['/Applications', home('Applications')].map((folder) => `${folder}/${app}.app/Contents/MacOS/${app}`),
    );
  if (process.platform === 'win32')
    return [PROGRAMFILES, x86, LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((base) =>
        ['Google/Chrome', 'Microsoft/Edge'].map((app) =>
          join(base, app, 'Application', app === 'Google/Chrome' ? 'chrome.exe' : 'msedge.exe'),
        ),
      );
  return which(
    ...['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'microsoft-edge'],
    ...['chrome-headless-shell', 'chromium-headless-shell'],
  );
}

/** What Playwright has downloaded, the newest first. */
function playwrightCache() {
  const usual = {
    darwin: home('Library/Caches/ms-playwright'),
    win32: join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const base =
    process.env.PLAYWRIGHT_BROWSERS_PATH ?? usual[process.platform] ?? home('.cache/ms-playwright');
  if (!existsSync(base)) return [];
  return readdirSync(base)
    .filter((folder) => folder.startsWith('chromium'))
    .sort()
    .reverse()
    .flatMap((folder) =>
      readdirSync(join(base, folder), { recursive: true }).map((file) => join(base, folder, file)),
    )
    .filter((file) => /[\\/](chrome|headless_shell|chrome-headless-shell|Chromium|chrome\.exe)$/.test(file));
}

/** A headless Chromium from the npm registry. It unpacks itself when it is imported. */
function sparticuz() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = join(root, '.cache/browser');
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder, SPARTICUZ];
  if (!existsSync(join(folder, 'node_modules/@sparticuz/chromium')) && !run('npm', install, 180_000))
    return [];
  const script = `import chromium from '@sparticuz/chromium';
    const path = await chromium.executablePath();
    console.log(JSON.stringify({ path, env: { LD_LIBRARY_PATH: process.env.LD_LIBRARY_PATH ?? '' } }));`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: folder,
    encoding: 'utf8',
    // This makes the package unpack the system libraries, too, that bare machines lack.
    env: { ...process.env, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' },
  });
  if (status !== 0) say(stderr);
  return status === 0 ? [JSON.parse(stdout)] : [];
}

function apt() {
  if (!isRoot || which('apt-get').length === 0 || !run('apt-get', ['update'], 120_000)) return [];
  run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], 600_000);
  return which('chromium');
}

const playwright = () =>
  run('npx', ['--yes', 'playwright@1.65.1', 'install', 'chromium'], 30_000) ? playwrightCache() : [];

const ways = [
  ['CHROME_PATH', () => [process.env.CHROME_PATH]],
  ['installed on this machine', installed],
  ['from Playwright’s cache', playwrightCache],
  [`fetched from npm (${SPARTICUZ})`, sparticuz],
  ['installed with apt-get', apt],
  ['fetched by Playwright', playwright],
];

/** A Chromium that starts: `{ path, env }`, where env is what its process needs besides ours. */
export function findChromium() {
  for (const [how, look] of ways)
    for (const candidate of look()) {
      const browser = candidate?.path ? candidate : { path: candidate, env: {} };
      if (starts(browser)) {
        say(`${browser.path} (${how})`);
        return browser;
      }
      if (browser.path && how === 'CHROME_PATH')
        say(`CHROME_PATH=${browser.path} does not start; looking further`);
    }
  throw new Error(
    'No Chromium was found and none could be fetched. Install Chrome or Chromium ' +
      '(Debian: apt-get install chromium) and run again, or name one: CHROME_PATH=/path/to/chrome npm test',
  );
}

/**
 * That Chromium, started and driven by puppeteer.
 * @param {{args?: string[], env?: object, profile?: string}} options args: beside ours; env: the environment it is started
 *   in; profile: a folder to keep what pages store, without which it is forgotten
 */
export async function launchChromium({ args = [], env: around = process.env, profile } = {}) {
  const { path, env } = findChromium();
  // Only here: the runner of the tests looks for a browser with this file, and starts it by itself.
  const { default: puppeteer } = await import('puppeteer-core');
  return puppeteer.launch({
    executablePath: path,
    args: [...chromiumArgs, ...args],
    env: { ...around, ...env },
    ...(profile && { userDataDir: profile }),
  });
}
