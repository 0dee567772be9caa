// Written by `npm run generate` from src/facts/boxes.ts.
import { define } from '../../base/define.js';
import { FilmFacts } from './film-facts.js';

define('film-facts', FilmFacts);

declare global {
  interface HTMLElementTagNameMap {
    'film-facts': FilmFacts;
  }
}

export { FilmFacts };
