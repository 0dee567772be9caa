import type { FilmIssue } from '../../copy-desk/film-issues.js';
import type { FilmJson } from '../history.js';

/** Long enough that a word is typed, short enough that nobody waits. */
const pause = 150;

/** Finds the issues of a film in a worker, once the editor pauses. */
export class IssueFinder {
  #worker: Worker | undefined;
  #timer = 0;
  #round = 0;

  /** @param found is called with the issues of the newest film only */
  constructor(private readonly found: (issues: FilmIssue[]) => void) {}

  look(film: FilmJson): void {
    clearTimeout(this.#timer);
    const round = ++this.#round;
    this.#timer = window.setTimeout(() => {
      this.#worker ??= this.#start();
      this.#worker.postMessage({ film, round });
    }, pause);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = new Worker(new URL('./issues-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<{ issues: FilmIssue[]; round: number }>) => {
      if (data.round === this.#round) this.found(data.issues);
    });
    return worker;
  }
}
