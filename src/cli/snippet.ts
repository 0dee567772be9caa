import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { version } from '../base/version.js';
import { utcDay } from '../words/utc-day.js';
import { renderBox, type BoxTag, type FilmTheme } from '../surfaces/render.js';
import type { BoxOptions } from './box-options.js';
import { CallError, reasonOf } from './errors.js';
import { boxFor } from '../surfaces/box-for.js';
import { fallbackOf, titleOf } from '../writers/fallback.js';
import { snippet as snippetText, type Route } from '../catalogue/snippets.js';
import { readFilmFile } from './film-file.js';
import { printErrors } from './issue-lines.js';
import { paint, printLine } from './terminal.js';

export interface SnippetCommand extends BoxOptions {
  box: BoxTag;
  route: Route;
  /** Where the files of dist/cdn lie. */
  base?: string;
  /** Where the film JSON lies. */
  src?: string;
}

/** The files that a snippet names. */
export const snippetFiles = [
  'onesheet.js',
  'onesheet.classic.js',
  'onesheet-host.js',
  'onesheet-reserve.css',
  'themes/all.css',
];

/** `sha384-…` of the files that a snippet names, as they are published with this version. */
export function integrityOf(files = snippetFiles): Record<string, string> {
  return Object.fromEntries(
    files.map((file) => {
      try {
        const bytes = readFileSync(new URL(`../cdn/${file}`, import.meta.url));
        return [file, `sha384-${createHash('sha384').update(bytes).digest('base64')}`];
      } catch (error) {
        throw new CallError(`dist/cdn/${file}: ${reasonOf(error)}; install the package again`);
      }
    }),
  );
}

/**
 * Writes what a newsroom pastes to put a box of a film on a page.
 * @returns the exit code: 1 when the film is wrong or has nothing for the box
 * @throws {CallError} when the file cannot be read
 */
export function printSnippet(file: string, command: SnippetCommand): number {
  const { box, route, base, src = addressOf(file), today = utcDay(), ...options } = command;
  const { film, issues } = readFilmFile(file);
  const hasErrors = printErrors(file, issues);
  if (!film) return 1;
  const content = boxFor(film, box, { today, ...options });
  if (!content) {
    printLine(`${file}: the film has nothing for ${box}`);
    return 1;
  }
  const fallback = fallbackOf(content);
  if (!base)
    printLine(
      paint('dim', `${standIn} stands for where you put the files of dist/cdn; name it with --base.`),
    );
  process.stdout.write(
    snippetText({
      route,
      box,
      src,
      base: withSlash(base ?? `${standIn}/onesheet@${version}/`),
      attributes: attributesOf(options),
      fallback,
      title: titleOf(film, content),
      element: renderBox(film, { ...options, theme: options.theme as FilmTheme, box, src, today, fallback }),
      integrity: integrityOf(),
    }),
  );
  return hasErrors ? 1 : 0;
}

const standIn = 'https://cdn.example';

export const withSlash = (address: string): string => (address.endsWith('/') ? address : `${address}/`);

const addressOf = (file: string): string =>
  `/films/${file === '-' ? 'my-film.json' : encodeURIComponent(basename(file))}`;

function attributesOf({ headingLevel, staleAfter, max, ...texts }: BoxOptions): Record<string, string> {
  const all = { ...texts, 'heading-level': headingLevel, 'stale-after': staleAfter, max };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])),
  );
}
