/** What the catalogue page fetches: `onesheet build` writes it, so both read these types. */
import type { BoxTag } from '../facts/boxes.js';
import type { FilmTheme } from '../themes/themes.js';
import type { BoxFormat } from '../writers/writers.js';

/** A film as the search knows it. */
export interface CatalogueFilm {
  /** The name of the film's files. */
  slug: string;
  title: string;
  originalTitle?: string | undefined;
  year?: number | undefined;
  kind?: string | undefined;
  status?: string | undefined;
  updated?: string | undefined;
  /** Who made it and who is in it, for searching. */
  people: string[];
  /** The boxes that have facts. */
  boxes: BoxTag[];
}

/** The same for all films of a site. */
export interface CatalogueSite {
  /** The version of Onesheet that built the site. */
  version: string;
  /** How many films there are. */
  films: number;
  /** How many files of films there are: `films-1.json` and so on. */
  shards: number;
  /** Address of the script tags' files, with a slash at its end. */
  base: string;
  /** Address of the site, with a slash at its end. */
  site: string;
  langs: string[];
  boxes: BoxTag[];
  formats: BoxFormat[];
  themes: FilmTheme[];
  /** `sha384-…` of the script tags' files, by their names. */
  integrity: Record<string, string>;
}
