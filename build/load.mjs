import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../scripts/run.mjs';

/** What a module of the sources exports, run in Node as it is written. */
export const load = async (path) =>
  (await runnerImport(join(root, path), { root, configFile: false, logLevel: 'warn' })).module;
