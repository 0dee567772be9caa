import type { Film } from '../../model/film.js';
import type { Path } from '../../model/issue.js';

/** A place in the film that a copy desk would ask about, with the question. */
export interface Finding {
  path: Path;
  /** For programs: `price-without-basis`. */
  code: string;
  message: string;
  remedy: string;
}

/** A question that a copy desk asks of every film. */
export type LintRule = (film: Film, today: string) => Finding[];
