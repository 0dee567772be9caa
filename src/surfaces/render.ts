/** Film JSON as HTML, e-mail, AMP, text, Markdown and schema.org data, on any server that runs Lit: no browser needed. */
import { boxTags, type BoxTag } from '../facts/boxes.js';
import { themes, type FilmTheme } from '../themes/themes.js';
import { jsonLdText } from '../writers/json-ld.js';
import { formats, writers, type Format } from '../writers/writers.js';
import { boxFor } from './box-for.js';
import type { BoxClass } from './box-class.js';
import { filmOf } from './film-of.js';
import { languages, tongueOf } from './languages.js';
import { elementOf } from './element-of.js';
import { prerender as prerenderInWords, type PrerenderOptions } from './prerender.js';

export { boxTags, formats, languages, themes, type BoxTag, type FilmTheme, type Format };
export type { PrerenderOptions } from './prerender.js';
export { parseFilm, type ParsedFilm } from '../model/parse-film.js';
export type { Film } from '../model/film.js';
export type { Issue } from '../model/issue.js';

/** Which box, how, and for whom. */
export interface RenderOptions {
  /** The tag of the box; `jsonld` is about the film and needs none. */
  box?: BoxTag;
  /**
   * - `dsd` (default): the element with its facts as declarative shadow DOM, taken over when its script comes
   * - `html`: semantic markup with class names; `onesheet/onesheet-html.css` goes with it
   * - `email`: nested tables with inline styles
   * - `amp`: as `html`, for AMP pages
   * - `text`, `markdown`: characters alone
   * - `jsonld`: schema.org data as JSON that can stand in a script element
   */
  format?: Format;
  /** BCP 47 tag of the reader's language with its region; default `en`. Languages without words of ours are English. */
  lang?: string;
  /** Default: `paper`, or in HTML whatever theme the page links. */
  theme?: FilmTheme;
  /** Instead of the box's own heading; empty for none. */
  heading?: string;
  /** 2 to 6; anything else is 3, the default. */
  headingLevel?: number;
  /** After how many days an unfinished deal may be out of date; default 90. */
  staleAfter?: number;
  /** The reader's day, `2026-03-14`; default: today, in UTC. */
  today?: string;
  /** The most people of a cast: in `dsd` the others wait behind a button, elsewhere they are left out. Default: all. */
  max?: number;
  /** `film-facts` alone: tags of the sections in their order, separated by spaces. Default: all that have data. */
  sections?: string;
  /** `dsd` alone: the address that the element asks for newer facts. */
  src?: string;
  /** `dsd` alone: HTML for readers without shadow content; must be safe already. */
  fallback?: string;
}

/**
 * One box of a film, on any surface. All formats are made of the same facts in the same order; whatever a film says is
 * escaped. Wrong parts of the film are left out, as in a page: `parseFilm` tells what they are.
 * @param film film JSON of any shape, or what `parseFilm` gave; an object is read once, so changed facts need a new one
 * @returns '' when the film has no title, or nothing for this box
 * @throws {TypeError} when `box`, `format` or `theme` is none of ours; the message names those that are
 * @example
 * const { film } = parseFilm(JSON.parse(text));
 * renderBox(film, { box: 'deal-box', format: 'email', lang: 'de', theme: 'trade' });
 */
export function renderBox(film: unknown, options: RenderOptions): string {
  const { box, format = 'dsd', theme } = options;
  oneOf('format', format, formats);
  if (theme !== undefined) oneOf('theme', theme, themes);
  const known = filmOf(film);
  if (format === 'jsonld') {
    if (box !== undefined) oneOf('box', box, boxTags);
    return known ? jsonLdText(known) : '';
  }
  oneOf('box', box, boxTags);
  if (!known) return '';
  const content = boxFor(known, box!, options);
  if (!content) return '';
  return format === 'dsd' ? elementOf(content, box!, options) : writers[format](content, box!, theme);
}

/**
 * A box under a tag of your own, for a class of your own (`renderBox` is for ours), as declarative shadow DOM.
 * @returns the element; without shadow content when the film has no facts for the box
 * @example prerender('x-cast-list', class extends CastList {}, film, { attributes: { src: '/films/parasite.json' } })
 */
export function prerender(tag: string, Box: BoxClass, data: unknown, options: PrerenderOptions = {}): string {
  const { locale, ...words } = tongueOf(options.lang ?? 'en');
  return prerenderInWords(tag, Box, data, { ...words, ...options, lang: locale });
}

function oneOf(what: string, value: unknown, known: readonly string[]): void {
  if (!known.includes(value as string))
    throw new TypeError(
      `renderBox: ${what} is ${JSON.stringify(value)}; it must be one of ${known.join(', ')}.`,
    );
}
