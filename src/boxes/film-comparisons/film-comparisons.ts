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
 * @csspart film - the film's title in the heading
 * @csspart rows - the labelled facts
 * @csspart row - one labelled fact
 * @csspart label - how the titles compare
 * @csspart value - one title
 * @csspart title - its name
 */
export class FilmComparisons extends FilmBox {
  protected override factsOf = filmComparisonsFacts;
}
