import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { confidences, dealStatuses } from '../../model/vocabulary.js';
import { readShorthand } from '../../shorthand/shorthand.js';
import type { Tongue } from '../../words/say.js';
import { insertAt, listAt } from '../edit.js';
import type { FilmJson } from '../history.js';
import { said } from '../words/sentences/sentences.js';
import { say, type Key, type Lang } from '../words/words.js';
import { wordText } from './labels.js';
import { today } from './new-status.js';
import { withSource } from './sources.js';

/** A row of the table: where, and who buys. */
interface Row {
  territory: string;
  buyer: string;
}

/** What all deals of the table have in common. */
interface Common {
  seller: string;
  status: string;
  source: string;
  confidence: string;
  date: string;
}

/** More deals than a film has; a longer table is a paste of something else. */
const mostRows = 300;

/**
 * The deals of a table: one for each row that has a buyer, with what is said once for all.
 * @returns the film with the deals, or the first question of each row that is not clear
 * @example roundUp({}, [{ territory: 'France', buyer: 'Pathé' }], { status: 'closed', … }).count // 1
 */
export function roundUp(
  film: FilmJson,
  rows: Row[],
  common: Common,
): { film: FilmJson; count: number; questions: Map<number, string> } {
  const questions = new Map<number, string>();
  const { film: sourced, id } = withSource(film, common.source);
  let result = sourced;
  let count = 0;
  rows.forEach(({ territory, buyer }, i) => {
    if (!territory.trim() && !buyer.trim()) return;
    if (!buyer.trim()) return void questions.set(i, 'Who buys here?');
    const reading = territory.trim() ? readShorthand('territory', territory) : { fragment: {} };
    if (!reading.fragment) return void questions.set(i, reading.ask);
    const { seller, status, confidence, date } = common;
    const names = (text: string) => text.split(/\s*[;+]\s*/).map((name) => ({ name: name.trim() }));
    count++;
    result = insertAt(result, ['deals'], {
      ...(status ? { status } : {}),
      buyers: names(buyer),
      ...(seller.trim() ? { sellers: names(seller) } : {}),
      ...reading.fragment,
      ...(date ? { date } : {}),
      ...(confidence ? { confidence } : {}),
      ...(id ? { sources: [id] } : {}),
    });
  });
  return { film: result, count, questions };
}

/** Rows of a table that was copied from a spreadsheet: territory, then buyer. */
export const pastedRows = (text: string): Row[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.split('\t'))
    .filter(([territory = '', buyer = '']) => territory.trim() || buyer.trim())
    .slice(0, mostRows)
    .map(([territory = '', buyer = '']) => ({ territory: territory.trim(), buyer: buyer.trim() }));

/**
 * The table for many deals at once: territory and buyer in rows; seller, status and source once for all.
 *
 * @fires {FilmChangeEvent} film-change - with the film that has the deals
 */
