// Makes the card of a film. It has the words of all languages, and comes when the first card is asked for.
import type { Box } from '../../facts/box.js';
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
  const content = contentOf(json, wanted);
  const shown = content && posterOf(content);
  if (!shown) return content && draw(json, content, wanted);
  const { src } = shown.image;
  if (!posters.has(src)) posters.set(src, loadPoster(src));
  const picture = await posters.get(src);
  const card = draw(json, content, wanted, picture && { ...picture, credit: shown.credit });
  return { ...card, lacksPoster: !picture };
}

/** The card of a box without its poster; undefined where the film has nothing for it. */
export function cardOf(json: FilmJson, wanted: CardWanted): Card | undefined {
  const content = contentOf(json, wanted);
  return content && draw(json, content, wanted);
}

function contentOf(json: FilmJson, { box, lang }: CardWanted): Box | undefined {
  const { film } = readFilm(json);
  return film && boxFor(film, box, { lang });
}

function draw(json: FilmJson, content: Box, wanted: CardWanted, poster?: CardPoster): Card {
  const { box, lang, theme, size, scheme, brand } = wanted;
  const words = renderBox(json, { box, format: 'text', lang }).trim();
  const style = cardStyle(theme, scheme);
  return { svg: cardSvg(content, { size, style, brand, alt: words, poster }), words, lacksPoster: false };
}
