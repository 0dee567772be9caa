// What the editor has not saved yet, kept in her browser.
import { createStore, delMany, entries, set, type UseStore } from 'idb-keyval';
import type { FilmJson } from '../history.js';

/** A film as one tab left it. */
interface Draft {
  film: FilmJson;
  /** When, in milliseconds. */
  at: number;
}

/** A film that somebody has begun and not saved. */
export interface KeptFilm {
  /** What its `Keep` is called. */
  key: string;
  film: FilmJson;
  at: number;
}

/** What tabs with the same film tell each other. */
type Message = { kind: 'opened' } | { kind: 'here' | 'saved'; film: FilmJson | undefined };

/** Another tab has the same film open: with what it has made of it, as far as that is known. */
export type OtherTabEvent = CustomEvent<{ film: FilmJson | undefined }>;

let store: UseStore | undefined;
const drafts = (): UseStore => (store ??= createStore('onesheet-desk', 'drafts'));

/** Absent on a page that is neither encrypted nor of this machine: there a draft of an open tab is like any other. */
const locks = navigator.locks as LockManager | undefined;

/** While a tab lives it holds the lock of its draft; when it crashes the browser lets go of it. */
const lockName = (id: string): string => `onesheet-desk ${id}`;

/**
 * Keeps one film for one tab, so that it is there again after a crash, and notices other tabs that have the same film open: they
 * are told by the event `other-tab`.
 * @example
 * const keep = new Keep('films/dust.json');
 * const film = await keep.recover();
 * history.addEventListener('change', () => keep.save(history.film));
 */
export class Keep extends EventTarget {
  readonly #id: string;
  readonly #channel: BroadcastChannel;
  #film: FilmJson | undefined;
  /** The last write: the next one waits for it, so that the last change is what stays. */
  #write: Promise<void> = Promise.resolve();
  #letGo!: () => void;

  /** @param key the same for all tabs that have the film open, such as its name in the folder */
  constructor(readonly key: string) {
    super();
    this.#id = JSON.stringify([key, Date.now(), Math.random()]);
    // Made before the lock is granted: a slow browser may grant it only when the tab has gone on already.
    const closed = new Promise<void>((end) => (this.#letGo = end));
    void locks?.request(lockName(this.#id), () => closed);
    this.#channel = new BroadcastChannel(`onesheet-desk ${key}`);
    this.#channel.addEventListener('message', ({ data }: MessageEvent<Message>) => this.#hear(data));
    this.#say({ kind: 'opened' });
  }

  /** Keeps the film as it is now. Settles when it is on the disk. */
  save(film: FilmJson): Promise<void> {
    this.#film = film;
    this.#write = this.#write.then(async () => {
      // Of several changes in a row only the last one is written.
      if (film !== this.#film) return;
      await set(this.#id, { film, at: Date.now() } satisfies Draft, drafts());
      this.#say({ kind: 'saved', film });
    });
    return this.#write;
  }

  /** The newest film that a tab with this key has left behind, without those that are still open. */
  async recover(): Promise<FilmJson | undefined> {
    return (await leftBehind()).find(({ key }) => key === this.key)?.film;
  }

  /** Forgets the film: it has been saved elsewhere, or thrown away. */
  async clear(): Promise<void> {
    this.#film = undefined;
    await this.#write;
    const left = await leftBehind();
    await delMany([this.#id, ...left.filter(({ key }) => key === this.key).map(({ id }) => id)], drafts());
  }

  /** The tab goes on with another film. */
  close(): void {
    this.#channel.close();
    this.#letGo();
  }

  #say(message: Message): void {
    this.#channel.postMessage(message);
  }

  #hear(message: Message): void {
    if (message.kind === 'opened') this.#say({ kind: 'here', film: this.#film });
    const film = message.kind === 'opened' ? undefined : message.film;
    this.dispatchEvent(new CustomEvent('other-tab', { detail: { film } }) satisfies OtherTabEvent);
  }
}

/** All films that were begun and not saved, and that no tab has open; the newest first. */
export const keptFilms = async (): Promise<KeptFilm[]> =>
  (await leftBehind()).map(({ key, film, at }) => ({ key, film, at }));

const awaited = new Set<string>();

/**
 * Calls back each time that a tab lets go of its film: a browser says a little later than it shows the next page that a tab has
 * crashed, and only then is the film left behind.
 */
export async function onLetGo(then: () => void): Promise<void> {
  const open = await openDrafts();
  for (const name of open)
    if (!awaited.has(name)) {
      awaited.add(name);
      // Called when this request has let go of the lock itself: before that the draft would seem to be open.
      void locks!
        .request(name, () => undefined)
        .then(() => {
          awaited.delete(name);
          then();
        });
    }
}

/** The names of the locks of drafts that a tab has open. */
async function openDrafts(): Promise<Set<string>> {
  const { held = [] } = (await locks?.query()) ?? {};
  return new Set(held.flatMap(({ name }) => (name?.startsWith(lockName('')) ? [name] : [])));
}

async function leftBehind(): Promise<(KeptFilm & { id: string })[]> {
  const all = await entries<string, Draft>(drafts());
  const open = await openDrafts();
  return all
    .filter(([id]) => !open.has(lockName(id)))
    .map(([id, draft]) => ({ id, key: (JSON.parse(id) as [string])[0], ...draft }))
    .sort((a, b) => b.at - a.at);
}
