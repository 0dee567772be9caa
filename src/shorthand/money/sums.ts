import { ask, quote } from '../reading.js';
import { Lexicon, type Token } from '../words.js';
import { currencies, isAdjective, isDollar, type Currency } from './currencies.js';
import { chooseDigits, figureOf, isMil, scales, wordNumber, type Figure, type Scale } from './numbers.js';

/** One number with what stands around it. */
interface Part {
  text: string;
  figure: Figure;
  scale: Scale | undefined;
  currency: Currency | undefined;
  /** Further parts of one number: 3億5000万, 1 crore 50 lakh. */
  more?: Part | undefined;
}

/** A sum in a phrase: one figure, or the two ends of a range. */
export interface Sum {
  currency: Currency | undefined;
  low: number;
  high?: number | undefined;
  /** Whether thousands, millions or the like were said. */
  hasScale: boolean;
}

/** A thing that was read, and the token after it. */
export interface Read<Thing> {
  thing: Thing;
  end: number;
}

const to = new Lexicon([[true, '-, ~, to, through, bis, à, a, até, hasta, から, से, or so to']]);
const and = new Lexicon([[true, 'and, und, et, y, e']]);
const links = new Lexicon([[true, 'of, de, d, di, an, in']]);

/** A currency at a token. Codes count in capitals only: try, all and top are words. */
function currencyAt(tokens: readonly Token[], i: number): Read<Currency> | undefined {
  const match = currencies.at(tokens, i);
  if (!match) return undefined;
  const [token] = [tokens[i]!];
  const isCode =
    match.length === 1 && /^[a-z]{3}$/.test(token.key) && match.meaning === token.key.toUpperCase();
  if (isCode && /^(try|all|mad|top)$/.test(token.key) && token.text !== match.meaning) return undefined;
  return { thing: match.meaning, end: i + match.length };
}

function scaleAt(tokens: readonly Token[], i: number): Read<Scale> | undefined {
  let end = i;
  let scale: Scale | undefined;
  for (;;) {
    const match = isMil(tokens[end]) ? milAt(tokens, end) : scales.at(tokens, end);
    if (!match || (scale && tokens[end]!.key.length < 2 && !/\P{ASCII}/u.test(tokens[end]!.key))) break;
    scale = scale ? { ...scale, ...match.meaning, power: scale.power + match.meaning.power } : match.meaning;
    end += match.length;
  }
  return scale ? { thing: scale, end } : undefined;
}

/** `5 mil euros` is thousands and `$5 mil` is millions. */
function milAt(tokens: readonly Token[], i: number): { meaning: Scale; length: number } | undefined {
  const known = scales.at(tokens, i);
  if (known) return known;
  const after = tokens
    .slice(i + 1)
    .map((token) => token.key)
    .join(' ');
  const before = tokens[i - 2]?.text ?? '';
  if (/^(de )?(dolares|euros?|reais|reales|pesos|libras|dollari)\b/.test(after) || before === 'R$')
    return { meaning: { power: 3, hasComma: true }, length: 1 };
  if (/^[A-Z]*[$£]$/.test(before)) return { meaning: { power: 6 }, length: 1 };
  return ask('Thousands or millions?');
}

/** A number with its scale and currency. */
function partAt(tokens: readonly Token[], start: number, isBare = false): Read<Part> | undefined {
  const front = currencyAt(tokens, start);
  let i = front?.end ?? start;
  // "US-$ 5", "$ -5" are written, too; a sum below nothing is not.
  const token = tokens[i];
  if (!token) return undefined;
  let figure: Figure;
  let { text } = token;
  if (token.kind === 'number') {
    figure = figureOf(token.text);
    i++;
  } else {
    const number = wordNumber(tokens, i);
    const [one, after] = number ? [number.meaning, i + number.length] : ['1', i];
    if (!number || (!isBare && !scaleAt(tokens, after))) return undefined;
    figure = { decimal: one };
    text = one;
    i = after;
  }
  const scale = scaleAt(tokens, i);
  i = scale?.end ?? i;
  if (/^ish$/.test(tokens[i]?.key ?? '')) i++;
  let back = currencyAt(tokens, i);
  if (!back) {
    const link = links.at(tokens, i);
    back = link && currencyAt(tokens, i + link.length);
    // US-dollar, Mio.-Euro.
    if (!back && tokens[i]?.text === '-') back = currencyAt(tokens, i + 1);
    if (back && tokens[back.end]?.kind === 'number') back = undefined;
  }
  const currency = oneCurrency(front?.thing, back?.thing, back && tokens[back.end - 1]!.key);
  if (back && currency !== undefined) i = back.end;
  const part: Part = { text, figure, scale: scale?.thing, currency };
  const next = scale && !back && tokens[i]?.kind === 'number' ? partAt(tokens, i) : undefined;
  if (next?.thing.scale && next.thing.scale.power < scale!.thing.power)
    return {
      thing: { ...part, more: next.thing, currency: oneCurrency(currency, next.thing.currency) },
      end: next.end,
    };
  return { thing: part, end: i };
}

