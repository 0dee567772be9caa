// Boxes as facts give them, before anybody writes them.
import type { Block, Box, Line } from '../../src/facts/box.js';
import { boxOf } from '../../src/facts/box-of.js';
import type { BoxOptions, FactsOf } from '../../src/facts/facts.js';
import { numberSources } from '../../src/facts/sources.js';
import { wordingOf, type Reader, type Wording } from '../../src/facts/wording.js';
import type { Film } from '../../src/model/film.js';
import { inLocale } from './tongue.js';

const american: Reader = { ...inLocale('en'), today: '2026-03-14', staleAfter: 90 };

/** A film for somebody who reads American English on 14 March 2026, unless said otherwise. */
export const wordingFor = (film: unknown, reader: Partial<Reader> = {}): Wording =>
  wordingOf(film as Film, { ...american, ...reader });

/** A box of a film for the same reader. */
export const boxWith = (
  factsOf: FactsOf,
  film: unknown,
  reader: Partial<Reader> = {},
  options?: BoxOptions,
): Box | undefined => boxOf(factsOf, film as Film, { ...american, ...reader }, options);

/** The spans of a line with what they have alone: every span names all fields, so that all are laid out alike. */
export const spansOf = (line: Line | undefined): unknown => JSON.parse(JSON.stringify(line ?? []));

type Kind = Block['kind'];

/** All blocks of a kind, those inside other blocks too. */
export const blocksOf = <K extends Kind>(box: Pick<Box, 'blocks'>, kind: K): Extract<Block, { kind: K }>[] =>
  box.blocks.flatMap((block) => [
    ...(block.kind === kind ? [block as Extract<Block, { kind: K }>] : []),
    ...('blocks' in block ? blocksOf(block, kind) : []),
  ]);

/** The lines of a part: `headline`, `subline`, `about`. */
export const linesOf = (box: Box, part: string): Line[] =>
  blocksOf(box, 'line').flatMap((block) => (block.part === part ? [block.line] : []));

/** The same lines with numbers in the place of their sources, as they would stand below each other in a box. */
export function numbered<Lines extends Line[]>(wording: Wording, ...lines: Lines): Lines {
  numberSources([{ kind: 'rows', rows: [{ label: [], lines }] }], wording);
  return lines;
}
