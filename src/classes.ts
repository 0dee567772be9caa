// Written by `npm run generate` from src/facts/boxes.ts.
/** The classes of all boxes. */
export { FilmCard } from './boxes/film-card/film-card.js';
export { DealBox } from './boxes/deal-box/deal-box.js';
export { ReleasePlan } from './boxes/release-plan/release-plan.js';
export { CastList } from './boxes/cast-list/cast-list.js';
export { CrewList } from './boxes/crew-list/crew-list.js';
export { CastingChanges } from './boxes/casting-changes/casting-changes.js';
export { FilmComparisons } from './boxes/film-comparisons/film-comparisons.js';
export { BoxOffice } from './boxes/box-office/box-office.js';
export { FilmTimeline } from './boxes/film-timeline/film-timeline.js';
export { FilmFacts } from './boxes/film-facts/film-facts.js';
