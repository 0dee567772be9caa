// Written by `npm run generate` from src/facts/boxes.ts.
import { define } from '../../base/define.js';
import { CastList } from './cast-list.js';

define('cast-list', CastList);

declare global {
  interface HTMLElementTagNameMap {
    'cast-list': CastList;
  }
}

export { CastList };
