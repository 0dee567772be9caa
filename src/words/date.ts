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
