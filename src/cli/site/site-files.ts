import { mkdirSync, rmSync, rmdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/**
 * The name of the folder for files that are not complete yet. It is inside the site, because a file moves in one step
 * only within a file system.
 */
export const temporaryFolder = (pid: number): string => `.onesheet-tmp-${pid}`;

type Content = string | Buffer;

/**
 * Writes the files of a site so that readers never get half a file: each is written to a temporary folder and then
 * moved into its place. A file that would not change is not touched, so that its date stays and a CDN has nothing to
 * fetch.
 */
export class SiteFiles {
  readonly #temporary: string;
  #count = 0;

  constructor(
    readonly out: string,
    pid = process.pid,
  ) {
    this.#temporary = join(out, temporaryFolder(pid));
    mkdirSync(this.#temporary, { recursive: true });
  }

  /** Writes files by their names, all at the same time, because most of the time goes into waiting for the disk. */
  async writeAll(files: Map<string, Content>): Promise<void> {
    // A file in a new folder has no earlier version to compare with.
    const isNew = new Map<string, boolean>();
    for (const folder of new Set([...files.keys()].map((name) => dirname(name))))
      isNew.set(folder, (await mkdir(join(this.out, folder), { recursive: true })) !== undefined);
    const ends = await Promise.allSettled(
      [...files].map(([name, content]) => this.#write(name, content, isNew.get(dirname(name))!)),
    );
    // Throws only when all have ended: no write goes on behind the back of the caller.
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  async write(name: string, content: Content): Promise<void> {
    await this.writeAll(new Map([[name, content]]));
  }

  /** Removes a file or a folder, and the folder around it if that is then empty. */
  remove(name: string): void {
    rmSync(join(this.out, name), { recursive: true, force: true });
    try {
      rmdirSync(join(this.out, dirname(name)));
    } catch {
      // It is not empty.
    }
  }

  async #write(name: string, content: Content, isNew: boolean): Promise<void> {
    const path = join(this.out, name);
    if (!isNew && (await isSame(path, content))) return;
    const temporary = join(this.#temporary, `${threadId}-${this.#count++}`);
    try {
      await writeFile(temporary, content);
      await rename(temporary, path);
    } catch (error) {
      await rm(temporary, { force: true });
      throw error;
    }
  }
}

async function isSame(path: string, content: Content): Promise<boolean> {
  try {
    return (await readFile(path)).equals(Buffer.from(content as string));
  } catch {
    return false;
  }
}
