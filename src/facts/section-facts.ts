import { boxOfficeFacts } from './box-office-facts.js';
import type { BoxTag } from './boxes.js';
import { filmCardFacts } from './film-card-facts.js';
import { castListFacts } from './cast-list-facts.js';
import { castingChangesFacts } from './casting-changes-facts.js';
import { filmComparisonsFacts } from './film-comparisons-facts.js';
import { crewListFacts } from './crew-list-facts.js';
import { dealBoxFacts } from './deal-box-facts.js';
import type { FactsOf } from './facts.js';
import { releasePlanFacts } from './release-plan-facts.js';
import { filmTimelineFacts } from './film-timeline-facts.js';

/** What each box says, in the order of the list of boxes. The dossier shows these as its sections. */
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
