import type { Film } from '../../model/film.js';
import type { Path } from '../../model/issue.js';

/** Something that a copy desk would ask about. */
export interface Finding {
  path: Path;
  /** For machines: `price-without-basis`. */
  code: string;
  message: string;
  remedy: string;
}

/** A question that a copy desk asks of every film. */
export type Rule = (film: Film, today: string) => Finding[];
