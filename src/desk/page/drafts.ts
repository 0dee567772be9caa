import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shortName } from '../../copy-desk/source-ids.js';
import type { FilmJson } from '../history.js';
import { Keep, keptFilms, onLetGo, type KeptFilm, type OtherTabEvent } from '../keep/keep.js';

/** What the browser keeps of films that are not saved elsewhere, and what other tabs do with the film of this one. */
export class Drafts implements ReactiveController {
  /** Films that were begun and are open nowhere. */
  left: KeptFilm[] = [];
  /** What another tab has made of this film. */
  other: FilmJson | undefined;
  /** Whether another tab has this film open. */
  isElsewhere = false;
  #keep: Keep | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    void this.look();
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Looks for films that were left behind. */
  async look(): Promise<void> {
    // Before it looks: what is let go in between is then looked for again.
    await onLetGo(() => void this.look()).catch(() => undefined);
    this.left = await keptFilms().catch(() => []);
    this.host.requestUpdate();
  }

  /**
   * From now on this film is kept.
   * @param name of its file; without it, it is known by its title
   */
  begin(film: FilmJson, name?: string): void {
    this.end();
    const title = shortName(typeof film.title === 'string' ? film.title : '');
    this.#keep = new Keep(name ?? (title || `untitled ${Date.now()}`));
    this.#keep.addEventListener('other-tab', (event) => {
      this.isElsewhere = true;
      this.other = (event as OtherTabEvent).detail.film;
      this.host.requestUpdate();
    });
  }

  /** Keeps the film as it is now. A browser that keeps nothing, as in a private window, is no reason to stop. */
  save(film: FilmJson): void {
    this.#keep?.save(film).catch(() => undefined);
  }

  /** The film is in its file. */
  clear(): void {
    this.#keep?.clear().catch(() => undefined);
  }

  /** Throws away a film that was left behind. */
  async forget(key: string): Promise<void> {
    const keep = new Keep(key);
    await keep.clear();
    keep.close();
    await this.look();
  }

  /** The editor goes on with another film. */
  end(): void {
    this.#keep?.close();
    this.#keep = undefined;
    this.isElsewhere = false;
    this.other = undefined;
  }
}
