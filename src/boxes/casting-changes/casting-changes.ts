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
 * @slot - the newsroom's own text: shown before the script, without it, and when the film can't be had
 * @slot footer - below sources and corrections
 *
 * @csspart box - the whole box
 * @csspart heading - the heading
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
 * @csspart confidence - how sure a fact is; also `confirmed`, `reported`, `rumored` or `disputed`
 * @csspart as-of - when a fact was known to be true
 * @csspart source - the number of a source
 * @csspart note - a sentence beside a fact
 * @csspart footer - sources, corrections and the date of the last check
 * @csspart notes - the list of sources, and of corrections
 *
 * @fires {FilmLoadEvent} film-load - when the box has its film
 * @fires {FilmErrorEvent} film-error - when something of the film, or all of it, could not be shown
 * @fires {FilmLinkEvent} film-link - when a reader follows a link; cancel it to keep them on the page
 * @fires {FilmViewEvent} film-view - once, when half of the box has been in view for a second
 */
export class CastingChanges extends FilmBox {
  protected override factsOf = castingChangesFacts;
}
