import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Choices } from './choices.js';
import type { FilmJson } from './history.js';
import type { Wanted } from './out/outputs.js';
import { boxesOf, usualBox } from './preview/boxes-of.js';

type Host = ReactiveControllerHost & { choices: Choices; lang: string };

/** Follows for an element what the editor has chosen, while the element is in the page. */
export class ChoiceFollower implements ReactiveController {
  /** @param onChoice what a choice changes; the element is rendered again by itself */
  constructor(
    private readonly host: Host,
    private readonly onChoice: () => void = () => host.requestUpdate(),
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.choices.addEventListener('change', this.onChoice);
  }

  hostDisconnected(): void {
    this.host.choices.removeEventListener('change', this.onChoice);
  }

  /** What is wanted of a film: without a choice the usual box, in the language of the page. */
  wanted(film: FilmJson): Wanted {
    const { box, lang, theme } = this.host.choices.chosen;
    return { box: box ?? usualBox(boxesOf(film)), lang: lang ?? (this.host.lang || 'en'), theme };
  }
}
