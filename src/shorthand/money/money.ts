import { doubtWords, type Doubt } from '../doubt.js';
import { ask, askUnknown, quote } from '../reading.js';
import { Lexicon, type Token } from '../words.js';
import { bands, type Band } from './bands.js';
import { currencies, type Currency } from './currencies.js';
import { sumAt, type Sum } from './sums.js';

type Role = 'price' | 'pAndA' | 'askingPrice' | 'expectedPrice' | 'budget' | 'gross';

/** What words beside a sum say about it. */
type Mark =
  | { qualifier: string; isVague?: boolean }
  | { bound: 'min' | 'max' }
  | { basis: string }
  | { role: Role }
  | Doubt
  | { territory: string }
  | {
      is:
        | 'undisclosed'
        | 'unknown'
        | 'between'
        | 'vague'
        | 'noise'
        | 'comma'
        | 'range'
        | 'including'
        | 'plus'
        | 'and';
    }
  | { ask: string };

const marks = new Lexicon<Mark>([
  [
    { qualifier: 'about' },
    'about, around, roughly, approximately, approx, circa, ca, c, some, ~, ≈, in the region of, in the neighborhood of, in the neighbourhood of, in the range of, in the vicinity of, on the order of, or so, or thereabouts, ish, an estimated, estimated, estimated at, rund, etwa, ungefähr, zirka, knapp um, environ, autour de, quelque, près d, alrededor de, unos, unas, aproximadamente, cerca de, circa, intorno a, in der Größenordnung von, cerca di, cerca de, por volta de, 約, 约, およそ, 前後, 程度, लगभग, करीब, क़रीब, close to the',
  ],
  [
    { qualifier: 'under', isVague: true },
    'un peu moins de, etwas weniger als, poco menos de, poco meno di, pouco menos de, just under, just below, just shy of, a shade under, slightly under, slightly less than, slightly below, a little under, a little less than, almost, nearly, close to, approaching, not quite, well under, well below, far less than, knapp, fast, beinahe, knapp unter, près de, presque, casi, quasi, quase, 弱, 近く',
  ],
  [
    { qualifier: 'under' },
    'under, sub, less than, below, south of, fewer than, lower than, <, unter, weniger als, moins de, menos de, meno di, por debajo de, sotto i, inferior a, abaixo de, 未満, से कम',
  ],
  [
    { qualifier: 'over', isVague: true },
    'un peu plus de, etwas mehr als, etwas über, algo más de, poco más de, poco più di, pouco mais de, just over, just above, just north of, slightly over, slightly more than, slightly above, a little over, a little more than, a shade over, well over, well above, well north of, well in excess of, far more than, significantly more than, 強',
  ],
  [
    { qualifier: 'over' },
    'over, more than, above, north of, upwards of, upward of, in excess of, exceeding, exceeds, topping, tops, greater than, higher than, >, über, mehr als, plus de, más de, più di, oltre, mais de, superior a, 超, 以上の, से ज्यादा, से अधिक',
  ],
  [{ qualifier: 'up-to' }, 'up to, as much as, bis zu, jusqu à, hasta, fino a, até, bis'],
  [{ qualifier: 'exact' }, 'exactly, precisely, genau, exactement, exactamente, esattamente, exatamente'],
  [
    { bound: 'min' },
    'at least, no less than, not less than, a minimum of, minimum, min, starting at, upwards from, from, or more, and up, and change, no lower than, ≥, mindestens, au moins, al menos, como mínimo, almeno, pelo menos, no mínimo, 以上, कम से कम, ab, à partir de, a partir de',
  ],
  [
    { bound: 'max' },
    'at most, no more than, not more than, a maximum of, maximum, max, not exceeding, no higher than, or less, capped at, tops out at, ≤, höchstens, maximal, au plus, au maximum, como máximo, a lo sumo, al massimo, no máximo, 以下, अधिकतम',
  ],
  [
    { basis: 'minimum-guarantee' },
    'mg, mgs, minimum guarantee, minimum guarantees, min guarantee, guarantee, guaranteed minimum, guaranteed, advance, upfront guarantee, Minimumgarantie, Mindestgarantie, Garantiesumme, Garantie, minimum garanti, MG garanti, mínimo garantizado, minimo garantito, mínimo garantido, ミニマムギャランティ, à valoir, Vorschuss',
  ],
  [
    { basis: 'flat' },
    'flat, flat fee, flat license fee, flat licence fee, fixed fee, fixed price, outright, outright buy, outright sale, buyout, buy out, all rights buyout, lump sum, one off fee, one off payment, one time fee, Festpreis, pauschal, Pauschale, Pauschalpreis, forfait, au forfait, tarifa plana, precio fijo, prezzo fisso, forfettario, valor fixo, preço fixo',
  ],
  [
    { basis: 'p-and-a' },
    'P&A, PA spend, P & A, P and A, P&A commitment, P&A spend, P&A guarantee, P&A budget, P&A fund, P&A backing, prints and advertising, prints and ads, print and advertising, marketing commitment, marketing spend, release commitment, Herausbringungskosten, frais d édition, frais de sortie',
  ],
  [
    { basis: 'combined' },
    'combined MG and P&A, MG and P&A combined, MG and P&A, MG & P&A, MG/P&A, guarantee and P&A, guarantee and P&A together, all in, including P&A, incl P&A, inclusive of P&A, P&A included, with P&A included',
  ],
  [
    { role: 'askingPrice' },
    'asking, asking price, asks, asking for, asking price of, asking price is, is asking, are asking, sellers want, seller wants, producers want, seeking, looking for, looking to get, wants, want, price tag of',
  ],
  [
    { role: 'expectedPrice' },
    'expected, expected to be, expected price, expected to fetch, expected to sell for, expected to go for, expected to land, expected to close at, expected to bring, expected at, could fetch, could go for, could sell for, likely to fetch, likely to go for, is expected to fetch, is expected to sell for, may fetch, might fetch, projected to fetch, tipped to fetch, forecast to fetch',
  ],
  [
    { role: 'budget' },
    'budget, budgeted at, budgeted, production budget, budget of, costs to make, cost to make, production cost, negative cost, Produktionsbudget, Produktionskosten, un budget de, presupuesto, orçamento, 製作費, 制作費, बजट',
  ],
  [
    { role: 'gross' },
    'gross, grossed, grosses, box office, at the box office, box office gross, box office of',
  ],
  [{ territory: 'worldwide' }, 'worldwide, global, globally, world wide'],
  ...doubtWords,
  [
    { is: 'undisclosed' },
    'undisclosed, not disclosed, not been disclosed, weren t disclosed, were not disclosed, wasn t disclosed, was not disclosed, not being disclosed, undisclosed sum, not revealed, were not revealed, was not revealed, weren t revealed, wasn t revealed, unrevealed, not made public, not public, were not made public, was not made public, were not released, kept secret, secret, confidential, remain confidential, remains confidential, under wraps, kept under wraps, not announced, were not announced, was not announced, not divulged, were not divulged, undivulged, nicht bekannt gegeben, nicht bekanntgegeben, nicht genannt, nicht veröffentlicht, geheim, vertraulich, non communiqué, non divulgué, non dévoilé, tenu secret, no revelado, no divulgado, confidencial, non divulgato, non reso noto, riservato, não divulgado, não revelado, 非公開, 非公表, did not disclose, didn t disclose, declined to disclose, would not disclose, declined to reveal, withheld',
  ],
  [
    { is: 'unknown' },
    'unknown, not known, is unknown, isn t known, is not known, unclear, n/a, tba, tbd, tbc, no price, no figure, no price yet, to be announced, to be determined, not yet known, unbekannt, inconnu, desconocido, sconosciuto, desconhecido, 不明, unspecified',
  ],
  [
    { is: 'between' },
    'between, anywhere between, somewhere between, zwischen, entre, tra, fra, from between, in between',
  ],
  [
    { is: 'vague' },
    'plus bonuses, plus bonus, with bonuses, and bonuses, plus backend, plus back end, with backend, and backend, plus box office bonuses, plus escalators, plus a percentage, plus overages, before bonuses, excluding bonuses, plus box office escalators, plus performance bonuses, plus incentives',
  ],
  [
    { is: 'including' },
    'including, incl, inclusive of, includes, inkl, einschließlich, inclus, incluido, compreso, incluindo, covering',
  ],
  [{ is: 'plus' }, 'plus, +, with, along with, on top of, zuzüglich, together with'],
  [{ is: 'and' }, 'and, und, et, y, e, as well as, /, alongside'],
  [
    { is: 'noise' },
    'a, an, the, of, in, for, at, is, was, were, be, been, are, by, to, its, it, that, as, per, this, on, sale, sales, sold, sells, sell, buys, bought, pays, paid, paying, pay, paying out, spend, spent, spending, commit, committed, commits, commitment, deal, deals, sum, sums, amount, price, prices, fee, figure, figures, terms, term, financial terms, terms of the deal, details, value, valued, worth, priced, offer price, package, pact, purchase, purchase price, selling price, acquisition, acquisition price, rights, contract, money, check, cheque, payment, pricetag, price tag, tag, whopping, record, record breaking, massive, huge, hefty, big, cool, modest, large, small, handsome, eye popping, staggering, tidy, reputed, total, totalling, totaling, mark, territory of, went, goes, go, came in, comes in, landed, closed, closing, upfront, up front, all, somewhere, someplace, anywhere, low end, spread, Preis, Kaufpreis, Betrag, Summe, von, für, zu, im, in, ein, eine, einen, einem, einer, der, die, das, den, dem, wurde, wurden, über eine, un, une, le, la, les, de, d, du, des, pour, montant, somme, prix, precio, por, un, una, el, los, las, monto, suma, prezzo, importo, somma, per, il, lo, di, del, preço, valor, quantia, soma, um, uma, o, os, as, no, na, em, do, da, por, の, で, に, は, を, :, -, (, ), ., !, ;, \', ", का, की, के, में, रकम, राशि',
  ],
  [{ is: 'comma' }, ','],
  [{ is: 'range' }, 'range, ballpark, spectrum'],
  [
    { ask: 'How much is it? “Million-dollar” says no figure and no band.' },
    'multi million, multimillion, multimillions, multi millions, millions, multi million dollar, mehrere Millionen, plusieurs millions, varios millones',
  ],
  [{ ask: 'Who bids? A bid belongs to a bidder.' }, 'bid, bids, bidding, bid of, counteroffer, counterbid'],
  [{ ask: 'Is that the lower or the upper end?' }, 'or, oder, ou, o'],
  [
    { ask: 'No figure is said, and it is not said to be secret: how much is it?' },
    'low teens, mid teens, high teens, low millions, mid millions, high millions, low to mid teens',
  ],
]);

