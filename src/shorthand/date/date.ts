import { dayOf, daysBefore, firstDay, lastDay, timeOf } from '../../model/date.js';
import { rules } from '../../model/rules.js';
import { ask, askUnknown, quote } from '../reading.js';
import type { Token } from '../words.js';
import { wordNumber } from '../money/numbers.js';
import { dateWords, type DateWord } from './date-words.js';

/** What a phrase says about a date. */
interface DatePieces {
  year?: number;
  month?: number;
  day?: number;
  quarter?: number;
  half?: number;
  season?: string;
  part?: string;
  isEnd?: boolean;
  bound?: 'by' | 'before' | 'from' | 'after';
  weekday?: number;
  feast?: string;
  ordinal?: number;
  shift?: -1 | 0 | 1;
  /** A number with its unit: 3 days. */
  count?: number;
  span?: string;
  way?: 'ago' | 'in';
  days?: number;
  years?: number;
  months?: number;
  isNone?: boolean;
  isOr?: boolean;
}

/**
 * Reads a date, as exact as it is said.
 * @param today the day from which "next year" counts
 * @example readDate('late May', tokens, '2026-04-01') // { date: '2026-05-late' }
 */
export function readDate(phrase: string, tokens: readonly Token[], today: string): Record<string, unknown> {
  if (rules.date(phrase) && /(^|\/)(1[89]|2[01])/.test(phrase)) return { date: phrase };
  const pieces = piecesIn(phrase, tokens);
  const date = dateOf(phrase, pieces, today);
  if (date === undefined) return {};
  if (!rules.date(date)) ask(`The calendar has no such day: what is meant by ${quote(phrase)}?`);
  // A part of a quarter or of a season has no word of its own.
  const isFiner =
    pieces.part && (pieces.quarter ?? pieces.season ?? pieces.half) !== undefined && !pieces.bound;
  return { date, ...(isFiner ? { note: phrase[0]!.toUpperCase() + phrase.slice(1) } : {}) };
}

function piecesIn(phrase: string, tokens: readonly Token[]): DatePieces {
  const pieces: DatePieces = {};
  let question: string | undefined;
  const set = <Key extends keyof DatePieces>(key: Key, value: DatePieces[Key]): void => {
    if (pieces[key] !== undefined && pieces[key] !== value) ask(`Which date of ${quote(phrase)} is meant?`);
    pieces[key] = value;
  };
  const isMonthThere = tokens.some((_, i) => 'month' in (dateWords.at(tokens, i)?.meaning ?? {}));
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (token.kind === 'number') {
      i = readNumber(phrase, tokens, i, set, pieces, isMonthThere);
      continue;
    }
    const letter = /^[qths]$/.test(token.key) && tokens[i + 1]?.isJoined && tokens[i + 1]!.text;
    if (letter && /^[1-4]$/.test(letter)) {
      set(/[qt]/.test(token.key) ? 'quarter' : 'half', Number(letter));
      i += 2;
      continue;
    }
    const number = wordNumber(tokens, i);
    const after = number && dateWords.at(tokens, i + number.length);
    if (number && after && 'span' in after.meaning) {
      set('count', Number(number.meaning));
      i += number.length;
      continue;
    }
    const isHyphen =
      token.text === '-' && token.isJoined && pieces.part !== undefined && tokens[i + 1]?.kind !== 'sign';
    if (/^['第]$/.test(token.text) || (isHyphen && !pieces.day && !pieces.month)) {
      i++;
      continue;
    }
    const word = dateWords.at(tokens, i);
    if (!word) return askUnknown(`What date is ${quote(phrase)}?`);
    if ('ask' in word.meaning) question ??= word.meaning.ask;
    else take(word.meaning, set, pieces);
    i += word.length;
  }
  if (question) ask(question);
  return pieces;
}

type Set = <Key extends keyof DatePieces>(key: Key, value: DatePieces[Key]) => void;

