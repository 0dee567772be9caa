// Sums as a careful copy editor would print them: every digit that was given, every doubt, nothing else.
import { expect } from '@open-wc/testing';
import { moneyText } from '../../src/words/money.js';
import type { Money } from '../../src/model/film.js';
import { spaces } from '../support/plain.js';
import { inLocale, newIntl } from '../support/tongue.js';

const text = (money: Money, locale = 'en'): string => spaces(moneyText(money, inLocale(locale)));
const usd = (sum: Omit<Money, 'currency'>): Money => ({ currency: 'USD', ...sum });

/** A test a line: what is printed, for what, in which locale. */
const prints = (expected: string, money: Money, locale = 'en') =>
  it(`${expected} (${locale})`, function () {
    // An engine with older language data prints its own words and digits there.
    if (/^(ar|en-IN)$/.test(locale) && !newIntl) this.skip();
    expect(text(money, locale)).to.equal(expected);
  });

describe('moneyText', () => {
  describe('amounts', () => {
    prints('$0', usd({ amount: 0 }));
    prints('$15,000', usd({ amount: 15_000 }));
    prints('$999,999', usd({ amount: 999_999 }));
    prints('$1 million', usd({ amount: 1_000_000 }));
    prints('$17.5 million', usd({ amount: 17_500_000 }));
    prints('$1.25 billion', usd({ amount: 1_250_000_000 }));
    prints('$1.234 million', usd({ amount: 1_234_000 }));
    prints('€9 trillion', { currency: 'EUR', amount: 9e12 });
  });

  describe('every digit', () => {
    prints('$17,500,000.69', usd({ amount: 17_500_000.69 }));
    prints('$1,234,567', usd({ amount: 1_234_567 }));
    prints('$1,250,000,001', usd({ amount: 1_250_000_001 }));
    prints('$12.50', usd({ amount: 12.5 }));
    prints('$12.05', usd({ amount: 12.05 }));
    prints('$0.10', usd({ amount: 0.1 }));
    prints('$9,007,199,254,740,991', usd({ amount: 9_007_199_254_740_991 }));
  });

  describe('ranges', () => {
    prints('$11–12 million', usd({ min: 11_000_000, max: 12_000_000 }));
    prints('$900 million – $1.2 billion', usd({ min: 900_000_000, max: 1_200_000_000 }));
    prints('$5 million', usd({ min: 5_000_000, max: 5_000_000 }));
    // Both ends in the same way: "$500,000 – $1 million" would make the reader count.
    prints('$500,000 – $1,000,000', usd({ min: 500_000, max: 1_000_000 }));
    prints('$11,000,000 – $12,500,000.50', usd({ min: 11_000_000, max: 12_500_000.5 }));
    prints('US$11–12 million', usd({ min: 11_000_000, max: 12_000_000 }), 'en-GB');
  });

  describe('one end', () => {
    prints('at least $5 million', usd({ min: 5_000_000 }));
    prints('up to $5 million', usd({ max: 5_000_000 }));
    prints('at least $0', usd({ min: 0 }));
  });

  describe('qualifiers', () => {
    prints('$2 million', usd({ amount: 2_000_000, qualifier: 'exact' }));
    prints('about $2 million', usd({ amount: 2_000_000, qualifier: 'about' }));
    prints('under $2 million', usd({ amount: 2_000_000, qualifier: 'under' }));
    prints('over $2 million', usd({ amount: 2_000_000, qualifier: 'over' }));
    prints('up to $2 million', usd({ amount: 2_000_000, qualifier: 'up-to' }));
    prints('about $1–2 million', usd({ min: 1_000_000, max: 2_000_000, qualifier: 'about' }));
    prints('under $2 million', usd({ max: 2_000_000, qualifier: 'under' }));
  });

  describe('currencies', () => {
    prints('£1–2 million', { currency: 'GBP', min: 1_000_000, max: 2_000_000 });
    prints('CA$2 million', { currency: 'CAD', amount: 2_000_000 });
    prints('$2 million', { currency: 'CAD', amount: 2_000_000 }, 'en-CA');
    prints('SEK 2 million', { currency: 'SEK', amount: 2_000_000 });
    prints('SEK 900 million – SEK 2 billion', { currency: 'SEK', min: 900_000_000, max: 2_000_000_000 });
    prints('₩15 billion', { currency: 'KRW', amount: 15_000_000_000 });
    prints('¥2,000', { currency: 'JPY', amount: 2000 });
    prints('¥31.68 billion', { currency: 'JPY', amount: 31_680_000_000 });
    prints('₹387 crore', { currency: 'INR', amount: 3_870_000_000 }, 'en-IN');
    prints('₹1–2.5 crore', { currency: 'INR', min: 10_000_000, max: 25_000_000 }, 'en-IN');
    prints('₹50 lakh', { currency: 'INR', amount: 5_000_000 }, 'en-IN');
    prints('₹12,34,567', { currency: 'INR', amount: 1_234_567 }, 'en-IN');
    // Nobody uses it, but it has the form of a code.
    prints('ZZZ 2 million', { currency: 'ZZZ', amount: 2_000_000 });
  });

  describe('bands', () => {
    prints('seven figures', { band: 'seven-figure' });
    prints('low eight figures', { band: 'low-eight-figure' });
    prints('mid-seven figures', { band: 'mid-seven-figure' });
    prints('high six figures', { band: 'high-six-figure' });
    prints('five figures', { band: 'five-figure' });
    prints('nine figures', { band: 'nine-figure' });
    prints('mid-eight figures (USD)', usd({ band: 'mid-eight-figure' }));
  });

  describe('what nobody says, and what somebody said', () => {
    prints('undisclosed sum', { undisclosed: true });
    prints('undisclosed sum', { undisclosed: true, currency: 'USD' });
    prints('undisclosed sum (“a healthy sum”)', { undisclosed: true, quoted: 'a healthy sum' });
    prints('about $13 million (“in the low teens”)', {
      ...usd({ amount: 13_000_000 }),
      qualifier: 'about',
      quoted: 'in the low teens',
    });
    prints('mid-eight figures (USD) (“in the $50M range”)', {
      ...usd({ band: 'mid-eight-figure' }),
      quoted: 'in the $50M range',
    });
  });

  describe('what is said once', () => {
    const quotes: [expected: string, quoted: string, money: Money][] = [
      ['about $2.5 million', 'expected to be $2.5 million', usd({ amount: 2_500_000, qualifier: 'about' })],
      ['about $2.5 million', 'around $2.5M', usd({ amount: 2_500_000, qualifier: 'about' })],
      [
        'about $17.5 million',
        'roughly 17.5 million dollars',
        usd({ amount: 17_500_000, qualifier: 'about' }),
      ],
      ['$2.5 million', '$2.5 million', usd({ amount: 2_500_000 })],
      ['over $5 million', 'north of $5 million', usd({ amount: 5_000_000, qualifier: 'over' })],
      ['under $5 million', 'less than $5m', usd({ amount: 5_000_000, qualifier: 'under' })],
      ['$11–12 million', '$11-12 million', usd({ min: 11_000_000, max: 12_000_000 })],
      ['mid-seven figures (USD)', 'mid seven figures', usd({ band: 'mid-seven-figure' })],
      ['mid-seven figures (USD)', 'a mid-seven-figure deal', usd({ band: 'mid-seven-figure' })],
      ['undisclosed sum', 'an undisclosed sum', { undisclosed: true }],
      // The source is less sure than the sum, or says something else.
      [
        '$2.5 million (“expected to be $2.5 million”)',
        'expected to be $2.5 million',
        usd({ amount: 2_500_000 }),
      ],
      [
        'over $5 million (“just over $5 million”)',
        'just over $5 million',
        usd({ amount: 5_000_000, qualifier: 'over' }),
      ],
      ['about $2 million (“$2.5 million”)', '$2.5 million', usd({ amount: 2_000_000, qualifier: 'about' })],
      ['low seven figures (“mid seven figures”)', 'mid seven figures', { band: 'low-seven-figure' }],
    ];
    for (const [expected, quoted, money] of quotes) prints(expected, { ...money, quoted });
  });

  describe('a currency is never lost', () => {
    const range = usd({ min: 11_000_000, max: 12_000_000 });
    for (const country of ['SE', 'DK', 'NO', 'FI', 'PL', 'CZ', 'HU', 'RO', 'DE', 'AT', 'CH', '150'])
      // An engine with older language data knows some of them no better than America.
      it(`in en-${country}`, () => expect(text(range, `en-${country}`)).to.match(/^(US)?\$11–12 million$/));
    prints('€11–12 million', { currency: 'EUR', min: 11_000_000, max: 12_000_000 }, 'en-SE');
    prints('US$900 million – US$1.2 billion', usd({ min: 900_000_000, max: 1_200_000_000 }), 'en-150');
    prints('PLN 3 million', { currency: 'PLN', amount: 3_000_000 }, 'en-CZ');
  });

  describe('India', () => {
    prints('$11–12 million', usd({ min: 11_000_000, max: 12_000_000 }), 'en-IN');
    prints('€1.25 billion', { currency: 'EUR', amount: 1_250_000_000 }, 'en-IN');
  });
});
