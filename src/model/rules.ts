import { timeOf } from './date.js';

/**
 * What one value must be, wherever it is in the film. The schemas (src/schema) and the reader of a page (parse.ts) both
 * call these functions, so they cannot disagree. None of them throws, whatever the value.
 */

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

const isText = matches(/\S/);

/** Whether it is a whole number, and at least so large. */
const isWhole = (value: unknown, least: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least;

/** Whether an address leads to https: when a page on https: follows it. `javascript:`, `data:` and `http:` do not. */
function isSafeUrl(value: unknown): boolean {
  try {
    return isText(value) && new URL(value as string, 'https://x').protocol === 'https:';
  } catch {
    return false;
  }
}

const looksLikeDate = matches(/^\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?$/);

/** Whether it is a day, month, year or quarter (`2026-03-14`, `2026-03`, `2026`, `2026-Q3`) that the calendar has. */
function isDate(value: unknown): boolean {
  return looksLikeDate(value) && timeOf(value as string) === timeOf(value as string);
}

interface MoneyLike {
  currency?: unknown;
  amount?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  band?: unknown;
  undisclosed?: unknown;
}

/** Whether it says a sum in exactly one of the four ways: amount, range, band, undisclosed. */
function isMoney({ currency, amount, min, max, band, undisclosed }: MoneyLike): boolean {
  const figures = [amount, min ?? max].filter((sum) => sum !== undefined).length;
  return figures + +!!band + +!!undisclosed === 1 && (!figures || !!currency) && !(min! > max!);
}

/** Rule name -> whether a value keeps the rule. The generated table film-table.ts names these rules. */
export const rules = {
  text: isText,
  url: isSafeUrl,
  date: isDate,
  lang: matches(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i),
  country: matches(/^[A-Z]{2}$/),
  currency: matches(/^[A-Z]{3}$/),
  band: matches(/^((low|mid|high)-)?(five|six|seven|eight|nine)-figure$/),
  imdb: matches(/^tt\d{7,}$/),
  amount: (value: unknown) => Number.isFinite(value) && (value as number) >= 0,
  count: (value: unknown) => isWhole(value, 1),
  year: (value: unknown) => isWhole(value, 1870) && (value as number) < 2200,
  yes: (value: unknown) => value === true,
  money: (value: unknown) => isMoney(value as MoneyLike),
} satisfies Record<string, (value: unknown) => boolean>;

export type Rule = keyof typeof rules;
