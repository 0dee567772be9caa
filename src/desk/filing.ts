// The file of the film on the desk, in the folder that the command has opened.
import { shortName } from '../copy-desk/source-ids.js';
import type { FilmEntry } from './folder/film-entry.js';
import { FolderError, type Folder } from './folder/folder.js';
import type { FilmJson } from './history.js';
import type { Conflict } from './merge.js';

/** What came of saving. */
export type Saved =
  /** The film is in its file; `film` is there when somebody else's changes are in it, too. */
  | { is: 'saved'; film?: FilmJson }
  /** Two editors disagree: nothing has been saved. */
  | { is: 'conflict'; film: FilmJson; conflicts: Conflict[] }
  | { is: 'failed'; message: string };

/** The state of a file that the editor began with. */
interface OpenFile {
  name: string;
  version: string | undefined;
  base: FilmJson | undefined;
}

/** Files for new films that are called alike: dust.json, dust-2.json. */
const mostNames = 50;

/** Opens and saves the film of the desk. */
export class Filing {
  #file: OpenFile | undefined;
  /** The film that the file holds. */
  #saved: FilmJson | undefined;

  constructor(readonly folder: Folder) {}

  /** The name of the file; undefined for a film that has none yet. */
  get name(): string | undefined {
    return this.#file?.name;
  }

  list(): Promise<FilmEntry[]> {
    return this.folder.list();
  }

  /** Whether the file holds exactly this film. */
  isSaved(film: FilmJson): boolean {
    return film === this.#saved;
  }

  async open(name: string): Promise<FilmJson> {
    const { film, version } = await this.folder.read(name);
    this.#file = { name, version, base: film };
    this.#saved = film;
    return film;
  }

  /** The next film is a new one. */
  close(): void {
    this.#file = undefined;
    this.#saved = undefined;
  }

  async save(film: FilmJson): Promise<Saved> {
    try {
      return this.#file ? await this.#saveAs(this.#file, film) : await this.#saveNew(film);
    } catch (error) {
      if (error instanceof FolderError) return { is: 'failed', message: error.message };
      throw error;
    }
  }

  async #saveNew(film: FilmJson): Promise<Saved> {
    const stem = shortName(typeof film.title === 'string' ? film.title : '') || 'film';
    for (let number = 1; ; number++) {
      const name = `${stem}${number > 1 ? `-${number}` : ''}.json`;
      try {
        return await this.#saveAs({ name, version: undefined, base: undefined }, film);
      } catch (error) {
        const isTaken = error instanceof FolderError && error.code === 'changed';
        if (!isTaken || number === mostNames) throw error;
      }
    }
  }

  async #saveAs({ name, version, base }: OpenFile, film: FilmJson): Promise<Saved> {
    const result = await this.folder.save(name, film, version, base);
    if (!('film' in result)) {
      this.#file = { name, version: result.version, base: film };
      this.#saved = film;
      return { is: 'saved' };
    }
    this.#file = { name, version: result.version, base: result.base };
    if (result.conflicts.length) return { is: 'conflict', film: result.film, conflicts: result.conflicts };
    this.#saved = result.film;
    return { is: 'saved', film: result.film };
  }
}
