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
import type { LintRule } from './lint-rule.js';
import { doubtWithoutSource, idTwice, unknownSource, unusedSource } from './sources.js';
import { territoryTwice } from './territories.js';
import { textSlips } from './texts.js';
import { pathInFile } from './path-in-file.js';

/** All questions of the copy desk, in the order of the report. */
export const lintRules: LintRule[] = [
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
 * @param data the JSON of the film file: the paths of the warnings count the entries that are in it
 * @param today the reader's day, `2026-03-14`
 * @returns warnings, each with its remedy
 * @example lintFilm({ title: 'Dust', poster: { src: '/dust.jpg' } }).map(({ code }) => code)
 *   // ['image-without-alt', 'image-without-credit']
 */
export function lintFilm(film: Film, data: unknown = film, today = utcDay()): Issue[] {
  return lintRules.flatMap((rule) =>
    rule(film, today).map(({ path, ...words }) => ({
      path: pathText(pathInFile(film, data, path)),
      ...words,
      severity: 'warning' as const,
    })),
  );
}
