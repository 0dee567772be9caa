import type { BoxFacts, FactTable, FigureFacts, PersonFact } from '../facts/box-facts.js';
import type { CardFacts } from '../facts/card-facts.js';
import type { CastFacts } from '../facts/cast-facts.js';
import type { DealFacts } from '../facts/deal-facts.js';
import type { FilmFactsFacts } from '../facts/film-facts.js';
import { footer, own, type Row, type Wording } from '../facts/wording.js';
import type { Line, Span } from '../words/line.js';

/** One thing after the other that a box says, for every surface that has no elements of ours. */
export type Block =
  /** A line by itself; `part` says which: `headline`, `subline`, `about`. */
  | { kind: 'line'; part: string; line: Line }
  | { kind: 'rows'; rows: Row[] }
  | { kind: 'people'; people: PersonFact[] }
  | { kind: 'table'; table: FactTable }
  /** The way to a closed deal; `reached` is the index of the step it has come to. */
  | { kind: 'steps'; label: string; steps: string[]; reached: number }
  | { kind: 'poster'; poster: NonNullable<CardFacts['poster']>; credit: Span | undefined }
  /** The facts of another box inside the dossier; no heading where they are the film's own. */
  | { kind: 'section'; heading: Line | undefined; blocks: Block[] };

/** A whole box, worded: what every surface but the elements themselves is made of. */
export interface Outline {
  /** Empty when the newsroom wants none. */
  heading: Line;
  /** 2 to 6. */
  level: number;
  locale: string;
  /** The direction of the labels' language. */
  dir: 'ltr' | 'rtl';
  blocks: Block[];
  /** Sources, corrections, and when the film was last checked. */
  footer: Row[];
}

/** What the caller says about the frame of a box. */
export interface OutlineOptions {
  /** Instead of the box's own heading; empty for none. */
  heading?: string | undefined;
  /** 2 to 6; anything else is 3. */
  headingLevel?: number | undefined;
  /** The most people to list of a cast; all by default. */
  max?: number | undefined;
}

/** The facts of a box in the order in which its element shows them. */
export function outlineOf(facts: BoxFacts, wording: Wording, options: OutlineOptions = {}): Outline {
  const { heading, headingLevel = 3, max } = options;
  const title = facts.titled ? [facts.heading] : [facts.heading, own(wording, wording.film.title, 'film')];
  return {
    heading: heading === undefined ? title : heading ? [{ text: heading }] : [],
    level: [2, 4, 5, 6].includes(headingLevel) ? headingLevel : 3,
    locale: wording.locale,
    dir: /^ar\b/.test(wording.locale) ? 'rtl' : 'ltr',
    blocks: blocksOf(facts, max),
    // After the facts: they say which sources there are to name.
    footer: footer(wording),
  };
}

function blocksOf(facts: BoxFacts, max: number | undefined): Block[] {
  if ('sections' in facts)
    return (facts as FilmFactsFacts).sections.map(({ facts: some }) => ({
      kind: 'section',
      heading: some.titled ? undefined : [some.heading],
      blocks: blocksOf(some, max),
    }));
  if ('people' in facts) {
    const { people } = facts as CastFacts;
    return [{ kind: 'people', people: max! >= 1 ? people.slice(0, max) : people }];
  }
  if ('about' in facts) return cardBlocks(facts as CardFacts);
  if ('headline' in facts) return figureBlocks(facts as FigureFacts);
  return rowBlocks(facts.rows);
}

const rowBlocks = (rows: Row[] = []): Block[] => (rows.length ? [{ kind: 'rows', rows }] : []);

const lineBlock = (part: string, line: Line): Block[] => (line.length ? [{ kind: 'line', part, line }] : []);

const cardBlocks = ({ poster, credit, about, rows }: CardFacts): Block[] => [
  ...(poster ? [{ kind: 'poster' as const, poster, credit }] : []),
  ...about.flatMap((line) => lineBlock('about', line)),
  ...rowBlocks(rows),
];

function figureBlocks(facts: FigureFacts & Partial<DealFacts>): Block[] {
  const { headline, subline, steps = [], step = 0, progress = '', rows, table } = facts;
  return [
    ...lineBlock('headline', headline),
    ...lineBlock('subline', subline),
    ...(steps.length ? [{ kind: 'steps' as const, label: progress, steps, reached: step }] : []),
    ...rowBlocks(rows),
    ...(table ? [{ kind: 'table' as const, table }] : []),
  ];
}
