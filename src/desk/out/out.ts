import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BoxTag } from '../../facts/boxes.js';
import { routeNames, type Route } from '../../writers/snippet.js';
import { endings, formats, type Format } from '../../writers/writers.js';
import { ChoiceFollower } from '../choice-follower.js';
import { choices, type Choices } from '../choices.js';
import type { FilmJson } from '../history.js';
import { Follower } from '../seen.js';
import { select } from '../preview/select.js';
import { previewWords } from '../words/room-preview.js';
import { outWords } from '../words/room-out.js';
import { sayer } from '../words/room.js';
import { copyText, download, fileStem } from './copy.js';
import type { Addresses, Wanted } from './outputs.js';
import { deskSite } from './site.js';

const words = { ...previewWords, ...outWords };
type Key = keyof typeof words;
const say = sayer(words);

/** Where the browser keeps the addresses that the editor has named. */
const addressKey = 'onesheet-desk-addresses';

/** Milliseconds without a change after which texts are made anew. */
const pause = 200;

/**
 * What the editor takes with her: the snippet for her CMS, the box in any format, the film JSON.
 * The box, its language and its theme are those of the preview.
 */
export class DeskOut extends LitElement {
  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    lang: {},
    name: {},
    choices: { attribute: false },
    route: { state: true },
    format: { state: true },
    snippet: { state: true },
    template: { state: true },
    written: { state: true },
    copied: { state: true },
    addresses: { state: true },
  };

  declare film: FilmJson;
  /** The name of the film's file in the folder, where it has one. */
  declare name: string | undefined;
  declare choices: Choices;
  declare route: Route;
  declare format: Format;
  /** The HTML to paste; undefined while the film has nothing for the box. */
  declare snippet: string | undefined;
  /** What the page template needs once for the snippet. */
  declare template: string | undefined;
  declare written: string | undefined;
  /** What was copied or could not be, and from which part. */
  declare copied: { part: 'snippet' | 'format' | 'json'; key: Key } | undefined;
  declare addresses: Partial<Addresses>;

  readonly #choice = new ChoiceFollower(this);
  readonly #follower = new Follower<FilmJson>(this, {}, pause);
  #written: unknown[] = [];

  constructor() {
    super();
    this.film = {};
    this.choices = choices;
    this.route = 'module';
    this.format = 'dsd';
    this.addresses = JSON.parse(localStorage.getItem(addressKey) ?? '{}') as Partial<Addresses>;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #t = (key: Key, values?: Record<string, string | number>): string => say(this.lang, key, values);

  get #wanted(): Wanted {
    return this.#choice.wanted(this.#shown);
  }

  get #src(): string {
    return this.addresses.src ?? `/films/${encodeURI(this.name ?? `${fileStem(this.#shown.title)}.json`)}`;
  }

  /** The film that it gives out. */
  get #shown(): FilmJson {
    return this.#follower.current;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('film')) this.#follower.follow(this.film);
    const { route, format, addresses, lang, name } = this;
    const inputs = [this.#shown, this.choices.chosen, route, format, addresses, lang, name];
    if (inputs.every((input, i) => input === this.#written[i])) return;
    this.#written = inputs;
    this.copied = undefined;
    if (Object.keys(this.#shown).length) void this.#writeNow();
    else this.snippet = this.template = this.written = undefined;
  }

  async #writeNow(): Promise<void> {
    const inputs = this.#written;
    const film = this.#shown;
    const [outputs, site] = await Promise.all([
      import('./outputs.js'),
      deskSite(),
      import('../card/card-view.js'),
    ]);
    if (inputs !== this.#written) return;
    const { base = site.base } = this.addresses;
    // Hashes are those of the files beside this page, of the same version; another address is taken at its word.
    const addresses = { base, src: this.#src, integrity: site.integrity };
    const made = outputs.snippetFor(film, this.route, this.#wanted, addresses);
    this.snippet = made?.snippet;
    this.template = made?.template;
    this.written = outputs.textFor(film, this.format, this.#wanted);
    if (!this.addresses.base) this.addresses.base = base;
  }

  #choose(some: { route: Route } | { format: Format }): void {
    Object.assign(this, some);
  }

  #setAddress(name: 'base' | 'src', value: string): void {
    this.addresses = { ...this.addresses, [name]: value || undefined };
    localStorage.setItem(addressKey, JSON.stringify({ base: this.addresses.base }));
  }

  /** Copies a text as it is now: what was typed a moment ago may not be shown yet. */
  async #copy(part: 'snippet' | 'format' | 'json'): Promise<void> {
    this.#follower.now();
    await this.updateComplete;
    await this.#writeNow();
    const { snippet = '', written = '' } = this;
    const isCopied = await copyText({ snippet, format: written, json: this.#json }[part]);
    if (!isCopied) getSelection()?.selectAllChildren(this.querySelector(`pre.${part}`) ?? this);
    this.copied = { part, key: isCopied ? 'Copied' : 'Selected: press Ctrl+C' };
  }

  get #json(): string {
    return `${JSON.stringify(this.#shown, null, 2)}\n`;
  }

  protected override render(): TemplateResult {
    const tag: BoxTag = this.#wanted.box;
    return html`<section>
        <h2>${this.#t('Put it on a page')}</h2>
        <div class="choices">
          ${select<Route>(
            this.#t('Way'),
            routeNames.map((name) => [name, this.#t(`${name} route`)] as const),
            this.route,
            (route) => this.#choose({ route }),
          )}
          ${this.#text(this.#t('Address of the film'), this.#src, (value) => this.#setAddress('src', value))}
          ${this.#text(this.#t('Address of the script files'), this.addresses.base ?? '', (value) =>
            this.#setAddress('base', value),
          )}
        </div>
        <p class="hint">${this.#t(`${this.route} advice`)}</p>
        ${this.#part('snippet', this.snippet, this.#t('Snippet of {box}', { box: this.#t(tag) }), true)}
        ${
          this.template
            ? html`<h3>${this.#t('Once in the template of your pages')}</h3>
                <pre
                  class="template"
                  tabindex="0"
                  role="region"
                  aria-label=${this.#t('Once in the template of your pages')}
                >
${this.template}</pre>`
            : nothing
        }
      </section>
      <section>
        <h2>${this.#t('In another format')}</h2>
        <div class="choices">
          ${select<Format>(
            this.#t('Format'),
            formats.map((name) => [name, this.#t(`${name} format`)] as const),
            this.format,
            (format) => this.#choose({ format }),
          )}
        </div>
        ${this.#part('format', this.written, this.#t('In another format'))}
      </section>
      <section>
        <h2>${this.#t('Card for social media')}</h2>
        <desk-card .film=${this.#shown} .lang=${this.lang} .choices=${this.choices}></desk-card>
      </section>
      <section>
        <h2>${this.#t('Film JSON')}</h2>
        ${this.#part('json', this.#json, this.#t('Film JSON'))}
      </section>`;
  }

  #text(label: string, value: string, change: (value: string) => void): TemplateResult {
    return html`<label class="choice long"
      ><span>${label}</span>
      <input
        type="text"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        .value=${value}
        @change=${(event: Event) => change((event.target as HTMLInputElement).value.trim())}
    /></label>`;
  }

  /** A text with what copies and keeps it. */
  #part(
    part: 'snippet' | 'format' | 'json',
    text: string | undefined,
    label: string,
    isMain = false,
  ): TemplateResult {
    if (text === undefined)
      return html`<p class="hint">${this.#t('The film has nothing for this box yet.')}</p>`;
    const names = { snippet: 'snippet.html', json: 'json', format: this.#ending };
    return html`<div class="choices">
        <button type="button" class=${isMain ? 'main' : nothing} @click=${() => this.#copy(part)}>
          ${this.#t(`Copy ${part}`)}
        </button>
        <button
          type="button"
          @click=${() => download(`${fileStem(this.#shown.title)}.${names[part]}`, new Blob([text]))}
        >
          ${this.#t('Download')}
        </button>
        <span role="status" class="done">${this.copied?.part === part ? this.#t(this.copied.key) : ''}</span>
      </div>
      <pre class=${part} tabindex="0" role="region" aria-label=${label}>${text}</pre>`;
  }

  get #ending(): string {
    return this.format === 'jsonld' ? 'jsonld' : endings[this.format];
  }
}

customElements.define('desk-out', DeskOut);

declare global {
  interface HTMLElementTagNameMap {
    'desk-out': DeskOut;
  }
}
