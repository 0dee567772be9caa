// Runs the built command as a user would.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { setTimeout as timer } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const bin = join(root, 'dist/cli/main.js');

/** Runs `onesheet …args`: `{ status, stdout, stderr }`. The terminal's wishes about colour are not inherited. */
export function onesheet(args, { env = {}, ...options } = {}) {
  const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
  void NO_COLOR;
  void FORCE_COLOR;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    input: '',
    ...options,
    env: { ...inherited, ...env },
  });
  return { status: status ?? signal, stdout, stderr };
}

/** A new folder with these files; it goes when the tests of the file are over. */
export function folder(files = {}) {
  const path = mkdtempSync(join(tmpdir(), 'onesheet-cli-'));
  after(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(
      join(path, name),
      typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
    );
  }
  return path;
}

/** Waits for something that nothing tells of, such as what another process does; looks again at every turn. */
export async function until(condition) {
  while (!condition()) await timer();
}