/** Which of two currencies of one sum is meant: the clearer one. */
function oneCurrency(front?: Currency, back?: Currency, key = ''): Currency | undefined {
  if (back === undefined) return front;
  if (front === undefined) return isAdjective(key) ? undefined : back;
  if (front === back) return front;
  if (front === 'USD' && typeof back === 'string' && isDollar(back)) return back;
  if (typeof front === 'object') return back;
  if (typeof back === 'object' || (back === 'USD' && isDollar(front))) return front;
  return ask(`Which currency: ${front} or ${back}?`);
}

/** The value of a part, with the scale of its neighbour where it has none of its own. */
function valueOf(part: Part, scale = part.scale, hasComma = false): number {
  const digits = chooseDigits(part.text, part.figure, !!scale, hasComma || !!scale?.hasComma);
  const value = Number(`${digits}e${scale?.power ?? 0}`) + (part.more ? valueOf(part.more) : 0);
  return value < 1e14 ? value : ask(`Is ${quote(part.text)} really that much?`);
}

/** The sum that begins at a token. */
export function sumAt(tokens: readonly Token[], start: number, isBetween: boolean): Read<Sum> | undefined {
  const first = partAt(tokens, start) ?? bareAt(tokens, start, isBetween);
  if (!first) return undefined;
  const link = (isBetween ? and : to).at(tokens, first.end) ?? to.at(tokens, first.end);
  const second = link && partAt(tokens, first.end + link.length);
  const low = first.thing;
  if (!second) return { thing: { ...whole(low), hasScale: !!low.scale }, end: first.end };
  const high = second.thing;
  const currency = sameCurrency(low, high);
  const hasComma = !!(low.scale?.hasComma || high.scale?.hasComma);
  const highValue = valueOf(high, high.scale ?? low.scale, hasComma);
  let lowValue = valueOf(low, low.scale ?? high.scale, hasComma);
  if (lowValue > highValue && !low.scale) lowValue = valueOf(low, undefined, hasComma);
  if (lowValue >= highValue) ask(`Which is the lower: ${quote(low.text)} or ${quote(high.text)}?`);
  return {
    thing: {
      currency: localCurrency(currency, high.scale ?? low.scale),
      low: lowValue,
      high: highValue,
      hasScale: !!(low.scale || high.scale),
    },
    end: second.end,
  };
}

/** The ten of ten to twelve million. */
function bareAt(tokens: readonly Token[], start: number, isBetween: boolean): Read<Part> | undefined {
  const part = partAt(tokens, start, true);
  const link = part && ((isBetween ? and : to).at(tokens, part.end) ?? to.at(tokens, part.end));
  return link && partAt(tokens, part.end + link.length)?.thing.scale ? part : undefined;
}

const whole = (part: Part): { currency: Currency | undefined; low: number } => ({
  currency: localCurrency(part.currency, part.scale),
  low: valueOf(part),
});

/** Rupees in lakhs and crores are India's; the sign ¥ is the yen before 億 and the yuan before 亿. */
function localCurrency(currency: Currency | undefined, scale: Scale | undefined): Currency | undefined {
  if (typeof currency !== 'object' || !scale?.currency) return currency;
  return currency.ask.includes(scale.currency === 'INR' ? 'Indian' : 'yen') ? scale.currency : currency;
}

function sameCurrency(low: Part, high: Part): Currency | undefined {
  const [one, other] = [low.currency, high.currency];
  if (one === undefined || other === undefined) return one ?? other;
  return oneCurrency(one, other);
}
