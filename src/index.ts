/** Everything of Onesheet as classes, functions and types. Importing this registers nothing. */
export { BoxOffice } from './boxes/box-office/box-office.js';
export { CastList } from './boxes/cast-list/cast-list.js';
export { CastingChanges } from './boxes/casting-changes/casting-changes.js';
export { CrewList } from './boxes/crew-list/crew-list.js';
export { DealBox } from './boxes/deal-box/deal-box.js';
export { FilmCard } from './boxes/film-card/film-card.js';
export { FilmComparisons } from './boxes/film-comparisons/film-comparisons.js';
export { FilmFacts } from './boxes/film-facts/film-facts.js';
export { FilmTimeline } from './boxes/film-timeline/film-timeline.js';
export { ReleasePlan } from './boxes/release-plan/release-plan.js';
export { FilmBox } from './base/film-box.js';
export { define } from './base/define.js';
export { parseFilm, type ParsedFilm } from './model/parse-film.js';
export { jsonLd } from './writers/json-ld.js';
export type { Film } from './model/film.js';
export type { Issue } from './model/issue.js';
export type { FilmErrorEvent, FilmLinkEvent, FilmLoadEvent, FilmViewEvent } from './base/events.js';
export type { FilmTheme, FilmToken } from './themes/tokens.js';
