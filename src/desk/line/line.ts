import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BoxTag } from '../../facts/boxes.js';
import type { Film } from '../../model/film.js';
import type { FilmJson } from '../history.js';
import { said } from '../words/sentences/sentences.js';
import { say, type Key, type Lang } from '../words/words.js';
import { readLine, type LineReading } from './read-line.js';

/** The box that reads a field back. */
const boxesOf: Record<string, BoxTag> = {
  deals: 'deal-box',
  cast: 'cast-list',
  crew: 'crew-list',
  companies: 'crew-list',
  castingChanges: 'casting-changes',
  boxOffice: 'box-office',
  releases: 'release-plan',
  shoot: 'film-timeline',
};

/**
 * The first line makes tables of the names of all countries. They are made before she types, so that her first key need not
 * wait for them.
 */
const prepare = (): void =>
  void (globalThis.requestIdleCallback ?? setTimeout)(() => readLine('Nobody, nowhere', {}));

/** A film has been changed by a part of the page. */
export type FilmChangeEvent = CustomEvent<{ film: FilmJson; label: string }>;

/**
 * The line in which an editor says one fact. What she types is read along and shown as the box will say it, or the question
 * is shown that must be answered first; Enter takes it over.
 *
 * @fires {FilmChangeEvent} film-change - with the film that the line makes
 */
export class DeskLine extends LitElement {
  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    lang: {},
    text: { state: true },
    added: { state: true },
  };

  declare film: FilmJson;
  declare text: string;
  /** What was added last, in words. */
  declare added: string;

  readonly #boxes = new Map<BoxTag, HTMLElementTagNameMap[BoxTag]>();

  constructor() {
    super();
    this.film = {};
    this.text = '';
    this.added = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Who opens the desk wants to type at once, unless she is somewhere already. */
  protected override firstUpdated(): void {
    prepare();
    if (document.activeElement === document.body) this.querySelector<HTMLElement>('#line')?.focus();
  }

  #t = (key: Key, values?: Record<string, string>): string => say(this.lang as Lang, key, values);

  protected override render(): TemplateResult {
    const reading = this.text.trim() ? readLine(this.text, this.film) : undefined;
    const isBlank = !this.film.title;
    return html`<form @submit=${this.#take}>
        <label for="line">${this.#t(isBlank ? 'Type it as you would say it' : 'Add a fact in a line')}</label>
        <div class="line">
          <input
            id="line"
            autocomplete="off"
            spellcheck="false"
            enterkeyhint="done"
            aria-describedby="line-hint line-said"
            .value=${this.text}
            @input=${this.#type}
          />
          <button class="main" ?disabled=${false} aria-disabled=${!reading?.film}>${this.#t('Add')}</button>
        </div>
        <p class="hint" id="line-hint">
          ${this.#t('For example: {example}', {
            example: isBlank
              ? 'Ballerina Overdrive | Amazon MGM, US, $11-12M, closing, Deadline'
              : 'Netflix, worldwide excl. Japan, $17M, closed, Variety',
          })}
        </p>
      </form>
      <div class="read-back" id="line-said" role="status">${this.#said(reading)}</div>`;
  }

  /** What the line says, in the box that will say it. */
  #said(reading: LineReading | undefined): TemplateResult | typeof nothing {
    if (!reading) return this.added ? html`<p class="done">${this.added}</p>` : nothing;
    if (!reading.film) {
      const { text, lang } = said(this.lang, reading.ask);
      return html`<p class="ask" lang=${lang}>${text}</p>`;
    }
    const { added, field } = reading;
    const box = boxesOf[field] ?? 'film-card';
    const wasTitled = added.title === this.film.title || added.title === 'Untitled';
    return html`${added.title && !wasTitled ? html`<p class="said"><b>${added.title}</b></p>` : nothing}
    ${field === 'title' ? nothing : field === 'sources' ? this.#source(added) : this.#box(box, added)}`;
  }

  /** A box without its own heading, the same one at each key. The tag is one of ours: a template cannot have it as a value. */
  #box(tag: BoxTag, film: FilmJson): Element {
    const box = this.#boxes.get(tag) ?? document.createElement(tag);
    this.#boxes.set(tag, box);
    box.heading = '';
    box.film = film as unknown as Film;
    return box;
  }

  #source({ sources }: FilmJson): TemplateResult {
    const [source] = sources as { name: string; url?: string; date?: string }[];
    return html`<p class="said">
      ${this.#t('Source')}: <b>${source!.name}</b>${source!.date ? html`, ${source!.date}` : nothing}
    </p>`;
  }

  #type(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
    this.added = '';
  }

  #take(event: Event): void {
    event.preventDefault();
    const reading = this.text.trim() ? readLine(this.text, this.film) : undefined;
    if (!reading?.film) return;
    const label = this.#t('Added: {line}', { line: this.text.trim() });
    this.dispatchEvent(
      new CustomEvent('film-change', {
        bubbles: true,
        composed: true,
        detail: { film: reading.film, label },
      }) satisfies FilmChangeEvent,
    );
    this.text = '';
    this.added = label;
    this.dispatchEvent(new CustomEvent('line-added', { bubbles: true, detail: { field: reading.field } }));
  }
}

customElements.define('desk-line', DeskLine);

declare global {
  interface HTMLElementTagNameMap {
    'desk-line': DeskLine;
  }
}
