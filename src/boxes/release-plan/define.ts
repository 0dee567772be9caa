import { define } from '../../base/define.js';
import { ReleasePlan } from './release-plan.js';

define('release-plan', ReleasePlan);

declare global {
  interface HTMLElementTagNameMap {
    'release-plan': ReleasePlan;
  }
}

export { ReleasePlan };