function take(word: Exclude<DateWord, { ask: string }>, set: Set, pieces: DatePieces): void {
  if ('is' in word) {
    if (word.is === 'none') pieces.isNone = true;
    if (word.is === 'or') pieces.isOr = true;
  } else if ('unit' in word) {
    const number = pieces.ordinal ?? pieces.day;
    if (number === undefined || number > (word.unit === 'half' ? 2 : 4)) ask(`Which ${word.unit}?`);
    delete pieces.ordinal;
    delete pieces.day;
    set(word.unit, number);
  } else {
    if ('isEnd' in word) pieces.isEnd = true;
    for (const [key, value] of Object.entries(word) as [keyof DatePieces, never][]) set(key, value);
  }
}

const ordinalEnd = /^(st|nd|rd|th|er|re|e|eme|o|a|º|ª|ter|ten)$/;

/** Reads a number and what is joined to it; gives the token after it. */
function readNumber(
  phrase: string,
  tokens: readonly Token[],
  i: number,
  set: Set,
  pieces: DatePieces,
  isMonthThere: boolean,
): number {
  const [one, mark, two, otherMark, three] = tokens.slice(i, i + 5) as [Token, ...(Token | undefined)[]];
  const isRow = !!mark && /^[-/.]$/.test(mark.text) && two?.kind === 'number';
  if (isRow && otherMark?.text === mark.text && three?.kind === 'number') {
    readThree(phrase, [one.text, two.text, three.text], mark.text, set);
    return i + 5;
  }
  const dotted = one.text.split('.');
  if (dotted.length === 3 && dotted.every((part) => /^\d+$/.test(part))) {
    readThree(phrase, dotted, '.', set);
    return i + 1;
  }
  if (dotted.length === 2 && /^\d\d?\.(\d\d?|\d{4})$/.test(one.text)) {
    const [first, second] = dotted.map(Number) as [number, number];
    if (second > 1000) {
      set('month', first);
      set('year', second);
    } else {
      set('day', first);
      set('month', second);
    }
    return i + 1;
  }
  if (isRow && mark.text === '/' && /^\d{4}$/.test(two.text) && Number(one.text) < 13) {
    set('month', Number(one.text));
    set('year', Number(two.text));
    return i + 3;
  }
  if (isRow && mark.text === '/' && !isMonthThere && Number(one.text) < 32 && Number(two.text) < 32) {
    readThree(phrase, [one.text, two.text, ''], '/', set);
    return i + 3;
  }
  if (!/^\d{1,4}$/.test(one.text)) askUnknown(`What date is ${quote(phrase)}?`);
  const value = Number(one.text);
  const next = mark?.key ?? '';
  if (one.text.length === 4) set('year', checkedYear(value, phrase));
  else if (tokens[i - 1]?.text === "'" || (one.text.length === 2 && isYearPlace(pieces)))
    set('year', 2000 + value);
  else if (/^[qh]$/.test(next) && mark!.isJoined) {
    set(next === 'q' ? 'quarter' : 'half', value);
    return i + 2;
  } else if (next === '月') {
    set('month', value);
    return i + 2;
  } else if (dateWords.at(tokens, i + 1) && 'span' in dateWords.at(tokens, i + 1)!.meaning)
    set('count', value);
  else if (value > 31 || value < 1) askUnknown(`What date is ${quote(phrase)}?`);
  else set('day', value);
  return i + (ordinalEnd.test(next) && mark!.isJoined ? 2 : 1);
}

/** Where two digits are a year: Q3 26, 14 March 26. */
const isYearPlace = (pieces: DatePieces): boolean =>
  pieces.year === undefined &&
  ((pieces.quarter ?? pieces.half) !== undefined || (pieces.day !== undefined && pieces.month !== undefined));

const checkedYear = (year: number, phrase: string): number =>
  year >= 1870 && year < 2200 ? year : ask(`Which year is meant by ${quote(phrase)}?`);

const monthNames =
  'January February March April May June July August September October November December'.split(' ');

