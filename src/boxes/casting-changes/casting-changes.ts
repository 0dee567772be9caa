import { FilmBox } from '../../base/film-box.js';
import { castingChangesFacts } from '../../facts/casting-changes-facts.js';

/**
 * Who was to be in the film and who came instead: a row for everybody who was attached, in talks, joined, left or
 * was recast, with the part, who replaces whom, when and why.
 *
 * Shows `castingChanges` of the film JSON, in its order. Without them it keeps its fallback children, or takes no
 * space.
 *
 * @example
 * <casting-changes src="/films/back-to-the-future.json"><p>Eric Stoltz was Marty McFly at first.</p></casting-changes>
 *
 * @csspart film - the film's title in the heading
 * @csspart rows - the labelled facts
 * @csspart row - one labelled fact
 * @csspart label - who it is about
 * @csspart name - their name
 * @csspart character - whom they were to play
 * @csspart known-for - the titles they are known for
 * @csspart value - what happened, or why
 * @csspart status - what happened, in a word
 * @csspart reason - why
 */
export class CastingChanges extends FilmBox {
  protected override factsOf = castingChangesFacts;
}
