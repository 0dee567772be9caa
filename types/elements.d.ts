// Written by `npm run generate` from the docstrings of src/boxes.
import type {
  Film,
  FilmLoadEvent,
  FilmErrorEvent,
  FilmLinkEvent,
  FilmViewEvent,
  BoxOffice,
  CastList,
  CastingChanges,
  CrewList,
  DealBox,
  FilmCard,
  FilmComparisons,
  FilmFacts,
  FilmTimeline,
  ReleasePlan,
} from '../dist/index.js';

/** What can be written on every box, as it is written in HTML. */
export interface BoxAttributes {
  /** The look; needs the sheet of all themes, `themes/all.css`, in the page. */
  theme?: 'paper' | 'broadsheet' | 'tabloid' | 'trade' | 'screen' | undefined;
  /** Where the film JSON is. Fetched once per page, whatever the number of boxes. */
  src?: string | undefined;
  /** The id of a `<script type="application/json">` in the page that holds the film JSON. */
  from?: string | undefined;
  /** The box's heading; empty for none. Default: the box's own. */
  heading?: string | undefined;
  /** The level of the heading, 2 to 6; anything else is 3. */
  'heading-level'?: 2 | 3 | 4 | 5 | 6 | '2' | '3' | '4' | '5' | '6' | undefined;
  /** After how many days a deal that is not final is marked as possibly out of date; anything but a number is 90. */
  'stale-after'?: number | `${number}` | undefined;
  /** Whether to add the film to the page as schema.org data, once per film. */
  'json-ld'?: boolean | '' | undefined;
}

/** What only a script can give a box. */
export interface BoxProperties {
  /** Film JSON in hand; comes before `src`. Wrong parts of it are left out and reported. */
  film?: Film | undefined;
}

/** What every box says, by the name of the event. */
export interface BoxEvents {
  /** when the box has its film */
  'film-load': FilmLoadEvent;
  /** when something of the film, or all of it, could not be shown */
  'film-error': FilmErrorEvent;
  /** when a reader follows a link; cancel it to keep them on the page */
  'film-link': FilmLinkEvent;
  /** once, when half of the box has been in view for a second */
  'film-view': FilmViewEvent;
}

/** What can be written on `<cast-list>`. */
export interface CastListAttributes extends BoxAttributes {
  /** How many people to show before the button; all when it is no whole number above zero. */
  max?: number | `${number}` | undefined;
}

/** What can be written on `<film-facts>`. */
export interface FilmFactsAttributes extends BoxAttributes {
  /** Tags of the boxes to show, in their order: `deal-box cast-list`. Default: all that have data; other words are ignored. */
  sections?: string | undefined;
}

/** The class and the attributes of every tag. */
export interface Boxes {
  /** What the film cost and what it took: the gross, then budget, openings and grosses by territory as a table with bars. */
  'box-office': { element: BoxOffice; attributes: BoxAttributes };
  /** Who is in the film: name, character, what a reader may know them from, a photo or initials. */
  'cast-list': { element: CastList; attributes: CastListAttributes };
  /** Who was to be in the film and who came instead: a row for everybody who was attached, in talks, joined, left or was recast, with the part, who replaces whom, when and why. */
  'casting-changes': { element: CastingChanges; attributes: BoxAttributes };
  /** Who made the film: crew by job with what a reader may know them from, then the companies by role with their people. */
  'crew-list': { element: CrewList; attributes: BoxAttributes };
  /** Who buys the film from whom, for where, for how much, and how sure that is: the price, the buyer and where the deal stands in two lines, then its terms; several deals together in one table by territory. */
  'deal-box': { element: DealBox; attributes: BoxAttributes };
  /** What the film is: title, original title, year, kind, runtime, genres, status, logline, who directed and wrote it and what they are known for, certificate, countries, poster with credit. */
  'film-card': { element: FilmCard; attributes: BoxAttributes };
  /** What the film will be compared with, by how: from the same team, similar in tone or premise, of the same franchise, a remake, or not related at all whatever the name says. */
  'film-comparisons': { element: FilmComparisons; attributes: BoxAttributes };
  /** The whole dossier: everything that the other boxes show of the film, in one box under one heading, with its sources numbered through. */
  'film-facts': { element: FilmFacts; attributes: FilmFactsAttributes };
  /** The story of the film so far: what happened to it, who came and went, who bought it, where it was shown, and what is still to come. */
  'film-timeline': { element: FilmTimeline; attributes: BoxAttributes };
  /** When and where the film can be seen: premieres, cinemas, streaming, rental, home video and TV by territory, and whether that is out, has its date, is planned or only possible. */
  'release-plan': { element: ReleasePlan; attributes: BoxAttributes };
}
