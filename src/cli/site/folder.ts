import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../base/version.js';
import { CallError, reasonOf } from '../errors.js';
import { isRunning } from '../is-running.js';
import { temporaryFolder } from './site-files.js';

/** A file with this name says that the folder is ours to write. */
const marker = '.onesheet-site.json';

/**
 * Makes the folder of the site, and removes temporary files of a run that was stopped.
 * @throws {CallError} when the folder cannot be written, or has files that a build did not make
 */
export function prepareFolder(out: string): void {
  try {
    mkdirSync(out, { recursive: true });
    const names = readdirSync(out);
    if (
      names.some((name) => name !== marker && !/^\.onesheet-tmp-/.test(name)) &&
      !existsSync(join(out, marker))
    )
      throw new CallError(
        `${out}: the folder has files that onesheet did not make; choose an empty one, or a folder in it`,
      );
    for (const name of names) {
      const pid = /^\.onesheet-tmp-(\d+)$/.exec(name)?.[1];
      if (pid && !isRunning(Number(pid))) rmSync(join(out, name), { recursive: true, force: true });
    }
    writeFileSync(join(out, marker), `${JSON.stringify({ madeBy: 'onesheet', version })}\n`);
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(`${out}: ${reasonOf(error)}`);
  }
}

/** Removes the temporary files of this run. */
export function removeTemporary(out: string): void {
  rmSync(join(out, temporaryFolder(process.pid)), { recursive: true, force: true });
}
