import { LitElement, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { BoxFacts } from '../facts/box-facts.js';
import { wordingOf, type Reader, type Wording } from '../facts/wording.js';
import { FilmData } from '../load/film-data.js';
import type { Film } from '../model/film.js';
import type { Issue } from '../model/issue.js';
import { renderFrame } from '../templates/frame.js';
import { renderRows } from '../templates/line.js';
import { baseStyles } from './base.styles.js';
import { send } from './events.js';
import { PageLanguage } from './page-language.js';
import { readingOf } from './reading.js';
import { turn } from './turns.js';
import { version } from './version.js';

/**
 * What all boxes have in common: finding a film, saying how that went, wording the facts in the page's language
 * and standing aside for the newsroom's own fallback. A box adds which facts it shows and how.
 *
 * @attr {FilmTheme} theme - The look; needs the sheet of all themes, `themes/all.css`, in the page.
 *
 * @cssprop {<color>} [--film-ink=light-dark(#1d1d1b, #ecebe6)] - colour of the text
 * @cssprop {<color>} [--film-muted=light-dark(#5c5b56, #a9a79f)] - colour of labels, notes, the footer, the open steps of a deal and the quiet bars
 * @cssprop {<color>} [--film-accent=light-dark(#9d1c1c, #f0907f)] - colour of the rule above, of links and of the one thing that matters most
 * @cssprop {<color>} [--film-link=var(--film-accent)] - colour of links
 * @cssprop {<color>} [--film-rule=light-dark(#d9d6cd, #3d3c38)] - colour of the lines between facts, and of a poster before it is there
 * @cssprop {<color>} [--film-surface=light-dark(#f8f6f1, #1e1d1b)] - colour of the box
 * @cssprop {<color>} [--film-heading-ink=var(--film-ink)] - colour of headings
 * @cssprop {<color>} [--film-heading-surface=none] - colour behind headings
 * @cssprop {<family-name>} [--film-font=inherit] - typeface of everything; the page’s own by default
 * @cssprop {<family-name>} [--film-heading-font=inherit] - typeface of headings and of the big figure
 * @cssprop {<length>} [--film-size=16px] - size of the text
 * @cssprop {<length>} [--film-small-size=14px] - size of labels, notes, tables and the footer
 * @cssprop {<length>} [--film-tag-size=13px] - size of the words for how sure a fact is, and of the steps of a deal
 * @cssprop {<length>} [--film-heading-size=20px] - size of headings
 * @cssprop {<number>} [--film-heading-weight=700] - weight of headings and of the big figure
 * @cssprop {<number>} [--film-strong-weight=600] - weight of names, of captions and of what is marked in the text
 * @cssprop {<number>} [--film-line-height=1.45] - height of a line, as a multiple of its text
 * @cssprop {<number>} [--film-small-line-height=1.3] - the same for characters, known titles and steps
 * @cssprop {<number>} [--film-heading-line-height=1.15] - the same for headings and the big figure
 * @cssprop {<length>} [--film-padding=16px] - between the edge of the box and what is in it
 * @cssprop {<length>} [--film-heading-padding=0] - between the edge of a heading and its text, for headings with a colour behind them
 * @cssprop {<length>} [--film-gap=12px] - between the parts of the box, and between label and fact, face and name
 * @cssprop {<length>} [--film-small-gap=4px] - between what belongs together: title and line below, bar and figure, step and step
 * @cssprop {<length>} [--film-row-padding=6px] - above and below each fact of a list or table
 * @cssprop {<length>} [--film-column-gap=24px] - between columns of people, text and poster, and the sections of a dossier
 * @cssprop {<length>} [--film-rule-width=3px] - width of the rule above
 * @cssprop {<line-style>} [--film-rule-style=solid] - style of the rule above: solid, double, dotted ...
 * @cssprop {<length>} [--film-hairline=1px] - width of the lines between facts and around words and buttons
 * @cssprop {<length>} [--film-radius=0] - how round the corners are, of the box and of what is in it
 *
 * @cssstate loading - waits for its film, or for the words of the page's language
 * @cssstate ready - shows its film
 * @cssstate stale - shows a deal that may be out of date
 * @cssstate error - its film could not be had; the fallback shows
 * @cssstate empty - has its film, which has nothing for it, and no fallback: it takes no space
 */
export abstract class FilmBox<Facts extends BoxFacts = BoxFacts> extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = baseStyles;

  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    src: {},
    from: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    staleAfter: { type: Number, attribute: 'stale-after' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /** Film JSON in hand; comes before `src`. Wrong parts of it are left out and reported. */
  declare film: Film | undefined;
  /** Where the film JSON is. Fetched once per page, whatever the number of boxes. */
  declare src: string | undefined;
  /** The id of a `<script type="application/json">` in the page that holds the film JSON. */
  declare from: string | undefined;
  /** The box's heading; empty for none. Default: the box's own. */
  declare heading: string | undefined;
  /** The level of the heading, 2 to 6; anything else is 3. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;
  /** After how many days a deal that is not final is marked as possibly out of date; anything but a number is 90. */
  declare staleAfter: number;
  /** Whether to add the film to the page as schema.org data, once per film. */
  declare jsonLd: boolean;

  readonly #data = new FilmData(this);
  readonly #language = new PageLanguage(this);
  readonly #internals = this.attachInternals();
  #prerendered = false;
  #watched = false;
  #wording: Wording | undefined;
  #facts: Facts | undefined;
  #told: unknown;

  constructor() {
    super();
    this.headingLevel = 3;
    this.staleAfter = 90;
    this.jsonLd = false;
  }

  /** The facts that this box shows of a film, or undefined when the film has none of them. */
  protected abstract factsOf: (wording: Wording) => Facts | undefined;
  /** The inside of the box: its rows, unless it has a layout of its own. */
  protected renderFacts: (facts: Facts) => unknown = ({ rows }) => renderRows(rows);

  /**
   * The box as a template, for surfaces without a browser.
   * @returns undefined when the film has no facts for it
   */
  renderFilm(film: Film, reader: Reader): TemplateResult | undefined {
    const wording = wordingOf(film, reader);
    const facts = this.factsOf(wording);
    return facts && renderFrame(facts, this, wording, this.renderFacts(facts));
  }

  /** Something shows from the first moment: a prerendered box keeps what it has, any other its fallback. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    this.#prerendered = !!this.shadowRoot;
    const root = super.createRenderRoot();
    if (!this.#prerendered) root.append(document.createElement('slot'));
    // Lit would put its content before what is there now.
    this.renderOptions.renderBefore = null;
    root.addEventListener('click', (event) => this.#onClick(event));
    return root;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.pending;
    return super.getUpdateComplete();
  }

  protected override async scheduleUpdate(): Promise<void> {
    this.#data.follow();
    if (this.#data.loaded && !this.#facts) await turn(this);
    // Not awaited: a film that comes meanwhile is not shown yet, and nothing is said of it before the next update.
    void super.scheduleUpdate();
    void this.#announce();
  }

  /**
   * Derives the facts. Without any, what was prerendered is better than anything we could put in its place; so it is
   * when the film is older, as from a cache that lags behind.
   */
  protected override shouldUpdate(): boolean {
    // Again: what was set before the element was defined arrives only now.
    this.#data.follow();
    const { loaded } = this.#data;
    const film = loaded && readingOf(loaded).film;
    const { reader } = this.#language;
    const staleAfter = Number.isFinite(this.staleAfter) ? this.staleAfter : 90;
    this.#wording = film && reader && wordingOf(film, { ...reader, staleAfter, today: today() });
    this.#facts = this.#wording && this.factsOf(this.#wording);
    if (!this.#prerendered || this.hasUpdated) return true;
    // What the box says of itself, in its footer.
    const shown = this.renderRoot.querySelector<HTMLTimeElement>('footer > p time')?.dateTime;
    return !!this.#facts && !(film!.updated! < shown!);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    if (!this.hasUpdated) this.renderRoot.replaceChildren();
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const facts = this.#facts;
    return facts ? renderFrame(facts, this, this.#wording!, this.renderFacts(facts)) : html`<slot></slot>`;
  }

  /** Says how it went: states at every update, events once per film. */
  async #announce(): Promise<void> {
    const { loaded, pending } = this.#data;
    const { film, faults = [] } = loaded ? readingOf(loaded) : {};
    const facts = this.#facts;
    const waiting = pending || (film && !this.#language.reader);
    this.#setStates({
      loading: waiting,
      ready: facts,
      stale: facts?.stale,
      error: loaded && !film,
      empty: film && !waiting && !facts && !this.#hasFallback(),
    });
    if (facts && !this.#watched) {
      this.#watched = true;
      void import('./views.js').then(({ onceSeen }) => onceSeen(this, () => send(this, 'film-view', {})));
    }
    if (!loaded || waiting || loaded === this.#told) return;
    this.#told = loaded;
    const issues = faults.length
      ? await import('./report.js').then(
          ({ report }) => report(this, faults),
          // Without the wording there are still place and cause.
          () => faults.map(({ path, code }) => ({ path: path.join('.'), code, severity: 'error' }) as Issue),
        )
      : [];
    if (film) send(this, 'film-load', { film, issues });
    if (issues.some(({ severity }) => severity === 'error')) send(this, 'film-error', { issues });
    if (film && this.jsonLd) void import('./add-json-ld.js').then(({ addJsonLd }) => addJsonLd(film));
  }

  #hasFallback(): boolean {
    return [...this.childNodes].some(
      (node) => /\S/.test(node.textContent!) && !(node as Element).matches?.('script, [slot]'),
    );
  }

  #setStates(states: Record<'loading' | 'ready' | 'stale' | 'error' | 'empty', unknown>): void {
    try {
      for (const [name, on] of Object.entries(states)) this.#internals.states[on ? 'add' : 'delete'](name);
    } catch {
      // Older browsers lack `:state()`: there a box only loses the hook for styling.
    }
  }

  #onClick(event: Event): void {
    const target = event.target as Element;
    if (!this.hasUpdated && target.matches('button')) {
      // Not taken over, and so without handlers: one click shows all that is folded.
      target.remove();
      for (const { dataset } of this.renderRoot.querySelectorAll<HTMLElement>('[data-rest], [data-fold]')) {
        delete dataset['rest'];
        delete dataset['fold'];
      }
    }
    const link = target.closest('a');
    if (link && !send(this, 'film-link', { href: link.href, text: link.textContent }, true))
      event.preventDefault();
  }
}

/** The reader's calendar day: Swedes write it as ISO 8601 does. */
const today = (): string => new Date().toLocaleDateString('sv');
