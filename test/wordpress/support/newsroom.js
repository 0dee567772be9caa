// The newsroom's site, as `onesheet build` makes it, on a server that can be slow, down or changed.
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { onesheet, root } from '../../node/cli.js';
import { serve } from '../../support/serve.js';

const films = ['anora', 'coda', 'ballerina-overdrive', 'parasite'];

/**
 * Builds the site and serves it: `{ address, asked, films, build, mode, stop }`. `asked` are the paths that were asked for,
 * `mode` says how it answers: `up`, `down` (connections end without an answer), `broken` (500), `lost` (a page that says so, as if all were well) or `moved` (301).
 */
export async function startNewsroom() {
  const folder = mkdtempSync(join(tmpdir(), 'onesheet-newsroom-'));
  mkdirSync(join(folder, 'films'));
  for (const film of films) cpSync(join(root, `demo/films/${film}.json`), join(folder, `films/${film}.json`));
  let files;
  const { address, stop } = await serve((req, res) => {
    newsroom.asked.push(decodeURI(req.url));
    if (newsroom.mode === 'down') return req.socket.destroy();
    if (newsroom.mode === 'lost') return res.end('<!doctype html><p>Nothing here</p>');
    if (newsroom.mode === 'broken') return res.writeHead(500).end();
    if (newsroom.mode === 'moved')
      return res.writeHead(301, { Location: `https://films.example${req.url}` }).end();
    if (newsroom.cors) res.setHeader('Access-Control-Allow-Origin', '*');
    files(req, res, () => res.writeHead(404).end());
  });
  const newsroom = {
    address: `${address}/`,
    asked: [],
    mode: 'up',
    cors: true,
    /** The folder of film JSON; `build()` after a change. */
    films: join(folder, 'films'),
    build(...options) {
      const out = join(folder, 'public');
      const formats = ['--format', 'dsd,html,amp,email'];
      const { status, stderr } = onesheet([
        'build',
        join(folder, 'films'),
        '--out',
        out,
        '--site',
        newsroom.address,
        '--lang',
        'en,de',
        ...formats,
        ...options,
      ]);
      assert.equal(status, 0, stderr);
      files = sirv(out, { dev: true });
    },
    stop: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  newsroom.build();
  return newsroom;
}