export class DeskRoundUp extends LitElement {
  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    tongue: { attribute: false },
    lang: {},
    rows: { state: true },
    common: { state: true },
    questions: { state: true },
  };

  declare film: FilmJson;
  declare tongue: Tongue;
  declare rows: Row[];
  declare common: Common;
  declare questions: Map<number, string>;

  constructor() {
    super();
    this.film = {};
    this.#clear();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #clear(): void {
    this.rows = Array.from({ length: 3 }, () => ({ territory: '', buyer: '' }));
    this.common = { seller: '', status: 'closed', source: '', confidence: '', date: today() };
    this.questions = new Map();
  }

  open(): void {
    this.querySelector('dialog')!.showModal();
  }

  #t = (key: Key, values?: Record<string, string | number>): string => say(this.lang as Lang, key, values);

  protected override render(): TemplateResult {
    const count = roundUp(this.film, this.rows, this.common).count;
    return html`<dialog aria-labelledby="round-up-title">
      <form @submit=${this.#add}>
        <h2 id="round-up-title">${this.#t('Many deals')}</h2>
        <fieldset class="fields">
          <legend>${this.#t('Once for all')}</legend>
          ${this.#text('seller', 'Seller')} ${this.#choice('status', 'Status', dealStatuses, 'deal')}
          ${this.#text('source', 'Source: name or address')} ${this.#text('date', 'Date')}
          ${this.#choice('confidence', 'Certainty', confidences, '')}
        </fieldset>
        <table>
          <caption>
            ${this.#t('You can paste two columns from a spreadsheet.')}
          </caption>
          <thead>
            <tr>
              <th scope="col">${this.#t('Territory')}</th>
              <th scope="col">${this.#t('Buyer')}</th>
            </tr>
          </thead>
          <tbody>
            ${this.rows.map((row, i) => this.#row(row, i))}
          </tbody>
        </table>
        <div class="actions">
          <button class="main" aria-disabled=${!count}>${this.#t('Add {count} deals', { count })}</button>
          <button type="button" @click=${() => this.querySelector('dialog')!.close()}>
            ${this.#t('Cancel')}
          </button>
        </div>
      </form>
    </dialog>`;
  }

  #row(row: Row, i: number): TemplateResult {
    const question = this.questions.get(i);
    const asked = question && said(this.lang, question);
    const cell = (name: keyof Row, label: Key): TemplateResult =>
      html`<td>
        <input
          aria-label="${this.#t(label)} ${i + 1}"
          autocomplete="off"
          .value=${live(row[name])}
          @input=${(event: Event) => this.#set(i, name, (event.target as HTMLInputElement).value)}
          @paste=${(event: ClipboardEvent) => this.#paste(event, i)}
        />
        ${asked && name === 'territory' ? html`<p class="ask" lang=${asked.lang}>${asked.text}</p>` : nothing}
      </td>`;
    return html`<tr>
      ${cell('territory', 'Territory')}${cell('buyer', 'Buyer')}
    </tr>`;
  }

  #text(name: keyof Common, label: Key): TemplateResult {
    return html`<div class="field">
      <label for="round-up-${name}">${this.#t(label)}</label>
      <input
        id="round-up-${name}"
        autocomplete="off"
        .value=${live(this.common[name])}
        @input=${(event: Event) =>
          (this.common = { ...this.common, [name]: (event.target as HTMLInputElement).value })}
      />
    </div>`;
  }

  #choice(
    name: 'status' | 'confidence',
    label: Key,
    words: readonly string[],
    entity: string,
  ): TemplateResult {
    return html`<div class="field">
      <label for="round-up-${name}">${this.#t(label)}</label>
      <select
        id="round-up-${name}"
        @change=${(event: Event) =>
          (this.common = { ...this.common, [name]: (event.target as HTMLSelectElement).value })}
      >
        <option value="" ?selected=${!this.common[name]}>–</option>
        ${words.map(
          (word) =>
            html`<option value=${word} ?selected=${this.common[name] === word}>
              ${wordText(this.tongue, this.lang as Lang, entity, name, word)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  /** The last row always leaves room for another. */
  #set(i: number, name: keyof Row, text: string): void {
    const rows = this.rows.map((row, at) => (at === i ? { ...row, [name]: text } : row));
    const last = rows.at(-1)!;
    if (last.territory || last.buyer) rows.push({ territory: '', buyer: '' });
    this.rows = rows;
    this.questions = new Map();
  }

  #paste(event: ClipboardEvent, i: number): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!text.includes('\t')) return;
    event.preventDefault();
    const rows = [...this.rows.slice(0, i), ...pastedRows(text), ...this.rows.slice(i + 1)];
    this.rows = [...rows.filter(({ territory, buyer }) => territory || buyer), { territory: '', buyer: '' }];
    this.questions = new Map();
  }

  #add(event: Event): void {
    event.preventDefault();
    const { film, count, questions } = roundUp(this.film, this.rows, this.common);
    this.questions = questions;
    if (questions.size || !count) return;
    const label = this.#t('Added {count} deals', {
      count: listAt(film, ['deals']).length - listAt(this.film, ['deals']).length,
    });
    this.dispatchEvent(
      new CustomEvent('film-change', { bubbles: true, composed: true, detail: { film, label } }),
    );
    this.querySelector('dialog')!.close();
    this.#clear();
  }
}

customElements.define('desk-round-up', DeskRoundUp);

declare global {
  interface HTMLElementTagNameMap {
    'desk-round-up': DeskRoundUp;
  }
}
