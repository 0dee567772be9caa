// Written by `npm run generate` from src/facts/boxes.ts.
import { define } from '../../base/define.js';
import { ReleasePlan } from './release-plan.js';

define('release-plan', ReleasePlan);

declare global {
  interface HTMLElementTagNameMap {
    'release-plan': ReleasePlan;
  }
}

export { ReleasePlan };