type Item =
  | { type: 'sum'; sum: Sum; from: number; to: number }
  | { type: 'band'; band: Band; from: number; to: number }
  | { type: 'currency'; currency: Currency; from: number; to: number }
  | { type: 'mark'; mark: Mark; from: number; to: number };

/**
 * Reads a sum: the price of a deal, its commitment to prints and advertising, or what a film costs.
 * @example readMoney('$11-12M', tokens) // { price: { currency: 'USD', min: 11000000, max: 12000000 } }
 */
export function readMoney(phrase: string, tokens: readonly Token[]): Record<string, unknown> {
  const items = itemsOf(phrase, tokens);
  const fragment: Record<string, unknown> = {};
  for (const clause of clausesOf(items)) {
    const read = readClause(phrase, clause, items.length === clause.length);
    for (const [role, value] of Object.entries(read)) {
      if (role in fragment)
        ask(`Which sum of ${quote(phrase)} is the ${role === 'pAndA' ? 'P&A' : 'price'}?`);
      fragment[role] = value;
    }
  }
  return fragment;
}

function itemsOf(phrase: string, tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let isBetween = false;
  for (let i = 0; i < tokens.length;) {
    const { from } = tokens[i]!;
    const add = (length: number, item: (place: { from: number; to: number }) => Item): void => {
      items.push(item({ from, to: tokens[i + length - 1]!.to }));
      i += length;
    };
    const band = bands.at(tokens, i);
    const mark = marks.at(tokens, i);
    if (band && band.length >= (mark?.length ?? 0)) {
      add(band.length, (place) => ({ type: 'band', band: band.meaning, ...place }));
      continue;
    }
    if (isMinus(tokens, i)) ask(`A sum is not below zero: what is meant by ${quote(phrase)}?`);
    const sum = mark && mark.length > 1 ? undefined : sumAt(tokens, i, isBetween);
    if (sum) add(sum.end - i, (place) => ({ type: 'sum', sum: sum.thing, ...place }));
    else if (mark) {
      isBetween ||= 'is' in mark.meaning && mark.meaning.is === 'between';
      add(mark.length, (place) => ({ type: 'mark', mark: mark.meaning, ...place }));
    } else {
      const currency = currencies.at(tokens, i);
      if (!currency) return askUnknown(noIdea(phrase, tokens[i]!));
      add(currency.length, (place) => ({ type: 'currency', currency: currency.meaning, ...place }));
    }
  }
  return items;
}

