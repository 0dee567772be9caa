import { FilmBox } from '../../base/film-box.js';
import { filmCardFacts } from '../../facts/film-card-facts.js';
import { bodyStyles } from '../../templates/body.styles.js';

/**
 * What the film is: title, original title, year, kind, runtime, genres, status, logline, who directed and wrote it
 * and what they are known for, certificate, countries, poster with credit.
 *
 * Every film has at least a title, so this box always has something to show.
 *
 * @example
 * <film-card src="/films/parasite.json"><p>Parasite (2019), by Bong Joon Ho.</p></film-card>
 *
 * @csspart heading - the film's title
 * @csspart body - the facts, with the poster beside them where there is room
 * @csspart about - a line of what the film is: original title; year, kind, runtime and genres; logline
 * @csspart original-title - the title in its own language
 * @csspart genres - its genres
 * @csspart status - how far the film has come
 * @csspart logline - the story in a sentence
 * @csspart poster - the poster with its credit
 * @csspart poster-credit - who made the poster
 * @csspart rows - the labelled facts
 * @csspart row - one labelled fact
 * @csspart label - its label, or that of a list in the footer
 * @csspart value - its text
 * @csspart name - a person's name
 * @csspart known-for - the titles a person is known for
 */
export class FilmCard extends FilmBox {
  static override styles = [FilmBox.styles, bodyStyles];

  protected override factsOf = filmCardFacts;
}
