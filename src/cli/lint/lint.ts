import { utcDay } from '../../words/utc-day.js';
import type { Film } from '../../model/film.js';
import type { Issue } from '../../model/issue.js';
import { pathText } from '../../model/issue-words.js';
import { leftAndListed, listedTwice } from './casting.js';
import { notYet, updatedTooEarly } from './dates.js';
import { closedWithoutSource, openDealWithoutDate } from './deals.js';
import { imageWithoutWords } from './images.js';
import { figureTooSmall, priceWithoutBasis } from './prices.js';
import { releaseState, statusBehind } from './releases.js';
import type { Rule } from './rule.js';
import { doubtWithoutSource, idTwice, unknownSource, unusedSource } from './sources.js';
import { territoryTwice } from './territories.js';
import { textSlips } from './texts.js';
import { writtenPath } from './written-path.js';

/** All that the copy desk asks, in the order in which it is reported. */
export const rules: Rule[] = [
  priceWithoutBasis,
  figureTooSmall,
  closedWithoutSource,
  openDealWithoutDate,
  territoryTwice,
  imageWithoutWords,
  unknownSource,
  unusedSource,
  idTwice,
  doubtWithoutSource,
  notYet,
  updatedTooEarly,
  releaseState,
  statusBehind,
  leftAndListed,
  listedTwice,
  textSlips,
];

/**
 * Reads a film like a copy desk: everything in it is valid, and not everything in it is good.
 * @param film as parseFilm gives it
 * @param written what parseFilm was given, where that has more entries: paths then count as its writer does
 * @param today the day on which it is read, `2026-03-14`
 * @returns warnings, each with its remedy
 * @example lintFilm({ title: 'Dust', poster: { src: '/dust.jpg' } }).map(({ code }) => code)
 *   // ['image-without-alt', 'image-without-credit']
 */
export function lintFilm(film: Film, written: unknown = film, today = utcDay()): Issue[] {
  return rules.flatMap((rule) =>
    rule(film, today).map(({ path, ...words }) => ({
      path: pathText(writtenPath(film, written, path)),
      ...words,
      severity: 'warning' as const,
    })),
  );
}
