import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Box } from '../facts/box.js';
import type { Loaded } from '../load/fetch-film.js';
import type { Film } from '../model/film.js';
import type { Fault, Issue } from '../model/issue.js';
import { send } from './events.js';
import { fallbackText } from './fallback.js';
import { withoutBlanks } from '../model/blanks.js';
import { readingOf } from './reading.js';

/** A part that does not come is named by what loads it; the box is well without. */
export const noPart = (): void => {};

type AnnouncerHost = ReactiveControllerHost & HTMLElement & { jsonLd: boolean };

/** What a box tells the page: custom states at each update, events once for each film. */
export class Announcer implements ReactiveController {
  readonly #host: AnnouncerHost;
  readonly #internals: ElementInternals | undefined;
  #film: Film | undefined;
  #hasJsonLd = false;
  #isWatched = false;
  #hasWarned = false;
  #announced: Loaded | undefined;

  constructor(host: AnnouncerHost, internals: ElementInternals | undefined) {
    this.#host = host;
    host.addController(this);
    this.#internals = internals;
  }

  hostConnected(): void {
    this.#followJsonLd();
  }

  hostDisconnected(): void {
    this.#followJsonLd();
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
    this.#film = film;
    this.#followJsonLd();
    this.#setStates({
      loading: isWaiting,
      ready: box,
      stale: box?.stale,
      error: loaded && !film,
      empty: film && !isWaiting && !box && !fallbackText(host),
    });
    if (box && !this.#isWatched) {
      this.#isWatched = true;
      void import('./views.js').then(
        ({ onceSeen }) => onceSeen(host, () => send(host, 'film-view', {})),
        noPart,
      );
    }
    if (!loaded || isWaiting || loaded === this.#announced) return;
    this.#announced = loaded;
    const issues = faults.length ? await this.#report(faults) : [];
    // Pages that list the fields of a film want those that say something.
    if (film) send(host, 'film-load', { film: withoutBlanks(film), issues });
    if (issues.some(({ severity }) => severity === 'error')) send(host, 'film-error', { issues });
  }

  /** Tells the console that the box has no end tag, as far as one can see. */
  warnOfEndTag(): void {
    if (!this.#hasWarned) void this.#report([{ path: [], code: 'end-tag', value: this.#host.localName }]);
    this.#hasWarned = true;
  }

  #report(faults: Fault[]): Promise<Issue[]> {
    return import('./report.js').then(
      ({ report }) => report(this.#host, faults),
      // Without the wording there are still place and cause.
      () => faults.map(({ path, code }) => ({ path: path.join('.'), code, severity: 'error' }) as Issue),
    );
  }

  /** Puts the film into the head of the page, or takes it out. Whether the box has stayed is known when the file is there. */
  #followJsonLd(): void {
    const host = this.#host;
    this.#hasJsonLd ||= host.jsonLd && !!this.#film;
    if (this.#hasJsonLd)
      void import('./add-json-ld.js').then(({ addJsonLd, removeJsonLd }) => {
        if (host.isConnected && host.jsonLd && this.#film) addJsonLd(this.#film, host);
        else removeJsonLd(host);
      }, noPart);
  }

  #setStates(states: Record<'loading' | 'ready' | 'stale' | 'error' | 'empty', unknown>): void {
    try {
      for (const [name, on] of Object.entries(states)) this.#internals!.states[on ? 'add' : 'delete'](name);
    } catch {
      // Older browsers lack `:state()`: there a box only loses the hook for styling.
    }
  }
}
