import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What keys and dropped files do. */
export interface Deeds {
  undo: () => void;
  redo: () => void;
  /** Undefined where there is nothing to save into: then the browser has its own key. */
  save: (() => void) | undefined;
  drop: (files: FileList) => void;
}

/** Keys that work anywhere on the page, and files that may be dropped anywhere on it. */
export class Shortcuts implements ReactiveController {
  constructor(
    host: ReactiveControllerHost,
    private readonly deeds: Deeds,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('keydown', this.#onKey);
    addEventListener('dragover', this.#onDrag);
    addEventListener('drop', this.#onDrop);
  }

  hostDisconnected(): void {
    removeEventListener('keydown', this.#onKey);
    removeEventListener('dragover', this.#onDrag);
    removeEventListener('drop', this.#onDrop);
  }

  #onKey = (event: KeyboardEvent): void => {
    // The JSON editor has its own undo, and says so by keeping the event.
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const deed =
      key === 's'
        ? this.deeds.save
        : key === 'y' || (key === 'z' && event.shiftKey)
          ? this.deeds.redo
          : key === 'z'
            ? this.deeds.undo
            : undefined;
    if (!deed) return;
    event.preventDefault();
    deed();
  };

  #onDrag = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  #onDrop = (event: DragEvent): void => {
    if (!event.dataTransfer?.files.length) return;
    event.preventDefault();
    this.deeds.drop(event.dataTransfer.files);
  };
}
