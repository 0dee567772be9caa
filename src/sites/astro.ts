// What the Astro component writes into a page.
import { relative, sep } from 'node:path';
import { withSlash } from '../cli/address.js';
import type { BoxTag } from '../facts/boxes.js';
import { parseFilm } from '../model/parse-film.js';
import { oneLine } from '../writers/safe-markup.js';
import { defined, siteBox, type BoxOptions } from './box.js';
import { Films, type SiteFilm } from './films.js';

/** The attributes of `<Onesheet>`. */
export interface AstroProps extends BoxOptions {
  /** The name of a film in the folder `films`, or film JSON that the page has. */
  film: string | object;
  /** The tag of the box. */
  box: BoxTag;
  /** The folder of film JSON, from the root of the project; default `public/films`, which Astro serves as `films/`. */
  films?: string | undefined;
  /** Where the element asks for newer facts; default: where Astro serves the film of the folder `public`. */
  src?: string | undefined;
}

/** The page that a box stands on. */
interface AstroPage {
  page: string;
  lang: string | undefined;
  /** The address of the site, as `import.meta.env.BASE_URL`. */
  base: string;
}

const warn = (line: string): void => console.warn(`[onesheet] ${line}`);
const folders = new Map<string, Films>();

function folderOf(name: string): Films {
  let films = folders.get(name);
  if (!films) folders.set(name, (films = new Films(name, warn)));
  return films;
}

/** Film JSON in hand, as a film of a folder. */
function filmOf(data: object): SiteFilm {
  const { film, issues } = parseFilm(data);
  const [first] = issues;
  if (!film) throw new Error(`the film JSON has no title. ${first?.remedy ?? ''}`);
  return { film, slug: film.id ?? film.title, file: '' };
}

/**
 * A box as HTML.
 * @param words HTML of the editor's own
 * @throws {Error} that names the page, what is wrong and the remedy
 */
export async function astroBox(
  { film, box, films = 'public/films', src, ...own }: AstroProps,
  words: string,
  { page, lang, base }: AstroPage,
): Promise<string> {
  try {
    const folder = typeof film === 'object' ? { get: () => Promise.resolve(filmOf(film)) } : folderOf(films);
    const name = typeof film === 'object' ? 'film' : film;
    const { element } = await siteBox(
      folder,
      name,
      box,
      defined({ lang, ...own }),
      oneLine(words),
      ({ file }) => src ?? addressOf(file, base),
    );
    if (element) return element;
    warn(`${page}: the film ${typeof film === 'string' ? `"${film}" ` : ''}has nothing for <${box}>`);
    return words;
  } catch (error) {
    throw new Error(`${page}: ${(error as Error).message}`, { cause: error });
  }
}

/** Where Astro serves a file; undefined for one that is not in `public`. */
function addressOf(file: string, base: string): string | undefined {
  const path = relative('public', file).split(sep);
  return file && path[0] !== '..' ? withSlash(base) + path.map(encodeURIComponent).join('/') : undefined;
}