const isMinus = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]!.text === '-' && (i === 0 || tokens[i - 1]!.text === '$') && !!tokens[i + 1]?.isJoined;

const noIdea = (phrase: string, token: Token): string =>
  token.text === phrase
    ? `What sum is ${quote(phrase)}?`
    : `What sum is ${quote(phrase)}? ${quote(token.text)} is not understood.`;

const isSum = (item: Item): boolean => item.type === 'sum' || item.type === 'band';
const says = (item: Item, is: string): boolean =>
  item.type === 'mark' && 'is' in item.mark && item.mark.is === is;

/** Parts of a phrase with a sum each: what stands between two sums belongs to the one beside which it stands. */
function clausesOf(items: Item[]): Item[][] {
  const clauses: Item[][] = [];
  let clause: Item[] = [];
  items.forEach((item, i) => {
    const parts = says(item, 'plus') || says(item, 'and') || says(item, 'comma');
    if (parts && clause.some(isSum) && items.slice(i).some(isSum)) {
      clauses.push(clause);
      clause = [];
    } else clause.push(item);
  });
  return [...clauses, clause];
}

function readClause(phrase: string, items: Item[], isWhole: boolean): Record<string, unknown> {
  const marked = items.flatMap((item) => (item.type === 'mark' ? [item.mark] : []));
  for (const mark of marked) if ('ask' in mark) ask(mark.ask);
  const sums = withoutConversion(phrase, items);
  if (sums.length > 1) ask(`Which sum of ${quote(phrase)} is meant?`);
  const [item] = sums;
  const role = roleOf(items, marked, !!item);
  if (!item) {
    if (items.some((one) => says(one, 'undisclosed'))) return { [role]: { undisclosed: true } };
    if (items.some((one) => says(one, 'unknown'))) return {};
    return ask(`How much is it? ${quote(phrase)} has no figure and no band, and is not said to be secret.`);
  }
  const currency = currencyOf(items, item);
  const sum = item.type === 'band' ? { band: item.band.band } : figures(item.sum, items, marked);
  if (item.type === 'sum') checkSize(item.sum, phrase);
  const money: Record<string, unknown> = { ...(currency ? { currency } : {}), ...sum };
  const basis = marked.flatMap((mark) => ('basis' in mark ? [mark.basis] : []));
  if (role === 'price' && basis.length) money.basis = basisOf(basis, items);
  const confidence = marked.flatMap((mark) => ('confidence' in mark ? [mark.confidence] : []));
  if (new Set(confidence).size > 1) ask(`How sure is it: ${confidence.join(' or ')}?`);
  if (isQuoted(item, items, marked)) money.quoted = clauseText(phrase, items, isWhole);
  if (confidence[0]) money.confidence = confidence[0];
  return placed(role, money, marked);
}

