import type { CSSResultGroup } from 'lit';
import type { FilmBox } from '../base/film-box.js';
import { BoxOffice } from '../boxes/box-office/box-office.js';
import { CastList } from '../boxes/cast-list/cast-list.js';
import { CastingChanges } from '../boxes/casting-changes/casting-changes.js';
import { CrewList } from '../boxes/crew-list/crew-list.js';
import { DealBox } from '../boxes/deal-box/deal-box.js';
import { FilmCard } from '../boxes/film-card/film-card.js';
import { FilmComparisons } from '../boxes/film-comparisons/film-comparisons.js';
import { FilmFacts } from '../boxes/film-facts/film-facts.js';
import { FilmTimeline } from '../boxes/film-timeline/film-timeline.js';
import { ReleasePlan } from '../boxes/release-plan/release-plan.js';
import type { BoxTag } from '../facts/boxes.js';

/** A box class as prerendering needs it. */
export interface BoxClass {
  new (): Pick<FilmBox, 'renderFilm' | 'setAttribute' | 'staleAfter'>;
  styles: CSSResultGroup;
}

/** Every box by its tag. */
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
