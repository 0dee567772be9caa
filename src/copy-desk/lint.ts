import { utcDay } from '../words/utc-day.js';
import type { Film } from '../model/film.js';
import type { Issue, Path } from '../model/issue.js';
import { pathText } from '../model/issue-words.js';
import { leftAndListed, listedTwice, statusAndShoot } from './casting.js';
import { openQuestions } from './checked.js';
import { endsBeforeStart, notYet, updatedTooEarly } from './dates.js';
import {
  closedWithoutSource,
  endedWithoutHistory,
  historyOutOfOrder,
  openDealOld,
  openDealWithoutDate,
  partyTwice,
  rightInAndOut,
} from './deals.js';
import { imageWithoutWords } from './images.js';
import { askingPricePaid, expectedPriceOfClosedDeal, figureTooSmall, priceWithoutBasis } from './prices.js';
import { moveToSameDate, releaseState, statusBehind } from './releases.js';
import type { Finding, LintRule } from './lint-rule.js';
import { doubtWithoutSource, idTwice, unknownSource, unusedSource } from './sources.js';
import { excludedOutside, territoryTwice } from './territories.js';
import { textSlips } from './texts.js';
import { pathInFile } from './path-in-file.js';
import { wordFindings } from './words.js';

/** All questions of the copy desk, in the order of the report. */
export const lintRules: LintRule[] = [
  priceWithoutBasis,
  figureTooSmall,
  askingPricePaid,
  expectedPriceOfClosedDeal,
  closedWithoutSource,
  openDealWithoutDate,
  openDealOld,
  endedWithoutHistory,
  historyOutOfOrder,
  partyTwice,
  rightInAndOut,
  territoryTwice,
  excludedOutside,
  imageWithoutWords,
  unknownSource,
  unusedSource,
  idTwice,
  doubtWithoutSource,
  notYet,
  updatedTooEarly,
  endsBeforeStart,
  releaseState,
  moveToSameDate,
  statusBehind,
  statusAndShoot,
  leftAndListed,
  listedTwice,
  textSlips,
];

/**
 * Reads a film like a copy desk: everything in it is valid, and not everything in it is good.
 * @param film as parseFilm gives it
 * @param data the JSON of the film file: the paths of the warnings count the entries that are in it
 * @param today the reader's day, `2026-03-14`
 * @returns warnings and hints, each with its remedy; without those that the film answers in `checked`
 * @example lintFilm({ title: 'Dust', poster: { src: '/dust.jpg' } }).map(({ code }) => code)
 *   // ['image-without-alt', 'image-without-credit']
 */
export function lintFilm(film: Film, data: unknown = film, today = utcDay()): Issue[] {
  const pathOf = (path: Path) => pathText(pathInFile(film, data, path));
  const issueOf = (path: string, words: Omit<Finding, 'path'>): Issue => ({
    path,
    severity: 'warning',
    ...words,
  });
  const questions = [
    ...wordFindings(data).map(({ path, ...words }) => issueOf(pathText(path), words)),
    ...lintRules.flatMap((rule) =>
      rule(film, today).map(({ path, ...words }) => issueOf(pathOf(path), words)),
    ),
  ];
  return openQuestions(
    questions,
    film,
    (film.checked ?? []).map((_, i) => pathOf(['checked', i])),
  );
}
