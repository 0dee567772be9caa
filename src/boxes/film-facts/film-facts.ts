import type { PropertyDeclarations } from 'lit';
import { FilmBox } from '../../base/film-box.js';
import { filmFacts } from '../../facts/film-facts.js';
import type { BoxOptions } from '../../facts/facts.js';
import { boxOfficeStyles } from '../../templates/box-office.styles.js';
import { bodyStyles } from '../../templates/body.styles.js';
import { dealStyles } from '../../templates/deal.styles.js';
import { tableStyles } from '../../templates/table.styles.js';
import { sectionStyles } from '../../templates/section.styles.js';
import { peopleStyles } from '../../templates/people.styles.js';
import { timelineStyles } from '../../templates/timeline.styles.js';

/**
 * The whole dossier: everything that the other boxes show of the film, in one box under one heading, with its
 * sources numbered through.
 *
 * Shows whatever the film JSON has; `sections` picks boxes and orders them. A film always has at least its title.
 *
 * @example
 * <film-facts src="/films/parasite.json" sections="film-card release-plan cast-list">
 *   <p>Parasite (2019), by Bong Joon Ho.</p>
 * </film-facts>
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
 * @csspart headline - the one big fact: the price, or the buyer where no price is known
 * @csspart subline - buyer and status under it
 * @csspart steps - the way from talks to a closed deal
 * @csspart step - one step; also `done`, `current` or `ahead`
 * @csspart stale - that the deal may be out of date, with its date
 * @csspart table - the table of all deals
 * @csspart fold - what a long table is cut off by
 * @csspart more - the button that shows all of it
 * @csspart caption - its caption
 * @csspart list - the list of people
 * @csspart person - one person
 * @csspart face - their photo or initials
 * @csspart character - whom they play
 * @csspart company - a company's name
 * @csspart reason - why
 * @csspart title - its name
 * @csspart territory - where
 * @csspart platform - on which service or channel
 * @csspart distributor - who brings it out
 * @csspart event - the festival or occasion
 * @csspart kind - whether a figure is the budget, an opening or a gross
 * @csspart date - when
 * @csspart money - the figure
 * @csspart basis - what the sum pays for
 * @csspart bar - its bar, solid as far as it is certain, then open; also `budget`, `opening` or `gross`
 * @csspart upcoming - that it is still to come
 * @csspart section - the facts of one box
 * @csspart section-heading - their heading
 */
export class FilmFacts extends FilmBox {
  static override styles = [
    FilmBox.styles,
    tableStyles,
    dealStyles,
    boxOfficeStyles,
    peopleStyles,
    timelineStyles,
    bodyStyles,
    sectionStyles,
  ];

  static override properties: PropertyDeclarations = { sections: {} };

  /** Tags of the boxes to show, in their order: `deal-box cast-list`. Default: all that have data; other words are ignored. */
  declare sections: string | undefined;

  protected override factsOf = filmFacts;

  protected override get boxOptions(): BoxOptions {
    return { ...super.boxOptions, sections: this.sections };
  }
}
