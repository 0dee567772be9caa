// How files of the folder are read and written: never by way of a link, and never half.
import { constants } from 'node:fs';
import { link, lstat, open, rename, rm, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mostCharacters } from '../../model/largest-film.js';
import { reasonOf } from '../errors.js';
import { DeskError } from './desk-error.js';

/**
 * The path of a film below a folder.
 * @param root the real path of the folder
 * @throws {DeskError} when a part of the path is a link or no folder, or the end of it is something else than a file
 */
export async function pathBelow(root: string, steps: string[]): Promise<string> {
  let path = root;
  for (const [i, step] of steps.entries()) {
    path = join(path, step);
    const isLast = i === steps.length - 1;
    const stats = await lstat(path).catch(() => undefined);
    if (!stats && isLast) break;
    if (!stats) throw new DeskError('missing', 'there is no such folder');
    // A link says of itself that it is neither a file nor a folder, wherever it leads.
    if (isLast ? !stats.isFile() : !stats.isDirectory())
      throw new DeskError('name', 'the name leads to something else than a file of the folder');
  }
  return path;
}

const mostBytes = 4 * mostCharacters;

/** Absent on Windows, where links are rare and need rights of their own. */
const noFollow = constants.O_NOFOLLOW ?? 0;

/** The bytes of a file; undefined when there is none. */
export async function readBytes(path: string): Promise<Buffer | undefined> {
  try {
    const file = await open(path, constants.O_RDONLY | noFollow);
    try {
      if ((await file.stat()).size > mostBytes)
        throw new DeskError('too-large', 'the file is larger than a film');
      return await file.readFile();
    } finally {
      await file.close();
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error instanceof DeskError ? error : new DeskError('disk', reasonOf(error));
  }
}

let count = 0;

/** The name of a file that is not complete yet. It begins with a dot, so that no command takes it for a film. */
const temporaryName = (): string => `.onesheet-${process.pid}-${count++}.tmp`;

/** The process that began such a file; undefined for any other name. */
export const writerOf = (name: string): number | undefined =>
  Number(/^\.onesheet-(\d+)-\d+\.tmp$/.exec(name)?.[1]) || undefined;

/**
 * Writes a file in one step: whoever reads it, and whatever happens meanwhile, finds all of the old one or all of the new one.
 * @param isNew whether there must be no file of that name yet
 */
export async function writeWhole(path: string, text: string, isNew: boolean): Promise<void> {
  const temporary = join(dirname(path), temporaryName());
  try {
    const mode = isNew ? 0o666 : (await lstat(path)).mode & 0o777;
    const file = await open(temporary, 'wx', mode);
    try {
      await file.writeFile(text);
      if (!isNew) await file.chmod(mode);
      // The name may change only when the disk has what it will stand for.
      await file.sync();
    } finally {
      await file.close();
    }
    if (isNew) await nameNew(temporary, path);
    else await rename(temporary, path);
    await syncFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new DeskError('changed', 'a file of that name is there already');
    throw error instanceof DeskError ? error : new DeskError('disk', reasonOf(error));
  }
}

/** Unlike `rename`, a second name takes the place of no file that somebody has made meanwhile. */
async function nameNew(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
    await unlink(temporary);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw error;
    // A file system without second names, such as that of a USB stick.
    if (await lstat(path).catch(() => undefined)) throw Object.assign(new Error(), { code: 'EEXIST' });
    await rename(temporary, path);
  }
}

/** Puts the new name on the disk, where the system can: else it gets there by itself a little later. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY).catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
