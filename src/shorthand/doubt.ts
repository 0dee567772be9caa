import type { Confidence } from '../model/vocabulary.js';

/** How sure somebody is of what stands beside it. */
export interface Doubt {
  confidence: Confidence;
}

/** Words of doubt, the same in phrases of every kind: none of them may be swallowed. */
export const doubtWords: readonly (readonly [Doubt, string])[] = [
  [
    { confidence: 'reported' },
    'reported, reportedly, is reported, was reported, reported to be, per reports, according to reports, reports say, sources say, said to be, is said to be, understood to be, believed to be, thought to be, we hear, we understand, I hear, dem Vernehmen nach, angeblich, Berichten zufolge, selon nos informations, serait de, según informes',
  ],
  [
    { confidence: 'rumored' },
    'rumored, rumoured, rumored to be, rumoured to be, rumor, rumour, rumors say, rumor has it, whispered, speculated, purported, purportedly, allegedly, alleged, unconfirmed',
  ],
  [{ confidence: 'confirmed' }, 'officially confirmed, confirmed, officially, official, on the record'],
  [{ confidence: 'disputed' }, 'disputed, denied, contested'],
];
