import type { Box } from '../facts/box.js';
import type { Loaded } from '../load/fetch-film.js';
import type { Film } from '../model/film.js';
import type { Fault, Issue } from '../model/issue.js';
import { send } from './events.js';
import { readingOf } from './reading.js';

/** What a box tells the page: custom states at each update, events once for each film. */
export class Announcer {
  readonly #host: HTMLElement & { jsonLd: boolean };
  readonly #internals: ElementInternals;
  #isWatched = false;
  #announced: Loaded | undefined;

  constructor(host: HTMLElement & { jsonLd: boolean }, internals: ElementInternals) {
    this.#host = host;
    this.#internals = internals;
  }

  /**
   * @param loaded the film JSON, or why there is none; undefined while nothing is known
   * @param isPending whether an answer is still to come
   * @param hasWords whether the words of the page's language are there
   * @param box what the element shows, if it shows anything
   */
  async announce(
    loaded: Loaded | undefined,
    isPending: boolean,
    hasWords: boolean,
    box: Box | undefined,
  ): Promise<void> {
    const host = this.#host;
    const { film, faults = [] } = loaded ? readingOf(loaded) : {};
    const isWaiting = isPending || (!!film && !hasWords);
    this.#setStates({
      loading: isWaiting,
      ready: box,
      stale: box?.stale,
      error: loaded && !film,
      empty: film && !isWaiting && !box && !hasFallback(host),
    });
    if (box && !this.#isWatched) {
      this.#isWatched = true;
      void import('./views.js').then(({ onceSeen }) => onceSeen(host, () => send(host, 'film-view', {})));
    }
    if (!loaded || isWaiting || loaded === this.#announced) return;
    this.#announced = loaded;
    const issues = faults.length ? await this.#report(faults) : [];
    if (film) send(host, 'film-load', { film, issues });
    if (issues.some(({ severity }) => severity === 'error')) send(host, 'film-error', { issues });
    if (film && host.jsonLd) this.#addJsonLd(film);
  }

  #report(faults: Fault[]): Promise<Issue[]> {
    return import('./report.js').then(
      ({ report }) => report(this.#host, faults),
      // Without the wording there are still place and cause.
      () => faults.map(({ path, code }) => ({ path: path.join('.'), code, severity: 'error' }) as Issue),
    );
  }

  #addJsonLd(film: Film): void {
    void import('./add-json-ld.js').then(({ addJsonLd }) => addJsonLd(film));
  }

  #setStates(states: Record<'loading' | 'ready' | 'stale' | 'error' | 'empty', unknown>): void {
    try {
      for (const [name, on] of Object.entries(states)) this.#internals.states[on ? 'add' : 'delete'](name);
    } catch {
      // Older browsers lack `:state()`: there a box only loses the hook for styling.
    }
  }
}

const hasFallback = (host: Element): boolean =>
  [...host.childNodes].some(
    (node) => /\S/.test(node.textContent!) && !(node as Element).matches?.('script, [slot]'),
  );
