// The desk: the page on which an editor makes the boxes of a film without code.
import '../define.js';
import '@awesome.me/webawesome/dist/components/dropdown/dropdown.js';
import '@awesome.me/webawesome/dist/components/dropdown-item/dropdown-item.js';
import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { ImportWarning } from '../import/import.js';
import { wordsFor } from '../words/languages.js';
import type { Tongue } from '../words/say.js';
import { folderOf } from './folder/folder.js';
import type { Desk } from './form/desk.js';
import { entityFields } from './form/entity.js';
import './form/phrase.js';
import type { FilmJson } from './history.js';
import './line/line.js';
import type { FilmChangeEvent } from './line/line.js';
import { boxes } from './page/boxes.js';
import { header } from './page/header.js';
import { Places } from './page/places.js';
import { Session } from './page/session.js';
import { Shortcuts } from './page/shortcuts.js';
import { facts, sideButtons, type Side } from './page/side.js';
import './start/dropped.js';
import './start/start.js';
import type { DeskStart, StartEvent } from './start/start.js';
import { learnSentences } from './words/sentences/sentences.js';
import { langOf, say, type Key, type Lang } from './words/words.js';

/** Where the browser keeps the language of the editor. */
const langKey = 'onesheet-desk-lang';

/** The root of the page. It holds the film with its history; all else gets the film and tells of changes. */
export class OnesheetDesk extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: {},
    tongue: { state: true },
    side: { state: true },
    notice: { state: true },
  };

  declare tongue: Tongue;
  declare side: Side;
  /** What was done last, in words. */
  declare notice: string;

  readonly #session = new Session(this, folderOf(location));
  readonly #open = new Places(this);

  constructor() {
    super();
    this.side = 'facts';
    this.notice = '';
    this.tongue = { locale: 'en', messages: undefined };
    new Shortcuts(this, {
      undo: () => this.#step('undo'),
      redo: () => this.#step('redo'),
      save: this.#session.filing && this.#save,
      drop: (files) => this.#drop(files),
    });
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const wanted = new URLSearchParams(location.search).get('lang') ?? localStorage.getItem(langKey);
    // The words come first, so that what is wrong with the folder is said in them.
    const spoken = this.#speak(langOf(wanted ?? navigator.language));
    this.#try(
      spoken.then(() => this.#session.list()),
      'Not opened: {why}',
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#session.stop();
  }

  /** The film on the desk. */
  get film(): FilmJson {
    return this.#session.film;
  }

  #t = (key: Key, values?: Record<string, string | number>): string => say(this.lang as Lang, key, values);

  /** Says why something could not be done. */
  #try(work: Promise<unknown>, words: Key): void {
    work.catch((error: Error) => (this.notice = this.#t(words, { why: error.message })));
  }

  async #speak(lang: Lang): Promise<void> {
    const [messages] = await Promise.all([wordsFor(lang), learnSentences(lang)]);
    this.lang = lang;
    this.tongue = { locale: lang, messages };
    document.documentElement.lang = lang;
    document.title = this.#t('The desk');
  }

  #step(way: 'undo' | 'redo'): void {
    const { history } = this.#session;
    const label = way === 'undo' ? history.undoLabel : history.redoLabel;
    if (label === undefined) return;
    history[way]();
    this.notice = this.#t(way === 'undo' ? 'Undone: {label}' : 'Done again: {label}', { label });
  }

  #save = (): void => {
    const saving = this.#session.save(this.#t('Merged with what somebody else saved')).then((saved) => {
      if (saved?.is === 'conflict') this.#open.focus('conflict');
      if (saved?.is === 'saved') this.notice = this.#t('Saved');
      if (saved?.is === 'failed') this.notice = this.#t('Not saved: {why}', { why: saved.message });
    });
    this.#try(saving, 'Not saved: {why}');
  };

  /** A dropped file begins a film, or offers to add to the one on the desk. */
  #drop(files: FileList): void {
    const taker = this.querySelector<DeskStart>(this.#session.isBegun ? 'desk-dropped' : 'desk-start');
    void taker?.take(files);
  }

  /** What the form knows of the page. */
  get #desk(): Desk {
    const { tongue } = this;
    const session = this.#session;
    const desk: Desk = {
      // What is on the desk at the time of asking: a part that was not rendered again must not change a film of before.
      get film() {
        return session.film;
      },
      lang: this.lang as Lang,
      tongue,
      t: this.#t,
      change: (film, label, place) => session.history.change(film, label, place),
      fields: (path, entity) => entityFields(desk, path, entity),
      settle: () => session.history.settle(),
      issuesAt: (path) => session.places.at(path),
      issuesIn: (path) => session.places.countIn(path),
      mend: (issue) => session.mend(issue, (this.notice = this.#t('Mended'))),
      isOpen: (path) => this.#open.isOpen(path),
      setOpen: (path, open) => this.#open.setOpen(path, open),
      focus: (id) => this.#open.focus(id),
      tell: (text) => (this.notice = text),
    };
    return desk;
  }

  protected override render(): TemplateResult {
    if (!this.lang) return html``;
    const session = this.#session;
    const { isBegun, film } = session;
    const desk = this.#desk;
    return html`${this.#header()}
      <main
        class=${isBegun ? this.side : 'start'}
        @film-change=${({ detail }: FilmChangeEvent) => session.history.change(detail.film, detail.label)}
        @start-film=${({ detail }: StartEvent) => this.#begin(detail.film, detail.warnings)}
      >
        <div class="facts">
          <desk-line
            .film=${film}
            .lang=${this.lang}
            @line-added=${({ detail }: CustomEvent<{ field: string }>) => this.#showAdded(detail.field)}
          ></desk-line>
          ${
            isBegun
              ? html`${sideButtons(desk, this.side, this.#show)} ${facts(desk, session, this.#save)}`
              : this.#start()
          }
        </div>
        ${isBegun ? boxes(desk, session) : nothing}
        ${isBegun ? html`<desk-dropped .film=${film} .lang=${this.lang}></desk-dropped>` : nothing}
      </main>
      <p class="notice" role="status">${this.notice}</p>`;
  }

  #show = (side: Side): void => void (this.side = side);

  #header(): TemplateResult {
    const { history, filing, isBegun, film } = this.#session;
    return header({
      history,
      lang: this.lang as Lang,
      isBegun,
      file: filing && {
        name: filing.name ?? this.#t('A new file in {folder}', { folder: filing.folder.name }),
        isSaved: filing.isSaved(film),
      },
      step: (way) => this.#step(way),
      save: this.#save,
      another: () => this.#another(),
      speak: (lang) => {
        localStorage.setItem(langKey, lang);
        void this.#speak(lang);
      },
    });
  }

  #start(): TemplateResult {
    const session = this.#session;
    return html`<desk-start
      .lang=${this.lang}
      .films=${session.films}
      .left=${session.drafts.left}
      @open-film=${({ detail }: CustomEvent<string>) => {
        this.#open.reset('section-deals');
        this.#try(session.open(detail), 'Not opened: {why}');
      }}
      @go-on=${({ detail }: CustomEvent<{ key: string; film: FilmJson }>) => {
        this.#open.reset('section-deals');
        this.#try(session.goOn(detail.key, detail.film), 'Not opened: {why}');
      }}
      @forget=${({ detail }: CustomEvent<string>) => void session.drafts.forget(detail)}
      @start-blank=${() => {
        session.begin({});
        this.#open.reset('section-film');
        this.#open.focus('at-title');
      }}
    ></desk-start>`;
  }

  #begin(film: FilmJson, warnings: ImportWarning[]): void {
    this.#session.filing?.close();
    this.#open.reset('section-deals');
    this.#session.begin(film, warnings);
    this.#open.focus('line');
  }

  #another(): void {
    this.notice = '';
    this.#try(this.#session.another(), 'Not opened: {why}');
    this.#open.focus('line');
  }

  /** Opens what a line has added, so that the rest can be filled in at once. */
  #showAdded(field: string): void {
    const list = this.film[field];
    this.#open.setOpen(['section', field], true);
    if (Array.isArray(list)) this.#open.setOpen([field, list.length - 1], true);
  }
}

customElements.define('onesheet-desk', OnesheetDesk);

declare global {
  interface HTMLElementTagNameMap {
    'onesheet-desk': OnesheetDesk;
  }
}
