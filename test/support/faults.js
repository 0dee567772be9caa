// What goes wrong between a page and its film: the runner answers these addresses under /__faults/.
import { readFile } from 'node:fs/promises';
import { normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const FILM = '/demo/films/ballerina-overdrive.json';

/** Requests to /__faults/count by key. Keys are made up by the tests, so that they don't meet. */
const counts = new Map();

/** Answers that are held back until a test releases them, by key. */
const gates = new Map();

function gate(key) {
  if (!gates.has(key)) {
    let ask, open;
    const asked = new Promise((go) => (ask = go));
    const opened = new Promise((go) => (open = go));
    gates.set(key, { asked, opened, ask, open });
  }
  return gates.get(key);
}

/** Holds an answer back: resolves when a test releases that key. */
function hold(key) {
  const { ask, opened } = gate(key);
  ask();
  return opened;
}

const film = (path = FILM) => readFile(root + normalize(`/${path}`));
const json = (ctx, body) => {
  ctx.type = 'application/json';
  ctx.set('Cache-Control', 'no-store');
  ctx.body = body;
};

/** Answers by hand: the runner's server would finish the response. */
function raw(ctx, write) {
  ctx.respond = false;
  write(ctx.res);
}

const answers = {
  404(ctx) {
    ctx.status = 404;
    ctx.body = 'Not found';
  },
  html(ctx) {
    ctx.type = 'text/html';
    ctx.body = '<!doctype html><p>Sign in to read on.</p>';
  },
  /** Half a film, as if the file had been uploaded by half. */
  async cut(ctx) {
    const text = await film();
    json(ctx, text.subarray(0, text.length / 2));
  },
  array: (ctx) => json(ctx, '[]'),
  /** ?key=k[&file=/demo/films/x.json]: a film that comes when the test releases it. */
  async late(ctx) {
    await hold(String(ctx.query.key));
    json(ctx, await film(ctx.query.file));
  },
  /** ?key=k: an answer as soon as somebody has asked for what is held back under that key. */
  async 'when-asked'(ctx) {
    await gate(String(ctx.query.key)).asked;
    json(ctx, 'true');
  },
  /** ?key=k: what is held back under that key may go, now and later. */
  release(ctx) {
    gate(String(ctx.query.key)).open();
    json(ctx, 'true');
  },
  /** ?key=k[&file=…]: a film, counted. */
  async count(ctx) {
    const key = String(ctx.query.key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    json(ctx, await film(ctx.query.file));
  },
  /** ?key=k: how often it was asked for, as a JSON number. */
  counted: (ctx) => json(ctx, String(counts.get(String(ctx.query.key)) ?? 0)),
  /** The connection breaks in the middle of the body. */
  drop: (ctx) =>
    raw(ctx, (res) => {
      res.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '5000' });
      res.write('{"title":"Cut', () => res.destroy());
    }),
  /** ?key=k: one byte, then nothing, until the browser gives up. (Without it, Firefox takes the headers as not yet come.) */
  stall: (ctx) =>
    raw(ctx, (res) => {
      gate(String(ctx.query.key)).ask();
      res.writeHead(200, { 'Content-Type': 'application/json' });
      res.write('{');
    }),
  redirect: (ctx) => ctx.redirect('/__faults/redirect'),
  /** ?type=text/html&body=…[&policy=…]: whatever a test wants to have an address of its own. */
  echo(ctx) {
    ctx.type = String(ctx.query.type);
    ctx.body = String(ctx.query.body);
    if (ctx.query.policy) ctx.set('Integrity-Policy', ctx.query.policy);
  },
  /** ?file=datejs/lib/date.js: a script of a library as it is. */
  async library(ctx) {
    ctx.type = 'text/javascript';
    ctx.body = await readFile(`${root}node_modules${normalize(`/${ctx.query.file}`)}`);
  },
  /** A picture of 40 by 60 pixels. */
  picture(ctx) {
    ctx.type = 'image/svg+xml';
    ctx.body =
      '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="60"><rect width="40" height="60"/></svg>';
  },
  /** A valid film of ten million bytes. */
  huge: (ctx) => json(ctx, JSON.stringify({ title: 'Huge', synopsis: 'x'.repeat(10_000_000) })),
};

/**
 * /__faults/cdn/1.2.3/onesheet.js: a file of dist/cdn as it was built (Vite would rewrite it), saying that it is of
 * that version.
 */
async function cdn(ctx, version, file) {
  // A folder of files that are not there.
  if (version === '0.0.0') return;
  const { version: built } = JSON.parse(await readFile(`${root}package.json`, 'utf8'));
  const text = await readFile(`${root}dist/cdn${normalize(`/${file}`)}`, 'utf8').catch(() => undefined);
  if (text === undefined) return;
  ctx.type = 'text/javascript';
  ctx.body = text.replaceAll(built, version);
}

/**
 * A cookie `fault`, such as `404 /src/words/languages/fr.ts`, for a file that modules import: such addresses are not
 * for a test to choose. `hold` keeps the file back until the test releases the key that comes third, `drop` is a
 * broken connection, which unlike a 404 no page remembers.
 */
async function cookie(ctx, next) {
  const [what, path, key] = decodeURIComponent(ctx.cookies.get('fault') ?? '').split(' ');
  if (path !== ctx.path) return next();
  if (what === 'drop') return raw(ctx, (res) => res.destroy());
  // Past the runner, which would have the browser keep it for a year; other tests import the same file.
  if (what === '404') return raw(ctx, (res) => res.writeHead(404, { 'Cache-Control': 'no-store' }).end());
  await hold(key);
  return next();
}

export function faults(ctx, next) {
  if (!ctx.path.startsWith('/__faults/')) return cookie(ctx, next);
  const [, version, file] = /^\/__faults\/cdn\/([\d.]+)\/(.+)$/.exec(ctx.path) ?? [];
  if (file) return cdn(ctx, version, file);
  const name = ctx.path.slice('/__faults/'.length);
  return Object.hasOwn(answers, name) ? answers[name](ctx) : next();
}
