import { closedDate } from '../model/date.js';
import { calendarText } from './intl.js';
import type { DatePart } from './messages.js';
import { say, type Tongue } from './say.js';

/**
 * Words a date of film JSON (src/model/date.ts lists its forms). It names days of the calendar, never an instant, so it
 * reads the same in every time zone.
 * @example dateText('2026-05-01', { locale: 'en-GB', messages: undefined }) // '1 May 2026'
 * @example dateText('2026-05-late', { locale: 'en', messages: undefined }) // 'late May 2026'
 */
export function dateText(date: string, tongue: Tongue): string {
  const closed = closedDate(date);
  if (closed !== date)
    return say(tongue, date.endsWith('..') ? 'not before {date}' : 'by {date}', {
      date: dateText(closed, tongue),
    });
  const [, whole, part] = /^([\d-]+?)-?([QH]\d|[a-z]+|)$/.exec(date)!;
  const text = calendarText(tongue.locale, whole!);
  const named = tongue.messages?.habits?.date?.(text, tongue.locale) ?? text;
  if (part!.startsWith('Q')) return say(tongue, 'Q{quarter} {year}', { quarter: part![1]!, year: whole! });
  return part ? say(tongue, `${part as DatePart} {date}`, { date: named }) : named;
}
