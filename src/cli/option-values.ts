/**
 * Readers of option values: each gives the value as the commands need it, or says what to write instead.
 */
import { InvalidArgumentError } from 'commander';

/** A number without sign or fraction. */
export function readWhole(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Write a whole number.');
  return Number(value);
}

/** A language tag as `Intl` writes it: `pt-br` becomes `pt-BR`. */
export function readLanguage(value: string): string {
  try {
    return Intl.getCanonicalLocales(value)[0]!;
  } catch {
    throw new InvalidArgumentError('Write a tag such as en, fr or pt-BR.');
  }
}

/** A day of the calendar. */
export function readDay(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new InvalidArgumentError('Write a day such as 2026-03-14.');
}

/** A list of values separated by commas, each of which is read by itself. */
export const readList =
  (read: (value: string) => string) =>
  (value: string): string[] =>
    value
      .split(',')
      .filter((part) => part.trim())
      .map((part) => read(part.trim()));

/** One of these words. */
export const readOneOf =
  (words: readonly string[]) =>
  (value: string): string => {
    if (words.includes(value)) return value;
    throw new InvalidArgumentError(`${value} is not one of ${words.join(', ')}.`);
  };

/** An address of the web: a whole one, or one from the root of the site. */
export function readAddress(value: string): string {
  if (/^https?:\/\/./.test(value) ? URL.canParse(value) : /^\/(?!\/)/.test(value)) return value;
  throw new InvalidArgumentError('Write it with https:// in front, or from the root of the site: /films/');
}

/** The level of a heading. */
export function readLevel(value: string): number {
  if (!/^[2-6]$/.test(value)) throw new InvalidArgumentError('Write a number from 2 to 6.');
  return Number(value);
}
