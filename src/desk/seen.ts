import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Follows a value for an element, a moment after its last change, and only while the element is seen: an editor who types waits
 * for nothing, and what lies behind another tab of the page is not made.
 */
export class Follower<T> implements ReactiveController {
  #latest: T;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isSeen = false;
  readonly #observer: IntersectionObserver;

  /**
   * @param current what it begins with
   * @param pause milliseconds without a change; the first one after a rest is not waited for
   */
  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** What the element shows. */
    public current: T,
    private readonly pause: number,
  ) {
    this.#latest = current;
    this.#observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)!.isIntersecting;
      if (this.#isSeen && this.#timer === undefined) this.#take();
    });
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isSeen = false;
  }

  /** There is another value. */
  follow(value: T): void {
    this.#latest = value;
    if (this.#timer === undefined && this.#isSeen) this.#take();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#isSeen) this.#take();
    }, this.pause);
  }

  /** Waits no longer. */
  now(): void {
    this.#take();
  }

  #take(): void {
    if (this.current === this.#latest) return;
    this.current = this.#latest;
    this.host.requestUpdate();
  }
}
