// The oldest WordPress that the plugin is for: that of Debian, 6.1, with MariaDB.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The folder of Debian's WordPress. */
export const oldestWordPress = '/usr/share/wordpress';

/** Starts a MariaDB of our own in a folder: `{ socket, stop }`. Nothing listens at a port. */
export async function startMariaDb(folder) {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  mkdirSync(folder, { recursive: true });
  const user = process.getuid() === 0 ? ['--user=root'] : [];
  const install = ['--no-defaults', ...user, `--datadir=${data}`, '--auth-root-authentication-method=normal'];
  execFileSync('mariadb-install-db', [...install, '--skip-test-db'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const server = spawn(
    'mariadbd',
    [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      `--socket=${socket}`,
      '--skip-networking',
      '--innodb-flush-log-at-trx-commit=0',
      `--pid-file=${join(folder, 'db.pid')}`,
    ],
    { stdio: 'ignore' },
  );
  const ended = once(server, 'exit');
  for (let tries = 0; !existsSync(socket); tries++) {
    if (server.exitCode !== null || tries > 600) throw new Error('MariaDB does not start');
    await wait(100);
  }
  const client = (sql) =>
    execFileSync('mariadb', ['--no-defaults', `--socket=${socket}`, '--user=root', '--execute', sql]);
  client('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
  return {
    socket,
    stop: async () => {
      server.kill();
      await ended;
    },
  };
}
