import type { PropertyDeclarations } from 'lit';
import { FilmBox } from '../../base/film-box.js';
import { castListFacts } from '../../facts/cast-list-facts.js';
import type { BoxOptions } from '../../facts/facts.js';
import { peopleStyles } from '../../templates/people.styles.js';

/**
 * Who is in the film: name, character, what a reader may know them from, a photo or initials.
 *
 * Shows `cast` of the film JSON, in its order. Without cast it keeps its fallback children, or takes no space.
 *
 * @example
 * <cast-list src="/films/parasite.json" max="6"><p>With Song Kang-ho and Cho Yeo-jeong.</p></cast-list>
 *
 * @csspart film - the film's title in the heading
 * @csspart list - the list of people
 * @csspart person - one person
 * @csspart face - their photo or initials
 * @csspart name - their name
 * @csspart character - whom they play
 * @csspart known-for - the titles they are known for
 * @csspart more - the button that shows the rest
 * @csspart label - the label of a list there
 */
export class CastList extends FilmBox {
  static override styles = [FilmBox.styles, peopleStyles];

  static override properties: PropertyDeclarations = { max: { type: Number }, all: { state: true } };

  /** How many people to show before the button; all when it is no whole number above zero. */
  declare max: number | undefined;
  /** Whether the reader has asked for all. */
  declare private all: boolean;

  constructor() {
    super();
    this.all = false;
  }

  protected override factsOf = castListFacts;

  protected override get boxOptions(): BoxOptions {
    return { ...super.boxOptions, max: this.max, expanded: this.all };
  }

  protected override toggleList(): void {
    this.all = !this.all;
  }
}
