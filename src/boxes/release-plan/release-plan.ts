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
 */
export class ReleasePlan extends FilmBox {
  protected override factsOf = releasePlanFacts;
}
