import { FilmBox } from '../../base/film-box.js';
import { boxOfficeFacts } from '../../facts/box-office-facts.js';
import { boxOfficeStyles } from '../../templates/box-office.styles.js';
import { tableStyles } from '../../templates/table.styles.js';

/**
 * What the film cost and what it took: the gross, then budget, openings and grosses by territory as a table with
 * bars.
 *
 * Shows `boxOffice` of the film JSON. The big figure is the worldwide gross, else the largest; where no gross is
 * known, the opening or the budget. Bars of one currency share a scale; figures that are only described have none.
 * Without figures it keeps its fallback children, or takes no space.
 *
 * @example
 * <box-office src="/films/barbie.json"><p>Barbie took about $1.446 billion worldwide.</p></box-office>
 *
 * @csspart film - the film's title in the heading
 * @csspart headline - the one big fact: the gross
 * @csspart subline - what it is and where, under it
 * @csspart fold - what a long table is folded in
 * @csspart more - the button that unfolds it
 * @csspart table - the table of all figures
 * @csspart caption - its caption
 * @csspart kind - whether a figure is the budget, an opening or a gross
 * @csspart territory - where it was reached
 * @csspart date - when
 * @csspart money - the figure
 * @csspart basis - what the sum pays for
 * @csspart bar - its bar, solid as far as it is certain, then open; also `budget`, `opening` or `gross`
 * @csspart label - the label of a list there
 */
export class BoxOffice extends FilmBox {
  static override styles = [FilmBox.styles, tableStyles, boxOfficeStyles];

  protected override factsOf = boxOfficeFacts;
}
