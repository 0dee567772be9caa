// Written by `npm run generate` from src/facts/boxes.ts.
import { define } from '../../base/define.js';
import { CastingChanges } from './casting-changes.js';

define('casting-changes', CastingChanges);

declare global {
  interface HTMLElementTagNameMap {
    'casting-changes': CastingChanges;
  }
}

export { CastingChanges };
