import type { Film } from '../../model/film.js';
import { firstOf, lastOf, textsOf } from '../lint/walk.js';

const isDate = /^\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?$/;

/**
 * The first day after `today` on which a box of the film may say something else: a date that was to come has come, or
 * an open deal is older than `staleAfter` days. Rather too early than too late.
 * @returns undefined when nothing changes with time any more
 */
export function untilOf(film: Film, today: string, staleAfter: number): string | undefined {
  const days: string[] = [];
  for (const [text] of textsOf(film)) {
    if (!isDate.test(text)) continue;
    days.push(firstOf(text), ...staleDays(lastOf(text), staleAfter));
  }
  return days.filter((day) => day > today).sort()[0];
}

/** Months end on a 31st here that the calendar may not have, so there are up to four days to look again. */
function staleDays(last: string, staleAfter: number): string[] {
  const [year, month, day] = last.split('-').map(Number) as [number, number, number];
  return [0, 1, 2, 3].map((early) =>
    new Date(Date.UTC(year, month - 1, day + staleAfter + 1 - early)).toISOString().slice(0, 10),
  );
}
