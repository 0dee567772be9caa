import { mkdirSync, readFileSync, renameSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** Where files are written before they are whole, in the site's own file system. */
export const temporary = (pid: number): string => `.onesheet-tmp-${pid}`;

/**
 * Writes the files of a site so that none is ever half there: each is written aside and then moved into its place.
 * What is the same already is not touched, so that its date stays and a CDN has nothing to fetch.
 */
export class Writer {
  readonly #aside: string;
  /** The folder of the last file, and whether it was made for it: then there is nothing to compare with. */
  #folder = '';
  #isNew = false;
  #count = 0;

  constructor(
    readonly out: string,
    pid = process.pid,
  ) {
    this.#aside = join(out, temporary(pid));
    mkdirSync(this.#aside, { recursive: true });
  }

  /** @returns whether anything was written */
  write(name: string, content: string | Buffer): boolean {
    const path = join(this.out, name);
    const folder = dirname(path);
    if (folder !== this.#folder) {
      this.#isNew = mkdirSync(folder, { recursive: true }) !== undefined;
      this.#folder = folder;
    }
    if (!this.#isNew && this.#isSame(path, content)) return false;
    const aside = join(this.#aside, `${threadId}-${this.#count++}`);
    try {
      writeFileSync(aside, content);
      renameSync(aside, path);
    } catch (error) {
      rmSync(aside, { force: true });
      throw error;
    }
    return true;
  }

  /** Takes away a file or a folder, and the folder around it if nothing is left in that. */
  remove(name: string): void {
    rmSync(join(this.out, name), { recursive: true, force: true });
    try {
      rmdirSync(join(this.out, dirname(name)));
      this.#folder = '';
    } catch {
      // It is not empty.
    }
  }

  #isSame(path: string, content: string | Buffer): boolean {
    try {
      return readFileSync(path).equals(Buffer.from(content as string));
    } catch {
      return false;
    }
  }
}
