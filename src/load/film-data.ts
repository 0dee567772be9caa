import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchFilm, loadFault, parseText, type Loaded } from './fetch-film.js';

/** What the controller reads from its box. */
export interface FilmDataHost extends ReactiveControllerHost, Element {
  film: unknown;
  src: string | undefined;
  from: string | undefined;
}

/**
 * Finds the film of a box: its `film` property, else a script child, else the script that `from` names, else `src`.
 * The data may have any shape: the model reads it. The newest request wins. After a failure the box tries again when it
 * is next connected.
 */
export class FilmData implements ReactiveController {
  /** Undefined until the first request has an answer. */
  loaded: Loaded | undefined;
  /** Settles when the newest request has an answer; undefined while no request runs. */
  pending: Promise<void> | undefined;
  /** The values of `film`, `src` and `from` behind the newest request. */
  #inputs: unknown[] = [];

  constructor(private host: FilmDataHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (!this.loaded || 'fault' in this.loaded) this.#find();
  }

  /** Looks for the film again when `film`, `src` or `from` has changed. */
  follow(): void {
    const { film, src, from } = this.host;
    if ([film, src, from].some((input, i) => input !== this.#inputs[i])) this.#find();
  }

  #find(): void {
    const { film, src, from } = this.host;
    const inputs = (this.#inputs = [film, src, from]);
    this.pending = find(this.host).then((loaded) => {
      // The page may have asked for another film in the meantime.
      if (inputs !== this.#inputs) return;
      this.loaded = loaded;
      this.pending = undefined;
      this.host.requestUpdate();
    });
  }
}

async function find(host: FilmDataHost): Promise<Loaded | undefined> {
  const { film, src, from } = host;
  // Frameworks set null while they wait for their data.
  if (film != null) return { data: film };
  let inline = inPage(host, from);
  // The script may be missing or half there while the page is parsed: look again at its end.
  if (document.readyState === 'loading' && (inline ? 'fault' in inline : !host.nextSibling)) {
    await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve, { once: true }));
    inline = inPage(host, from);
  }
  const missing = !inline || ('fault' in inline && inline.fault.code === 'script');
  return missing && src ? fetchFilm(src) : inline;
}

/** Film JSON in the page: in a script child of the box, or in the script that `from` names. */
function inPage(host: Element, from: string | undefined): Loaded | undefined {
  const isJson = (element?: Element | null) => element?.matches('script[type="application/json"]');
  const child = [...host.children].find(isJson);
  if (child) return parseText(child.textContent, 'script');
  if (!from) return undefined;
  const root = host.getRootNode() as Document | ShadowRoot;
  const script = root.getElementById?.(from) ?? document.getElementById(from);
  return isJson(script) ? parseText(script!.textContent, 'from') : loadFault('script', from, 'from');
}
