import { FilmBox } from '../../base/film-box.js';
import { filmComparisonsFacts } from '../../facts/film-comparisons-facts.js';

/**
 * What the film will be compared with, by how: from the same team, similar in tone or premise, of the same
 * franchise, a remake, or not related at all whatever the name says.
 *
 * Shows `comparisons` of the film JSON. Without them it keeps its fallback children, or takes no space.
 *
 * @example
 * <film-comparisons src="/films/titanic.json"><p>Not to be confused with the film of 1953.</p></film-comparisons>
 *
 * @slot - the newsroom's own text: shown before the script, without it, and when the film can't be had
 * @slot footer - below sources and corrections
 *
 * @csspart box - the whole box
 * @csspart heading - the heading
 * @csspart film - the film's title in the heading
 * @csspart rows - the labelled facts
 * @csspart row - one labelled fact
 * @csspart label - how the titles compare
 * @csspart value - one title
 * @csspart title - its name
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
export class FilmComparisons extends FilmBox {
  protected override factsOf = filmComparisonsFacts;
}
