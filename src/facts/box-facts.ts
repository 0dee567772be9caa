import type { Line, Span } from '../format/line.js';
import type { Image } from '../model/person.js';
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

/** Somebody in a list, with a face. */
export interface PersonFact {
  line: Line;
  photo?: Image | undefined;
  /** Stands where a photo is missing: "BH" for Bong Joon Ho. */
  initials: string;
  /** 0 to 4, always the same for the same name: which quiet colour is behind the initials. */
  tint: number;
}
