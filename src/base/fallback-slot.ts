import { noPart } from './announcer.js';
import { holdsArticle } from './fallback.js';

/** Where the newsroom's fallback shows: while there is no box, and below a box when it is more than a fallback. */
export class FallbackSlot {
  readonly #slot = globalThis.document?.createElement('slot');
  readonly #host: HTMLElement;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** Shows the fallback of a box that has nothing yet. */
  show(root: Node): void {
    // Not to move it for nothing: that alone would tell the page of a change.
    if (root.lastChild !== this.#slot) root.appendChild(this.#slot);
  }

  /**
   * Hides the fallback of a box that says something.
   * @param text what the box says
   * @returns false where it holds what no fallback does, and so stays
   */
  hide(root: Node, text: string): boolean {
    const words = text.replace(/\s+/g, '');
    const host = this.#host;
    if (holdsArticle(host, words)) {
      this.show(root);
      return false;
    }
    this.#slot.remove();
    if (!host.firstChild && host.parentElement?.localName === 'p')
      void import('./stray-fallback.js').then(({ takeFallback }) => takeFallback(host, words), noPart);
    return true;
  }
}
