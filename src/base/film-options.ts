import { LitElement, type PropertyDeclarations } from 'lit';
import { defaultStaleAfter } from '../facts/box.js';
import type { Film } from '../model/film.js';

/** What a page asks of any box: where its film is, and how it is shown. */
export abstract class FilmOptions extends LitElement {
  static override properties: PropertyDeclarations = {
    film: { attribute: false },
    src: {},
    from: {},
    heading: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    staleAfter: { type: Number, attribute: 'stale-after' },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
  };

  /** Film JSON in hand; comes before `src`. Wrong parts of it are left out and reported. */
  declare film: Film | undefined;
  /** Where the film JSON is. Fetched once per page, whatever the number of boxes. */
  declare src: string | undefined;
  /** The id of a `<script type="application/json">` in the page that holds the film JSON. */
  declare from: string | undefined;
  /** The box's heading; empty for none. Default: the box's own. */
  declare heading: string | undefined;
  /** The level of the heading, 2 to 6; anything else is 3. */
  declare headingLevel: 2 | 3 | 4 | 5 | 6;
  /**
   * After how many days a deal that is not final is marked as possibly out of date; anything but a number is 90.
   * @default 90
   */
  declare staleAfter: number;
  /** Whether to add the film to the page as schema.org data, once per film. */
  declare jsonLd: boolean;

  constructor() {
    super();
    this.headingLevel = 3;
    this.staleAfter = defaultStaleAfter;
    this.jsonLd = false;
  }
}
