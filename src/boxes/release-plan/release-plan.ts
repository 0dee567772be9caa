import { FilmBox } from '../../base/film-box.js';
import { releasePlanFacts } from '../../facts/release-plan-facts.js';

/**
 * When and where the film can be seen: premieres, cinemas, streaming, rental, home video and TV by territory, and
 * whether that is out, has its date, is planned or only possible.
 *
 * Shows `releases` of the film JSON: first what has a date, in order (a month, quarter or year stands at its end),
 * then what is planned, then what is possible. Without releases it keeps its fallback children, or takes no space.
 *
 * @example
 * <release-plan src="/films/barbie.json"><p>In cinemas from 21 July 2023, on Max from 15 December.</p></release-plan>
 *
 * @slot - the newsroom's own text: shown before the script, without it, and when the film can't be had
 * @slot footer - below sources and corrections
 *
 * @csspart box - the whole box
 * @csspart heading - the heading
 * @csspart film - the film's title in the heading
 * @csspart rows - the releases
 * @csspart row - one release
 * @csspart label - its date, or how firm it is without one
 * @csspart value - how, where and by whom it comes out
 * @csspart territory - where
 * @csspart platform - on which service or channel
 * @csspart distributor - who brings it out
 * @csspart event - the festival or occasion
 * @csspart status - how firm it is, in a word
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
export class ReleasePlan extends FilmBox {
  protected override factsOf = releasePlanFacts;
}
