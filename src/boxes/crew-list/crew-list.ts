import { FilmBox } from '../../base/film-box.js';
import { crewListFacts } from '../../facts/crew-list-facts.js';

/**
 * Who made the film: crew by job with what a reader may know them from, then the companies by role with their
 * people.
 *
 * Shows `crew` and `companies` of the film JSON, in its order. With neither it keeps its fallback children, or
 * takes no space.
 *
 * @example
 * <crew-list src="/films/ballerina-overdrive.json"><p>Directed by Vicky Jewson.</p></crew-list>
 *
 * @slot - the newsroom's own text: shown before the script, without it, and when the film can't be had
 * @slot footer - below sources and corrections
 *
 * @csspart box - the whole box
 * @csspart heading - the heading
 * @csspart film - the film's title in the heading
 * @csspart rows - the labelled facts
 * @csspart row - one labelled fact
 * @csspart label - the job, or the role of the companies
 * @csspart value - one of the people or companies, or a note on all of them
 * @csspart name - a person's name
 * @csspart known-for - the titles they are known for
 * @csspart company - a company's name
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
export class CrewList extends FilmBox {
  protected override factsOf = crewListFacts;
}
