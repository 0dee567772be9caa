import type { Deal } from '../model/film.js';
import { lostDeals, type DealStatus } from '../model/vocabulary.js';
import { countText } from '../words/intl.js';
import { sumText, wordsOfSource } from '../words/money.js';
import { say } from '../words/say.js';
import { span, lineBlock, rowsBlock, type Block, type Line } from './box.js';
import {
  buyersLine,
  rightsLine,
  staleLine,
  staleSince,
  termRows,
  territoryLine,
  type SomeDeal,
} from './deal-lines.js';
import { commonDeal, dealTable } from './deal-table.js';
import type { FactsOf } from './facts.js';
import { dotted } from './rows.js';
import { marks, moneyLine, noteLine, row, type Wording } from './wording.js';

/** The steps of a deal that goes well; what came to nothing has no place on them. */
const ladder: DealStatus[] = ['in-talks', 'final-negotiations', 'closing', 'closed'];

/**
 * Who buys what from whom, for where and how much, and how sure that is. The first deal leads: its price is the headline,
 * or who buys where no price is known. Several deals stand in a table below it. A film that several companies bought is
 * "Sold to 10 buyers": then what all deals have in common stands in the place of the first.
 */
export const dealBoxFacts: FactsOf = (wording) => {
  const deals = (wording.film.deals ?? []).filter(saysSomething);
  const [first] = deals;
  if (!first) return undefined;
  const common = deals.length > 1 ? commonDeal(deals) : first;
  const headline = sumLine(wording, first) ?? soldLine(wording, deals);
  const lead: SomeDeal = headline && !showsSum(first) ? common : first;
  return {
    heading: span(say(wording, 'The deal|The deals', undefined, deals.length)),
    blocks: [
      ...leadBlocks(wording, lead, headline),
      ...(deals.length > 1
        ? [{ kind: 'table' as const, table: dealTable(wording, deals, common, lead) }]
        : []),
    ],
    stale: deals.some((deal) => staleSince(wording, deal)),
  };
};

/** Of a deal with nothing right in it, its id may be left, or how sure its author was of the rest. */
function saysSomething(deal: Deal): boolean {
  for (const field in deal) {
    const value = deal[field as keyof Deal];
    if (!silentFields.includes(field) && (Array.isArray(value) ? value.length : value !== undefined))
      return true;
  }
  return false;
}

/** What says nothing by itself. */
const silentFields = ['id', 'confidence', 'sources', 'asOf'];

/** A secret sum is no headline, and neither is the price of a deal that came to nothing: nobody paid it. */
const showsSum = ({ price, status }: SomeDeal): boolean =>
  !!price && !price.undisclosed && !lostDeals.includes(status!);

function sumLine(wording: Wording, deal: SomeDeal): Line | undefined {
  const { price } = deal;
  // The words of the source are too long for the headline.
  return showsSum(deal) ? [span(sumText(price!, wording)), ...marks(wording, price!)] : undefined;
}

/** "Sold to 10 buyers", where none of them has the whole film. Two who buy together are named. */
function soldLine(wording: Wording, deals: Deal[]): Line | undefined {
  const sold = deals.filter(({ status, buyers }) => status === 'closed' && buyers?.length);
  const count = new Set(sold.flatMap(({ buyers }) => buyers!.map(({ name }) => name))).size;
  return count > 1 && sold.length > 1
    ? [span(say(wording, 'Sold to {count} buyers', { count: countText(wording.locale, count) }, count))]
    : undefined;
}

function leadBlocks(wording: Wording, lead: SomeDeal, sum: Line | undefined): Block[] {
  const { price, status, type, territories } = lead;
  const buyers = buyersLine(wording, lead);
  const typeLine = type ? [span(say(wording, `Deal:${type}`))] : [];
  const statusLine = status ? [span(say(wording, `deal:${status}`), 'status')] : [];
  const secret = price?.undisclosed ? moneyLine(wording, price) : [];
  // Never empty: a deal without a sum and a buyer is called by its sort, else by where it stands, else by its place.
  const names = [buyers, secret, typeLine, statusLine, territoryLine(wording, lead)];
  const headline = sum ?? names.find((line) => line.length) ?? [];
  return [
    ...lineBlock('headline', headline),
    ...lineBlock('subline', [
      ...dotted([sum && buyers, headline === statusLine ? undefined : statusLine]),
      ...marks(wording, lead),
      ...staleLine(wording, lead),
      ...noteLine(wording, lead),
    ]),
    ...stepsBlock(wording, status),
    ...rowsBlock([
      ...(price && headline !== secret && (!showsSum(lead) || wordsOfSource(price, wording) || price.note)
        ? row(wording, 'Price', moneyLine(wording, price))
        : []),
      ...(headline === typeLine ? [] : row(wording, 'Deal type', typeLine)),
      ...row(
        wording,
        'Territory|Territories',
        territoryLine(wording, lead),
        (territories?.include?.length ?? 0) + (territories?.parts?.length ?? 0),
      ),
      ...row(wording, 'Rights', rightsLine(wording, lead)),
      ...termRows(wording, lead),
    ]),
  ];
}

/** The ladder from talks to a closed deal; nothing for a deal that is not on it. Exclusive talks are talks. */
function stepsBlock(wording: Wording, status: DealStatus | undefined): Block[] {
  const reached = ladder.indexOf(status === 'exclusive-talks' ? 'in-talks' : status!);
  if (reached < 0) return [];
  return [
    {
      kind: 'steps',
      label: say(wording, 'How far the deal is'),
      steps: ladder.map((step, i) => ({
        text: say(wording, `deal:${i === reached ? status! : step}`),
        state: i < reached ? 'done' : i > reached ? 'ahead' : 'current',
      })),
    },
  ];
}
