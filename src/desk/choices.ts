import type { BoxTag } from '../facts/boxes.js';
import type { FilmTheme } from '../themes/themes.js';

/** What the editor has chosen, for the preview and for what she takes out: what she sees is what she copies. */
export interface Chosen {
  /** Undefined until she chooses: the box that the film has most to say in. */
  box?: BoxTag;
  /** The language of the box; undefined for that of the page. */
  lang?: string;
  /** Undefined for the look of the page that the box stands on. */
  theme?: FilmTheme;
}

/** Dispatches `change` when something else is chosen. */
export class Choices extends EventTarget {
  chosen: Chosen = {};

  choose(some: Chosen): void {
    this.chosen = { ...this.chosen, ...some };
    this.dispatchEvent(new Event('change'));
  }
}

/** Those of the page. */
export const choices = new Choices();
