/**
 * What a date of film JSON means in days of the calendar. It is a day `2026-03-14`, a month `2026-03`, a year `2026`, a quarter
 * `2026-Q3`, a half `2026-H1`, a season `2026-summer` (of the northern half of the world, as the trade says it; winter is
 * December), or a part of a year or month: `2026-early`, `2026-05-late`. `../2026-05` is by May 2026, `2026-05/..` not
 * before it. Days are texts, `2026-03-14`: they sort by time, and no time zone moves them.
 */

/** The first and last months of the parts of a year, then the first and last days of the parts of a month. */
const parts: Record<string, string> = {
  Q1: '01 03',
  Q2: '04 06',
  Q3: '07 09',
  Q4: '10 12',
  H1: '01 06',
  H2: '07 12',
  spring: '03 05',
  summer: '06 08',
  autumn: '09 11',
  winter: '12 12',
  early: '01 04 01 10',
  mid: '05 08 11 20',
  late: '09 12 21 31',
};

/** Whether it is a day, month or year as ISO 8601, and so HTML and schema.org, has them: no quarter, season or open end. */
export const isIsoDate = (date: string): boolean => /^[\d-]+$/.test(date);

/** A date without its open end: `../2026-05` -> `2026-05`. */
export const closedDate = (date: string): string => date.replace(/^\.\.\/|\/\.\.$/, '');

/**
 * One end of the time that a date names, whether open or not. Every month ends on day 31 here, also one that has no such
 * day: that sorts right, and comparing is all that it is good for.
 */
function end(date: string, isLast: 0 | 1): string {
  const [year, month, day] = closedDate(date).split('-');
  const of = (part: string | undefined, place: number, whole: string) =>
    (part && (parts[part]?.split(' ')[place + isLast] ?? part)) || whole;
  return `${year}-${of(month, 0, isLast ? '12' : '01')}-${of(day, 2, isLast ? '31' : '01')}`;
}

/** The first day that a date may mean: `2026-03` -> `2026-03-01`. Of `../2026-03` any day may be the first. */
export const firstDay = (date: string): string => (date.startsWith('..') ? '0000-01-01' : end(date, 0));

/** The last day that a date may mean: `2026-Q1` -> `2026-03-31`. Of `2026-03/..` any day may be the last. */
export const lastDay = (date: string): string => (date.endsWith('..') ? '9999-12-31' : end(date, 1));

/** Whether a date is certain to come after a day: 2026-Q2 is not when the day is 2026-05-01. */
export const isAhead = (date: string, day: string): boolean => firstDay(date) > day;

/** Whether a date is certain to lie before a day: 2026-Q2 does not when the day is 2026-05-01. */
export const isPast = (date: string, day: string): boolean => lastDay(date) < day;

type Dated = { date?: string | undefined };

const sortBy = <T extends Dated>(things: T[], keyOf: (date: string) => string): T[] =>
  [...things].sort((a, b) => {
    const [one, other] = [a, b].map(({ date }) => (date ? keyOf(date) : '~')) as [string, string];
    return +(one > other) - +(one < other);
  });

/**
 * Sorts by date; what has no date comes last. A partial date stands at the end of its time, because only then has it
 * certainly come: 2026-03-31, 2026-03, 2026-Q1, 2026-04-01 ... 2026. Things of the same date keep their order.
 */
export const inOrder = <T extends Dated>(things: T[]): T[] =>
  sortBy(things, (date) => `${end(date, 1)}${inverse(end(date, 0))}`);

/**
 * The same as a story is told: a year before its months, a month before its days. `../2026-05` stands at the end of May,
 * because that is all that it says.
 */
export const inStoryOrder = <T extends Dated>(things: T[]): T[] =>
  sortBy(things, (date) => `${end(date, date.startsWith('..') ? 1 : 0)}${inverse(end(date, 1))}`);

/** A text that sorts the other way round: the longer of two times that begin, or end, together. */
const inverse = (day: string): string => `${99999999 - Number(day.replace(/-/g, ''))}`;

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
