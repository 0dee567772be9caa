// Serves what an example has built: a folder of files, or the example's own server.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import sirv from 'sirv';

/** The address of a folder, and how to stop. */
export async function serveFolder(folder) {
  const files = sirv(folder, { dev: true });
  const server = createServer((req, res) => files(req, res, () => res.writeHead(404).end()));
  await new Promise((go) => server.listen(0, go));
  return {
    address: `http://localhost:${server.address().port}`,
    stop: () => new Promise((done) => server.close(done)),
  };
}

async function freePort() {
  const probe = createProbe();
  await new Promise((go) => probe.listen(0, go));
  const { port } = probe.address();
  await new Promise((done) => probe.close(done));
  return port;
}

/** The address of what `npm start` serves in that folder, as soon as it answers, and how to stop it. */
export async function serveProgram(folder, env) {
  const port = await freePort();
  // A group of its own: npm starts a shell that starts the server, and all of them must end.
  const group = process.platform !== 'win32';
  const child = spawn('npm', ['start'], {
    cwd: folder,
    env: { ...env, PORT: String(port) },
    detached: group,
    shell: !group,
  });
  let said = '';
  child.stdout.on('data', (text) => (said += text));
  child.stderr.on('data', (text) => (said += text));
  const stop = async () => {
    if (child.exitCode !== null) return;
    const ended = new Promise((done) => child.once('exit', done));
    if (group) process.kill(-child.pid);
    else child.kill();
    await ended;
  };
  const address = `http://localhost:${port}`;
  for (let tries = 0; tries < 300; tries++) {
    if (child.exitCode !== null) break;
    if (
      await fetch(address).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return { address, stop };
    await wait(100);
  }
  await stop();
  throw new Error(`npm start does not answer at ${address}\n${said}`);
}
