import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../base/version.js';
import { CallError, reasonOf } from '../errors.js';
import { temporary } from './writer.js';

/** Says whose folder this is. */
const marker = '.onesheet-site.json';

/** Makes the folder, and takes away what a stopped run left. A folder with files of others is left alone. */
export function prepare(out: string): void {
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

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Takes away what this run wrote aside. */
export function clear(out: string): void {
  rmSync(join(out, temporary(process.pid)), { recursive: true, force: true });
}
