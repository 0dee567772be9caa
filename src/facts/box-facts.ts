import type { Line, Span } from '../words/line.js';
import type { Image } from '../model/film.js';
import type { Row } from './wording.js';

/** What a box says. Every surface writes the same, in this order. */
export interface BoxFacts {
  /** The box's own heading, unless the page gives another. */
  heading: Span;
  /** Whether the heading is the film's title, which otherwise stands beside it. */
  titled?: boolean;
  /** Labelled facts. */
  rows?: Row[];
  /** Whether a fact in the box may have changed since it was last confirmed. */
  stale?: boolean;
}

/** A box with one big figure. */
export interface FigureFacts extends BoxFacts {
  /** The one big fact. */
  headline: Line;
  /** What stands right under it, then how good that is. */
  subline: Line;
  table?: FactTable | undefined;
}

/** Several facts of the same sort, side by side. */
export interface FactTable {
  caption: string;
  /** "Show all 19", where there are too many to show at once. */
  more: string;
  /** What stands above each column; empty where the lines say it themselves. */
  columns: string[];
  entries: {
    /** A line for each column, the first of which says what the others are about. */
    cells: Line[];
    /** What no column holds. */
    rows?: Row[];
  }[];
}

/** Somebody in a list, with a face. */
export interface PersonFact {
  line: Line;
  photo?: Image | undefined;
  /** Stands where a photo is missing: "BH" for Bong Joon Ho. */
  initials: string;
  /** 0 to 4, always the same for the same name: which quiet colour is behind the initials. */
  tint: number;
}
