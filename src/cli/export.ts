import { exportSheet, type SheetFormat } from '../import/import.js';
import type { Film } from '../model/film.js';
import { readFilmFile } from './film-file.js';
import { filmPaths } from './film-paths.js';
import { printErrors } from './issue-lines.js';

export interface ExportCommand {
  /** What to write. */
  to: SheetFormat;
}

/**
 * Writes films as a sheet to standard output: a table of the films, and one for each of their lists.
 * @param names files, folders, patterns, or `-`
 * @returns the exit code: 1 when a film has an error; then nothing is written, because the sheet would lose what is wrong
 * @throws {CallError} when a file cannot be read
 */
export async function exportFilms(names: string[], { to }: ExportCommand): Promise<number> {
  const films: Film[] = [];
  let isWrong = false;
  for (const file of await filmPaths(names)) {
    const { film, issues } = readFilmFile(file);
    if (printErrors(file, issues) || !film) isWrong = true;
    else films.push(film);
  }
  if (isWrong) return 1;
  process.stdout.write(await exportSheet(films, to));
  return 0;
}
