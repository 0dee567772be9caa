import type { Film } from '../model/film.js';
import { checkFile } from './check-film.js';
import { say } from './terminal.js';
import { issueLine } from './validate.js';

/**
 * The film of a file, after saying what is wrong with it.
 * @returns undefined without a usable film; `wrong` when something of it was left out
 * @throws {CallError} when the file cannot be read
 */
export function readFilmFile(file: string): { film: Film | undefined; wrong: boolean } {
  const { film, issues } = checkFile(file);
  const errors = issues.filter(({ severity }) => severity === 'error');
  for (const issue of errors) say(issueLine(file, issue));
  return { film, wrong: errors.length > 0 };
}
