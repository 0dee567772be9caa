import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FilmIssue } from '../../copy-desk/film-issues.js';
import { filmText, rewrite } from '../../json-text/rewrite.js';
import { isEqual, isObject, type JsonObject } from '../../model/json-value.js';
import type { FilmJson } from '../history.js';
import type { mergeFilms } from '../merge.js';
import { jsonWords } from '../words/room-json.js';
import type { Said } from '../words/sentences/sentences.js';
import { sayer } from '../words/room.js';
import type { JsonEditor } from './editor.js';
import { faultText, filmFaults, jsonFault, readText } from './faults.js';

type Key = keyof typeof jsonWords;
const say = sayer(jsonWords);

/** Milliseconds without a key after which what was typed becomes the film. */
const pause = 250;

/**
 * The film as JSON, to be read and edited: with completion, with what is wrong at its place, and in step with the rest of the
 * page. Its editor is fetched when the element is first seen.
 *
 * @fires {CustomEvent<{ film: FilmJson, label: string }>} film-change - when the text is another film
 */
export class DeskJson extends LitElement {
  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    issues: { attribute: false },
    lang: {},
    fault: { state: true },
    state: { state: true },
  };

  declare film: FilmJson;
  /** What is wrong with the film and what the copy desk asks. */
  declare issues: FilmIssue[];
  /** Why the text is no film. */
  declare fault: Said | undefined;
  declare state: 'closed' | 'loading' | 'open' | 'missing';

  #editor: JsonEditor | undefined;
  /** It comes with the editor. */
  #merge: typeof mergeFilms | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#open();
  });

  constructor() {
    super();
    this.film = {};
    this.issues = [];
    this.state = 'closed';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#seen.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#seen.disconnect();
    this.#take();
    this.#editor?.destroy();
    this.#editor = undefined;
    this.state = 'closed';
  }

  #t = (key: Key): string => say(this.lang, key);

  async #open(): Promise<void> {
    if (this.state === 'loading' || this.state === 'open') return;
    this.state = 'loading';
    try {
      const [{ createEditor }, { mergeFilms }] = await Promise.all([
        import('./editor.js'),
        import('../merge.js'),
      ]);
      if (!this.isConnected) return;
      const host = this.querySelector('.json-editor')!;
      const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
      root.replaceChildren();
      this.#editor = createEditor(root, filmText(this.film), this.#t('Film JSON'), () => this.#typed());
      this.#merge = mergeFilms;
      this.state = 'open';
    } catch {
      this.state = 'missing';
    }
  }

  #typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#take(), pause);
  }

  /** Makes the film of what was typed, where it is one. */
  #take(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#editor!.text();
    const read = readText(text);
    if ('fault' in read) {
      this.fault = faultText(this.lang, read.fault);
      this.#editor!.mark([jsonFault(text, read.fault, this.lang)]);
    } else if (!isObject(read.data)) {
      const message = this.#t('A film is an object: it begins with { and ends with }.');
      this.fault = { text: message, lang: this.lang };
      this.#editor!.mark([{ from: 0, to: Math.min(1, text.length), severity: 'error', message }]);
    } else {
      this.fault = undefined;
      if (!isEqual(read.data, this.film)) this.#change(read.data);
    }
  }

  #change(film: JsonObject): void {
    this.film = film;
    const detail = { film, label: this.#t('Film JSON') };
    this.dispatchEvent(new CustomEvent('film-change', { detail, bubbles: true, composed: true }));
  }

  protected override updated(changed: Map<PropertyKey, unknown>): void {
    const editor = this.#editor;
    if (!editor) return;
    if (changed.has('film')) this.#follow(editor, changed.get('film') as FilmJson);
    const isOther = ['issues', 'state', 'fault', 'lang'].some((name) => changed.has(name));
    if (isOther && this.fault === undefined) editor.mark(filmFaults(editor.text(), this.issues, this.lang));
  }

  /** Writes the film into the text, when somebody has changed it elsewhere; `before` is the film before that. */
  #follow(editor: JsonEditor, before: FilmJson): void {
    const text = editor.text();
    const read = readText(text);
    const typed = 'data' in read && isObject(read.data) ? read.data : undefined;
    if (typed && isEqual(typed, this.film)) return;
    this.fault = undefined;
    if (!typed) return editor.replace(filmText(this.film));
    // What was typed a moment ago is a change of the film of before: both count.
    const film = this.#timer === undefined ? this.film : this.#merge!(before, typed, this.film).film;
    editor.replace(rewrite(text, film));
    if (!isEqual(film, this.film)) this.#change(film);
  }

  protected override render(): TemplateResult {
    return html`<div class="json-editor" ?hidden=${this.state !== 'open'}></div>
      ${
        this.state === 'missing'
          ? html`<p class="ask">
              ${this.#t('The editor could not be fetched.')}
              <button type="button" @click=${() => this.#open()}>${this.#t('Try again')}</button>
            </p>`
          : nothing
      }
      <p class="ask" role="status" lang=${this.fault?.lang ?? nothing}>${this.fault?.text ?? ''}</p>
      ${
        this.fault
          ? html`<p class="hint">${this.#t('Until it is right, the boxes show the film as it was.')}</p>`
          : nothing
      }`;
  }
}

customElements.define('desk-json', DeskJson);

declare global {
  interface HTMLElementTagNameMap {
    'desk-json': DeskJson;
  }
}
