import { LitElement, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import '../../define.js';
import { boxTags, type BoxTag } from '../../facts/boxes.js';
import { themes, type FilmTheme } from '../../themes/themes.js';
import { languageLoaders } from '../../words/language-loaders.js';
import { ChoiceFollower } from '../choice-follower.js';
import { choices, type Choices } from '../choices.js';
import type { FilmJson } from '../history.js';
import { Follower } from '../seen.js';
import { previewWords } from '../words/room-preview.js';
import { sayer } from '../words/room.js';
import { boxesOf } from './boxes-of.js';
import { pageStyleNames, type PageStyle } from './page-styles.js';
import { select } from './select.js';
import './sheet.js';

type Key = keyof typeof previewWords;
const say = sayer(previewWords);

type Form = 'element' | 'email' | 'text';

/** Milliseconds without a change after which the box is made anew: whoever types waits for nothing. */
const pause = 120;

/** From the narrowest column of a phone to a wide screen, in px. */
const [narrowest, widest] = [200, 1600];

/**
 * A box of the film as its readers will see it: at any width, in any language and theme, light and dark, on pages of several
 * looks; as an element, an e-mail and text. It follows the film a moment after each change.
 */
export class DeskPreview extends LitElement {
  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    lang: {},
    choices: { attribute: false },
    form: { state: true },
    look: { state: true },
    scheme: { state: true },
    width: { state: true },
    written: { state: true },
  };

  declare film: FilmJson;
  /** What it shares with the ways out. */
  declare choices: Choices;
  declare form: Form;
  declare look: PageStyle;
  /** That of the desk until the editor chooses. */
  declare scheme: '' | 'light' | 'dark';
  /** In px; undefined for all there is. */
  declare width: number | undefined;
  /** The box as an e-mail or text. */
  declare written: string;

  readonly #choice = new ChoiceFollower(this);
  readonly #follower = new Follower<FilmJson>(this, {}, pause);
  #boxes: BoxTag[] = [];

  constructor() {
    super();
    this.film = {};
    this.choices = choices;
    this.form = 'element';
    this.look = 'plain';
    this.scheme = '';
    this.written = '';
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #t = (key: Key, values?: Record<string, string | number>): string => say(this.lang, key, values);

  /** The film that it shows. */
  get #shown(): FilmJson {
    return this.#follower.current;
  }

  get #box(): BoxTag {
    return this.#choice.wanted(this.#shown).box;
  }

  get #boxLang(): string {
    return this.#choice.wanted(this.#shown).lang;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('film')) this.#follower.follow(this.film);
    this.#boxes = boxesOf(this.#shown);
    if (this.form !== 'element') void this.#write();
  }

  /** Words of all languages are large; they come when the first e-mail or text is asked for. */
  async #write(): Promise<void> {
    const { form } = this;
    const shown = this.#shown;
    const { renderBox } = await import('../../surfaces/render.js');
    if (shown !== this.#shown || form !== this.form || form === 'element') return;
    const { theme } = this.choices.chosen;
    this.written = renderBox(shown, {
      box: this.#box,
      format: form,
      lang: this.#boxLang,
      ...(theme && { theme }),
    });
  }

  protected override render(): TemplateResult {
    return html`${this.#fields()}
      <div
        class="stage"
        tabindex="0"
        role="region"
        aria-label=${this.#t('Preview')}
        style=${this.scheme ? `color-scheme: ${this.scheme}` : nothing}
      >
        ${
          this.#boxes.includes(this.#box)
            ? html`<div class="sheet" style=${this.width ? `width: ${this.width}px` : nothing}>
                ${this.#content()}
              </div>`
            : html`<p class="hint">${this.#t('The film has nothing for this box yet.')}</p>`
        }
      </div>`;
  }

  #fields(): TemplateResult {
    const { chosen } = this.choices;
    return html`<div class="choices">
      ${select<BoxTag>(
        this.#t('Box'),
        boxTags.map((tag) => [tag, this.#t(tag), !this.#boxes.includes(tag)] as const),
        this.#box,
        (box) => this.choices.choose({ box }),
      )}
      ${select<Form>(
        this.#t('As'),
        (['element', 'email', 'text'] as const).map((form) => [form, this.#t(form)] as const),
        this.form,
        (form) => {
          this.written = '';
          this.form = form;
        },
      )}
      ${select(this.#t('Language of the box'), languagesIn(this.lang), this.#boxLang, (lang) =>
        this.choices.choose({ lang }),
      )}
      ${select<FilmTheme | ''>(
        this.#t('Theme'),
        [['', this.#t('That of the page')], ...themes.map((name) => [name, capital(name)] as const)],
        chosen.theme ?? '',
        (theme) => this.choices.choose({ theme: theme || undefined }),
      )}
      ${this.form === 'element' ? this.#pageFields() : nothing}
      <label class="choice width"
        ><span>${this.#t('Width')}: <b>${this.width ? `${this.width} px` : this.#t('all there is')}</b></span>
        <input
          type="range"
          min=${narrowest}
          max=${widest}
          step="10"
          .value=${String(this.width ?? widest)}
          @input=${(event: Event) => {
            // At its end the box has all the room that there is.
            const width = Number((event.target as HTMLInputElement).value);
            this.width = width < widest ? width : undefined;
          }}
      /></label>
    </div>`;
  }

  #pageFields(): TemplateResult {
    return html`${select<PageStyle>(
      this.#t('Page'),
      pageStyleNames.map((name) => [name, this.#t(name)] as const),
      this.look,
      (look) => (this.look = look),
    )}
    ${select<'' | 'light' | 'dark'>(
      this.#t('Colours'),
      [
        ['', this.#t('As the desk')],
        ['light', this.#t('Light')],
        ['dark', this.#t('Dark')],
      ],
      this.scheme,
      (scheme) => (this.scheme = scheme),
    )}`;
  }

  #content(): TemplateResult {
    if (this.form === 'text') return html`<pre lang=${this.#boxLang} dir="auto">${this.written}</pre>`;
    if (this.form === 'email')
      return html`<iframe
        title=${this.#t('email')}
        sandbox="allow-same-origin"
        .srcdoc=${this.written}
        @load=${(event: Event) => fit(event.target as HTMLIFrameElement)}
      ></iframe>`;
    return html`<desk-sheet
      theme=${this.choices.chosen.theme ?? nothing}
      .film=${this.#shown}
      .box=${this.#box}
      .boxLang=${this.#boxLang}
      .look=${this.look}
    ></desk-sheet>`;
  }
}

/** Makes a frame as high as what is in it. Its scripts do not run. */
function fit(frame: HTMLIFrameElement): void {
  const height = frame.contentDocument?.documentElement.scrollHeight;
  if (height) frame.style.height = `${height}px`;
}

const capital = (name: string): string => name[0]!.toUpperCase() + name.slice(1);

/** The languages of the boxes, by their names in that of the editor. */
function languagesIn(lang: string): [tag: string, name: string][] {
  const names = new Intl.DisplayNames(lang || 'en', { type: 'language' });
  return ['en', ...Object.keys(languageLoaders)]
    .map((tag): [string, string] => [tag, names.of(tag) ?? tag])
    .sort(([, a], [, b]) => a.localeCompare(b, lang || 'en'));
}

customElements.define('desk-preview', DeskPreview);

declare global {
  interface HTMLElementTagNameMap {
    'desk-preview': DeskPreview;
  }
}
