import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isObject, type JsonObject } from '../../model/json-value.js';
import type { FilmEntry } from '../../desk/folder/film-entry.js';
import { CallError, reasonOf } from '../errors.js';
import { isRunning } from '../is-running.js';
import { DeskError } from './desk-error.js';
import { pathBelow, readBytes, writerOf, writeWhole } from './file-access.js';
import { filmSteps, isPlainStep } from './film-name.js';
import { filmText, rewrite } from '../../json-text/rewrite.js';

/** A film of the folder as it stands there. */
export interface StoredFilm {
  film: JsonObject;
  /** Stands for exactly these bytes of the file. */
  version: string;
}

/** Which state of a file is to be replaced: none at all, or the one with this version. */
export type Expected = { isNew: true } | { version: string };

/** The films of a folder, for the page. Nothing outside the folder is ever read or written. */
export class FilmFolder {
  readonly #root: string;
  /** The last write of each file: the next one waits for it. */
  readonly #writes = new Map<string, Promise<unknown>>();

  /** @throws {CallError} when the folder is none */
  constructor(folder: string) {
    try {
      if (!statSync(folder).isDirectory()) throw new CallError(`${folder}: it is a file, not a folder`);
      // Whoever starts the command may name a link; from here on none is followed.
      this.#root = realpathSync(folder);
    } catch (error) {
      if (error instanceof CallError) throw error;
      throw new CallError(`${folder}: ${reasonOf(error)}`);
    }
  }

  /** All films, at any depth, by their names. */
  async list(): Promise<FilmEntry[]> {
    const names = await this.#namesIn([]);
    const films = await inTurns(names, (name) => this.#entryOf(name));
    return films.sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  async read(name: string): Promise<StoredFilm> {
    const bytes = await readBytes(await this.#pathOf(name));
    if (!bytes) throw new DeskError('missing', 'there is no such film');
    return { film: filmIn(bytes), version: versionOf(bytes) };
  }

  /**
   * Saves a film, unless the file is another one than the page has seen.
   * @returns the version of the file after it
   * @throws {DeskError} with the code `changed`
   */
  save(name: string, film: JsonObject, expected: Expected): Promise<string> {
    const before = this.#writes.get(name) ?? Promise.resolve();
    const write = before.then(() => this.#save(name, film, expected));
    const end = write.catch(() => undefined);
    this.#writes.set(name, end);
    void end.then(() => this.#writes.get(name) === end && this.#writes.delete(name));
    return write;
  }

  async #save(name: string, film: JsonObject, expected: Expected): Promise<string> {
    const path = await this.#pathOf(name);
    const bytes = await readBytes(path);
    if ('isNew' in expected) {
      if (bytes) throw new DeskError('changed', 'a film of that name is there already');
      await writeWhole(path, filmText(film), true);
    } else {
      if (!bytes) throw new DeskError('missing', 'the film is not there any more');
      if (versionOf(bytes) !== expected.version)
        throw new DeskError('changed', 'the film has been changed meanwhile');
      filmIn(bytes);
      const written = bytes.toString();
      // Some programs put it before UTF-8; it stays.
      const mark = written.startsWith(byteOrderMark) ? byteOrderMark : '';
      const text = mark + rewrite(written.slice(mark.length), film);
      if (text === written) return expected.version;
      await writeWhole(path, text, false);
    }
    return versionOf((await readBytes(path))!);
  }

  async #pathOf(name: string): Promise<string> {
    const steps = filmSteps(name);
    if (!steps) throw new DeskError('name', 'that is no name of a film in the folder');
    return pathBelow(this.#root, steps);
  }

  async #entryOf(name: string): Promise<FilmEntry> {
    try {
      const { title, year, updated } = (await this.read(name)).film;
      return {
        name,
        title: typeof title === 'string' ? title : name,
        ...(typeof year === 'number' && { year }),
        ...(typeof updated === 'string' && { asOf: updated }),
      };
    } catch (error) {
      if (!(error instanceof DeskError)) throw error;
      // It stays in the list: who looks for the film learns what is wrong with its file.
      return { name, title: name, fault: error.message };
    }
  }

  async #namesIn(steps: string[]): Promise<string[]> {
    const folder = join(this.#root, ...steps);
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
    const lists = entries.map(async (entry) => {
      const writer = writerOf(entry.name);
      // A save that was cut off has left the file that it had not finished.
      if (writer && writer !== process.pid && !isRunning(writer))
        await rm(join(folder, entry.name), { force: true });
      if (!isPlainStep(entry.name)) return [];
      if (entry.isDirectory()) return this.#namesIn([...steps, entry.name]);
      return entry.isFile() && entry.name.endsWith('.json') ? [[...steps, entry.name].join('/')] : [];
    });
    return (await Promise.all(lists)).flat();
  }
}

const byteOrderMark = '\ufeff';

const versionOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url');

function filmIn(bytes: Buffer): JsonObject {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DeskError('json', 'the file is no JSON: onesheet validate says where');
  }
  if (!isObject(value)) throw new DeskError('json', 'the file holds no film');
  return value;
}

/** Does something for each, a few at a time: a system has only so many files open. */
async function inTurns<T, R>(all: T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let i = 0; i < all.length; i += 64)
    results.push(...(await Promise.all(all.slice(i, i + 64).map(work))));
  return results;
}
