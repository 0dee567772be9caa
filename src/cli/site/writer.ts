import { mkdirSync, rmSync, rmdirSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Where files are written before they are whole, in the site's own file system. */
export const temporary = (pid: number): string => `.onesheet-tmp-${pid}`;

type Content = string | Buffer;

/**
 * Writes the files of a site so that none is ever half there: each is written aside and then moved into its place.
 * What is the same already is not touched, so that its date stays and a CDN has nothing to fetch.
 */
export class Writer {
  readonly #aside: string;
  #count = 0;

  constructor(
    readonly out: string,
    pid = process.pid,
  ) {
    this.#aside = join(out, temporary(pid));
    mkdirSync(this.#aside, { recursive: true });
  }

  /** Writes files by their names, all at the same time: most of it is waiting for the disk. */
  async writeAll(files: Map<string, Content>): Promise<void> {
    // A folder that is made now holds nothing to compare with.
    const made = new Map<string, boolean>();
    for (const folder of new Set([...files.keys()].map((name) => dirname(name))))
      made.set(folder, (await mkdir(join(this.out, folder), { recursive: true })) !== undefined);
    const ends = await Promise.allSettled(
      [...files].map(([name, content]) => this.#write(name, content, made.get(dirname(name))!)),
    );
    // Not before all have ended: what is left of them is taken away together.
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  async write(name: string, content: Content): Promise<void> {
    await this.writeAll(new Map([[name, content]]));
  }

  /** Takes away a file or a folder, and the folder around it if nothing is left in that. */
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
    const aside = join(this.#aside, `${threadId}-${this.#count++}`);
    try {
      await writeFile(aside, content);
      await rename(aside, path);
    } catch (error) {
      await rm(aside, { force: true });
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
