import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readShorthand, type ShorthandKind } from '../../shorthand/shorthand.js';
import { said } from '../words/sentences/sentences.js';
import { say, type Key, type Lang } from '../words/words.js';

/** What an editor may type, by the kind of phrase. */
const examples: Partial<Record<ShorthandKind, string>> = {
  money: '$11-12M',
  territory: 'worldwide excl. Japan',
  rights: 'all rights except remake',
};

/** A phrase has been read; `detail` is the fragment of film JSON that it says. */
export type PhraseEvent = CustomEvent<Record<string, unknown>>;

/**
 * A field in which an editor says a sum, territories or rights as she speaks. It reads along, shows the question where
 * something is not clear, and tells of what it read when she leaves the field.
 *
 * @fires {PhraseEvent} phrase - with the fragment of film JSON
 */
export class DeskPhrase extends LitElement {
  static override properties: PropertyDeclarations = {
    kind: {},
    label: {},
    lang: {},
    fieldId: { attribute: 'field-id' },
    text: { state: true },
  };

  declare kind: ShorthandKind;
  declare label: string;
  declare fieldId: string;
  declare text: string;

  constructor() {
    super();
    this.text = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  get #ask(): string | undefined {
    return this.text.trim() ? readShorthand(this.kind, this.text).ask : undefined;
  }

  #t = (key: Key): string => say(this.lang as Lang, key);

  protected override render(): TemplateResult {
    const question = this.#ask;
    const ask = question && said(this.lang, question);
    return html`<label for=${this.fieldId}>${this.label}</label>
      <input
        id=${this.fieldId}
        autocomplete="off"
        placeholder=${this.#t('As you say it: {example}').replace('{example}', examples[this.kind] ?? '')}
        aria-describedby="${this.fieldId}-ask"
        .value=${this.text}
        @input=${this.#type}
        @change=${() => this.#read()}
      />
      <p class="ask" id="${this.fieldId}-ask" role="status">
        ${ask ? html`<span lang=${ask.lang}>${ask.text}</span>` : nothing}
      </p>`;
  }

  #type(event: Event): void {
    this.text = (event.target as HTMLInputElement).value;
  }

  #read(): void {
    const { fragment } = readShorthand(this.kind, this.text);
    if (!fragment || !this.text.trim()) return;
    this.text = '';
    this.dispatchEvent(new CustomEvent('phrase', { detail: fragment }) satisfies PhraseEvent);
  }
}

customElements.define('desk-phrase', DeskPhrase);

declare global {
  interface HTMLElementTagNameMap {
    'desk-phrase': DeskPhrase;
  }
}
