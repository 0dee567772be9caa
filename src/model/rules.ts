/**
 * What one value must be, apart from its place in the film. zod (the definition) and the table that a page
 * reads both call these, so they cannot disagree. Nothing here throws, whatever the value.
 */

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

const isText = matches(/\S/);

const isWhole = (value: unknown, least: number): boolean =>
  Number.isSafeInteger(value) && (value as number) >= least;

/** Whether the URL, read on a page of ours, stays on https: no `javascript:`, no `data:`, no plain http. */
function isSafeUrl(value: unknown): boolean {
  try {
    return isText(value) && new URL(value as string, 'https://x').protocol === 'https:';
  } catch {
    return false;
  }
}

const isDatePattern = matches(/^\d{4}(-Q[1-4]|-\d\d(-\d\d)?)?$/);

/** `2026-03-14`, `2026-03`, `2026` or `2026-Q3`, and a day that the calendar has. */
function isDate(value: unknown): boolean {
  const text = value as string;
  if (!isDatePattern(value)) return false;
  const day = new Date(text.replace(/-Q.*/, ''));
  // A day past the month's end rolls over into the next month, so the round trip tells.
  return +day === +day && day.toISOString().startsWith(text.replace(/-Q.*/, ''));
}

interface MoneyLike {
  currency?: unknown;
  amount?: number | undefined;
  min?: number | undefined;
  max?: number | undefined;
  band?: unknown;
  undisclosed?: unknown;
}

/** One of the four forms of money, and only one: amount, range, band, undisclosed. */
function isMoney({ currency, amount, min, max, band, undisclosed }: MoneyLike): boolean {
  const figures = [amount, min ?? max].filter((sum) => sum !== undefined).length;
  return figures + +!!band + +!!undisclosed === 1 && (!figures || !!currency) && !(min! > max!);
}

/** Rule name -> whether a value keeps it. The names are written into the generated table. */
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