/** Where the sum stands in film JSON. */
function placed(role: Role, money: Record<string, unknown>, marked: Mark[]): Record<string, unknown> {
  if (role === 'budget') return { film: { boxOffice: { budget: money } } };
  if (role !== 'gross') return { [role]: money };
  const territory = marked.flatMap((mark) => ('territory' in mark ? [mark.territory] : []))[0];
  if (!territory) return ask('Where did it take that: worldwide, or in which country?');
  return { film: { boxOffice: { gross: [{ territory, amount: money }] } } };
}

/** The sums of a clause without one in brackets that says the first in another currency: €3 million ($3.2 million). */
function withoutConversion(phrase: string, items: Item[]): (Item & { type: 'sum' | 'band' })[] {
  const sums = items.filter((item): item is Item & { type: 'sum' | 'band' } => isSum(item));
  return sums.filter((item, i) => {
    if (!i || item.type !== 'sum' || sums[0]!.type !== 'sum') return true;
    const before = phrase.slice(sums[0]!.to, item.from);
    return !/[(]/.test(before) || item.sum.currency === sums[0]!.sum.currency;
  });
}

function roleOf(items: Item[], marked: Mark[], hasSum: boolean): Role {
  const roles = marked.flatMap((mark) => ('role' in mark ? [mark.role] : []));
  if (new Set(roles).size > 1) ask(`Which is it: ${roles.join(' or ')}?`);
  if (roles[0]) return roles[0];
  const bases = marked.flatMap((mark) => ('basis' in mark ? [mark.basis] : []));
  if (!bases.includes('p-and-a')) return 'price';
  const at = items.findIndex(
    (item) => item.type === 'mark' && 'basis' in item.mark && item.mark.basis === 'p-and-a',
  );
  const sumAt = items.findIndex(isSum);
  const between = items.slice(Math.max(sumAt, 0), at);
  if (hasSum && at > sumAt && between.some((item) => says(item, 'plus')) && !isOpen(items, sumAt))
    ask('How much is for P&A, or is it part of the sum?');
  return bases.length > 1 || marked.some((mark) => 'is' in mark && mark.is === 'including')
    ? 'price'
    : 'pAndA';
}

function basisOf(bases: string[], items: Item[]): string {
  if (bases.includes('combined') || bases.includes('p-and-a')) return 'combined';
  if (new Set(bases).size > 1) ask(`What does the sum pay for: ${[...new Set(bases)].join(' or ')}?`);
  return items.length ? bases[0]! : '';
}

/** Whether a plus right behind the sum leaves it open: $20M+. */
function isOpen(items: Item[], sumAt: number): boolean {
  const [next, then] = items.slice(sumAt + 1);
  const isPlus = (item: Item | undefined) => !!item && says(item, 'plus') && item.to - item.from < 5;
  return isPlus(next) || (!!next && next.to - next.from === 1 && isPlus(then));
}

function figures(sum: Sum, items: Item[], marked: Mark[]): Record<string, unknown> {
  const bounds = new Set(marked.flatMap((mark) => ('bound' in mark ? [mark.bound] : [])));
  const at = items.findIndex((item) => item.type === 'sum' && item.sum === sum);
  if (isOpen(items, at)) bounds.add('min');
  const qualifier = qualifierOf(marked);
  const isRange = sum.high !== undefined;
  // "from 3 to 5 million" is a range, and so is "up to" before one a contradiction.
  if (isRange) {
    if (bounds.has('max') || qualifier === 'up-to') ask('Is that a range, or the most?');
    return { min: sum.low, max: sum.high, ...(qualifier ? { qualifier } : {}) };
  }
  if (bounds.size > 1 || (bounds.size && qualifier)) ask('Is that the least, the most, or about the sum?');
  if (bounds.has('min')) return { min: sum.low };
  if (bounds.has('max')) return { max: sum.low };
  const isAbout = items.some((item) => says(item, 'range')) ? 'about' : undefined;
  const near = qualifier ?? isAbout;
  return { amount: sum.low, ...(near ? { qualifier: near } : {}) };
}

function qualifierOf(marked: Mark[]): string | undefined {
  const qualifiers = new Set(marked.flatMap((mark) => ('qualifier' in mark ? [mark.qualifier] : [])));
  if (qualifiers.size > 1) ask(`Which is it: ${[...qualifiers].join(' or ')}?`);
  return [...qualifiers][0];
}

function currencyOf(items: Item[], item: Item & { type: 'sum' | 'band' }): string | undefined {
  const beside = items.flatMap((one) => (one.type === 'currency' ? [one.currency] : []));
  const own = item.type === 'sum' ? item.sum.currency : undefined;
  const currency = own ?? beside[0];
  if (typeof currency === 'object') return ask(currency.ask);
  if (currency === undefined)
    return item.type === 'band' ? undefined : (item.sum.hasScale ? ask : askUnknown)('Which currency?');
  return currency;
}

/** Eleven dollars are no price of a film: somebody left out the millions. */
function checkSize(sum: Sum, phrase: string): void {
  if (!sum.hasScale && (sum.high ?? sum.low) < 1000 && sum.low > 0)
    ask(`Thousands or millions? ${quote(phrase)} is less than a thousand.`);
}

const isQuoted = (item: Item & { type: 'sum' | 'band' }, items: Item[], marked: Mark[]): boolean =>
  (item.type === 'band' && !!item.band.isVague) ||
  (item.type === 'band' && marked.some((mark) => 'qualifier' in mark || 'bound' in mark)) ||
  items.some((one) => says(one, 'vague')) ||
  marked.some((mark) => 'isVague' in mark && !!mark.isVague);

const clauseText = (phrase: string, items: Item[], isWhole: boolean): string =>
  isWhole ? phrase : phrase.slice(items[0]!.from, items.at(-1)!.to).replace(/^[\s,]+|[\s,]+$/g, '');
