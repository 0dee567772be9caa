// The film on the desk, and every film that it was before.

/** Film JSON as an editor has it: any fields, perhaps half a film. It is never changed in place: a change gives another object. */
export type FilmJson = Record<string, unknown>;

/** More steps than anybody undoes; each shares most of its parts with the step before. */
const mostSteps = 1000;

/** A film, and what the editor did to get there. */
interface Step {
  film: FilmJson;
  /** What was done, in the words of the page: “Deal added”. Empty for the film that it began with. */
  label: string;
}

/**
 * The film of the page with undo and redo. It dispatches `change` after each change, undo and redo.
 * @example
 * const history = new History({ title: 'Dust' });
 * history.change({ title: 'Dust', year: 2026 }, 'Year');
 * history.undo(); // history.film is { title: 'Dust' } again
 */
export class History extends EventTarget {
  #steps: Step[];
  #at = 0;
  /** Where the last change was typed. */
  #place: string | undefined;

  constructor(film: FilmJson = {}) {
    super();
    this.#steps = [{ film, label: '' }];
  }

  get film(): FilmJson {
    return this.#steps[this.#at]!.film;
  }

  /** What `undo` would take back; undefined when there is nothing to take back. */
  get undoLabel(): string | undefined {
    return this.canUndo ? this.#steps[this.#at]!.label : undefined;
  }

  /** What `redo` would do again. */
  get redoLabel(): string | undefined {
    return this.#steps[this.#at + 1]?.label;
  }

  get canUndo(): boolean {
    return this.#at > 0;
  }

  get canRedo(): boolean {
    return this.#at < this.#steps.length - 1;
  }

  /**
   * Puts a film in the place of the one before. What was undone cannot be done again after it. The same film is no change.
   * @param place where the editor types; changes of one place in a row are one step, so that a word is undone as a whole
   */
  change(film: FilmJson, label: string, place?: string): void {
    if (film === this.film) return;
    const isSameStep = place !== undefined && place === this.#place && this.canUndo && !this.canRedo;
    const before = this.#steps.slice(0, this.#at + (isSameStep ? 0 : 1));
    this.#steps = [...before, { film, label }].slice(-mostSteps);
    this.#at = this.#steps.length - 1;
    this.#place = place;
    this.#tell();
  }

  /** The editor has left the place: what she types next is another step. */
  settle(): void {
    this.#place = undefined;
  }

  undo(): void {
    if (this.canUndo) this.#goTo(this.#at - 1);
  }

  redo(): void {
    if (this.canRedo) this.#goTo(this.#at + 1);
  }

  /** Begins anew with another film: nothing before it can be undone. */
  begin(film: FilmJson): void {
    this.#steps = [{ film, label: '' }];
    this.#goTo(0);
  }

  #goTo(at: number): void {
    this.#at = at;
    this.settle();
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new Event('change'));
  }
}
