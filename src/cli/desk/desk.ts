import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { basename, resolve } from 'node:path';
import { CallError, reasonOf } from '../errors.js';
import { printLine } from '../terminal.js';
import { FilmFolder } from './film-folder.js';
import { newToken } from './guard.js';
import { pageFiles } from './page.js';
import { deskServer } from './server.js';

export interface DeskOptions {
  /** 0 for any that is free. */
  port: number;
  /** Whether to open the page in the browser. */
  open: boolean;
}

/**
 * Serves the desk with the films of a folder to this machine alone, until somebody stops it. Prints the address, with the token
 * behind the `#`, where no server, no log and no other page sees it.
 * @throws {CallError} when there is no such folder, or the port is taken
 */
export async function serveDesk(name: string, { port, open }: DeskOptions): Promise<void> {
  const folder = new FilmFolder(name);
  const token = newToken();
  const server = deskServer(folder, pageFiles(basename(resolve(name))), token);
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      failed(
        new CallError(
          error.code === 'EADDRINUSE'
            ? `port ${port} is taken; choose another one with --port, or 0 for any`
            : `port ${port}: ${reasonOf(error)}`,
        ),
      ),
    );
    server.listen(port, '127.0.0.1', listening);
  });
  const { port: chosen } = server.address() as AddressInfo;
  const address = `http://127.0.0.1:${chosen}/#token=${token}`;
  process.stdout.write(`${address}\n`);
  printLine(`The desk of ${name} is open at this address, on this machine only. Ctrl+C closes it.`);
  if (open) openInBrowser(address);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      // Saves that have begun come to their end; connections that wait for nothing are closed.
      server.close();
      server.closeIdleConnections();
    });
}

/** What opens an address in the browser of the user, by system. */
const openers: Partial<Record<NodeJS.Platform, [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Where there is no browser the address has been printed all the same. */
function openInBrowser(address: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opener = spawn(command, [...args, address], { stdio: 'ignore', detached: true });
  opener.on('error', () => undefined);
  opener.unref();
}
