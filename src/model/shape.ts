import type { Rule } from './rules.js';

/**
 * The film schema as data, small enough for a reader's download. `npm run generate` makes the table out of the
 * zod schemas; parse.ts walks it.
 * - a string with spaces: a closed vocabulary (`' film series '`); else the name of a rule
 * - a list: of what its items are; a second entry means "not empty"
 * - an object: its fields
 */
export type Shape = Rule | ` ${string} ` | readonly [Shape, 1?] | Entity;

export interface Entity {
  /** Field name -> what it holds. */
  readonly fields: { readonly [field: string]: Shape };
  /** The fields without which the whole object says nothing. */
  readonly needs?: readonly string[];
  /** A rule for the object as a whole. */
  readonly rule?: Rule;
}
