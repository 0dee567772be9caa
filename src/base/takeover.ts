import type { Box } from '../facts/box.js';
import { lastDay } from '../model/date.js';

/**
 * What stands in the shadow root of a box before its element renders: what was prerendered, or the slot for the
 * fallback. It goes in the same task in which something better comes, so that nothing flickers.
 */
export class Takeover {
  #updated: string | undefined;
  /** Whether the box still shows what was prerendered. */
  waits: boolean;

  /** @param nodes what was prerendered; empty where nothing was */
  constructor(private nodes: ChildNode[]) {
    for (const node of nodes) this.#updated ??= (node as HTMLElement).dataset?.['updated'];
    this.waits = !!nodes.length;
  }

  /**
   * Makes room for a box, unless what was prerendered is better: when there is no box, or when it is of an older film, as
   * from a cache that lags behind.
   */
  consider(box: Box | undefined): void {
    if (this.waits && (!box || this.#isNewerThan(box))) return;
    this.waits = false;
    for (const node of this.nodes.splice(0)) node.remove();
  }

  #isNewerThan({ updated }: Box): boolean {
    return !!updated && !!this.#updated && lastDay(updated) < lastDay(this.#updated);
  }
}

/** What was prerendered for a box, in its shadow root or, where a script has inserted the HTML (Turbo, innerHTML), in its template. */
export function prerenderedNodes(host: Element): ChildNode[] {
  const template = host.querySelector<HTMLTemplateElement>(':scope > template[shadowrootmode]');
  const nodes = [...((host.shadowRoot ?? template?.content)?.childNodes ?? [])];
  template?.remove();
  return nodes;
}
