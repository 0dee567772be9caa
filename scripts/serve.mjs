// The demo's server.
import { createServer } from 'node:http';
import { answer } from './demo-server.mjs';

const server = createServer(answer);

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