/** Three numbers of a day, in the order that their signs and sizes give. */
function readThree(phrase: string, texts: string[], mark: string, set: Set): void {
  const [first, second, third] = texts.map(Number) as [number, number, number];
  const yearOf = (text: string): number | undefined =>
    text ? checkedYear(text.length === 4 ? Number(text) : 2000 + Number(text), phrase) : undefined;
  let day = first;
  let month = second;
  let year = yearOf(texts[2]!.length > 2 || texts[0]!.length < 3 ? texts[2]! : texts[0]!);
  if (texts[0]!.length === 4) {
    year = yearOf(texts[0]!);
    [day, month] = [third, second];
  } else if (mark !== '.') {
    if (first < 13 && second < 13 && first !== second)
      ask(`${first} ${monthNames[second - 1]} or ${second} ${monthNames[first - 1]}?`);
    if (second > 12) [day, month] = [second, first];
  }
  set('day', day);
  set('month', month);
  if (year !== undefined) set('year', year);
}

const two = (number: number): string => `${number}`.padStart(2, '0');

function dateOf(phrase: string, pieces: DatePieces, today: string): string | undefined {
  const hasDate = [
    pieces.year,
    pieces.month,
    pieces.day,
    pieces.quarter,
    pieces.season,
    pieces.half,
    pieces.days,
    pieces.years,
    pieces.months,
    pieces.feast,
  ].some((value) => value !== undefined);
  if (pieces.isNone && !hasDate) return undefined;
  if (pieces.ordinal !== undefined) ask(`What date is ${quote(phrase)}?`);
  if (pieces.isOr) ask(`Which date of ${quote(phrase)} is meant?`);
  const date = pieces.span === undefined ? plainDate(phrase, pieces, today) : awayFrom(today, pieces, phrase);
  return bounded(date, pieces);
}

/** By the end of 2026 is by 2026. */
function bounded(date: string, { bound, isEnd, part }: DatePieces): string {
  if (!bound) return date;
  const whole = isEnd && part === 'late' && bound === 'by' ? date.replace(/-late$/, '') : date;
  if (bound === 'by') return `../${whole}`;
  if (bound === 'from') return `${date}/..`;
  if (bound === 'before') return `../${isEnd ? whole : neighbour(date, -1)}`;
  return `${neighbour(isEnd ? date.replace(/-late$/, '') : date, 1)}/..`;
}

/** The year, month or day beside a date. */
function neighbour(date: string, step: -1 | 1): string {
  if (/^\d{4}$/.test(date)) return `${Number(date) + step}`;
  if (/^\d{4}-\d\d$/.test(date)) {
    const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5)) - 1 + step;
    return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
  }
  if (step < 0) return daysBefore(firstDay(date), 1);
  const [year, month, day] = lastDay(date).split('-') as [string, string, string];
  // Each month ends on day 31 in what the model compares.
  const last = dayOf(Date.UTC(Number(year), Number(month), 0));
  return daysBefore(Number(day) > Number(last.slice(8)) ? last : `${year}-${month}-${day}`, -1);
}

function plainDate(phrase: string, pieces: DatePieces, today: string): string {
  const thisYear = Number(today.slice(0, 4));
  if (pieces.days !== undefined) return dayOf(timeOf(today) + pieces.days * 864e5);
  if (pieces.months !== undefined) {
    const months = thisYear * 12 + Number(today.slice(5, 7)) - 1 + pieces.months;
    return withPart(`${Math.floor(months / 12)}-${two((months % 12) + 1)}`, pieces.part);
  }
  const year = pieces.year ?? (pieces.years === undefined ? undefined : thisYear + pieces.years);
  const finer = finerDate(pieces);
  if (!finer) {
    if (pieces.weekday !== undefined) return weekdayDate(pieces, today);
    if (year === undefined || pieces.day !== undefined) return askUnknown(`What date is ${quote(phrase)}?`);
    return withPart(`${year}`, pieces.part);
  }
  const date = year === undefined ? inNearYear(finer, pieces, today) : `${year}-${finer(year)}`;
  if (pieces.weekday !== undefined) checkWeekday(date, pieces.weekday, phrase);
  return date;
}

