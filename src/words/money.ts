import { say, type Tongue } from './say.js';
import type { Phrase } from './messages.js';
import type { Money } from '../model/film.js';
import { Cache } from './cache.js';
import { numberFormat } from './intl.js';
import { saysTheSame } from './quote.js';

/** Below this, all digits are easier to read than "15 thousand". */
const compactFrom = 1e6;

/** Amounts go to Intl as decimal text: then it prints the digits that were given, and no binary rounding. */
function digits(value: number) {
  return `${value}` as Intl.StringNumericLiteral;
}

const amounts = new Cache<string>(2000);

/** An amount, or the range up to `max`: "$11–12 million", "11 à 12 millions de dollars", "$17,500,000.69". */
export function amountText(currency: string, min: number, max: number, { locale, messages }: Tongue): string {
  // A range costs Intl a hundred times as much as an amount.
  return amounts.get(
    `${locale} ${currency} ${min} ${max}`,
    () => (messages?.habits?.sum ?? englishSum)(currency, min, max, locale),
    `${currency} ${min}${max > min ? `–${max}` : ''}`,
  );
}

/** Whether three decimals of a million, a billion and so on say all. */
const isRound = (value: number): boolean =>
  value >= compactFrom && !(value % 10 ** (3 * Math.ceil(`${value}`.length / 3) - 6));

/** Newspapers in English write "million" out and put the sign before it, which Intl does not have. */
function englishSum(currency: string, min: number, max: number, locale: string): string {
  const [low, high] = [digits(min), digits(max)];
  const exact = numberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 20,
    trailingZeroDisplay: 'stripIfInteger',
  });
  const isScaled = isRound(min) && isRound(max);
  const format = isScaled
    ? // India counts its rupees in crore, and everything else in millions.
      numberFormat(currency === 'INR' ? locale : locale.replace('-IN', ''), {
        notation: 'compact',
        compactDisplay: 'long',
        useGrouping: 'always',
        minimumFractionDigits: 0,
        maximumFractionDigits: 20,
      })
    : exact;
  const text = low === high ? format.format(low) : format.formatRange(low, high);
  if (!isScaled) return text;
  // Wherever the locale has it, the sign stands first; one of letters stands apart.
  const { value } = exact.formatToParts(1).find(({ type }) => type === 'currency')!;
  // Again after the dash where each end has its own unit: "$900 million – $1.2 billion".
  return text.replace(/^|(?<=[a-z]\s\S\s)/g, value.replace(/\w$/, '$&\xa0'));
}

/**
 * Money in a reader's words, with every digit and every doubt it was given; the words of its source only where they add
 * something.
 * @example moneyText({ currency: 'USD', min: 11000000, max: 12000000 }, english) // '$11–12 million'
 */
export function moneyText(money: Money, tongue: Tongue): string {
  const text = sumText(money, tongue);
  const quoted = wordsOfSource(money, tongue);
  return quoted ? say(tongue, '{money} (“{quoted}”)', { money: text, quoted }) : text;
}

/** How the source of a sum puts it, where that adds something: the English for the sum, and what the reader is told, do not. */
export function wordsOfSource(money: Money, tongue: Tongue): string | undefined {
  const { quoted, band, qualifier } = money;
  const isVague = !!band || qualifier === 'about';
  if (!quoted || saysTheSame(quoted, sumText(money, tongue), isVague)) return undefined;
  return saysTheSame(quoted, sumText(money, { locale: 'en', messages: undefined }), isVague)
    ? undefined
    : quoted;
}

/** A sum without the words of its source. */
export function sumText(
  { currency, amount, min, max, band, undisclosed, qualifier }: Money,
  tongue: Tongue,
): string {
  if (undisclosed) return say(tongue, 'undisclosed sum');
  if (band) {
    const [figures, level] = band.split('-').reverse().slice(1);
    let text = say(tongue, `${figures} figures` as Phrase);
    if (level)
      text = say(tongue, (level === 'mid' ? 'mid-{figures}' : `${level} {figures}`) as Phrase, {
        figures: text,
      });
    // Languages name it as in a sum, without the sum.
    const name =
      currency &&
      (tongue.messages?.habits?.sum?.(currency, 100, 100, tongue.locale).replace(/\s?\p{N}+\s?/u, '') ??
        currency);
    return name ? `${text} (${name})` : text;
  }
  const low = amount ?? min ?? max!;
  const high = amount ?? max ?? min!;
  const text = amountText(currency!, low, high, tongue);
  // With one end left open, the range itself says "at least" or "up to".
  const doubt =
    qualifier ??
    (amount === undefined ? (min === undefined ? 'up-to' : max === undefined && 'at-least') : '');
  return doubt && doubt !== 'exact'
    ? say(tongue, `${doubt.replace(/-/g, ' ')} {money}` as Phrase, { money: text })
    : text;
}
