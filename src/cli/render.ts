import { boxFor } from '../surfaces/box-for.js';
import { renderBox, type RenderOptions } from '../surfaces/render.js';
import { utcDay } from '../words/utc-day.js';
import { fallbackOf } from '../writers/fallback.js';
import type { Format } from '../writers/writers.js';
import { CallError } from './errors.js';
import { readFilmFile } from './film-file.js';
import { printErrors } from './issue-lines.js';
import { printLine } from './terminal.js';

export interface RenderCommand extends Omit<RenderOptions, 'fallback'> {
  format: Format;
}

/**
 * Writes one box of a film to standard output.
 * @returns the exit code: 1 when something of the film is wrong; what is right of it is written all the same
 * @throws {CallError} when the file cannot be read, or the box is missing
 */
export function renderFilm(file: string, { today = utcDay(), ...options }: RenderCommand): number {
  const { format, box } = options;
  if (!box && format !== 'jsonld')
    throw new CallError(`--format ${format} needs to know which box: add --box film-card, for instance`);
  const { film, issues } = readFilmFile(file);
  const hasErrors = printErrors(file, issues);
  if (!film) return 1;
  const content = format === 'dsd' && boxFor(film, box!, { today, ...options });
  const fallback = content ? fallbackOf(content, options.lang) : '';
  const text = renderBox(film, { ...options, today, fallback });
  if (text) process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  else printLine(`${file}: the film has nothing for ${box}`);
  return hasErrors ? 1 : 0;
}
