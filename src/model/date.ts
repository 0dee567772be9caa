/**
 * What a date of film JSON means in days of the calendar. It may be partial: a month `2026-03`, a year `2026` or a
 * quarter `2026-Q3`. Days are texts, `2026-03-14`: they sort by time, and no time zone moves them.
 */

/** The first day that a date may mean: `2026-03` -> `2026-03-01`. */
export function firstDay(date: string): string {
  const [year, month = '01', day = '01'] = date
    .replace(/Q[1-4]/, (quarter) => monthOf(quarter, 1))
    .split('-');
  return `${year}-${month}-${day}`;
}

/**
 * The last day that a date may mean: `2026-Q1` -> `2026-03-31`. Every month ends on day 31 here, also one that has no
 * such day: that sorts right, and comparing is all that it is good for.
 */
export function lastDay(date: string): string {
  const [year, month = '12', day = '31'] = date
    .replace(/Q[1-4]/, (quarter) => monthOf(quarter, 3))
    .split('-');
  return `${year}-${month}-${day}`;
}

/** The first, second or third month of a quarter: `Q2`, 1 -> `04`. */
const monthOf = (quarter: string, place: number): string =>
  `${(Number(quarter[1]) - 1) * 3 + place}`.padStart(2, '0');

/** Whether a date is certain to come after a day: 2026-Q2 is not when the day is 2026-05-01. */
export const isAhead = (date: string, day: string): boolean => firstDay(date) > day;

/** A partial date follows all dates within it: 2026-03-31, 2026-03, 2026-Q1, 2026-04-01 ... 2026. */
const sortKey = (date: string | undefined): string => (date ? `${lastDay(date)}${date}~` : '~');

/**
 * Sorts by date; what has no date comes last. A partial date stands at the end of its time, because only then has it
 * certainly come. Things of the same date keep their order.
 */
export const inOrder = <T extends { date?: string | undefined }>(things: T[]): T[] =>
  [...things].sort((a, b) => {
    const [one, other] = [sortKey(a.date), sortKey(b.date)];
    return +(one > other) - +(one < other);
  });

/**
 * The days from 1970 to a day. Counted here, because pages replace what `Date` does: Datejs takes `2026-05-01` for midnight
 * where the reader is, which in UTC is the day before.
 * @param month 1 to 12; 13 is January of the next year
 */
function dayNumber(year: number, month: number, day: number): number {
  // The year begins in March, so that the odd day of a leap year is its last.
  if (month < 3) return dayNumber(year - 1, month + 12, day);
  const leapDays = (year >> 2) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * month - 457) / 5) + day - 719469;
}

/** The first millisecond of a date in UTC; NaN when the calendar has no such date, as it has no `2026-02-29`. */
export function timeOf(date: string): number {
  const [year, month, day] = firstDay(date).split('-').map(Number) as [number, number, number];
  const [first, next] = [dayNumber(year, month, 1), dayNumber(year, month + 1, 1)];
  return month > 0 && month < 13 && day > 0 && day <= next - first ? (first + day - 1) * 864e5 : NaN;
}

/**
 * A day as film JSON has it, `2026-03-14`.
 * @param time in milliseconds; the day is the one in UTC
 */
export function dayOf(time: number): string {
  const date = new Date(time);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');
}

/** The calendar day so many days before a day: `daysBefore('2026-03-01', 1)` is `'2026-02-28'`. */
export const daysBefore = (day: string, days: number): string =>
  // A million days are before all films.
  dayOf(timeOf(day) - Math.min(days, 1e6) * 864e5);
