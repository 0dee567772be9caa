// The folder of film JSON beside the pages of a site generator.
import { existsSync, readFileSync } from 'node:fs';
import { basename, isAbsolute, join, relative, sep } from 'node:path';
import { readFilmFile } from '../cli/film-file.js';
import { filmPaths } from '../cli/film-paths.js';
import { slugOf } from '../cli/site/slug.js';
import type { Film } from '../model/film.js';
import { nearest } from '../model/issue-words.js';

/** A film of the folder. */
export interface SiteFilm {
  film: Film;
  /** The name of the film's files in a site that `onesheet build` makes. */
  slug: string;
  file: string;
}

/** Films that a page may name: the files of a folder, by the name of the file or by the `id` of the film. */
export class Films {
  #read = new Map<string, { text: string; film: SiteFilm }>();

  /**
   * @param folder where the film JSON is
   * @param warn says what is wrong with a film, a line each; once for each state of its file
   */
  constructor(
    readonly folder: string,
    readonly warn: (line: string) => void,
  ) {}

  /**
   * @param name the name of the file without `.json`, with the folders in which it is, or the `id` of the film
   * @throws {Error} that lists the nearest names, or says what is wrong with the file
   */
  async get(name: string): Promise<SiteFilm> {
    const file = join(this.folder, `${name}.json`);
    const inside = relative(this.folder, file);
    if (name && !inside.startsWith('..') && !isAbsolute(inside) && existsSync(file)) return this.#film(file);
    const paths = await filmPaths([this.folder]).catch(() => []);
    const films = paths.flatMap((path) => this.#known(path) ?? []);
    const found = films.find(({ film, slug }) => film.id === name || slug === name);
    if (found) return found;
    throw new Error(this.#unknown(name, paths));
  }

  #unknown(name: string, paths: string[]): string {
    if (!paths.length)
      return `there is no film JSON in ${this.folder}. Name the folder with the option "films".`;
    const names = paths.map((path) => relative(this.folder, path).split(sep).join('/').slice(0, -5));
    return `there is no film "${name}" in ${this.folder}. ${nearNames(name, names)}`;
  }

  /** A film that is only looked at by the way: one that cannot be read is none. */
  #known(file: string): SiteFilm | undefined {
    try {
      return this.#film(file);
    } catch {
      return undefined;
    }
  }

  #film(file: string): SiteFilm {
    const text = readFileSync(file, 'utf8');
    const before = this.#read.get(file);
    if (before?.text === text) return before.film;
    const { film, issues } = readFilmFile(file);
    const errors = issues.filter(({ severity }) => severity === 'error');
    const lines = errors.map(
      ({ path, line, column, message, remedy }) =>
        `${file}${line ? `:${line}:${column}` : path && `: ${path}`}: ${message}. ${remedy}`,
    );
    if (!film) throw new Error(lines.join('\n') || `${file}: there is no film in the file`);
    lines.forEach(this.warn);
    const known = { film, slug: slugOf(film, basename(file)), file };
    this.#read.set(file, { text, film: known });
    return known;
  }
}

/** How many names an error lists. */
const namesInError = 8;

/** "Did you mean …?", and the names that there are. */
export function nearNames(name: string, names: readonly string[]): string {
  const near: string[] = [];
  for (let left = [...names]; near.length < 3;) {
    const next = nearest(name, left, 1 / 2);
    if (next === undefined) break;
    near.push(next);
    left = left.filter((one) => one !== next);
  }
  // A part of a long name is nearer to it than the count of letters says.
  for (const one of names)
    if (near.length < 3 && !near.includes(one) && name && one.includes(name)) near.push(one);
  const more = names.length - namesInError;
  const all = `${names.slice(0, namesInError).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  return near.length ? `Did you mean ${near.map((one) => `"${one}"`).join(', ')}?` : `There are: ${all}.`;
}
