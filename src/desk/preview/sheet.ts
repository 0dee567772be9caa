import { LitElement, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BoxTag } from '../../facts/boxes.js';
import type { Film } from '../../model/film.js';
import type { FilmJson } from '../history.js';
import { sheetsOf, type PageStyle } from './page-styles.js';

/**
 * An article with a box in it, on a page of some look. The styles of the page stay in it, and those of the desk stay out; an
 * attribute `theme` is that of the box, whose tokens come in from the element.
 */
export class DeskSheet extends LitElement {
  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    box: {},
    boxLang: {},
    look: {},
  };

  declare film: FilmJson;
  declare box: BoxTag;
  declare boxLang: string;
  declare look: PageStyle;

  #element: HTMLElementTagNameMap[BoxTag] | undefined;

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('look')) (this.renderRoot as ShadowRoot).adoptedStyleSheets = sheetsOf(this.look);
    // A box in a shadow root does not hear of another language around it.
    if (changed.has('box') || changed.has('boxLang')) this.#element = document.createElement(this.box);
    // The box reads film JSON of any shape; its type is for those who have a whole film.
    this.#element!.film = this.film as unknown as Film;
  }

  protected override render(): TemplateResult {
    const { title } = this.film;
    return html`<article class="page" lang=${this.boxLang}>
      <h2>${typeof title === 'string' ? title : ''}</h2>
      <div class="lines"></div>
      <div class="box">${this.#element}</div>
      <div class="lines"></div>
    </article>`;
  }
}

customElements.define('desk-sheet', DeskSheet);

declare global {
  interface HTMLElementTagNameMap {
    'desk-sheet': DeskSheet;
  }
}
