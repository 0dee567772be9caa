// Written by `npm run generate` from src/facts/boxes.ts.
import { define } from '../../base/define.js';
import { DealBox } from './deal-box.js';

define('deal-box', DealBox);

declare global {
  interface HTMLElementTagNameMap {
    'deal-box': DealBox;
  }
}

export { DealBox };
