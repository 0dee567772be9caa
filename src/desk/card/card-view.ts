import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ChoiceFollower } from '../choice-follower.js';
import { choices, type Choices } from '../choices.js';
import type { FilmJson } from '../history.js';
import { copyText, download, fileStem } from '../out/copy.js';
import { select } from '../preview/select.js';
import { previewWords } from '../words/room-preview.js';
import { outWords } from '../words/room-out.js';
import { cardWords } from '../words/room-card.js';
import { sayer } from '../words/room.js';
import type { CardSize } from './card.js';
import type { Card } from './make.js';

const words = { ...previewWords, ...outWords, ...cardWords };
type Key = keyof typeof words;
const say = sayer(words);

/** Where the browser keeps the name of the newsroom. */
const brandKey = 'onesheet-desk-brand';

/** Milliseconds without a change after which the card is made anew. */
const pause = 250;

const sizes: readonly CardSize[] = ['link', 'square', 'portrait'];

/** A box as a picture for social media, in the look of its theme: to see, and to keep as PNG and SVG. */
export class DeskCard extends LitElement {
  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    lang: {},
    choices: { attribute: false },
    size: { state: true },
    scheme: { state: true },
    brand: { state: true },
    card: { state: true },
    told: { state: true },
  };

  declare film: FilmJson;
  declare choices: Choices;
  declare size: CardSize;
  declare scheme: 'light' | 'dark';
  /** The name of the newsroom on the card; empty for none. */
  declare brand: string;
  declare card: (Card & { address: string }) | undefined;
  declare told: Key | undefined;

  readonly #choice = new ChoiceFollower(this, () => this.#make(0));
  /** How many cards were begun. */
  #round = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.film = {};
    this.choices = choices;
    this.size = 'link';
    this.scheme = 'light';
    this.brand = localStorage.getItem(brandKey) ?? '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#show(undefined);
  }

  #t = (key: Key): string => say(this.lang, key);

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('film') || changed.has('brand') || changed.has('lang')) this.#make(this.card ? pause : 0);
    if (changed.has('size') || changed.has('scheme')) this.#make(0);
  }

  #make(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#makeNow(), wait);
  }

  async #makeNow(): Promise<void> {
    const { film, size, scheme, brand } = this;
    const { cardWithPoster } = await import('./make.js');
    const round = ++this.#round;
    const card = await cardWithPoster(film, { ...this.#choice.wanted(film), size, scheme, brand });
    // A later card may have been faster than the poster of this one.
    if (!this.isConnected || round !== this.#round) return;
    this.told = undefined;
    this.#show(card);
  }

  #show(card: Card | undefined): void {
    if (this.card) URL.revokeObjectURL(this.card.address);
    this.card = card && {
      ...card,
      address: URL.createObjectURL(new Blob([card.svg], { type: 'image/svg+xml' })),
    };
  }

  async #keepPng({ svg }: { svg: string }): Promise<void> {
    try {
      const { pngOf } = await import('./make.js');
      download(`${fileStem(this.film.title)}.png`, await pngOf(svg));
    } catch {
      this.told = 'This browser cannot make the picture. Take the SVG.';
    }
  }

  async #copyWords(words: string): Promise<void> {
    this.told = (await copyText(words)) ? 'Copied' : 'The browser does not let the page copy.';
  }

  protected override render(): TemplateResult {
    const { card } = this;
    return html`<div class="choices">
        ${select<CardSize>(
          this.#t('Size'),
          sizes.map((size) => [size, this.#t(`${size} card`)] as const),
          this.size,
          (size) => Object.assign(this, { size }),
        )}
        ${select<'light' | 'dark'>(
          this.#t('Colours'),
          [
            ['light', this.#t('Light')],
            ['dark', this.#t('Dark')],
          ],
          this.scheme,
          (scheme) => Object.assign(this, { scheme }),
        )}
        <label class="choice long"
          ><span>${this.#t('Name on the card')}</span>
          <input type="text" autocomplete="organization" .value=${this.brand} @input=${this.#onBrand} />
        </label>
      </div>
      ${card ? this.#card(card) : html`<p class="hint">${this.#t('The film has nothing for this box yet.')}</p>`}`;
  }

  #onBrand = (event: Event): void => {
    this.brand = (event.target as HTMLInputElement).value;
    localStorage.setItem(brandKey, this.brand);
  };

  #card(card: Card & { address: string }): TemplateResult {
    return html`<div class="choices">
        <button type="button" @click=${() => this.#keepPng(card)}>${this.#t('Download PNG')}</button>
        <button
          type="button"
          @click=${() =>
            download(`${fileStem(this.film.title)}.svg`, new Blob([card.svg], { type: 'image/svg+xml' }))}
        >
          ${this.#t('Download SVG')}
        </button>
        <button type="button" @click=${() => this.#copyWords(card.words)}>
          ${this.#t('Copy its words (alt text)')}
        </button>
        <span role="status" class="done">${this.told ? this.#t(this.told) : nothing}</span>
      </div>
      ${
        card.lacksPoster
          ? html`<p class="hint">
              ${this.#t('Without the poster: it is not there, or its server does not let other pages read it.')}
            </p>`
          : nothing
      }
      <img class="card" src=${card.address} alt=${card.words} />`;
  }
}

customElements.define('desk-card', DeskCard);

declare global {
  interface HTMLElementTagNameMap {
    'desk-card': DeskCard;
  }
}
