import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ImportWarning } from '../../import/import.js';
import { withoutAccents } from '../../model/plain-name.js';
import type { FilmEntry } from '../folder/film-entry.js';
import type { FilmJson } from '../history.js';
import type { KeptFilm } from '../keep/keep.js';
import { say, type Key, type Lang } from '../words/words.js';
import { refusalText } from './refusal-text.js';
import { readDocument, readText, type DocumentFilms } from './read-document.js';

/** The editor begins with a film. */
export type StartEvent = CustomEvent<{ film: FilmJson; warnings: ImportWarning[] }>;

/** Films that the search shows at once. */
const mostFound = 12;

/**
 * All ways to begin beside the line: a blank form, a document pasted or chosen, a film of the folder.
 *
 * @fires {StartEvent} start-film - with the film of a document
 * @fires {CustomEvent} start-blank - for a blank form
 * @fires {CustomEvent<string>} open-film - with the name of a film of the folder
 * @fires {CustomEvent} go-on - with a film that was left behind, and its key
 * @fires {CustomEvent<string>} forget - with the key of a film that is to be thrown away
 */
export class DeskStart extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: {},
    films: { attribute: false },
    left: { attribute: false },
    query: { state: true },
    read: { state: true },
  };

  /** The films of the folder; undefined without a folder. */
  declare films: FilmEntry[] | undefined;
  /** Films that were begun in this browser and not saved. */
  declare left: KeptFilm[];
  declare query: string;
  /** What the last document gave: several films to choose from, or why there is none. */
  declare read: DocumentFilms | undefined;

  constructor() {
    super();
    this.query = '';
    this.left = [];
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #t = (key: Key, values?: Record<string, string | number>): string => say(this.lang as Lang, key, values);

  /** Reads files that were dropped or chosen. */
  async take(files: Iterable<File>): Promise<void> {
    const [file] = files;
    if (file) this.#found(await readDocument(new Uint8Array(await file.arrayBuffer()), file.name));
  }

  #found(read: DocumentFilms): void {
    this.read = read;
    if (read.films.length === 1) this.#begin(read.films[0]!);
  }

  #begin(film: FilmJson): void {
    const warnings = this.read?.warnings ?? [];
    this.dispatchEvent(
      new CustomEvent('start-film', { bubbles: true, detail: { film, warnings } }) satisfies StartEvent,
    );
    this.read = undefined;
  }

  protected override render(): TemplateResult {
    return html`${this.left.length ? this.#leftBehind() : nothing}
      <h2>${this.#t('Or begin with')}</h2>
      <div class="ways">
        ${this.films ? this.#folder(this.films) : nothing}
        <div class="way">
          <label for="paste">${this.#t('Something to paste')}</label>
          <textarea
            id="paste"
            rows="3"
            spellcheck="false"
            aria-describedby="paste-hint paste-said"
            @input=${(event: Event) => void this.#paste((event.target as HTMLTextAreaElement).value)}
          ></textarea>
          <p class="hint" id="paste-hint">
            ${this.#t('Film JSON, a document of TMDB, OMDb, Wikidata or schema.org, or a table from a spreadsheet.')}
          </p>
        </div>
        <div class="way">
          <label for="file">${this.#t('A file to choose, or to drop anywhere on this page')}</label>
          <input
            id="file"
            type="file"
            accept=".json,.html,.htm,.csv,.tsv,.xlsx,.aml,.txt,application/json,text/*"
            @change=${(event: Event) => {
              const input = event.target as HTMLInputElement;
              void this.take(input.files ?? []).then(() => (input.value = ''));
            }}
          />
        </div>
        <div class="way">
          <button
            type="button"
            @click=${() => this.dispatchEvent(new CustomEvent('start-blank', { bubbles: true }))}
          >
            ${this.#t('A blank form')}
          </button>
        </div>
      </div>
      <div id="paste-said" role="status">${this.#result()}</div>`;
  }

  #leftBehind(): TemplateResult {
    const tell = (name: string, detail: unknown): boolean =>
      this.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
    const when = new Intl.DateTimeFormat(this.lang, { dateStyle: 'medium', timeStyle: 'short' });
    return html`<h2>${this.#t('Go on with')}</h2>
      <ul class="left" role="list">
        ${this.left.map(({ key, film, at }) => {
          const name = typeof film.title === 'string' && film.title ? film.title : key;
          return html`<li>
            <button type="button" @click=${() => tell('go-on', { key, film })}>${name}</button>
            <span class="meta">${this.#t('not saved, {when}', { when: when.format(at) })}</span>
            <button
              type="button"
              class="icon"
              aria-label=${this.#t('Throw away {name}', { name })}
              title=${this.#t('Throw away {name}', { name })}
              @click=${() => tell('forget', key)}
            >
              ×
            </button>
          </li>`;
        })}
      </ul>`;
  }

  #result(): TemplateResult | typeof nothing {
    const { read } = this;
    if (!read) return nothing;
    if (!read.films.length) return refusalText(this.lang as Lang, read.refusal);
    return html`<h3>${this.#t('{count} films: which one?', { count: read.films.length })}</h3>
      <ul class="found" role="list">
        ${read.films.map(
          (film) =>
            html`<li>
              <button type="button" @click=${() => this.#begin(film)}>
                ${film.title as string} ${film.year ?? ''}
              </button>
            </li>`,
        )}
      </ul>`;
  }

  #folder(films: FilmEntry[]): TemplateResult {
    const words = withoutAccents(this.query).split(/\s+/).filter(Boolean);
    const found = words.length
      ? films.filter(({ name, title, year }) => {
          const text = withoutAccents(`${title} ${year ?? ''} ${name}`);
          return words.every((word) => text.includes(word));
        })
      : [...films].sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''));
    return html`<div class="way">
      <label for="find">${this.#t('A film of the folder: type its name')}</label>
      <input
        id="find"
        type="search"
        autocomplete="off"
        aria-describedby="found"
        .value=${this.query}
        @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
      />
      <p class="hint" id="found" role="status">
        ${this.#t('{found} of {count} films', { found: found.length, count: films.length })}
      </p>
      <ul class="found" role="list">
        ${found.slice(0, mostFound).map(
          ({ name, title, year }) =>
            html`<li>
              <button
                type="button"
                @click=${() => this.dispatchEvent(new CustomEvent('open-film', { bubbles: true, detail: name }))}
              >
                ${title} ${year ?? ''}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  async #paste(text: string): Promise<void> {
    if (!text.trim()) this.read = undefined;
    else this.#found(await readText(text));
  }
}

customElements.define('desk-start', DeskStart);

declare global {
  interface HTMLElementTagNameMap {
    'desk-start': DeskStart;
  }
}
