// The demo's server: the demo at /, the files a CDN would serve at /cdn/.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const folder = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

// Film JSON is edited while the demo is open; a cached copy would look like a box that doesn't update.
// The CDN files may be loaded from pages on other ports, as they would be from a publisher's page.
const setHeaders = (res) => {
  res.setHeader('Cache-Control', 'no-cache');
  res.setHeader('Access-Control-Allow-Origin', '*');
};
const options = { dev: true, etag: true, setHeaders };
const demo = sirv(folder('demo'), options);
const cdn = sirv(folder('dist/cdn'), options);

const notFound = (res) => () => {
  res.statusCode = 404;
  res.setHeader('Content-Type', 'text/plain; charset=utf-8');
  res.end('Not found\n');
};

const server = createServer((req, res) => {
  if (!req.url?.startsWith('/cdn/')) return demo(req, res, notFound(res));
  req.url = req.url.slice('/cdn'.length);
  return cdn(req, res, notFound(res));
});

let port = Number(process.env.PORT ?? 4173);
const last = port + 20;
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || port >= last) throw error;
  server.listen(++port);
});
server.on('listening', () =>
  console.log(`Demo: http://localhost:${server.address().port}/  (Ctrl+C stops it)`),
);
server.listen(port);
