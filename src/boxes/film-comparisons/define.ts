// Written by `npm run generate` from src/facts/boxes.ts.
import { define } from '../../base/define.js';
import { FilmComparisons } from './film-comparisons.js';

define('film-comparisons', FilmComparisons);

declare global {
  interface HTMLElementTagNameMap {
    'film-comparisons': FilmComparisons;
  }
}

export { FilmComparisons };
