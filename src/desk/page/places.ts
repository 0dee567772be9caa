import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Path } from '../../model/issue.js';

const key = (path: Path): string => path.join('-');

/** What of the form is open, and where the focus goes once it is shown. */
export class Places implements ReactiveController {
  #open = new Set(['section-deals']);
  #focus: string | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  isOpen(path: Path): boolean {
    return this.#open.has(key(path));
  }

  setOpen(path: Path, open: boolean): void {
    if (open === this.isOpen(path)) return;
    if (open) this.#open.add(key(path));
    else this.#open.delete(key(path));
    this.host.requestUpdate();
  }

  /** Closes everything, for another film. */
  reset(...open: string[]): void {
    this.#open = new Set(open);
  }

  /** @param id of an element; of one that is no field, its first field gets the focus */
  focus(id: string): void {
    this.#focus = id;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const id = this.#focus;
    if (!id) return;
    this.#focus = undefined;
    // Fields of an element inside the page are there a moment later.
    queueMicrotask(() => {
      const place = document.getElementById(id);
      const fields = 'input, select, textarea, summary, button';
      const field = place?.matches(fields) ? place : place?.querySelector<HTMLElement>(fields);
      (field ?? place)?.focus();
    });
  }
}
