// Runs `onesheet desk` for tests, and sends it requests as they are: `fetch` would put paths and headers right.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { request as send } from 'node:http';
import { bin } from './cli.js';

/** Starts the command over a folder: `{ address, port, token, ask, stop, kill }`. */
export async function startDesk(cwd, name = 'films', port = 0) {
  const child = spawn(process.execPath, [bin, 'desk', name, '--no-open', '--port', String(port)], { cwd });
  const ended = once(child, 'exit');
  let errors = '';
  child.stderr.on('data', (data) => (errors += data));
  const line = await Promise.race([
    once(child.stdout, 'data').then(String),
    ended.then(([code]) => Promise.reject(new Error(`ended with ${code}: ${errors}`))),
  ]);
  const address = line.trim();
  const { port: chosen, hash } = new URL(address);
  const token = hash.replace('#token=', '');
  const origin = `http://127.0.0.1:${chosen}`;
  /** Sends a request as the page would, but for what is said otherwise; an undefined header is left out. */
  const ask = (path, { method = 'GET', headers = {}, body } = {}) => {
    const all = {
      Host: `127.0.0.1:${chosen}`,
      Authorization: `Bearer ${token}`,
      ...(method === 'GET' ? {} : { Origin: origin, 'Content-Type': 'application/json' }),
      ...headers,
    };
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    return new Promise((done, failed) => {
      const request = send({ host: '127.0.0.1', port: chosen, path, method, headers: sent }, (response) => {
        let text = '';
        response.on('data', (data) => (text += data));
        response.on('end', () => {
          const { statusCode: status, headers } = response;
          done({ status, headers, text, json: () => JSON.parse(text), version: headers.etag });
        });
      });
      request.on('error', failed);
      request.end(typeof body === 'object' && !Buffer.isBuffer(body) ? JSON.stringify(body) : body);
    });
  };
  const end = async (signal) => {
    child.kill(signal);
    await ended;
  };
  return {
    address,
    origin,
    port: chosen,
    token,
    ask,
    stop: () => end('SIGTERM'),
    kill: () => end('SIGKILL'),
  };
}
