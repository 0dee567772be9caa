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
import { Filing, type Saved } from './filing.js';
import type { FilmEntry } from './folder/film-entry.js';
import { folderOf } from './folder/folder.js';
import { History, type FilmJson } from './history.js';
import { IssueFinder } from './issues/issue-finder.js';
import { issueList } from './issues/issues.js';
import { IssuePlaces } from './issues/issue-places.js';
import type { FilmChangeEvent } from './line/line.js';
import type { StartEvent } from './start/start.js';
import { header, type HeaderParts } from './page/header.js';
import { Places } from './page/places.js';
import { langOf, say, type Key, type Lang } from './words/words.js';

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
    films: { state: true },
    conflict: { state: true },
    warnings: { state: true },
  };

  declare tongue: Tongue;
  declare issues: FilmIssue[];
  /** What shows where there is no room for both: the facts, or the boxes. */
  declare side: 'facts' | 'boxes';
  /** Whether the editor has begun: with a film, or a blank form. */
  declare isBegun: boolean;
  /** The films of the folder; undefined without one. */
  declare films: FilmEntry[] | undefined;
  /** Where somebody else's changes contradict those on the desk. */
  declare conflict: Extract<Saved, { is: 'conflict' }> | undefined;
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
  readonly #open = new Places(this);
  readonly #filing: Filing | undefined;

  constructor() {
    super();
    this.issues = [];
    this.side = 'facts';
    this.isBegun = false;
    this.notice = '';
    this.warnings = [];
    this.tongue = { locale: 'en', messages: undefined };
    const folder = folderOf(location);
    this.#filing = folder && new Filing(folder);
    this.#history.addEventListener('change', () => this.#changed());
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const wanted = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(langKey);
    void this.#speak(langOf(wanted ?? navigator.language));
    void this.#list();
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

  async #list(): Promise<void> {
    try {
      this.films = await this.#filing?.list();
    } catch (error) {
      this.notice = this.#t('Not opened: {why}', { why: (error as Error).message });
    }
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
    if (key === 's' && this.#filing) {
      event.preventDefault();
      void this.#save();
    }
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
      isOpen: (path) => this.#open.isOpen(path),
      setOpen: (path, open) => this.#open.setOpen(path, open),
      focus: (id) => this.#open.focus(id),
      tell: (text) => (this.notice = text),
    };
    return desk;
  }

  protected override render(): TemplateResult {
    if (!this.lang) return html``;
    return html`${header(this.#headerParts)}
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

  get #headerParts(): HeaderParts {
    const filing = this.#filing;
    return {
      history: this.#history,
      lang: this.lang as Lang,
      isBegun: this.isBegun,
      file: filing && {
        name: filing.name ?? this.#t('A new file in {folder}', { folder: filing.folder.name }),
        isSaved: filing.isSaved(this.film),
      },
      step: (way) => this.#step(way),
      save: () => void this.#save(),
      another: () => this.#another(),
      speak: (lang) => {
        localStorage.setItem(langKey, lang);
        void this.#speak(lang);
      },
    };
  }

  async #save(): Promise<void> {
    const filing = this.#filing;
    const { film } = this;
    if (!filing || filing.isSaved(film)) return;
    const saved = await filing.save(film);
    if (saved.is === 'failed') this.notice = this.#t('Not saved: {why}', { why: saved.message });
    else if (saved.is === 'conflict') this.conflict = saved;
    else {
      this.notice = this.#t('Saved');
      // What she typed while it was saved stays; the next saving merges it.
      if (saved.film && this.film === film)
        this.#history.change(saved.film, this.#t('Merged with what somebody else saved'));
    }
    this.requestUpdate();
  }

  async #openFilm(name: string): Promise<void> {
    try {
      this.#begin(await this.#filing!.open(name));
    } catch (error) {
      this.notice = this.#t('Not opened: {why}', { why: (error as Error).message });
    }
  }

  #start(): TemplateResult {
    return html`<desk-start
      .lang=${this.lang}
      .films=${this.films}
      @open-film=${({ detail }: CustomEvent<string>) => void this.#openFilm(detail)}
      @start-blank=${() => {
        this.isBegun = true;
        this.#open.reset('section-film');
        this.#open.focus('at-title');
      }}
      @start-film=${({ detail }: StartEvent) => {
        this.#filing?.close();
        this.#begin(detail.film, detail.warnings);
      }}
    ></desk-start>`;
  }

  #begin(film: FilmJson, warnings: string[] = []): void {
    this.warnings = warnings;
    this.#open.reset('section-deals');
    this.#history.begin(film);
    this.isBegun = true;
    this.#open.focus('line');
  }

  /** Puts the film aside and shows the ways to begin. */
  #another(): void {
    this.#filing?.close();
    void this.#list();
    this.#history.begin({});
    this.isBegun = false;
    this.warnings = [];
    this.issues = [];
    this.#open.focus('line');
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
