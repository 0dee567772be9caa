import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Territories } from '../../model/film.js';
import { withoutAccents } from '../../model/plain-name.js';
import type { Tongue } from '../../words/say.js';
import { say, type Key, type Lang } from '../words/words.js';
import { codeNames, codeText } from './labels.js';
import { countriesOf, extentOf, groups, tick, type Choice } from './territory-choice.js';

/** A place was ticked or not; `detail` has the places that are meant and left out then. */
export type PickEvent = CustomEvent<Choice>;

/**
 * The groups of countries to tick, each with its countries behind it: a country that is not ticked in a group that is, is left
 * out. A search finds groups and countries by name, or by code: DACH.
 *
 * @fires {PickEvent} pick - with the places that are meant and left out
 */
export class DeskTerritories extends LitElement {
  static override properties: PropertyDeclarations = {
    territories: { attribute: false },
    tongue: { attribute: false },
    lang: {},
    label: {},
    text: { state: true },
    open: { state: true },
  };

  declare territories: Territories;
  declare tongue: Tongue;
  declare label: string;
  declare text: string;
  /** The groups whose countries are shown. */
  declare open: ReadonlySet<string>;

  constructor() {
    super();
    this.territories = {};
    this.text = '';
    this.open = new Set();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #t = (key: Key, values?: Record<string, string | number>): string => say(this.lang as Lang, key, values);

  #name = (code: string): string => codeText(this.tongue, 'place', code);

  protected override render(): TemplateResult {
    const wanted = withoutAccents(this.text.trim());
    const found = wanted ? this.#found(wanted) : groups;
    return html`<fieldset class="places">
      <legend class="hidden">${this.label}</legend>
      <label
        >${this.#t('Search groups and countries')}
        <input type="search" autocomplete="off" .value=${this.text} @input=${this.#search}
      /></label>
      <p class="hint" role="status">
        ${wanted ? this.#t('{count} found', { count: found.length }) : nothing}
      </p>
      <ul role="list">
        ${found.map((code) => this.#place(code))}
      </ul>
    </fieldset>`;
  }

  #search(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
  }

  #found(wanted: string): string[] {
    const codes = [...codeNames(this.tongue, 'place').values()].filter((code) => code !== 'rest-of-world');
    return codes.filter(
      (code) => code.toLowerCase() === wanted || withoutAccents(this.#name(code)).includes(wanted),
    );
  }

  #place(code: string): TemplateResult {
    const countries = countriesOf(code);
    const name = this.#name(code);
    const isGroup = countries.length > 1;
    const isOpen = this.open.has(code);
    return html`<li>
      ${this.#tick(code)}
      ${
        isGroup
          ? html`<details
              ?open=${isOpen}
              @toggle=${(event: Event) => {
                event.stopPropagation();
                this.#setOpen(code, (event.target as HTMLDetailsElement).open);
              }}
            >
              <summary>
                <span class="hidden">${name}:</span>
                ${this.#t('{count} countries', { count: countries.length })}
              </summary>
              ${
                isOpen
                  ? html`<ul role="list" class="countries">
                      ${this.#sorted(countries).map((country) => html`<li>${this.#tick(country)}</li>`)}
                    </ul>`
                  : nothing
              }
            </details>`
          : nothing
      }
    </li>`;
  }

  #sorted(countries: readonly string[]): string[] {
    const { compare } = new Intl.Collator(this.tongue.locale);
    return [...countries].sort((one, other) => compare(this.#name(one), this.#name(other)));
  }

  #tick(code: string): TemplateResult {
    const extent = extentOf(this.territories, code);
    return html`<label class="tick"
      ><input
        type="checkbox"
        .checked=${live(extent === 'all')}
        .indeterminate=${live(extent === 'some')}
        @change=${(event: Event) => this.#pick(code, (event.target as HTMLInputElement).checked)}
      /><span>${this.#name(code)}</span></label
    >`;
  }

  #setOpen(code: string, isOpen: boolean): void {
    if (isOpen === this.open.has(code)) return;
    this.open = new Set(isOpen ? [...this.open, code] : [...this.open].filter((one) => one !== code));
  }

  #pick(code: string, isOn: boolean): void {
    const detail = tick(this.territories, code, isOn);
    this.dispatchEvent(new CustomEvent('pick', { detail }) satisfies PickEvent);
  }
}

customElements.define('desk-territories', DeskTerritories);

declare global {
  interface HTMLElementTagNameMap {
    'desk-territories': DeskTerritories;
  }
}
