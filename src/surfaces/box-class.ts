import type { CSSResultGroup } from 'lit';
import type { FilmBox } from '../base/film-box.js';

/** A box class as prerendering needs it. */
export interface BoxClass {
  new (): Pick<FilmBox, 'renderFilm' | 'attributeChangedCallback' | 'staleAfter'>;
  readonly observedAttributes: string[];
  styles: CSSResultGroup;
}
