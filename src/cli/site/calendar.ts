import { createHash } from 'node:crypto';
import { version } from '../../base/version.js';
import { span, type Line } from '../../facts/box.js';
import { releaseLine } from '../../facts/release-plan-facts.js';
import { marks, noteLine, wordingOf, type Reader, type Wording } from '../../facts/wording.js';
import { dayOf, firstDay, lastDay, timeOf } from '../../model/date.js';
import type { Film, Release } from '../../model/film.js';
import { dateText } from '../../words/date.js';
import { say } from '../../words/say.js';
import { plainLine } from '../../writers/fallback.js';

/** What a calendar says beside the releases. */
interface CalendarOptions {
  /** The name of the film's files, which the names of the events begin with. */
  slug: string;
  /** The page of the film and the calendar itself; undefined when the site's address is not known. */
  page: string | undefined;
  self: string | undefined;
}

/**
 * The releases of a film as a calendar (RFC 5545): days, and months as spans of days. A quarter, a season, a year and a date
 * that is open at one end are left out: nobody can put them into a calendar without claiming more than is known. What is
 * not firm is tentative, and says so in its own words, too, because few programs show that.
 * @returns undefined when no release has such a date
 */
export function calendarText(film: Film, reader: Reader, options: CalendarOptions): string | undefined {
  const wording = wordingOf(film, reader);
  const stamp = `${basic(firstDay(film.updated ?? reader.today))}T000000Z`;
  const uids = new Map<string, number>();
  const events = (film.releases ?? []).flatMap((release) => {
    const days = daysOf(release.date);
    if (!days) return [];
    const key = keyOf(options.slug, release);
    const count = (uids.get(key) ?? 0) + 1;
    uids.set(key, count);
    return eventLines(wording, release, days, options.page, stamp, count > 1 ? `${key}-${count}` : key);
  });
  if (!events.length) return undefined;
  const name = `${say(wording, 'Release plan')} — ${film.title}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Onesheet//Onesheet ${version}//EN`,
    'CALSCALE:GREGORIAN',
    // The first is of RFC 7986, the other is what calendars have read before it.
    property('NAME', name),
    property('X-WR-CALNAME', name),
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...(options.self ? [`SOURCE;VALUE=URI:${options.self}`] : []),
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

type Days = [first: string, dayAfter: string];

/** The days of a date that is a day, a month or a part of a month. */
function daysOf(date: string | undefined): Days | undefined {
  // A part of a year, such as 2026-Q3 and 2026-early, has one dash; a month has digits behind it.
  if (!date || !/^\d{4}-\d\d(-|$)/.test(date) || date.endsWith('/..')) return undefined;
  const first = timeOf(date);
  if (Number.isNaN(first)) return undefined;
  const [year, month, day] = lastDay(date).split('-').map(Number) as [number, number, number];
  // The last day of a month is the 31st there, whatever month it is.
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const dayAfter = Date.UTC(year, month - 1, Math.min(day, lastOfMonth) + 1);
  return [basic(firstDay(date)), basic(dayOf(dayAfter))];
}

const basic = (day: string): string => day.replaceAll('-', '');

/**
 * Names a release for good: a calendar that has it moves it when its date changes. So it is made of what the release is, and not
 * of when.
 */
function keyOf(slug: string, { type, territory, territories, platform, event, section }: Release): string {
  const what = JSON.stringify([slug, type, territory, territories, platform, event, section]);
  return createHash('sha256').update(what).digest('hex').slice(0, 24);
}

function eventLines(
  wording: Wording,
  release: Release,
  [first, dayAfter]: Days,
  page: string | undefined,
  stamp: string,
  key: string,
): string[] {
  const { film } = wording;
  const { date, confidence } = release;
  const doubt =
    confidence === 'rumored' || confidence === 'disputed' ? say(wording, `confidence:${confidence}`) : '';
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date!);
  const what = plainLine(releaseLine(wording, release));
  const details: Line = [...marks(wording, release), ...noteLine(wording, release)].filter(
    ({ part }) => part !== 'source',
  );
  return [
    'BEGIN:VEVENT',
    `UID:${key}@onesheet`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${first}`,
    `DTEND;VALUE=DATE:${dayAfter}`,
    property(
      'SUMMARY',
      [`${film.title} — ${what}`, !isDay && dateText(date!, wording), doubt].filter(Boolean).join(' · '),
    ),
    property(
      'DESCRIPTION',
      [
        plainLine([span(dateText(date!, wording)), span(' · '), span(what), ...details]),
        ...sourceLines(wording, release),
        film.updated && say(wording, 'Updated {date}', { date: dateText(film.updated, wording) }),
        page,
      ]
        .filter(Boolean)
        .join('\n'),
    ),
    `STATUS:${statusOf(release, isDay)}`,
    // Nobody is busy because a film opens.
    'TRANSP:TRANSPARENT',
    ...(page ? [`URL:${page}`] : []),
    'END:VEVENT',
  ];
}

/** Confirmed is only a day that somebody has set, and that nobody doubts. */
function statusOf({ state, confidence }: Release, isDay: boolean): string {
  if (state === 'cancelled') return 'CANCELLED';
  const isFirm = state === 'dated' || state === 'released' || confidence === 'confirmed';
  const isDoubted = confidence === 'rumored' || confidence === 'disputed' || state === 'possible';
  return isDay && isFirm && !isDoubted ? 'CONFIRMED' : 'TENTATIVE';
}

/** "Sources: The Trade Daily, March 14, 2026 https://…" */
function sourceLines(wording: Wording, { sources: ids = [] }: Release): string[] {
  const sources = (wording.film.sources ?? []).filter(({ id }) => ids.includes(id));
  if (!sources.length) return [];
  const texts = sources.map(({ name, date, url }) =>
    [[name, date && dateText(date, wording)].filter(Boolean).join(say(wording, ', ')), url]
      .filter(Boolean)
      .join(' '),
  );
  return [`${say(wording, 'Sources')}${say(wording, ': ')}${texts.join(say(wording, '; '))}`];
}

/** A property with a text: what means something in a calendar is escaped, and what means nothing anywhere is left out. */
const property = (name: string, text: string): string =>
  `${name}:${text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n')}`;

/** A line of at most 75 octets; what is longer goes on behind a space. No character is cut in two. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let length = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (length + size > 75) {
      parts.push(part);
      part = ' ';
      length = 1;
    }
    part += sign;
    length += size;
  }
  return [...parts, part].join('\r\n');
}
