// Written by `npm run generate` from src/facts/boxes.ts.
import { define } from '../../base/define.js';
import { BoxOffice } from './box-office.js';

define('box-office', BoxOffice);

declare global {
  interface HTMLElementTagNameMap {
    'box-office': BoxOffice;
  }
}

export { BoxOffice };
