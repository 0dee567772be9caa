// Makes the card of a film. It has the words of all languages, and comes when the first card is asked for.
import { readFilm } from '../../model/parse.js';
import { boxFor } from '../../surfaces/box-for.js';
import { renderBox } from '../../surfaces/render.js';
import type { FilmJson } from '../history.js';
import type { Wanted } from '../out/outputs.js';
import { cardSvg, type CardSize } from './card.js';
import { cardStyle } from './style.js';

export { pngOf } from './png.js';

export interface CardWanted extends Wanted {
  size: CardSize;
  scheme: 'light' | 'dark';
  brand: string;
}

/** The card, and the same in words for who does not see it; undefined where the film has nothing for the box. */
export function cardOf(json: FilmJson, wanted: CardWanted): { svg: string; words: string } | undefined {
  const { box, lang, theme, size, scheme, brand } = wanted;
  const { film } = readFilm(json);
  const content = film && boxFor(film, box, { lang });
  if (!content) return undefined;
  const words = renderBox(json, { box, format: 'text', lang }).trim();
  return { svg: cardSvg(content, { size, style: cardStyle(theme, scheme), brand, alt: words }), words };
}
