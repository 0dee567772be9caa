// Real systems with boxes in their pages, for the tests of the doors. Needs `npm run build`.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../browsers/chromium.mjs';
import { serveFolder } from '../support/serve.js';

export const root = fileURLToPath(new URL('../..', import.meta.url));
const cache = join(root, '.cache/doors');
const list = readFileSync(new URL('systems/package.json', import.meta.url), 'utf8');

/** Runs a program: `{ status, output }`. */
export function run(program, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1e8,
    ...options,
  });
  return { status, output: `${error ?? ''}${stdout}${stderr}` };
}

/**
 * Fetches the systems of the npm registry, once for each state of the list, and answers the folder that has them. Tests
 * run side by side: each fetches into a folder of its own, and the first that is done gives it its name.
 */
export function npmSystems() {
  const name = createHash('sha256').update(list).digest('hex').slice(0, 12);
  const systems = join(cache, `systems-${name}`);
  if (existsSync(systems)) return systems;
  const folder = `${systems}-${process.pid}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), list);
  const words = ['install', '--no-audit', '--no-fund', '--no-package-lock', '--ignore-scripts'];
  const { status, output } = run('npm', words, { cwd: folder });
  assert.equal(status, 0, output);
  symlinkSync(root, join(folder, 'node_modules/onesheet'), 'dir');
  try {
    renameSync(folder, systems);
  } catch {
    rmSync(folder, { recursive: true, force: true });
  }
  return systems;
}

const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A new folder with these files and the demo's films of these names; it goes when the tests of the file are over. */
export function project(files, films = [], { within = cache } = {}) {
  mkdirSync(within, { recursive: true });
  const folder = mkdtempSync(join(within, 'site-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  for (const name of films) cpSync(join(root, `demo/films/${name}.json`), join(folder, `films/${name}.json`));
  return folder;
}

/** Runs `onesheet build` over the films of a project; answers the folder of the site. */
export function builtSite(folder, ...words) {
  const main = join(root, 'dist/cli/main.js');
  const { status, output } = run(process.execPath, [main, 'build', 'films', '--out', 'built', ...words], {
    cwd: folder,
  });
  assert.equal(status, 0, output);
  return join(folder, 'built');
}

/** Where a picture of the guides is written, when ONESHEET_PICTURES=1 asks for them. */
export const picture = (name) =>
  process.env.ONESHEET_PICTURES ? join(root, `docs/doors/${name}.png`) : undefined;

/** The page that the guides of Hugo and Jekyll show, narrow and wide, with and without scripts: two boxes, and the script once. */
export async function looksAsInGuide(folder, path, name) {
  for (const width of [320, 1100])
    for (const script of [true, false]) {
      const wish = { width, script, picture: width > 1000 && script ? picture(name) : undefined };
      const { boxes, text, wide, faults, scripts } = await look(folder, path, wish);
      assert.deepEqual(
        boxes.map(([tag, , ready]) => [tag, ready]),
        [
          ['deal-box', script],
          ['cast-list', script],
        ],
      );
      assert.match(boxes[0][1], /about \$25 million.*Apple/i);
      assert.match(boxes[1][1], /Andy Samberg.*Nyles/);
      assert.equal(text, 'Sold at Sundance Who is in the film that beat the record a year before:');
      assert.deepEqual([wide, script ? faults : [], scripts], [false, [], 1]);
    }
}

/** A file that a guide shows. */
export const snippet = (name) => readFileSync(join(root, 'docs/snippets/doors', name), 'utf8');

let browser;
after(() => browser?.close());

/** A browser for all tests of a file. */
export const chromium = async () => (browser ??= await launchChromium());

/** The frame of a page whose address has all these parts, as soon as it is there: what was in it before is then gone. */
export async function frameOf(page, ...parts) {
  const found = () =>
    page.frames().find((one) => one !== page.mainFrame() && parts.every((part) => one.url().includes(part)));
  for (const end = Date.now() + 120_000; !found(); await setTimeout(50))
    assert.ok(Date.now() < end, `never a frame with ${parts.join(' and ')}`);
  return found();
}

/**
 * Opens a page of a folder that is served.
 * @returns what readers see: `{ text, boxes, faults, wide }`, where `boxes` is what each box shows, by tag and in order, and
 *   `wide` whether the page is wider than the screen
 */
export async function look(folder, path, { width = 1100, script = true, picture } = {}) {
  const { address, stop } = await serveFolder(folder);
  const page = await (await chromium()).newPage();
  const faults = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.url()}: ${response.status()}`);
  });
  try {
    await page.setJavaScriptEnabled(script);
    await page.setViewport({ width, height: 900 });
    await page.goto(`${address}${path}`, { waitUntil: 'networkidle0' });
    if (picture) await page.screenshot({ path: picture });
    return { ...(await page.evaluate(seen)), faults };
  } finally {
    await page.close();
    await stop();
  }
}

/** What is on a page. Runs in the page. */
function seen() {
  const line = (text) => text.replace(/\s+/g, ' ').trim();
  const boxes = [...document.querySelectorAll('*')]
    .filter((element) => element.shadowRoot)
    .map((element) => [
      element.localName,
      line(
        [...element.shadowRoot.children]
          .map(({ localName, innerText }) => (localName === 'style' ? '' : (innerText ?? '')))
          .join(' '),
      ),
      element.matches(':state(ready)'),
    ]);
  return {
    boxes,
    text: line(document.body.innerText),
    wide: document.documentElement.scrollWidth > innerWidth,
    scripts: [...document.scripts].filter(({ src }) => /onesheet/.test(src)).length,
  };
}
