// The films of a folder, by way of the server that `onesheet desk` starts.
import type { FilmJson } from '../history.js';
import type { Conflict } from '../merge.js';
import { faultText, type FolderFault } from './fault-words.js';
import type { FilmEntry } from './film-entry.js';

export class FolderError extends Error {
  override name = 'FolderError';

  constructor(
    readonly code: FolderFault,
    said: string,
  ) {
    super(faultText(code, said));
  }
}

export interface ReadFilm {
  film: FilmJson;
  /** Stands for exactly this state of the file. */
  version: string;
}

/** A film that was saved together with what somebody else had changed, or that was not saved because both disagree. */
export interface MergedFilm extends ReadFilm {
  /** Empty when the merged film has been saved. Else nothing has been saved, and the editor is to choose. */
  conflicts: Conflict[];
  /** The film as the file has it, at `version`: what the next save begins with. */
  base: FilmJson;
}

/** The films of the folder that the command has opened. */
export class Folder {
  readonly #token: string;

  constructor(
    /** What the folder is called. */
    readonly name: string,
    token: string,
  ) {
    this.#token = token;
  }

  async list(): Promise<FilmEntry[]> {
    return (await this.#ask('')).json() as Promise<FilmEntry[]>;
  }

  async read(name: string): Promise<ReadFilm> {
    const response = await this.#ask(name);
    return { film: (await response.json()) as FilmJson, version: versionOf(response) };
  }

  /**
   * Saves a film. A file that somebody else has changed meanwhile is merged with it, field by field; where both disagree,
   * nothing is saved.
   * @param version the state of the file that the editor began with; undefined for a film that has no file yet
   * @param base the film in that state
   * @throws {FolderError} `changed` when there is a file of that name already and the film should be new
   */
  async save(
    name: string,
    film: FilmJson,
    version: string | undefined,
    base: FilmJson | undefined,
  ): Promise<{ version: string } | MergedFilm> {
    try {
      return { version: await this.#put(name, film, version) };
    } catch (error) {
      if (!(error instanceof FolderError && error.code === 'changed' && version && base)) throw error;
    }
    const [theirs, { mergeFilms }] = await Promise.all([this.read(name), import('../merge.js')]);
    const merged = mergeFilms(base, film, theirs.film);
    if (merged.conflicts.length) return { ...merged, version: theirs.version, base: theirs.film };
    const saved = await this.save(name, merged.film, theirs.version, theirs.film);
    // Somebody may have been quick enough to change it again.
    return 'conflicts' in saved ? saved : { ...merged, version: saved.version, base: merged.film };
  }

  async #put(name: string, film: FilmJson, version: string | undefined): Promise<string> {
    const headers: Record<string, string> = { 'Content-Type': 'application/json' };
    if (version) headers['If-Match'] = `"${version}"`;
    else headers['If-None-Match'] = '*';
    return versionOf(await this.#ask(name, { method: 'PUT', headers, body: JSON.stringify(film) }));
  }

  async #ask(
    name: string,
    init: { method?: string; headers?: Record<string, string>; body?: string } = {},
  ): Promise<Response> {
    const path = name.split('/').map(encodeURIComponent).join('/');
    const headers = { ...init.headers, Authorization: `Bearer ${this.#token}` };
    let response: Response;
    try {
      response = await fetch(name ? `api/films/${path}` : 'api/films', { ...init, headers });
    } catch {
      throw new FolderError('offline', 'onesheet desk does not answer');
    }
    if (response.ok) return response;
    const { code, message } = (await response.json().catch(() => ({}))) as Partial<FolderError>;
    throw new FolderError(code ?? 'offline', message ?? `the server answered ${response.status}`);
  }
}

const versionOf = (response: Response): string => response.headers.get('ETag')!.replaceAll('"', '');

/** Where a tab keeps the token, so that it can be loaded again. */
const tokenKey = 'onesheet-desk-token';

/**
 * The folder that the page was opened with. The token comes behind the `#` of the address and is taken out of it, so that it
 * stands in no address that somebody copies.
 * @returns undefined for the static page, which has no folder
 */
export function folderOf(location: Location): Folder | undefined {
  const name = document.querySelector<HTMLMetaElement>('meta[name=onesheet-folder]')?.content;
  if (name === undefined) return undefined;
  const token = /(?:^#|&)token=([\w-]+)/.exec(location.hash)?.[1];
  if (token) {
    sessionStorage.setItem(tokenKey, token);
    history.replaceState(history.state, '', location.pathname + location.search);
  }
  return new Folder(name, token ?? sessionStorage.getItem(tokenKey) ?? '');
}