const withPart = (date: string, part: string | undefined): string => (part ? `${date}-${part}` : date);

/** What stands behind the year. */
function finerDate(pieces: DatePieces): ((year: number) => string) | undefined {
  const { month, day, quarter, half, season, part, feast } = pieces;
  const kinds = [month, quarter, half, season, feast].filter((value) => value !== undefined);
  if (kinds.length > 1) ask('Which date is meant?');
  if (feast !== undefined) return (year) => (feast === '11-4-4' ? thanksgiving(year) : feast);
  if (quarter !== undefined) return () => `Q${quarter}`;
  if (half !== undefined) return () => `H${half}`;
  if (season !== undefined) return () => season;
  if (month === undefined) return undefined;
  return () => (day === undefined ? withPart(two(month), part) : `${two(month)}-${two(day)}`);
}

/** The fourth Thursday of November. */
const thanksgiving = (year: number): string =>
  `11-${two(22 + ((11 - new Date(Date.UTC(year, 10, 1)).getUTCDay()) % 7))}`;

/** A date without a year is of the year in which it is nearer to today, where that is clear. */
function inNearYear(finer: (year: number) => string, pieces: DatePieces, today: string): string {
  const year = Number(today.slice(0, 4));
  const of = (one: number): string => `${one}-${finer(one)}`;
  const current = of(year);
  if (!rules.date(current)) return current;
  if (pieces.shift === 0) return current;
  if (pieces.shift === 1)
    return firstDay(current) > today ? ask(`In ${year} or in ${year + 1}?`) : of(year + 1);
  if (pieces.shift === -1) return lastDay(current) < today ? current : of(year - 1);
  const distance = (date: string): number => Math.abs(timeOf(firstDay(date)) - timeOf(today)) / 864e5;
  const [nearest, next] = [of(year - 1), current, of(year + 1)]
    .filter((date) => rules.date(date))
    .sort((a, b) => distance(a) - distance(b));
  if (nearest === current || !next || distance(nearest!) < 150) return nearest!;
  return ask(
    `In ${[nearest!, next]
      .map((date) => date.slice(0, 4))
      .sort()
      .join(' or in ')}?`,
  );
}

const dayNames = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

function weekdayDate({ weekday, shift }: DatePieces, today: string): string {
  const ahead = (weekday! - new Date(timeOf(today)).getUTCDay() + 7) % 7;
  const next = dayOf(timeOf(today) + ahead * 864e5);
  if (shift === 0) return next;
  const last = dayOf(timeOf(today) + (ahead - 7) * 864e5);
  return ask(`Which ${dayNames[weekday!]}: ${last} or ${next}?`);
}

function checkWeekday(date: string, weekday: number, phrase: string): void {
  const time = timeOf(date);
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || Number.isNaN(time)) return;
  const real = new Date(time).getUTCDay();
  if (real !== weekday) ask(`${date} is a ${dayNames[real]}: which day is meant by ${quote(phrase)}?`);
}

/** Three days ago, in two years. Weeks and months are as exact as that. */
function awayFrom(today: string, { count = 1, span, way, bound }: DatePieces, phrase: string): string {
  const step = way === 'ago' ? -count : count;
  if (bound) ask(`What date is ${quote(phrase)}?`);
  if (span === 'day') return dayOf(timeOf(today) + step * 864e5);
  const year = Number(today.slice(0, 4));
  if (span === 'year') return `${year + step}`;
  if (span === 'week' || count % 1) return ask('On which day, or in which month?');
  const months = year * 12 + Number(today.slice(5, 7)) - 1 + step;
  return `${Math.floor(months / 12)}-${two((months % 12) + 1)}`;
}
