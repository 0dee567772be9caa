import { FilmBox } from '../../base/film-box.js';
import { dealBoxFacts } from '../../facts/deal-box-facts.js';
import { dealStyles } from '../../templates/deal.styles.js';
import { tableStyles } from '../../templates/table.styles.js';

/**
 * Who buys the film from whom, for where, for how much, and how sure that is: the price, the buyer and where the
 * deal stands in two lines, then its terms; several deals together in one table by territory.
 *
 * Shows `deals` of the film JSON; the first one leads. Without deals it keeps its fallback children, or takes no
 * space. A deal that is not final and older than `stale-after` days is marked as possibly out of date.
 *
 * @example
 * <deal-box src="/films/ballerina-overdrive.json"><p>Amazon MGM is close to a deal for the U.S. rights.</p></deal-box>
 *
 * @csspart film - the film's title in the heading
 * @csspart headline - the one big fact: the price, or the buyer where no price is known
 * @csspart subline - buyer and status under it
 * @csspart status - where the deal stands, in a word
 * @csspart steps - the way from talks to a closed deal
 * @csspart step - one step; also `done`, `current` or `ahead`
 * @csspart stale - that the deal may be out of date, with its date
 * @csspart rows - the labelled facts
 * @csspart row - one labelled fact
 * @csspart label - its label, that of a column, or that of a list in the footer
 * @csspart value - its text
 * @csspart table - the table of all deals
 * @csspart fold - what a long table is cut off by
 * @csspart more - the button that shows all of it
 * @csspart caption - its caption
 */
export class DealBox extends FilmBox {
  static override styles = [FilmBox.styles, tableStyles, dealStyles];

  protected override factsOf = dealBoxFacts;
}
