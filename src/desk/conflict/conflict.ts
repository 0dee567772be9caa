import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FilmJson } from '../history.js';
import type { Conflict } from '../merge.js';
import { resolve, type Choice } from '../merge/resolve.js';
import { conflictWords } from '../words/room-conflict.js';
import { sayer } from '../words/room.js';
import type { Lang } from '../words/words.js';
import { placeText, valueText } from './value-text.js';

type Key = keyof typeof conflictWords;
const say = sayer(conflictWords);

/**
 * Where two editors have changed the same thing: both values, of which one is to be chosen. Until all are chosen the film stays
 * as it is.
 *
 * @fires {CustomEvent<{ film: FilmJson, label: string }>} film-change - with the film as the editor wants it
 */
export class DeskConflict extends LitElement {
  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    conflicts: { attribute: false },
    lang: {},
    choices: { state: true },
    isAsking: { state: true },
  };

  /** The merged film, in which the conflicts have their places. */
  declare film: FilmJson;
  declare conflicts: Conflict[];
  declare choices: (Choice | undefined)[];
  /** Whether she wanted to go on before all was chosen. */
  declare isAsking: boolean;

  constructor() {
    super();
    this.film = {};
    this.conflicts = [];
    this.choices = [];
    this.isAsking = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #t = (key: Key, values?: Record<string, string | number>): string => say(this.lang, key, values);

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!changed.has('conflicts')) return;
    this.choices = [];
    this.isAsking = false;
  }

  /** Puts the editor before the first choice. */
  override focus(): void {
    void this.updateComplete.then(() => this.querySelector('input')?.focus());
  }

  #choose(i: number, choice: Choice): void {
    this.choices = Object.assign([...this.choices], { [i]: choice });
  }

  #chooseAll(choice: Choice): void {
    this.choices = this.conflicts.map(() => choice);
  }

  #goOn(): void {
    const { film, conflicts, choices } = this;
    const open = conflicts.findIndex((_, i) => !choices[i]);
    if (open >= 0) {
      this.isAsking = true;
      this.querySelectorAll('fieldset')[open]?.querySelector('input')?.focus();
      return;
    }
    const detail = { film: resolve(film, conflicts, choices as Choice[]), label: this.#t('Both changes') };
    this.dispatchEvent(new CustomEvent('film-change', { detail, bubbles: true, composed: true }));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { conflicts } = this;
    if (!conflicts.length) return nothing;
    return html`<section class="conflicts">
      <h2>${this.#t('Somebody else has changed this film')}</h2>
      <p>
        ${this.#t('What only one of you has changed is merged. Choose where you both have changed the same.')}
      </p>
      ${
        conflicts.length > 1
          ? html`<div class="choices">
              <button type="button" @click=${() => this.#chooseAll('mine')}>${this.#t('All of mine')}</button>
              <button type="button" @click=${() => this.#chooseAll('theirs')}>
                ${this.#t('All of theirs')}
              </button>
            </div>`
          : nothing
      }
      ${conflicts.map((conflict, i) => this.#conflict(conflict, i))}
      <button type="button" class="main" @click=${() => this.#goOn()}>${this.#t('Go on with these')}</button>
      <p class="ask" role="status">${this.isAsking ? this.#t('Choose one of both everywhere.') : ''}</p>
    </section>`;
  }

  #conflict(conflict: Conflict, i: number): TemplateResult {
    return html`<fieldset>
      <legend>${placeText(this.lang as Lang, this.film, conflict.path)}</legend>
      ${(['mine', 'theirs'] as const).map(
        (side) =>
          html`<label class="side"
            ><input
              type="radio"
              name="conflict-${i}"
              .checked=${this.choices[i] === side}
              @change=${() => this.#choose(i, side)}
            /><b>${this.#t(side)}</b> <span>${this.#value(conflict[side])}</span></label
          > `,
      )}
      <p class="hint">${this.#t('Before')}: ${this.#value(conflict.base)}</p>
    </fieldset>`;
  }

  #value(value: unknown): string {
    return value === undefined ? this.#t('not there') : valueText(this.lang as Lang, value);
  }
}

customElements.define('desk-conflict', DeskConflict);

declare global {
  interface HTMLElementTagNameMap {
    'desk-conflict': DeskConflict;
  }
}
