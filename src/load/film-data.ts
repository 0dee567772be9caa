import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchFilm, type Loaded } from './fetch-film.js';
import { inlineFilm, scriptOf } from './inline-film.js';

/** What the controller reads from its box. */
export interface FilmDataHost extends ReactiveControllerHost, Element {
  film: unknown;
  src: string | undefined;
  from: string | undefined;
}

/**
 * Finds the film of a box: its `film` property, else a script child, else the script that `from` names, else `src`.
 * The data may have any shape: the model reads it. The newest request wins. A script is followed when it changes. A box that
 * is connected again asks again, and keeps what it has when there is no better answer.
 */
export class FilmData implements ReactiveController {
  /** Undefined until the first request has an answer. */
  loaded: Loaded | undefined;
  /** Settles when the newest request has an answer; undefined while no request runs. */
  pending: Promise<void> | undefined;
  /** `film`, `src`, `from` and the text of the script, of the newest request. */
  #inputs: unknown[] = [];
  #observer: MutationObserver | undefined;

  constructor(private host: FilmDataHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??=
      globalThis.MutationObserver &&
      new MutationObserver((records) => {
        this.follow();
        // What comes into the box may be more than a fallback.
        if (records.some(({ target }) => target === this.host)) this.host.requestUpdate();
      });
    this.#find();
    // By then a script may have come that is nearer than the one before it.
    if (document.readyState === 'loading')
      void parsed().then(() => {
        this.#watch();
        this.follow();
      });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Looks for the film again when `film`, `src`, `from` or the text of the script has changed. */
  follow(): void {
    if (this.#read().some((input, i) => input !== this.#inputs[i])) this.#find();
  }

  #read(): unknown[] {
    const { film, src, from } = this.host;
    return [film, src, from, scriptOf(this.host, from)?.textContent];
  }

  #find(): void {
    const before = this.#inputs;
    const inputs = (this.#inputs = this.#read());
    this.#watch();
    // Asked for again, it only shows what is new.
    const shown = (this.loaded as { data?: unknown } | undefined)?.data;
    const isKnown = shown && inputs.every((input, i) => input === before[i]);
    const pending = find(this.host).then((loaded) => {
      // The page may have asked for another film in the meantime.
      const data = (loaded as { data?: unknown } | undefined)?.data;
      // What has failed is no news where a film is shown.
      if (inputs !== this.#inputs || (isKnown && (!data || data === shown))) return;
      this.loaded = loaded;
      this.pending = undefined;
      this.host.requestUpdate();
    });
    if (!isKnown) this.pending = pending;
  }

  /** Follows what is in the box, and what is around the script that `from` names; where there is none yet, the page. */
  #watch(): void {
    const { host } = this;
    const observe = (node: Node) =>
      this.#observer?.observe(node, {
        childList: true,
        subtree: true,
        characterData: true,
        attributeFilter: ['id', 'type'],
      });
    this.#observer?.disconnect();
    observe(host);
    const script = scriptOf(host, host.from);
    if (host.from && (script || document.readyState !== 'loading'))
      observe(script?.parentNode ?? host.getRootNode());
  }
}

/** Until the page is parsed. */
const parsed = () =>
  new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));

async function find(host: FilmDataHost): Promise<Loaded | undefined> {
  const { film, src, from } = host;
  // Frameworks set null while they wait for their data.
  if (film != null) return { data: film };
  let inline = inlineFilm(host, from);
  // The script may be missing or half there while the page is parsed: look again at its end.
  if (document.readyState === 'loading' && (inline ? 'fault' in inline : !host.nextSibling)) {
    await parsed();
    inline = inlineFilm(host, from);
  }
  return src && !scriptOf(host, from) ? fetchFilm(src) : inline;
}
