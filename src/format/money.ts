import { say, type Tongue } from '../i18n/say.js';
import type { Phrase } from '../i18n/messages.js';
import type { Money } from '../model/money.js';
import { numberFormat, once } from './intl.js';

/** Below this, all digits are easier to read than "15 thousand". */
const compactFrom = 1e6;

/** Amounts go to Intl as decimal text: then it prints the digits that were given, and no binary rounding. */
const digits = (value: number) => `${value}` as Intl.StringNumericLiteral;

const money = (currency: string, locale: string, options: Intl.NumberFormatOptions) =>
  numberFormat(locale, { style: 'currency', currency, ...options });

/** "17.5 million", when that says the same as all the digits. */
const short = (most: number): Intl.NumberFormatOptions => ({
  notation: 'compact',
  minimumFractionDigits: 0,
  maximumFractionDigits: most,
});

function losesNothing(value: number, currency: string, locale: string): boolean {
  const [some, all] = [3, 20].map((most) => money(currency, locale, short(most)).format(digits(value)));
  return value >= compactFrom && some === all;
}

/** An amount, or the range up to `max`: "$11–12 million", "11–12 Mio. $", "$17,500,000.69". */
export function amountText(currency: string, min: number, max: number, locale: string): string {
  // A range costs Intl a hundred times as much as an amount.
  return once(`money${locale}${currency}${min}-${max}`, () => {
    const brief = [min, max].every((value) => losesNothing(value, currency, locale));
    // Newspapers in English write "million" out. Intl does that for numbers but not for money: we add the sign.
    const english = brief && /^en\b/.test(locale);
    const format = english
      ? numberFormat(locale, { ...short(3), compactDisplay: 'long', useGrouping: 'always' })
      : money(
          currency,
          locale,
          brief ? short(3) : { maximumFractionDigits: 20, trailingZeroDisplay: 'stripIfInteger' },
        );
    const text = min === max ? format.format(digits(min)) : format.formatRange(digits(min), digits(max));
    if (!english) return text;
    const sign = money(currency, locale, { maximumFractionDigits: 0 }).format(1).replace(/1.*/, '');
    // At the beginning, and after the dash where each end has its own unit: "$900 million – $1.2 billion".
    return text.replace(/^|(?<=[a-z]\s\S\s)/g, sign);
  });
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
