import { newSourceId, sourceIdOf } from '../../copy-desk/source-ids.js';
import { parseFilm } from '../../model/parse-film.js';
import { readDeal } from '../../shorthand/shorthand.js';
import { CallError } from '../errors.js';
import { readFilmFile } from '../film-file.js';
import { writeFilmFile } from '../fix.js';
import { printErrors } from '../issue-lines.js';
import { paint, printLine } from '../terminal.js';
import { appendEntry } from './insert.js';

/**
 * Adds a deal that a line says to a film file.
 * @returns the exit code: 1 where the line is not clear or the file holds no film; then nothing is written
 * @throws {CallError} when the file cannot be read or written
 */
export function addDeal(file: string, line: string, { today }: { today?: string }): number {
  if (file === '-') throw new CallError('name a file: the deal is written into it');
  const { text, data, film, issues } = readFilmFile(file);
  if (!film) {
    printErrors(file, issues);
    return 1;
  }
  const question = (words: string): number => {
    printLine(`${paint('bold', file)}: ${words}`);
    return 1;
  };
  const lists = data as Record<string, unknown>;
  for (const name of ['deals', 'sources'])
    if (lists[name] !== undefined && !Array.isArray(lists[name]))
      return question(`"${name}" is not a list. Put it right first: onesheet validate tells how.`);
  const reading = readDeal(line, { today });
  if (!reading.deal) return question(reading.ask);
  const { deal, source, url } = reading;
  const known = sourceIdOf(film.sources, source, url);
  const id = known ?? (source ? newSourceId(film.sources, source) : undefined);
  if (!id && url) return question('Who says so? Write the name of the source before its address.');
  let content = appendEntry(text, 'deals', id ? { ...deal, sources: [id] } : deal);
  if (id && !known) content = appendEntry(content, 'sources', { id, name: source, ...(url ? { url } : {}) });
  const before = parseFilm(film).issues.length + issues.length;
  if (parseFilm(JSON.parse(content)).issues.length > before)
    return question('The deal does not fit into this film. Look at both with onesheet validate.');
  writeFilmFile(file, content);
  printLine(`wrote ${file}`);
  return 0;
}
