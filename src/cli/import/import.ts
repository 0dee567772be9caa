import { basename } from 'node:path';
import { importFile, isSameFilm, mergeFilm, otherFilm, type FileOptions } from '../../import/import.js';
import type { Film } from '../../model/film.js';
import { CallError } from '../errors.js';
import { printErrors } from '../issue-lines.js';
import { readFilmFile } from '../film-file.js';
import { readLargeFile } from '../read-text.js';
import { paint, printLine } from '../terminal.js';
import { printDifferences } from './differences.js';
import { filmsOf, type FileFilm } from './films.js';
import { writeFilms } from './output.js';

export interface ImportCommand extends Omit<FileOptions, 'name'> {
  /** The film JSON of an editor, to which is added what it lacks. */
  into?: string;
  /** The film JSON of an editor, with which the files are compared. */
  diff?: string;
  /** The differences as JSON, for programs. */
  json?: boolean;
  /** A file for the film, or a folder for several, instead of standard output. */
  out?: string;
}

/**
 * Makes film JSON of documents of film databases and of sheets, several of which may be about the same film.
 * @returns the exit code: 1 when a file has no film, or is about another film; then nothing is written
 * @throws {CallError} when a file cannot be read or written
 */
export async function importFilms(files: string[], command: ImportCommand): Promise<number> {
  const { into, diff, json, out, ...options } = command;
  if (into !== undefined && diff !== undefined) throw new CallError('use --into or --diff, not both');
  if (json && diff === undefined) throw new CallError('--json goes with --diff; films are JSON anyway');
  const own = into ?? diff;
  const base = own === undefined ? undefined : readOwn(own);
  // Rows of a sheet that name no film are about the film that they go to.
  const imported = await filmsIn([...new Set(files)], { title: base?.film.title, ...options });
  if (!imported || (own !== undefined && !base)) return 1;
  if (diff !== undefined) return printDifferences({ file: diff, film: base!.film }, imported, json);
  const films = filmsOf(imported);
  if (!films) return 1;
  if (into === undefined) {
    writeFilms(films, out);
    return 0;
  }
  const [film] = films.length === 1 ? films : films.filter((one) => isSameFilm(base!.film, one));
  const why = film ? otherFilm(base!.film, film) : 'none of the films has its title or its ids';
  if (!film || why) {
    printLine(`${paint('bold', into)}: this is about another film: ${why}. Give it the same film.`);
    return 1;
  }
  writeFilms([mergeFilm(base!.data, film)], out);
  return 0;
}

/** The films of all files, with their warnings printed; undefined when one is refused. */
async function filmsIn(files: string[], options: FileOptions): Promise<FileFilm[] | undefined> {
  const imported: FileFilm[] = [];
  let refused = false;
  for (const file of files) {
    const { films, warnings, refusal } = await importFile(readLargeFile(file), {
      ...options,
      name: nameOf(file),
    });
    for (const { field, message } of warnings)
      printLine(`${paint('bold', `${file}, ${field}`)}: ${paint('yellow', 'warning:')} ${message}.`);
    if (refusal) printLine(`${paint('bold', file)}: ${refusal.message}. ${paint('dim', refusal.remedy)}`);
    if (refusal) refused = true;
    else imported.push(...films.map((film) => ({ file, film, isSheet: films.length > 1 })));
  }
  return refused ? undefined : imported;
}

/** What a reader may call a file: its name without the folder. */
const nameOf = (file: string): string | undefined => (file === '-' ? undefined : basename(file));

/** The film JSON of an editor; undefined when it has no film, which is printed. */
function readOwn(file: string): { data: Record<string, unknown>; film: Film } | undefined {
  const { data, film, issues } = readFilmFile(file);
  if (film) return { data: data as Record<string, unknown>, film };
  printErrors(file, issues);
  return undefined;
}
