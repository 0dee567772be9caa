// Servers for tests that drive a browser by themselves.
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';

/** Listens at a free port of this machine: `{ address, port, stop }`. */
export async function serve(listener) {
  const server = createServer(listener);
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address();
  const stop = () => {
    // Browsers keep connections open that they no longer use.
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { address: `http://127.0.0.1:${port}`, port, stop };
}

/** The files of a folder, below a path: `serveFolder('dist/cdn', '/cdn')`. Everything else is not found. */
export function serveFolder(folder, below = '') {
  const files = sirv(folder, { dev: true });
  return serve((req, res) => {
    const notFound = () => res.writeHead(404).end();
    if (!req.url.startsWith(`${below}/`)) return notFound();
    req.url = req.url.slice(below.length);
    files(req, res, notFound);
  });
}

/** A port that nobody listens at. */
export async function freePort() {
  const { port, stop } = await serve();
  await stop();
  return port;
}

/** Waits until an address answers; false if it does not within half a minute, or once `ended` says so. */
export async function answers(address, ended = () => false) {
  for (const start = Date.now(); Date.now() - start < 30_000 && !ended(); await wait(100))
    if ((await fetch(address).catch(() => undefined))?.ok) return true;
  return false;
}
