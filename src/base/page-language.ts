import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Reader } from '../facts/wording.js';
import { safeLocale } from '../words/intl.js';
import { wordsFor } from '../words/languages.js';

/**
 * Follows the language of the page around a box. Words of another language than English are fetched at once, in
 * parallel with the film; until they are there, the box keeps what it shows.
 */
export class PageLanguage implements ReactiveController {
  /** For whom to word facts; undefined until there are words. */
  reader: Omit<Reader, 'today' | 'staleAfter'> | undefined;
  #asked = '';
  #observer: MutationObserver | undefined;

  constructor(private host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= globalThis.MutationObserver && new MutationObserver(() => void this.follow());
    this.#observer?.observe(document, { subtree: true, attributeFilter: ['lang'] });
    void this.follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Looks for the language around the box again. */
  async follow(): Promise<void> {
    const asked = safeLocale(languageAt(this.host));
    if (asked === this.#asked) return;
    this.#asked = asked;
    let messages = wordsFor(asked);
    if (messages instanceof Promise) {
      messages = await messages;
      if (asked !== this.#asked) return;
      // Not to be had now: asked for again when the box is next connected.
      if (!messages) this.#asked = '';
    }
    // A language without words is English throughout, not English words around foreign dates.
    this.reader = { messages, locale: messages || /^en\b/.test(asked) ? asked : 'en' };
    this.host.requestUpdate();
  }
}

/** The language of the nearest ancestor that names one, across shadow roots; English when none does. */
function languageAt(element: Element): string {
  const named = element.closest('[lang]');
  const { host } = element.getRootNode() as ShadowRoot;
  return named?.getAttribute('lang') ?? (host ? languageAt(host) : 'en');
}
