import { filmDifferences, otherFilm } from '../../import/import.js';
import type { Film } from '../../model/film.js';
import { paint, printLine } from '../terminal.js';
import type { FileFilm } from './films.js';
import { valueText } from './value-text.js';

/**
 * Prints on standard output where the film JSON of an editor and some files disagree: a line for each field, or JSON.
 * @returns the exit code
 */
export function printDifferences(
  own: { file: string; film: Film },
  found: FileFilm[],
  json: boolean | undefined,
): number {
  const same = found.filter(({ film }) => !otherFilm(own.film, film));
  const [other] = found.filter(({ film }) => otherFilm(own.film, film));
  if (other && (!same.length || !other.isSheet)) {
    const why = otherFilm(own.film, other.film)!;
    printLine(
      `${paint('bold', other.file)}: this is about another film than ${own.file}: ${why}. Give it the same film.`,
    );
    return 1;
  }
  const differences = same.flatMap(({ file, film }) =>
    filmDifferences(own.film, film).map((difference) => ({ ...difference, file })),
  );
  if (json) process.stdout.write(`${JSON.stringify({ film: own.file, differences }, null, 2)}\n`);
  else
    for (const { path, ours, theirs, file } of differences)
      process.stdout.write(
        `${own.file}, ${path}: ${valueText(ours)} here, ${valueText(theirs)} in ${file}\n`,
      );
  return 0;
}
