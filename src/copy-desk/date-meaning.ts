import type { Meaning } from '../model/other-names.js';
import { rules } from '../model/rules.js';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const parts: Record<string, string> = { fall: 'autumn', first: 'H1', second: 'H2' };

const two = (digits: string) => digits.padStart(2, '0');

/** Ways to write a date in English, each with what film JSON makes of it. */
const forms: [pattern: RegExp, date: (...parts: string[]) => string][] = [
  [/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/, (year, month, day) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{4})[-/.](\d)$/, (year, month) => `${year}-${two(month)}`],
  // A day above 12 cannot be a month, and a month with the name of one cannot be a day.
  [/^(1[3-9]|2\d|3[01])[-/.](\d{1,2})[-/.](\d{4})$/, (day, month, year) => `${year}-${two(month)}-${day}`],
  [/^(\d{1,2})[-/.](1[3-9]|2\d|3[01])[-/.](\d{4})$/, (month, day, year) => `${year}-${two(month)}-${day}`],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, (name, day, year) => dayOf(year, name, day)],
  [/^(\d{1,2})(?:st|nd|rd|th|\.)? ([a-z]+)\.?,? (\d{4})$/, (day, name, year) => dayOf(year, name, day)],
  [
    /^([a-z]+)\.?,? (\d{4})$/,
    (name, year) => (monthOf(name) ? `${year}-${monthOf(name)}` : partOf(year, name)),
  ],
  [/^(q[1-4]|h[12])[ /-](\d{4})$/, (part, year) => `${year}-${part.toUpperCase()}`],
  [/^(\d{4}) ([a-z]+)$/, (year, name) => partOf(year, name)],
  [/^(first|second) half of (\d{4})$/, (half, year) => partOf(year, half)],
];

/** The number of a month by its name or the first letters of it, `03`; undefined for other words. */
function monthOf(name: string): string | undefined {
  const place = months.indexOf(name.slice(0, 3));
  const whole = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'];
  const names = [...whole, 'october', 'november', 'december'];
  return place >= 0 && names[place]!.startsWith(name.replace(/^sept$/, 'sep'))
    ? two(`${place + 1}`)
    : undefined;
}

const dayOf = (year: string, name: string, day: string) => `${year}-${monthOf(name)}-${two(day)}`;
const partOf = (year: string, name: string) => `${year}-${parts[name] ?? name}`;

/**
 * The date that a text in another form means. `03/04/2026` is two days, so it is none.
 * @example dateMeaning('March 14, 2026') // { word: '2026-03-14', isCertain: true }
 */
export function dateMeaning(text: string): Meaning | undefined {
  const plain = text.trim().toLowerCase().replace(/\s+/g, ' ');
  for (const [pattern, dateOf] of forms) {
    const match = pattern.exec(plain);
    const date = match && dateOf(...match.slice(1));
    if (date && rules.date(date)) return { word: date, isCertain: true };
  }
  return undefined;
}
