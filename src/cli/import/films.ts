import { filmDifferences, isSameFilm, mergeFilm, otherFilm } from '../../import/import.js';
import type { Film } from '../../model/film.js';
import { printLine, paint } from '../terminal.js';
import { valueText } from './value-text.js';

/** A film and the file that it is from. */
export interface FileFilm {
  file: string;
  film: Film;
  /** Whether the file has other films as well. */
  isSheet: boolean;
}

/**
 * The films of several files: what is about the same film is laid over each other, the first file first, and where they
 * disagree is printed. Undefined when two files are about different films and none is a sheet, which is printed.
 */
export function filmsOf(found: FileFilm[]): Film[] | undefined {
  const groups: { film: Film; parts: FileFilm[] }[] = [];
  for (const part of found) {
    const group = groups.find((one) => belongs(part, one));
    if (!group) groups.push({ film: part.film, parts: [part] });
    else {
      for (const known of group.parts) printDisagreements(known, part);
      group.film = mergeFilm({ ...group.film }, part.film) as unknown as Film;
      group.parts.push(part);
    }
  }
  const [first, second] = groups.map(({ parts }) => parts[0]!);
  if (!second || found.some(({ isSheet }) => isSheet)) return groups.map(({ film }) => film);
  const why = otherFilm(first!.film, second.film) ?? '';
  printLine(
    `${paint('bold', second.file)}: this is about another film than ${first!.file}: ${why}. Import them one by one.`,
  );
  return undefined;
}

function belongs(part: FileFilm, { parts }: { parts: FileFilm[] }): boolean {
  // The films of a sheet are told apart by the sheet.
  if (parts.some(({ file }) => file === part.file)) return false;
  const films = parts.map(({ film }) => film);
  if (films.some((film) => otherFilm(film, part.film))) return false;
  return (
    films.some((film) => isSameFilm(film, part.film)) ||
    !(part.isSheet || parts.some(({ isSheet }) => isSheet))
  );
}

function printDisagreements(one: FileFilm, other: FileFilm): void {
  for (const { path, ours, theirs } of filmDifferences(one.film, other.film))
    printLine(
      `${paint('bold', `${one.file}, ${path}`)}: ${paint('yellow', 'warning:')} ${valueText(ours)} here, ${valueText(theirs)} in ${other.file}.`,
    );
}
