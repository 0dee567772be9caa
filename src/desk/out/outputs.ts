// What leaves the desk as text. It has the words of all languages, and comes when the first text is asked for.
import type { BoxTag } from '../../facts/boxes.js';
import { readFilm } from '../../model/parse.js';
import { boxFor } from '../../surfaces/box-for.js';
import { renderBox } from '../../surfaces/render.js';
import type { FilmTheme } from '../../themes/themes.js';
import { fallbackOf, titleOf } from '../../writers/fallback.js';
import { phoneHeight, roomOf } from '../../writers/room.js';
import { snippetOf, templateSnippetOf, type Route, type SnippetParts } from '../../writers/snippet.js';
import type { Format } from '../../writers/writers.js';
import type { FilmJson } from '../history.js';

/** Of which box, and for whom. */
export interface Wanted {
  box: BoxTag;
  lang: string;
  theme: FilmTheme | undefined;
}

/** Where the page of the newsroom finds what the snippet names. */
export interface Addresses {
  /** The folder with the script tags' files. */
  base: string;
  /** The film JSON. */
  src: string;
  /** `sha384-…` of the script tags' files, by their names. */
  integrity: Record<string, string>;
}

/** The HTML that puts a box on a page, and what the page template needs once for it; undefined where the film has nothing for it. */
export function snippetFor(
  json: FilmJson,
  route: Route,
  { box, lang, theme }: Wanted,
  { base, src, integrity }: Addresses,
): { snippet: string; template: string | undefined } | undefined {
  const { film } = readFilm(json);
  const content = film && boxFor(film, box, { lang });
  if (!content) return undefined;
  const fallback = fallbackOf(content, lang);
  const attributes = { lang, ...(theme && { theme }) };
  const parts: SnippetParts = {
    route,
    box,
    src,
    base: base.endsWith('/') ? base : `${base}/`,
    attributes,
    fallback,
    room: roomOf(content, fallback),
    height: phoneHeight(content),
    title: titleOf(film, content),
    html: textFor(json, 'html', { box, lang, theme }),
    email: textFor(json, 'email', { box, lang, theme }),
    film: JSON.stringify(film),
    integrity,
  };
  return { snippet: snippetOf(parts), template: templateSnippetOf(parts) };
}

/** A box in a format; undefined where the film has nothing for it. */
export const textFor = (json: FilmJson, format: Format, { box, lang, theme }: Wanted): string | undefined =>
  (format === 'jsonld'
    ? renderBox(json, { format })
    : renderBox(json, { box, format, lang, ...(theme && { theme }) })) || undefined;
