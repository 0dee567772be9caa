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
 * @csspart film - the film's title in the heading
 * @csspart rows - the labelled facts
 * @csspart row - one labelled fact
 * @csspart label - the job, or the role of the companies
 * @csspart value - one of the people or companies, or a note on all of them
 * @csspart name - a person's name
 * @csspart known-for - the titles they are known for
 * @csspart company - a company's name
 */
export class CrewList extends FilmBox {
  protected override factsOf = crewListFacts;
}
