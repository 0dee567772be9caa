// Makes the card of a film. It has the words of all languages, and comes when the first card is asked for.
import { readFilm } from '../../model/parse.js';
import { boxFor } from '../../surfaces/box-for.js';
import { renderBox } from '../../surfaces/render.js';
import type { FilmJson } from '../history.js';
import type { Wanted } from '../out/outputs.js';
import { cardSvg, type CardSize } from './card.js';
import { loadPoster, posterOf, type CardPoster } from './poster.js';
import { cardStyle } from './style.js';

export { pngOf } from './png.js';

export interface CardWanted extends Wanted {
  size: CardSize;
  scheme: 'light' | 'dark';
  brand: string;
}

/** A card, and the same in words for who does not see it. */
export interface Card {
  svg: string;
  words: string;
  /** Whether the box shows a poster that could not be had. */
  lacksPoster: boolean;
}

/** The posters that were asked for, by their addresses: a key of the editor loads none again. */
const posters = new Map<string, ReturnType<typeof loadPoster>>();

/** The card with its poster; undefined where the film has nothing for the box. */
export async function cardWithPoster(json: FilmJson, wanted: CardWanted): Promise<Card | undefined> {
  const { film } = readFilm(json);
  const content = film && boxFor(film, wanted.box, { lang: wanted.lang });
  const shown = content && posterOf(content);
  if (!shown) return cardOf(json, wanted);
  const { src } = shown.image;
  if (!posters.has(src)) posters.set(src, loadPoster(src));
  const picture = await posters.get(src);
  const card = cardOf(json, wanted, picture && { ...picture, credit: shown.credit });
  return card && { ...card, lacksPoster: !picture };
}

/** The card of a box; undefined where the film has nothing for it. */
export function cardOf(json: FilmJson, wanted: CardWanted, poster?: CardPoster): Card | undefined {
  const { box, lang, theme, size, scheme, brand } = wanted;
  const { film } = readFilm(json);
  const content = film && boxFor(film, box, { lang });
  if (!content) return undefined;
  const words = renderBox(json, { box, format: 'text', lang }).trim();
  const style = cardStyle(theme, scheme);
  return { svg: cardSvg(content, { size, style, brand, alt: words, poster }), words, lacksPoster: false };
}
