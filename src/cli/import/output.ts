import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CallError, reasonOf } from '../errors.js';
import { printLine } from '../terminal.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes films: one to standard output or to a file, several as a list to standard output or each to a file of its own in
 * a folder.
 * @param out a file, or a folder: one that is there, or a path that ends with a slash
 * @throws {CallError} when a file cannot be written, or several films go into one file
 */
export function writeFilms(films: object[], out: string | undefined): void {
  if (out === undefined) {
    process.stdout.write(json(films.length === 1 ? films[0] : films));
    return;
  }
  try {
    const isFolder = /[\\/]$/.test(out) || (statSync(out, { throwIfNoEntry: false })?.isDirectory() ?? false);
    if (!isFolder && films.length > 1)
      throw new CallError(`${out}: there are ${films.length} films; name a folder for them, such as films/`);
    if (isFolder) mkdirSync(out, { recursive: true });
    const names = new Set<string>();
    for (const film of films) {
      const path = isFolder ? join(out, `${fileName(film, names)}.json`) : out;
      writeFileSync(path, json(film));
      printLine(`wrote ${path}`);
    }
  } catch (error) {
    if (error instanceof CallError) throw error;
    throw new CallError(`${out}: ${reasonOf(error)}`);
  }
}

/** `nine-lighthouses-2019`, and another name where two films would have the same. */
function fileName(film: { id?: string; title?: string; year?: number }, taken: Set<string>): string {
  const { id, title, year } = film;
  const words = id ?? [title, year].filter((word) => word !== undefined).join(' ');
  const stem =
    words
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}.]+/gu, '-')
      .replace(/^[-.]+|[-.]+$/g, '')
      .slice(0, 100) || 'film';
  let name = stem;
  for (let number = 2; taken.has(name); number++) name = `${stem}-${number}`;
  taken.add(name);
  return name;
}
