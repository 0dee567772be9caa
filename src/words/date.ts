import { calendarText } from './intl.js';
import { say, type Tongue } from './say.js';

/**
 * Words a date string of film JSON: `2026-03-14`, `2026-03`, `2026` or `2026-Q3`. It names a day of the calendar,
 * never an instant, so it reads the same in every time zone.
 * @example dateText('2026-05-01', { locale: 'en-GB', messages: undefined }) // '1 May 2026'
 */
export function dateText(date: string, tongue: Tongue): string {
  if (/Q/.test(date)) {
    const [year, quarter] = date.split('-Q');
    return say(tongue, 'Q{quarter} {year}', { quarter: quarter!, year: year! });
  }
  return calendarText(tongue.locale, date);
}

/**
 * The last day that a partial date may mean, for comparing: `2026-Q1` -> `2026-03-31`. Months end on `31`
 * throughout: as text that sorts right, and nothing else is done with it.
 */
export function lastDay(date: string): string {
  const [year, part = '12', day = '31'] = date.split('-');
  const month = part < 'Q' ? part : `0${+part[1]! * 3}`.slice(-2);
  return `${year}-${month}-${day}`;
}

/** The first day that a partial date may mean: `2026-Q2` -> `2026-04-01`. */
export function firstDay(date: string): string {
  const [year, part = '01', day = '01'] = date.split('-');
  const month = part < 'Q' ? part : `0${+part[1]! * 3 - 2}`.slice(-2);
  return `${year}-${month}-${day}`;
}

/** A partial date follows all that lies within it: 2026-03-31, 2026-03, 2026-Q1, 2026-04-01 ... 2026. */
const standing = (date: string | undefined) => (date ? `${lastDay(date)}${date}~` : '~');

/**
 * By date; what has none comes last. A partial date stands at the end of the time it names: only then is it certain
 * to have come. What stands together stays as it was.
 */
export const inOrder = <T extends { date?: string | undefined }>(things: T[]): T[] =>
  [...things].sort((a, b) => {
    const [one, other] = [standing(a.date), standing(b.date)];
    return +(one > other) - +(one < other);
  });

/** Whether a date is certain to lie after a day: 2026-Q2 does not when the day is 2026-05-01. */
export const isAhead = (date: string, day: string): boolean =>
  date.replace(/Q(.)/, (_, quarter: string) => `0${+quarter * 3 - 2}`.slice(-2)) > day;

/** The calendar day so many days before a day: `daysBefore('2026-03-01', 1)` is `'2026-02-28'`. */
export const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(day) - days * 864e5).toISOString().slice(0, 10);
