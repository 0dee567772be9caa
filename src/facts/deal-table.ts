import type { Deal } from '../model/film.js';
import { say } from '../words/say.js';
import { span, type Line, type Table } from './box.js';
import { showAll } from './cast-list-facts.js';
import {
  buyersLine,
  rightsLine,
  staleLine,
  staleSince,
  termRows,
  territoryLine,
  type SomeDeal,
} from './deal-lines.js';
import { marks, moneyLine, noteLine, partyLine, row, type Wording } from './wording.js';

/** What each row of the table says for itself, even when it is the same in all. */
const ownFields: (keyof Deal)[] = ['id', 'territories', 'price', 'note', 'history'];

/** Whether two values of film JSON are the same. */
function isSame(one: unknown, other: unknown): boolean {
  if (!one || !other || typeof one !== 'object' || typeof other !== 'object') return one === other;
  const names = Object.keys(one) as never[];
  return names.length === Object.keys(other).length && names.every((name) => isSame(one[name], other[name]));
}

/** What all deals say alike: the same seller, status, source. */
export function commonDeal(deals: Deal[]): SomeDeal {
  const [first, ...others] = deals;
  const same = Object.entries(first!).filter(
    ([field, value]) =>
      value !== undefined &&
      !ownFields.includes(field as keyof Deal) &&
      others.every((deal) => isSame(deal[field as keyof Deal], value)),
  );
  return Object.fromEntries(same);
}

/**
 * Every deal with its territory and buyer, then what at least one deal has. What all have in common stands above the
 * table, once.
 * @param lead what stands above the table: the first deal, or what all have in common
 */
export function dealTable(wording: Wording, deals: Deal[], common: SomeDeal, lead: SomeDeal): Table {
  const own = deals.map((deal) => without(deal, common));
  const isOneBuyer = !!(common.buyers ?? common.unnamedBuyer);
  const columns: [label: string, cells: Line[], isNeeded?: boolean][] = [
    [
      say(wording, 'Territory|Territories'),
      deals.map((deal) => territoryLine(wording, deal)),
      deals.some(({ territories }) => territories),
    ],
    [
      say(wording, 'Buyer|Buyers'),
      deals.map((deal, i) => [
        ...(isOneBuyer ? [] : partiesLine(wording, own[i]!)),
        ...marks(wording, own[i]!),
        ...(staleSince(wording, deal) === staleSince(wording, lead) ? [] : staleLine(wording, deal)),
        // The note of the lead stands under the headline.
        ...(deal === lead ? [] : noteLine(wording, deal)),
      ]),
    ],
    [say(wording, 'Rights'), own.map((deal) => rightsLine(wording, deal))],
    [say(wording, 'Status'), own.map(({ status }) => (status ? [span(say(wording, `deal:${status}`))] : []))],
    [say(wording, 'Price'), deals.map(({ price }) => moneyLine(wording, price))],
  ];
  let filled = columns.filter(([, cells, isNeeded = cells.some((cell) => cell.length)]) => isNeeded);
  // A table of one column is a list; its second column says again who buys.
  if (filled.length < 2) {
    columns[1]![1] = deals.map((deal) => partiesLine(wording, deal));
    filled = columns.slice(0, 2);
  }
  return {
    caption: say(wording, 'Deals by territory'),
    more: showAll(wording, deals.length),
    columns: filled.map(([label]) => label),
    entries: own.map((deal, i) => ({
      cells: filled.map(([, cells], column) =>
        column ? cells[i]! : cells[i]!.length ? cells[i]! : [span(say(wording, 'not named'))],
      ),
      // The first deal has the rest above the table.
      rows:
        deals[i] === lead
          ? []
          : [
              ...row(wording, 'Deal type', deal.type && say(wording, `Deal:${deal.type}`)),
              ...termRows(wording, buyersLine(wording, deals[i]!).length ? deal : withoutParty(deal)),
            ],
    })),
  };
}

/** Who buys; in a deal of which nobody is named as the buyer, who sells, and else that it is so. */
function partiesLine(wording: Wording, deal: SomeDeal): Line {
  const { salesAgents, sellers, status } = deal;
  const buyers = buyersLine(wording, deal);
  if (buyers.length) return buyers;
  const [label, parties] = salesAgents?.length
    ? (['Sales agent|Sales agents', salesAgents] as const)
    : (['Seller|Sellers', sellers] as const);
  if (parties?.length)
    return [
      span(say(wording, label, undefined, parties.length) + say(wording, ': ')),
      ...partyLine(wording, parties),
    ];
  return [span(say(wording, status === 'on-market' ? 'no buyer yet' : 'not named'))];
}

/** What is left of a deal without a buyer when `partiesLine` has said who sells. */
const withoutParty = (deal: SomeDeal): SomeDeal => ({
  ...deal,
  [deal.salesAgents?.length ? 'salesAgents' : 'sellers']: undefined,
});

/** A deal without what is said above the table. */
function without(deal: Deal, common: SomeDeal): SomeDeal {
  const own: SomeDeal = { ...deal };
  for (const field in common) own[field as keyof Deal] = undefined;
  return own;
}
