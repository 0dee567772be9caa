/**
 * What one value must be, apart from its place in the film. zod (the definition) and the table that a page
 * reads both call these, so they cannot disagree. Nothing here throws, whatever the value.
 */

const isText = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value);

const isWhole = (value: unknown, least: number): boolean => Number.isSafeInteger(value) && (value as number) >= least;

/** Whether the URL, read on a page of ours, stays on https: no `javascript:`, no `data:`, no plain http. */
function isSafeUrl(value: unknown): boolean {
  if (!isText(value)) return false;
  try {
    return new URL(value, 'https://x/').protocol === 'https:';
  } catch {
    return false;
  }
}

/** `2026-03-14`, `2026-03`, `2026` or `2026-Q3`, and a day that the calendar has. */
function isDate(value: unknown): boolean {
  const parts = typeof value === 'string' && /^(\d{4})(?:-Q[1-4]|-(\d\d)(?:-(\d\d))?)?$/.exec(value);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  // A day past the month's end rolls over into the next month, so the round trip tells.
  const date = new Date(Date.UTC(+year!, +month - 1, +day));
  return date.getUTCMonth() + 1 === +month && date.getUTCDate() === +day;
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
function isMoney(value: MoneyLike): boolean {
  const { currency, amount, min, max, band, undisclosed } = value;
  const range = min !== undefined || max !== undefined;
  const forms = +(amount !== undefined) + +range + +(band !== undefined) + +(undisclosed !== undefined);
  const figures = amount !== undefined || range;
  return forms === 1 && (!figures || currency !== undefined) && !(min! > max!);
}

const matches = (pattern: RegExp) => (value: unknown) => typeof value === 'string' && pattern.test(value);

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
