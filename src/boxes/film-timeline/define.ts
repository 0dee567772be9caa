// Written by `npm run generate` from src/facts/boxes.ts.
import { define } from '../../base/define.js';
import { FilmTimeline } from './film-timeline.js';

define('film-timeline', FilmTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'film-timeline': FilmTimeline;
  }
}

export { FilmTimeline };
