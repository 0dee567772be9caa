import { withSource } from '../../copy-desk/source-ids.js';
import type { Film } from '../../model/film.js';
import { parseFilm } from '../../model/parse-film.js';
import { rewrite } from '../../json-text/rewrite.js';
import { readDeal, readRelease } from '../../shorthand/shorthand.js';
import { CallError } from '../errors.js';
import { readFilmFile } from '../film-file.js';
import { writeFilmFile } from '../fix.js';
import { printErrors } from '../issue-lines.js';
import { paint, printLine } from '../terminal.js';
import { appendEntry } from './insert.js';

/**
 * Adds a deal or a release that a line says to a film file. A release that moves to another date stays where it is.
 * @returns the exit code: 1 where the line is not clear or the file holds no film; then nothing is written
 * @throws {CallError} when the file cannot be read or written
 */
export function addEntry(file: string, line: string, { today }: { today?: string }): number {
  if (file === '-') throw new CallError('name a file: the line is written into it');
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
  for (const name of ['deals', 'releases', 'sources'])
    if (lists[name] !== undefined && !Array.isArray(lists[name]))
      return question(`"${name}" is not a list. Put it right first: onesheet validate tells how.`);
  const reading = entryIn(line, film, today);
  if ('ask' in reading) return question(reading.ask);
  const { field, at } = reading;
  const sourced = withSource(reading.entry, film.sources, reading);
  if (sourced.ask !== undefined) return question(sourced.ask);
  const { entry, newSource } = sourced;
  let content =
    at === undefined
      ? appendEntry(text, field, entry)
      : rewrite(text, { ...lists, [field]: (lists[field] as unknown[]).with(at, entry) });
  if (newSource) content = appendEntry(content, 'sources', newSource);
  const before = parseFilm(film).issues.length + issues.length;
  if (parseFilm(JSON.parse(content)).issues.length > before)
    return question('This does not fit into the film. Look at both with onesheet validate.');
  writeFilmFile(file, content);
  printLine(`wrote ${file}`);
  return 0;
}

type Entry = {
  field: 'deals' | 'releases';
  entry: Record<string, unknown>;
  at?: number | undefined;
  source?: string | undefined;
  url?: string | undefined;
};

/** What a line says, or the question to ask. A line that is not clearly about a release is about a deal. */
function entryIn(line: string, { releases }: Film, today: string | undefined): Entry | { ask: string } {
  const said = readRelease(line, { today }, releases);
  if (said.release) return { ...said, field: 'releases', entry: said.release };
  if (!said.isUnknown) return { ask: said.ask };
  const reading = readDeal(line, { today });
  return reading.deal ? { ...reading, field: 'deals', entry: reading.deal } : { ask: reading.ask };
}
