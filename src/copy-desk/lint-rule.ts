import type { Film } from '../model/film.js';
import type { Path } from '../model/issue.js';

/** A place in the film that a copy desk would ask about, with the question. */
export interface Finding {
  path: Path;
  /** For programs: `price-without-basis`. */
  code: string;
  message: string;
  remedy: string;
  /** A hint is good to know, and `--strict` forgives it. Without it, it is a warning. */
  severity?: 'warning' | 'hint';
  /** The text that it is about, where that is all that stands at the path. */
  value?: string;
  /** What certainly should stand at the path. */
  fix?: unknown;
}

/** A question that a copy desk asks of every film. */
export type LintRule = (film: Film, today: string) => Finding[];
