// What a snippet may take for granted, because its reader has it.
import type { Film } from 'onesheet';

declare global {
  /** A film, as parseFilm answers it. */
  const film: Film;
  /** Film JSON as text. */
  const text: string;
  /** The page's analytics. */
  function track(event: string, details: Record<string, unknown>): void;
  /** In plain JavaScript nobody says that the target of an event is an element. */
  interface EventTarget {
    localName: Element['localName'];
    getAttribute(name: string): string | null;
  }
}
