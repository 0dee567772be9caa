import { firstDay, lastDay } from '../../model/date.js';
import type { Film } from '../../model/film.js';
import { rules } from '../../model/rules.js';
import { textsOf } from '../../copy-desk/walk.js';

/**
 * The first day after `today` on which a box of the film may say something else: a date is no longer ahead, or an open
 * deal is older than `staleAfter` days. It looks at all dates of the film, so it may name a day on which nothing
 * changes: one build too many is better than a box that is out of date.
 * @returns undefined when nothing changes with time any more
 */
export function nextChange(film: Film, today: string, staleAfter: number): string | undefined {
  const days: string[] = [];
  for (const [text] of textsOf(film)) {
    if (!rules.date(text)) continue;
    days.push(firstDay(text), ...staleDays(lastDay(text), staleAfter));
  }
  return days.filter((day) => day > today).sort()[0];
}

/** `last` may be the 31st of a month that has 28 days: the true day is then up to three days earlier. */
function staleDays(last: string, staleAfter: number): string[] {
  const [year, month, day] = last.split('-').map(Number) as [number, number, number];
  return [0, 1, 2, 3].map((early) =>
    new Date(Date.UTC(year, month - 1, day + staleAfter + 1 - early)).toISOString().slice(0, 10),
  );
}
