import './xhtml.js';
import { noChange, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import type { Box } from '../facts/box.js';
import { boxOf } from '../facts/box-of.js';
import type { BoxOptions, FactsOf } from '../facts/facts.js';
import type { Reader } from '../facts/wording.js';
import { FilmData } from '../load/film-data.js';
import { dayOf } from '../model/date.js';
import type { Film } from '../model/film.js';
import { baseStyles } from '../templates/base.styles.js';
import { boxTemplate } from '../templates/box.js';
import { Announcer } from './announcer.js';
import { onClick } from './clicks.js';
import { FallbackSlot } from './fallback-slot.js';
import { FilmOptions } from './film-options.js';
import { PageLanguage } from './page-language.js';
import { readingOf } from './reading.js';
import { prerenderedNodes, Takeover } from './takeover.js';
import { Translation } from './translation.js';
import { turn } from './turns.js';
import { version } from './version.js';

/**
 * What all boxes have in common: finding a film, saying how that went, wording the facts in the page's language
 * and standing aside for the newsroom's own fallback. A box adds which facts it shows and how.
 *
 * @attr {FilmTheme} theme - The look; needs the sheet of all themes, `themes/all.css`, in the page.
 *
 * @slot - the newsroom's own text: shown before the script, without it, and when the film can't be had
 * @slot footer - below sources and corrections
 *
 * @csspart box - the whole box
 * @csspart heading - the heading
 * @csspart confidence - how sure a fact is; also `confirmed`, `reported`, `rumored` or `disputed`
 * @csspart as-of - when a fact was known to be true
 * @csspart source - the number of a source
 * @csspart note - a sentence beside a fact
 * @csspart footer - sources, corrections and the date of the last check
 * @csspart notes - the list of sources, and of corrections
 *
 * @fires {FilmLoadEvent} film-load - when the box has its film
 * @fires {FilmErrorEvent} film-error - when something of the film, or all of it, could not be shown
 * @fires {FilmLinkEvent} film-link - when a reader follows a link; cancel it to keep them on the page
 * @fires {FilmViewEvent} film-view - once, when half of the box has been in view for a second
 *
 * @cssstate loading - waits for its film, or for the words of the page's language
 * @cssstate ready - shows its film
 * @cssstate stale - shows a deal that may be out of date
 * @cssstate error - its film could not be had; the fallback shows
 * @cssstate empty - has its film, which has nothing for it, and no fallback: it takes no space
 */
export abstract class FilmBox extends FilmOptions {
  static readonly version = version;
  /** A page that goes back to a copy of itself (Turbo) copies what boxes show. */
  static override shadowRootOptions: ShadowRootInit = { mode: 'open', clonable: true };
  static override styles: CSSResultGroup = baseStyles;

  readonly #data = new FilmData(this);
  readonly #language = new PageLanguage(this);
  readonly #announcer = new Announcer(this, this.attachInternals?.());
  readonly #fallback = new FallbackSlot(this);
  readonly #translation = new Translation();
  #takeover: Takeover | undefined;
  #box: Box | undefined;

  /** What shows the facts, prerendered or not. */
  get #section(): Element | undefined {
    return this.renderRoot.querySelector('[part=box]') ?? undefined;
  }

  /** What this box says of a film. */
  protected abstract factsOf: FactsOf;
  /** What the attributes of this box ask of it. */
  protected get boxOptions(): BoxOptions {
    return { heading: this.heading, headingLevel: this.headingLevel };
  }
  /** What the button below its list does, for a box that has one. */
  protected toggleList(): void {}

  /**
   * The box as a template, for surfaces without a browser.
   * @returns undefined when the film has no facts for it
   */
  renderFilm(film: Film, reader: Reader): TemplateResult | undefined {
    const box = boxOf(this.factsOf, film, reader, this.boxOptions);
    return box && boxTemplate(box);
  }

  /** Something shows from the first moment: a prerendered box keeps what it has, any other its fallback. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Before there are styles: where Lit cannot adopt them, they are elements like these, and stay.
    const nodes = prerenderedNodes(this);
    const root = super.createRenderRoot();
    root.prepend(...nodes);
    const takeover = (this.#takeover = new Takeover(nodes));
    if (!nodes.length) this.#fallback.show(root);
    // Lit would put its content before what is there now.
    this.renderOptions.renderBefore = null;
    root.addEventListener('click', (event) => onClick(event, this, takeover, () => this.toggleList()));
    return root;
  }

  /** Called by `moveBefore` in the place of two other callbacks: a box that only moves fetches and renders nothing again. */
  connectedMoveCallback(): void {
    this.#data.follow();
    void this.#language.follow();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#data.pending;
    return super.getUpdateComplete();
  }

  /** A box that has its film waits for its turn: what is in view is rendered first. */
  protected override async scheduleUpdate(): Promise<void> {
    this.#data.follow();
    if (this.#data.loaded && !this.#box) await turn(this);
    // Not awaited: Lit would then count the next update as a part of this one.
    void super.scheduleUpdate();
  }

  protected override willUpdate(): void {
    // Again: what was set before the element was defined arrives only now.
    this.#data.follow();
    const { loaded } = this.#data;
    const { reader } = this.#language;
    const film = loaded && readingOf(loaded).film;
    const { staleAfter } = this;
    this.#box =
      film && reader && boxOf(this.factsOf, film, { ...reader, today: today(), staleAfter }, this.boxOptions);
  }

  protected override update(changed: Map<PropertyKey, unknown>): void {
    this.#takeover!.consider(this.#box);
    const section = this.#section;
    if (section && this.#translation.hasReplaced(section)) {
      // Lit begins anew, before a mark of its own.
      section.remove();
      this.renderOptions.renderBefore = this.renderRoot.appendChild(document.createComment(''));
    }
    super.update(changed);
  }

  protected override render(): unknown {
    if (this.#takeover!.waits) return noChange;
    return this.#box ? boxTemplate(this.#box) : nothing;
  }

  protected override updated(): void {
    const { loaded, pending } = this.#data;
    const section = this.#section;
    this.#translation.remember(this.#takeover!.waits ? undefined : section);
    const text = section?.textContent.trim();
    if (!text) this.#fallback.show(this.renderRoot);
    else if (!this.#fallback.hide(this.renderRoot, text)) this.#announcer.warnOfEndTag();
    void this.#announcer.announce(loaded, !!pending, !!this.#language.reader, this.#box);
  }
}

/** The reader's calendar day. */
const today = (): string => dayOf(Date.now() - new Date().getTimezoneOffset() * 60_000);
