// Written by `npm run generate` from src/facts/boxes.ts.
import { FilmCard } from '../boxes/film-card/film-card.js';
import { DealBox } from '../boxes/deal-box/deal-box.js';
import { ReleasePlan } from '../boxes/release-plan/release-plan.js';
import { CastList } from '../boxes/cast-list/cast-list.js';
import { CrewList } from '../boxes/crew-list/crew-list.js';
import { CastingChanges } from '../boxes/casting-changes/casting-changes.js';
import { FilmComparisons } from '../boxes/film-comparisons/film-comparisons.js';
import { BoxOffice } from '../boxes/box-office/box-office.js';
import { FilmTimeline } from '../boxes/film-timeline/film-timeline.js';
import { FilmFacts } from '../boxes/film-facts/film-facts.js';
import type { BoxTag } from '../facts/boxes.js';
import type { BoxClass } from './box-class.js';

/** The class of each box, by its tag. */
export const boxClasses = {
  'film-card': FilmCard,
  'deal-box': DealBox,
  'release-plan': ReleasePlan,
  'cast-list': CastList,
  'crew-list': CrewList,
  'casting-changes': CastingChanges,
  'film-comparisons': FilmComparisons,
  'box-office': BoxOffice,
  'film-timeline': FilmTimeline,
  'film-facts': FilmFacts,
} satisfies Record<BoxTag, BoxClass>;
