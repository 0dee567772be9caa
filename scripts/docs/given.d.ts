// What a snippet may take for granted: the reader has it. A snippet with one of these is type-checked and not run.
import type { Film } from 'onesheet';

declare global {
  /** A film, as parseFilm gives it. */
  const film: Film;
  /** Film JSON as text. */
  const text: string;
  /** The page's analytics. */
  function track(event: string, details: Record<string, unknown>): void;
}
