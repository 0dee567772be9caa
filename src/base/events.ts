import type { Film } from '../model/film.js';
import type { Issue } from '../model/issue.js';

/** A box shows its film. `issues` also names unknown fields, which lose nothing. */
export type FilmLoadEvent = CustomEvent<{ film: Film; issues: Issue[] }>;
/** Something of the film, or all of it, could not be shown: what, and what to do about it. */
export type FilmErrorEvent = CustomEvent<{ issues: Issue[] }>;
/** A reader follows a link in a box. Cancel it to keep them on the page. */
export type FilmLinkEvent = CustomEvent<{ href: string; text: string }>;
/** A reader has had half of the box in view for a second. */
export type FilmViewEvent = CustomEvent<Record<string, never>>;

declare global {
  interface GlobalEventHandlersEventMap {
    'film-load': FilmLoadEvent;
    'film-error': FilmErrorEvent;
    'film-link': FilmLinkEvent;
    'film-view': FilmViewEvent;
  }
}

/** Sends one of the events above; false when somebody canceled it. */
export function send(box: Element, type: `film-${string}`, detail: object, cancelable = false): boolean {
  return box.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable }));
}
