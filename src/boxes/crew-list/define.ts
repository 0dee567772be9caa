// Written by `npm run generate` from src/facts/boxes.ts.
import { define } from '../../base/define.js';
import { CrewList } from './crew-list.js';

define('crew-list', CrewList);

declare global {
  interface HTMLElementTagNameMap {
    'crew-list': CrewList;
  }
}

export { CrewList };
