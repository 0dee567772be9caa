/** Sums of money as newspapers of most languages write them. For language files alone: a page in English needs none of it. */
import { numberFormat, pluralForm } from './intl.js';
import type { Habits, Plural } from './messages.js';

/** A word that may depend on a number. */
type Word = string | Plural;

/** How a language writes sums. */
export interface SumStyle {
  /** Words for large numbers, the largest first, each with what it stands for: `[1e6, 'Mio.']`. */
  scales: readonly [size: number, word: Word][];
  /** What its newspapers call currencies, by ISO 4217 codes. Others have their full names: "couronnes suédoises". */
  currencies: Record<string, Word>;
  /** From one number to another: "11 à 12"; default: "11–12". */
  range?: (low: string, high: string) => string;
  /** Whether each end of a range says its scale: "1100万至1200万". Default: only the second, where both have the same. */
  scalesBoth?: boolean;
  /** A number with the word for its scale; default: "17,5 Mio." */
  scaled?: (number: string, scale: string) => string;
  /** An amount with its currency; default: "15 000 euros". `isScaled` says whether the amount ends with a word. */
  money?: (amount: string, currency: string, isScaled: boolean) => string;
}

/** "11–12", with spaces where the dash would otherwise stand between words. */
const dash = (low: string, high: string): string =>
  /\p{L}/u.test(low + high) ? `${low} – ${high}` : `${low}–${high}`;

/** Behind a word such as "million", currencies stand in the form that this number wants. */
const afterScale = 100;

const form = (word: Word, count: number, locale: string): string =>
  typeof word === 'string' ? word : (word[pluralForm(locale, count)] ?? word.other);

/** A number with all of its digits; sums in cents have two decimals. */
const numberText = (value: number, locale: string): string =>
  numberFormat(locale, {
    minimumFractionDigits: Number.isInteger(value) ? 0 : 2,
    maximumFractionDigits: 20,
  }).format(`${value}` as Intl.StringNumericLiteral);

/** Three decimals at most, and none lost. */
const fits = (value: number, size: number): boolean => value >= size && value % (size / 1000) === 0;

/** The name of a currency beside a number, as Intl has it. */
export const currencyName = (currency: string, count: number, locale: string): string =>
  numberFormat(locale, { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 0 })
    .formatToParts(count)
    .find(({ type }) => type === 'currency')!.value;

/**
 * Makes the writer of sums of a language.
 * @example sums({ scales: [[1e6, 'Mio.']], currencies: { USD: 'Dollar' }, range: (low, high) => `${low} bis ${high}` })
 */
export const sums =
  ({
    scales,
    currencies,
    range = dash,
    scalesBoth,
    scaled = (number, scale) => `${number}\u00a0${scale}`,
    money = (amount, currency) => `${amount} ${currency}`,
  }: SumStyle): NonNullable<Habits['sum']> =>
  (currency, low, high, locale) => {
    const from = scales.at(-1)![0];
    const scaleOf = (value: number) => scales.find(([size]) => fits(value, size));
    // Where a large number keeps all its digits, so does the other.
    const plain = [low, high].some((value) => value >= from && !scaleOf(value));
    const highScale = plain ? undefined : scaleOf(high);
    const lowScale = plain ? undefined : low ? scaleOf(low) : highScale;
    const number = (value: number, scale = 1) =>
      numberFormat(locale, { maximumFractionDigits: 3 }).format(value / scale);
    const amount = (value: number, scale: typeof lowScale) =>
      scale
        ? scaled(number(value, scale[0]), form(scale[1], value / scale[0], locale))
        : numberText(value, locale);
    let text = amount(high, highScale);
    if (low !== high)
      text =
        lowScale && lowScale === highScale && !scalesBoth
          ? scaled(
              range(number(low, highScale[0]), number(high, highScale[0])),
              form(highScale[1], high / highScale[0], locale),
            )
          : range(amount(low, lowScale), text);
    const count = highScale ? afterScale : high;
    const name = currencies[currency];
    return money(
      text,
      name === undefined ? currencyName(currency, count, locale) : form(name, count, locale),
      !!highScale,
    );
  };

/**
 * A whole number as East Asia counts, in steps of ten thousand, each with its unit: "316億8000万". All digits where it is not whole.
 * @param units the words for 10⁴, 10⁸ and 10¹²
 */
export function myriads(value: number, [man, oku, cho]: [string, string, string], locale: string): string {
  if (!Number.isSafeInteger(value)) return numberText(value, locale);
  let text = '';
  for (const [size, unit] of [
    [1e12, cho],
    [1e8, oku],
    [1e4, man],
    [1, ''],
  ] as const) {
    const count = Math.floor(value / size) % (size === 1e12 ? Infinity : 1e4);
    if (count) text += count + unit;
  }
  return text || '0';
}
