// The desk: the page on which an editor makes the boxes of a film without code.
import '../define.js';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import '@awesome.me/webawesome/dist/components/tab-group/tab-group.js';
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FilmIssue } from '../copy-desk/film-issues.js';
import { pathOf } from '../model/issue-words.js';
import { wordsFor } from '../words/languages.js';
import type { Tongue } from '../words/say.js';
import './form/phrase.js';
import './form/round-up.js';
import './line/line.js';
import './start/start.js';
import { snippetOfBox } from './copy.js';
import { put } from './edit.js';
import type { Desk } from './form/desk.js';
import { entityFields } from './form/entity.js';
import { addCorrection, form } from './form/form.js';
import { History, type FilmJson } from './history.js';
import { IssueFinder } from './issues/issue-finder.js';
import { issueList } from './issues/issues.js';
import { IssuePlaces } from './issues/issue-places.js';
import type { FilmChangeEvent } from './line/line.js';
import type { StartEvent } from './start/start.js';
import { langNames, langOf, langs, say, type Key, type Lang } from './words/words.js';

/** Where the browser keeps the language of the editor. */
const langKey = 'onesheet-desk-lang';

/** The root of the page. It holds the film with its history; all else gets the film and tells of changes. */
export class OnesheetDesk extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: {},
    tongue: { state: true },
    issues: { state: true },
    side: { state: true },
    isBegun: { state: true },
    notice: { state: true },
    warnings: { state: true },
  };

  declare tongue: Tongue;
  declare issues: FilmIssue[];
  /** What shows where there is no room for both: the facts, or the boxes. */
  declare side: 'facts' | 'boxes';
  /** Whether the editor has begun: with a film, or a blank form. */
  declare isBegun: boolean;
  /** What was done last, in words. */
  declare notice: string;
  /** What the importer left out of the film that was taken. */
  declare warnings: string[];

  readonly #history = new History();
  readonly #finder = new IssueFinder((issues) => {
    this.#places = new IssuePlaces(issues);
    this.issues = issues;
  });
  #places = new IssuePlaces([]);
  readonly #open = new Set(['section-film', 'section-deals']);
  /** What gets the focus after the next rendering. */
  #focus: string | undefined;

  constructor() {
    super();
    this.issues = [];
    this.side = 'facts';
    this.isBegun = false;
    this.notice = '';
    this.warnings = [];
    this.tongue = { locale: 'en', messages: undefined };
    this.#history.addEventListener('change', () => this.#changed());
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const wanted = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(langKey);
    void this.#speak(langOf(wanted ?? navigator.language));
    addEventListener('keydown', this.#onKey);
    addEventListener('dragover', this.#onDrag);
    addEventListener('drop', this.#onDrop);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('keydown', this.#onKey);
    removeEventListener('dragover', this.#onDrag);
    removeEventListener('drop', this.#onDrop);
    this.#finder.stop();
  }

  get film(): FilmJson {
    return this.#history.film;
  }

  #t = (key: Key, values?: Record<string, string | number>): string => say(this.lang as Lang, key, values);

  async #speak(lang: Lang): Promise<void> {
    const messages = await wordsFor(lang);
    this.lang = lang;
    this.tongue = { locale: lang, messages };
    document.documentElement.lang = lang;
  }

  #changed(): void {
    if (Object.keys(this.film).length) this.isBegun = true;
    this.#finder.look(this.film);
    this.requestUpdate();
  }

  #onKey = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key === 'z' || key === 'y') {
      event.preventDefault();
      this.#step(key === 'y' || event.shiftKey ? 'redo' : 'undo');
    }
  };

  #onDrag = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  #onDrop = (event: DragEvent): void => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    void this.querySelector('desk-start')?.take(event.dataTransfer.files);
  };

  #step(way: 'undo' | 'redo'): void {
    const label = way === 'undo' ? this.#history.undoLabel : this.#history.redoLabel;
    if (label === undefined) return;
    this.#history[way]();
    this.notice = this.#t(way === 'undo' ? 'Undone: {label}' : 'Done again: {label}', { label });
  }

  /** What the form knows of the page. */
  get #desk(): Desk {
    const { tongue } = this;
    const key = (path: (string | number)[]): string => path.join('-');
    const desk: Desk = {
      film: this.film,
      lang: this.lang as Lang,
      tongue,
      t: this.#t,
      change: (film, label, place) => this.#history.change(film, label, place),
      fields: (path, entity) => entityFields(desk, path, entity),
      settle: () => this.#history.settle(),
      issuesAt: (path) => this.#places.at(path),
      issuesIn: (path) => this.#places.countIn(path),
      mend: (issue) => {
        const label = this.#t('Mended');
        this.#history.change(put(this.film, pathOf(issue.path), issue.fix), label);
        this.notice = label;
      },
      isOpen: (path) => this.#open.has(key(path)),
      setOpen: (path, open) => {
        if (open === this.#open.has(key(path))) return;
        if (open) this.#open.add(key(path));
        else this.#open.delete(key(path));
        this.requestUpdate();
      },
      focus: (id) => {
        this.#focus = id;
        this.requestUpdate();
      },
      tell: (text) => (this.notice = text),
    };
    return desk;
  }

  protected override updated(): void {
    const id = this.#focus;
    if (!id) return;
    this.#focus = undefined;
    const place = document.getElementById(id);
    const field = place?.matches('input, select, textarea, button')
      ? place
      : place?.querySelector<HTMLElement>('input, select, textarea, summary, button');
    (field ?? place)?.focus();
    place?.scrollIntoView({ block: 'nearest' });
  }

  protected override render(): TemplateResult {
    if (!this.lang) return html``;
    return html`${this.#header()}
      <main
        class=${this.isBegun ? this.side : 'start'}
        @film-change=${({ detail }: FilmChangeEvent) => this.#history.change(detail.film, detail.label)}
      >
        <div class="facts">
          <desk-line
            .film=${this.film}
            .lang=${this.lang}
            @line-added=${({ detail }: CustomEvent<{ field: string }>) => this.#showAdded(detail.field)}
          ></desk-line>
          ${this.isBegun ? this.#form() : this.#start()}
        </div>
        ${this.isBegun ? this.#boxes() : nothing}
      </main>
      <p class="notice" role="status">${this.notice}</p>`;
  }

  #header(): TemplateResult {
    const { canUndo, canRedo, undoLabel = '', redoLabel = '' } = this.#history;
    const title = this.film.title;
    return html`<header>
      <h1>${typeof title === 'string' && title ? title : this.#t('The desk')}</h1>
      <div class="actions">
        ${
          this.isBegun
            ? html`<button
                  type="button"
                  id="undo"
                  aria-disabled=${!canUndo}
                  title=${undoLabel}
                  @click=${() => this.#step('undo')}
                >
                  ${this.#t('Undo')}
                </button>
                <button
                  type="button"
                  id="redo"
                  aria-disabled=${!canRedo}
                  title=${redoLabel}
                  @click=${() => this.#step('redo')}
                >
                  ${this.#t('Redo')}
                </button>
                <button type="button" @click=${() => this.#another()}>${this.#t('Another film')}</button>`
            : nothing
        }
        <label class="language"
          ><span class="hidden">${this.#t('Language')}</span>
          <select
            @change=${(event: Event) => {
              const lang = langOf((event.target as HTMLSelectElement).value);
              localStorage.setItem(langKey, lang);
              void this.#speak(lang);
            }}
          >
            ${langs.map(
              (lang) =>
                html`<option value=${lang} lang=${lang} ?selected=${lang === this.lang}>
                  ${langNames[lang]}
                </option>`,
            )}
          </select>
        </label>
      </div>
    </header>`;
  }

  #start(): TemplateResult {
    return html`<desk-start
      .lang=${this.lang}
      @start-blank=${() => {
        this.isBegun = true;
        this.#focus = 'at-title';
      }}
      @start-film=${({ detail }: StartEvent) => this.#begin(detail.film, detail.warnings)}
    ></desk-start>`;
  }

  #begin(film: FilmJson, warnings: string[] = []): void {
    this.warnings = warnings;
    this.#history.begin(film);
    this.isBegun = true;
    this.#focus = 'line';
  }

  /** Puts the film aside and shows the ways to begin. */
  #another(): void {
    this.#history.begin({});
    this.isBegun = false;
    this.warnings = [];
    this.issues = [];
    this.#focus = 'line';
  }

  /** Opens what a line has added, so that the rest can be filled in at once. */
  #showAdded(field: string): void {
    const list = this.film[field];
    this.#desk.setOpen(['section', field], true);
    if (Array.isArray(list)) this.#desk.setOpen([field, list.length - 1], true);
  }

  async #copy(): Promise<void> {
    const text = snippetOfBox(this.film, 'deal-box', this.tongue);
    if (!text) return;
    await navigator.clipboard.writeText(text);
    this.notice = this.#t('Copied');
  }

  #form(): TemplateResult {
    const desk = this.#desk;
    return html`<div class="sides" role="group" aria-label=${this.#t('Show')}>
        ${(['facts', 'boxes'] as const).map(
          (side) =>
            html`<button type="button" aria-pressed=${this.side === side} @click=${() => (this.side = side)}>
              ${this.#t(side === 'facts' ? 'Facts' : 'Boxes')}
            </button>`,
        )}
      </div>
      ${
        this.warnings.length
          ? html`<details class="warnings">
              <summary>${this.#t('{count} notes on what was read', { count: this.warnings.length })}</summary>
              <ul lang="en">
                ${this.warnings.map((text) => html`<li>${text}</li>`)}
              </ul>
            </details>`
          : nothing
      }
      <div class="form" @round-up=${() => this.querySelector('desk-round-up')!.open()}>${form(desk)}</div>
      <button type="button" @click=${() => addCorrection(desk)}>${this.#t('Add a correction')}</button>
      <desk-round-up .film=${this.film} .tongue=${this.tongue} .lang=${this.lang}></desk-round-up>`;
  }

  #boxes(): TemplateResult {
    const count = this.issues.length;
    return html`<div class="boxes">
      <wa-tab-group>
        <button type="button" slot="nav" class="main" @click=${() => void this.#copy()}>
          ${this.#t('Copy the snippet')}
        </button>
        <wa-tab panel="preview">${this.#t('Boxes')}</wa-tab>
        <wa-tab panel="issues"
          >${count ? this.#t('{count} to look at', { count }) : this.#t('Issues')}</wa-tab
        >
        <wa-tab-panel name="preview"><film-facts .film=${this.film}></film-facts></wa-tab-panel>
        <wa-tab-panel name="issues">${issueList(this.#desk, this.issues)}</wa-tab-panel>
      </wa-tab-group>
    </div>`;
  }
}

customElements.define('onesheet-desk', OnesheetDesk);

declare global {
  interface HTMLElementTagNameMap {
    'onesheet-desk': OnesheetDesk;
  }
}
