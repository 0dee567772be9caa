// A box as the plugins of site generators write it into a page: with its facts in it, in one line, and as plain HTML for feeds.
import { boxTags, type BoxTag } from '../facts/boxes.js';
import { boxFor } from '../surfaces/box-for.js';
import { renderBox } from '../surfaces/render.js';
import { themes, type FilmTheme } from '../themes/themes.js';
import { fallbackOf } from '../writers/fallback.js';
import { oneLine } from '../writers/safe-markup.js';
import { writers } from '../writers/writers.js';
import { nearNames, type Films, type SiteFilm } from './films.js';

/** How a box is to be; what is left out is as the plugin says, or as the box does it. */
export interface BoxOptions {
  /** BCP 47 tag of the box's language; default: that of the page. */
  lang?: string | undefined;
  /** The name of a theme. */
  theme?: FilmTheme | undefined;
  /** Instead of the box's own heading; empty for none. */
  heading?: string | undefined;
  /** 2 to 6. */
  headingLevel?: number | undefined;
  /** `cast-list`: how many people are shown before the button. */
  max?: number | undefined;
  /** `film-facts`: which boxes, in which order, parted by spaces. */
  sections?: string | undefined;
  /** After how many days an open deal may be out of date. */
  staleAfter?: number | undefined;
}

/** A box in a page. */
export interface SiteBox {
  film: SiteFilm;
  /** The element with its facts in it, in one line; empty when the film has nothing for the box. */
  element: string;
  /** The same facts as HTML that needs neither script nor style, for feeds. */
  plain: string;
}

/**
 * A box of a film.
 * @param words HTML of the editor's own, for readers without the box; empty for the facts as paragraphs
 * @param srcOf the address of the film JSON; undefined where the element shall ask for none
 * @throws {Error} with the remedy, when there is no such film, box, theme or option
 */
export async function siteBox(
  films: Pick<Films, 'get'>,
  name: unknown,
  box: unknown,
  options: BoxOptions,
  words: string,
  srcOf: (film: SiteFilm) => string | undefined,
): Promise<SiteBox> {
  if (typeof name !== 'string' || !name)
    throw new Error('the film is missing. Name it first: "my-film", "deal-box".');
  if (!boxTags.includes(box as BoxTag)) throw new Error(unknownBox(box));
  const tag = box as BoxTag;
  const { theme, lang } = options;
  if (theme !== undefined && !themes.includes(theme))
    throw new Error(`there is no theme "${theme}". ${nearNames(theme, themes)}`);
  const film = await films.get(name);
  const content = boxFor(film.film, tag, options);
  if (!content) return { film, element: '', plain: words };
  const element = renderBox(film.film, {
    ...defined(options),
    box: tag,
    src: srcOf(film),
    fallback: words || fallbackOf(content, lang),
  });
  return { film, element: oneLine(element), plain: words + oneLine(writers.html(content, tag, undefined)) };
}

const unknownBox = (box: unknown): string =>
  typeof box === 'string' && box
    ? `there is no box "${box}". ${nearNames(box, boxTags)}`
    : `the box is missing. Name one of ${boxTags.join(', ')}.`;

/** Without the options that are there and undefined: they would stand in the way of defaults. */
export const defined = <T extends object>(options: T): T =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as T;

/** What an option of a shortcode is, by its names as option and as attribute. */
const kinds: Record<string, [keyof BoxOptions, 'text' | 'number']> = {
  lang: ['lang', 'text'],
  theme: ['theme', 'text'],
  heading: ['heading', 'text'],
  'heading-level': ['headingLevel', 'number'],
  max: ['max', 'number'],
  sections: ['sections', 'text'],
  'stale-after': ['staleAfter', 'number'],
};

/**
 * Options as templates can write them: `"max=6"`, and where the language of the template has them, names with values.
 * @throws {Error} that names the option and those that there are
 */
export function readOptions(given: readonly unknown[]): BoxOptions {
  const options: BoxOptions = {};
  for (const [name, value] of given.flatMap(pairsOf)) {
    const known = kinds[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)];
    if (!known) throw new Error(`there is no option "${name}". ${nearNames(name, Object.keys(kinds))}`);
    const [key, kind] = known;
    if (kind === 'number' && !/^\d+$/.test(String(value)))
      throw new Error(`the option "${name}" is ${JSON.stringify(value)}. Write a number, such as ${name}=6.`);
    Object.assign(options, { [key]: kind === 'number' ? Number(value) : String(value) });
  }
  return options;
}

function pairsOf(given: unknown): [name: string, value: unknown][] {
  if (given === undefined || given === null) return [];
  // Nunjucks says in this way that names were given.
  if (typeof given === 'object') return Object.entries(given).filter(([name]) => name !== '__keywords');
  const text = typeof given === 'string' ? given : JSON.stringify(given);
  const [name, ...rest] = text.split('=');
  if (!rest.length) throw new Error(`"${text}" is no option. Write its name and its value, such as "max=6".`);
  return [[name!.trim(), rest.join('=').trim()]];
}
