import { say, type Tongue } from './say.js';
import type { Phrase } from './messages.js';
import type { Money } from '../model/film.js';
import { Cache, orElse } from './cache.js';
import { numberFormat } from './intl.js';

/** Below this, all digits are easier to read than "15 thousand". */
const compactFrom = 1e6;

/** Amounts go to Intl as decimal text: then it prints the digits that were given, and no binary rounding. */
function digits(value: number) {
  return `${value}` as Intl.StringNumericLiteral;
}

interface MoneyFormats {
  /** "$17.5M", to three decimals. */
  brief: Intl.NumberFormat;
  /** The same with all decimals: where both say the same, the brief form loses nothing. */
  whole: Intl.NumberFormat;
  /** "$17,500,000.69" */
  exact: Intl.NumberFormat;
  /** "17.5 million", without the currency. */
  number: Intl.NumberFormat;
  /** "$" or "US$" */
  sign: string;
}

const moneyFormats = new Cache<MoneyFormats>(500);
const amounts = new Cache<string>(2000);

/** How a currency is written in a language. */
const formatsOf = (currency: string, locale: string): MoneyFormats =>
  moneyFormats.get(`${locale} ${currency}`, () => {
    const short: Intl.NumberFormatOptions = {
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: 3,
    };
    const money = (options: Intl.NumberFormatOptions) =>
      numberFormat(locale, { style: 'currency', currency, ...options });
    return {
      brief: money(short),
      whole: money({ ...short, maximumFractionDigits: 20 }),
      exact: money({ maximumFractionDigits: 20, trailingZeroDisplay: 'stripIfInteger' }),
      number: numberFormat(locale, { ...short, compactDisplay: 'long', useGrouping: 'always' }),
      sign: money({ maximumFractionDigits: 0 }).format(1).replace(/1.*/, ''),
    };
  });

/** An amount, or the range up to `max`: "$11–12 million", "11–12 Mio. $", "$17,500,000.69". */
export function amountText(currency: string, min: number, max: number, locale: string): string {
  // A range costs Intl a hundred times as much as an amount.
  return amounts.get(
    `${locale} ${currency} ${min} ${max}`,
    () => {
      const { brief, whole, exact, number, sign } = formatsOf(currency, locale);
      const [low, high] = [digits(min), digits(max)];
      const losesNothing =
        min >= compactFrom &&
        brief.format(low) === whole.format(low) &&
        brief.format(high) === whole.format(high);
      // Newspapers in English write "million" out. Intl does that for numbers but not for money: we add the sign.
      const english = losesNothing && /^en\b/.test(locale);
      const format = english ? number : losesNothing ? brief : exact;
      const text =
        low === high
          ? format.format(low)
          : orElse(() => format.formatRange(low, high), `${format.format(low)} – ${format.format(high)}`);
      // At the beginning, and after the dash where each end has its own unit: "$900 million – $1.2 billion".
      return english ? text.replace(/^|(?<=[a-z]\s\S\s)/g, sign) : text;
    },
    `${currency} ${min}${max > min ? `–${max}` : ''}`,
  );
}

/**
 * Money in a reader's words, with every digit and every doubt it was given.
 * @example moneyText({ currency: 'USD', min: 11000000, max: 12000000 }, english) // '$11–12 million'
 */
export function moneyText(
  { currency, amount, min, max, band, undisclosed, qualifier, quoted }: Money,
  tongue: Tongue,
): string {
  let text: string;
  if (undisclosed) text = say(tongue, 'undisclosed sum');
  else if (band) {
    const [figures, level] = band.split('-').reverse().slice(1);
    text = say(tongue, `${figures} figures` as Phrase);
    if (level)
      text = say(tongue, (level === 'mid' ? 'mid-{figures}' : `${level} {figures}`) as Phrase, {
        figures: text,
      });
    if (currency) text += ` (${currency})`;
  } else {
    const low = amount ?? min ?? max!;
    const high = amount ?? max ?? min!;
    text = amountText(currency!, low, high, tongue.locale);
    // With one end left open, the range itself says "at least" or "up to".
    const doubt =
      qualifier ??
      (amount === undefined ? (min === undefined ? 'up-to' : max === undefined && 'at-least') : '');
    if (doubt && doubt !== 'exact')
      text = say(tongue, `${doubt.replace(/-/g, ' ')} {money}` as Phrase, { money: text });
  }
  return quoted ? say(tongue, '{money} (“{quoted}”)', { money: text, quoted }) : text;
}
