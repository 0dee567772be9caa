import type { Block, Span } from './box.js';
import type { Wording } from './wording.js';

/** What a box says of a film, before it has a frame and its sources have numbers (box-of.ts adds both). */
export interface Facts {
  /** The box's own heading, unless the page gives another. */
  heading: Span;
  /** Whether the heading is the film's title, which otherwise stands beside it. */
  titled?: boolean;
  /** Never empty: where there is nothing to say, there are no facts. */
  blocks: Block[];
  /** Whether one of the facts may have changed since it was last confirmed. */
  stale?: boolean;
}

/** What a page asks of a box, as its attributes say it. */
export interface BoxOptions {
  /** Instead of the box's own heading; empty for none. */
  heading?: string | undefined;
  /** 2 to 6; anything else is 3. Headings inside the box are one below. */
  headingLevel?: number | undefined;
  /** `cast-list`: the most people to show at first; all when it is no number above zero. */
  max?: number | undefined;
  /** `cast-list`: whether the reader has asked for all of them. */
  expanded?: boolean | undefined;
  /** `film-facts`: tags of the boxes in the wanted order, separated by spaces; all in our order when it names none of ours. */
  sections?: string | undefined;
}

/** Pure: the same film, reader and options give the same facts. Undefined for a film that has nothing for the box. */
export type FactsOf = (wording: Wording, options: BoxOptions) => Facts | undefined;
