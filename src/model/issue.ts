/** Where in the film JSON: `['deals', 0, 'price']`. */
export type Path = (string | number)[];

/** Something wrong with film JSON, before it has words. */
export interface Fault {
  path: Path;
  /**
   * Which expectation failed: a rule, a vocabulary (`film,series`), `object`, `list`, `empty`, `missing`, `unknown` (for a
   * field), `spelling`, a LoadFault, or what is wrong with the page: `twice` (the id of a script), `end-tag` (it is missing).
   */
  code: string;
  value?: unknown;
  /** For an unknown field: the fields that its object has. For another spelling: the word that was read. */
  known?: string[];
}

/** Why there is no film JSON to read at all. */
export type LoadFault = 'http' | 'html' | 'json' | 'network' | 'time' | 'size' | 'script';

/** Something wrong with film JSON, in an editor's words. */
export interface Issue {
  /** Where: `deals[0].price.currency`; empty for the document as a whole. */
  path: string;
  /** For machines: `currency`, `missing`, `unknown-field` ... */
  code: string;
  /** What is wrong: `"USDD" is not an ISO 4217 code`. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /**
   * An `error` was left out of the box; a `warning` lost nothing but an unknown field, or is about the page; a `hint` is what would be good to know.
   * Hints come from the copy desk of the command alone.
   */
  severity: 'error' | 'warning' | 'hint';
}
