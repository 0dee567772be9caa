// Runs a program of ours or of node_modules/.bin, with its output passed through.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** True if it exits 0. Works without npm around it, as in an editor's task. */
export function succeeds(command, args, options = {}) {
  const PATH = `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`;
  const program = command === 'node' ? process.execPath : command;
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command !== 'node', // .cmd files there
    ...options,
    env: { ...process.env, PATH, ...options.env },
  });
  return result.status === 0;
}

/** Runs it and ends this process with 1 if it fails: the steps after it would only add noise. */
export function run(command, ...args) {
  if (succeeds(command, args)) return;
  console.error(`failed: ${command} ${args.join(' ')}`);
  process.exit(1);
}
