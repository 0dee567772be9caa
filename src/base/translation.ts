/** Notices that a translator has replaced what Lit has rendered: Lit would go on to write into nodes that nobody sees. */
export class Translation {
  #before: string | undefined;

  /** Remembers what was rendered; undefined where Lit has rendered nothing. */
  remember(section: Element | undefined): void {
    this.#before = section && lookOf(section);
  }

  /** Whether what was rendered is no longer what the page shows. */
  hasReplaced(section: Element): boolean {
    return this.#before !== undefined && lookOf(section) !== this.#before;
  }
}

/** What a translator changes: texts, and elements around them. */
const lookOf = (section: Element): string => section.querySelectorAll('*').length + section.textContent;
