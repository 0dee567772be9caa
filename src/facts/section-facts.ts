import { boxOfficeFacts } from './box-office-facts.js';
import type { BoxTag } from './boxes.js';
import { cardFacts } from './card-facts.js';
import { castFacts } from './cast-facts.js';
import { castingFacts } from './casting-facts.js';
import { comparisonFacts } from './comparison-facts.js';
import { crewFacts } from './crew-facts.js';
import { dealFacts } from './deal-facts.js';
import type { FactsOf } from './facts.js';
import { releaseFacts } from './release-facts.js';
import { timelineFacts } from './timeline-facts.js';

/** What each box says, in the order of the list of boxes. The dossier shows these as its sections. */
export const sectionFacts = {
  'film-card': cardFacts,
  'deal-box': dealFacts,
  'release-plan': releaseFacts,
  'cast-list': castFacts,
  'crew-list': crewFacts,
  'casting-changes': castingFacts,
  'film-comparisons': comparisonFacts,
  'box-office': boxOfficeFacts,
  'film-timeline': timelineFacts,
} satisfies Record<Exclude<BoxTag, 'film-facts'>, FactsOf>;
