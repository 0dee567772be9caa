// Written by `npm run generate` from src/facts/boxes.ts.
import { filmCardFacts } from './film-card-facts.js';
import { dealBoxFacts } from './deal-box-facts.js';
import { releasePlanFacts } from './release-plan-facts.js';
import { castListFacts } from './cast-list-facts.js';
import { crewListFacts } from './crew-list-facts.js';
import { castingChangesFacts } from './casting-changes-facts.js';
import { filmComparisonsFacts } from './film-comparisons-facts.js';
import { boxOfficeFacts } from './box-office-facts.js';
import { filmTimelineFacts } from './film-timeline-facts.js';
import type { BoxTag } from './boxes.js';
import type { FactsOf } from './facts.js';

/** What each section of a dossier says, in the dossier's order. */
export const sectionFacts = {
  'film-card': filmCardFacts,
  'deal-box': dealBoxFacts,
  'release-plan': releasePlanFacts,
  'cast-list': castListFacts,
  'crew-list': crewListFacts,
  'casting-changes': castingChangesFacts,
  'film-comparisons': filmComparisonsFacts,
  'box-office': boxOfficeFacts,
  'film-timeline': filmTimelineFacts,
} satisfies Record<Exclude<BoxTag, 'film-facts'>, FactsOf>;
