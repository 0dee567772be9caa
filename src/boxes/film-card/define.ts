// Written by `npm run generate` from src/facts/boxes.ts.
import { define } from '../../base/define.js';
import { FilmCard } from './film-card.js';

define('film-card', FilmCard);

declare global {
  interface HTMLElementTagNameMap {
    'film-card': FilmCard;
  }
}

export { FilmCard };
