import { version } from '../base/version.js';
import type { BoxTag } from '../facts/boxes.js';
import { boxFor } from '../surfaces/box-for.js';
import { renderBox, type RenderOptions } from '../surfaces/render.js';
import { utcDay } from '../words/utc-day.js';
import { fallbackOf, titleOf } from '../writers/fallback.js';
import { phoneHeight, roomOf } from '../writers/room.js';
import {
  routeAdvice,
  snippetOf,
  templateSnippetOf,
  type Route,
  type SnippetParts,
} from '../writers/snippet.js';
import { filmAddress, withSlash } from './address.js';
import { readFilmFile } from './film-file.js';
import { integrityHashes } from './integrity.js';
import { printErrors } from './issue-lines.js';
import { paint, printLine } from './terminal.js';

export interface SnippetCommand extends Omit<RenderOptions, 'format' | 'fallback'> {
  box: BoxTag;
  route: Route;
  /** Where the files of dist/cdn lie. */
  base?: string;
}

/** Stands for the address of the newsroom's own server, until `--base` names it. */
const exampleServer = 'https://cdn.example';

/**
 * Prints what a newsroom pastes to put a box of a film on a page.
 * @returns the exit code: 1 when the film is wrong or has nothing for the box
 * @throws {CallError} when the file cannot be read
 */
export function printSnippet(file: string, command: SnippetCommand): number {
  const { box, route, base, src = filmAddress(file), today = utcDay(), ...options } = command;
  const { film, issues } = readFilmFile(file);
  const hasErrors = printErrors(file, issues);
  if (!film) return 1;
  const content = boxFor(film, box, { today, ...options });
  if (!content) {
    printLine(`${file}: the film has nothing for ${box}`);
    return 1;
  }
  const fallback = fallbackOf(content, options.lang);
  if (!base)
    printLine(
      paint('dim', `${exampleServer} stands for where you put the files of dist/cdn; name it with --base.`),
    );
  const parts: SnippetParts = {
    route,
    box,
    src,
    base: withSlash(base ?? `${exampleServer}/onesheet@${version}/`),
    attributes: attributesOf(options),
    fallback,
    room: roomOf(content, fallback),
    height: phoneHeight(content),
    title: titleOf(film, content),
    html: renderBox(film, { ...options, box, today, format: 'html' }),
    email: renderBox(film, { ...options, box, today, format: 'email' }),
    film: JSON.stringify(film),
    integrity: integrityHashes(),
  };
  printLine(paint('dim', routeAdvice[route]));
  const template = templateSnippetOf(parts);
  if (template) printLine(`${paint('dim', 'Once in the template of your pages:')}\n${template.trim()}`);
  process.stdout.write(snippetOf(parts));
  return hasErrors ? 1 : 0;
}

function attributesOf({
  headingLevel,
  staleAfter,
  max,
  ...texts
}: Omit<RenderOptions, 'today'>): Record<string, string> {
  const values = { ...texts, 'heading-level': headingLevel, 'stale-after': staleAfter, max };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])),
  );
}
