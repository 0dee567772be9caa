import { LitElement, html, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Film } from '../../model/film.js';
import type { FilmJson } from '../history.js';
import { say, type Key, type Lang } from '../words/words.js';
import { refusalText } from './refusal-text.js';
import { readDocument, type DocumentFilms } from './read-document.js';

/**
 * What happens with a file that is dropped while a film is on the desk: it adds what the film lacks, or takes its place.
 *
 * @fires {FilmChangeEvent} film-change - with the film and what the document adds
 * @fires {StartEvent} start-film - with the film of the document
 */
export class DeskDropped extends LitElement {
  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    lang: {},
    read: { state: true },
    chosen: { state: true },
  };

  declare film: FilmJson;
  declare read: DocumentFilms;
  /** Which of several films of a document. */
  declare chosen: number;

  constructor() {
    super();
    this.film = {};
    this.read = { films: [], warnings: [] };
    this.chosen = 0;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #t = (key: Key, values?: Record<string, string | number>): string => say(this.lang as Lang, key, values);

  get #dialog(): HTMLDialogElement {
    return this.querySelector('dialog')!;
  }

  /** Reads a file and asks what to do with it. */
  async take([file]: Iterable<File>): Promise<void> {
    if (!file) return;
    this.read = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
    this.chosen = 0;
    this.#dialog.showModal();
  }

  protected override render(): TemplateResult {
    const { films, refusal } = this.read;
    return html`<dialog aria-labelledby="dropped-title">
      <h2 id="dropped-title">${this.#t('A dropped file')}</h2>
      ${
        films.length
          ? html`<label class="choice"
                ><span>${this.#t('The film')}</span>
                <select @change=${this.#choose}>
                  ${films.map((film) => html`<option>${film.title as string} ${film.year ?? ''}</option>`)}
                </select>
              </label>
              <div class="actions">
                <button type="button" class="main" @click=${() => void this.#add()}>
                  ${this.#t('Add what this film lacks')}
                </button>
                <button type="button" @click=${() => this.#begin()}>${this.#t('Begin with it')}</button>
                ${this.#cancel()}
              </div>`
          : html`${refusalText(this.lang as Lang, refusal)}
              <div class="actions">${this.#cancel()}</div>`
      }
    </dialog>`;
  }

  #choose(event: Event): void {
    this.chosen = (event.target as HTMLSelectElement).selectedIndex;
  }

  #cancel(): TemplateResult {
    return html`<button type="button" @click=${() => this.#dialog.close()}>${this.#t('Cancel')}</button>`;
  }

  async #add(): Promise<void> {
    const { mergeFilm } = await import('../../import/import.js');
    const film = mergeFilm(this.film, this.read.films[this.chosen] as unknown as Film);
    const label = this.#t('Add what this film lacks');
    this.dispatchEvent(
      new CustomEvent('film-change', { bubbles: true, composed: true, detail: { film, label } }),
    );
    this.#dialog.close();
  }

  #begin(): void {
    const { films, warnings } = this.read;
    this.#dialog.close();
    this.dispatchEvent(
      new CustomEvent('start-film', { bubbles: true, detail: { film: films[this.chosen], warnings } }),
    );
  }
}

customElements.define('desk-dropped', DeskDropped);

declare global {
  interface HTMLElementTagNameMap {
    'desk-dropped': DeskDropped;
  }
}
