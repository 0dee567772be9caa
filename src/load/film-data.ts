import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchFilm, loadFault, parseText, type Loaded } from './fetch-film.js';

/** What the controller reads from its box. */
export interface FilmDataHost extends ReactiveControllerHost, Element {
  film: unknown;
  src: string | undefined;
  from: string | undefined;
}

/**
 * Finds the film of a box: its `film` property, else a script child, else the script that `from` names, else
 * `src`. Data of any shape comes out; reading it is the model's business. The newest request wins, and a failure
 * is tried again when the box is next connected.
 */
export class FilmData implements ReactiveController {
  /** Undefined while nothing is known yet. */
  loaded: Loaded | undefined;
  /** Settles when the newest request has been answered; undefined when nothing is awaited. */
  pending: Promise<void> | undefined;
  #ways: unknown[] = [];

  constructor(private host: FilmDataHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.loaded || 'fault' in this.loaded) this.#find();
  }

  /** Looks again when one of the ways to give data has changed. */
  follow(): void {
    const { film, src, from } = this.host;
    if ([film, src, from].some((way, i) => way !== this.#ways[i])) this.#find();
  }

  #find(): void {
    const { film, src, from } = this.host;
    const ways = (this.#ways = [film, src, from]);
    this.pending = find(this.host).then((loaded) => {
      // Somebody may have asked for another film in the meantime.
      if (ways !== this.#ways) return;
      this.loaded = loaded;
      this.pending = undefined;
      this.host.requestUpdate();
    });
  }
}

async function find(host: FilmDataHost): Promise<Loaded | undefined> {
  const { film, src, from } = host;
  // Frameworks pass null while they load.
  if (film != null) return { data: film };
  let inline = inPage(host, from);
  // A script that is not there yet, or only half of it: look again when all of the document is.
  if (document.readyState === 'loading' && (inline ? 'fault' in inline : !host.nextSibling)) {
    await new Promise((go) => document.addEventListener('DOMContentLoaded', go, { once: true }));
    inline = inPage(host, from);
  }
  const missing = !inline || ('fault' in inline && inline.fault.code === 'script');
  return missing && src ? fetchFilm(src) : inline;
}

/** Film JSON that stands in the page: in a script child of the box, or in the script that `from` names. */
function inPage(host: Element, from: string | undefined): Loaded | undefined {
  const isJson = (element?: Element | null) => element?.matches('script[type="application/json"]');
  const child = [...host.children].find(isJson);
  if (child) return parseText(child.textContent, 'script');
  if (!from) return undefined;
  const root = host.getRootNode() as Document | ShadowRoot;
  const named = root.getElementById?.(from) ?? document.getElementById(from);
  return isJson(named) ? parseText(named!.textContent, 'from') : loadFault('script', from, 'from');
}
