import type { Deal } from '../model/film.js';
import { endedDeals, type DealStatus } from '../model/vocabulary.js';
import { daysBefore, lastDay } from '../model/date.js';
import { listText } from '../words/intl.js';
import { moneyText } from '../words/money.js';
import { territoriesText } from '../words/place.js';
import { say } from '../words/say.js';
import { span, lineBlock, rowsBlock, type Block, type Line, type Row, type Table } from './box.js';
import { showAll } from './cast-list-facts.js';
import type { FactsOf } from './facts.js';
import { dotted } from './rows.js';
import { dateSpan, filmSpan, marks, noteLine, partyLine, row, type Wording } from './wording.js';

/** The steps of a deal that goes well; what came to nothing has no place on them. */
const ladder: DealStatus[] = ['in-talks', 'final-negotiations', 'closing', 'closed'];

/**
 * Who buys what from whom, for where and how much, and how sure that is. The first deal leads: its price is the headline,
 * or who buys where no price is known. Several deals stand in a table below it.
 */
export const dealBoxFacts: FactsOf = (wording) => {
  const deals = (wording.film.deals ?? []).filter(saysSomething);
  const [lead] = deals;
  if (!lead) return undefined;
  return {
    heading: span(say(wording, 'The deal|The deals', undefined, deals.length)),
    blocks: [
      ...leadBlocks(wording, lead),
      ...(deals.length > 1 ? [{ kind: 'table' as const, table: dealTable(wording, deals) }] : []),
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

function leadBlocks(wording: Wording, lead: Deal): Block[] {
  const { price, status, type, territories } = lead;
  const buyers = partyLine(wording, lead.buyers);
  const sum = price && [span(moneyText({ ...price, quoted: undefined }, wording))];
  const typeLine = type ? [span(say(wording, `Deal:${type}`))] : [];
  const headline = sum ?? (buyers.length ? buyers : typeLine);
  return [
    ...lineBlock('headline', headline),
    ...lineBlock('subline', [
      ...dotted([sum && buyers, status && span(say(wording, `deal:${status}`), 'status')]),
      ...doubts(wording, lead),
      ...noteLine(wording, lead),
    ]),
    ...stepsBlock(wording, status),
    ...rowsBlock([
      // The words of the source are too long for the headline.
      ...row(wording, 'Price', price?.quoted && moneyText(price, wording)),
      ...(headline === typeLine ? [] : row(wording, 'Deal type', typeLine)),
      ...row(
        wording,
        'Territory|Territories',
        territories && territoryLine(wording, lead),
        territories?.include.length,
      ),
      ...row(wording, 'Rights', rightsLine(wording, lead)),
      ...termRows(wording, lead),
    ]),
  ];
}

/** The ladder from talks to a closed deal; nothing for a deal that is not on it. */
function stepsBlock(wording: Wording, status: DealStatus | undefined): Block[] {
  const reached = ladder.indexOf(status!);
  if (reached < 0) return [];
  return [
    {
      kind: 'steps',
      label: say(wording, 'How far the deal is'),
      steps: ladder.map((step, i) => ({
        text: say(wording, `deal:${step}`),
        state: i < reached ? 'done' : i > reached ? 'ahead' : 'current',
      })),
    },
  ];
}

/** Every deal with its territory and buyer, then what at least one deal has. */
function dealTable(wording: Wording, deals: Deal[]): Table {
  const columns: [label: string, cells: Line[]][] = [
    [say(wording, 'Territory|Territories'), deals.map((deal) => territoryLine(wording, deal))],
    [
      say(wording, 'Buyer|Buyers'),
      deals.map((deal, i) => [
        ...partyLine(wording, deal.buyers),
        ...doubts(wording, deal),
        // The note of the first deal stands under the headline.
        ...(i ? noteLine(wording, deal) : []),
      ]),
    ],
    [say(wording, 'Rights'), deals.map((deal) => rightsLine(wording, deal))],
    [
      say(wording, 'Status'),
      deals.map(({ status }) => (status ? [span(say(wording, `deal:${status}`))] : [])),
    ],
    [say(wording, 'Price'), deals.map(({ price }) => (price ? [span(moneyText(price, wording))] : []))],
  ];
  const filled = columns.filter(([, cells], i) => i < 2 || cells.some((cell) => cell.length));
  return {
    caption: say(wording, 'Deals by territory'),
    more: showAll(wording, deals.length),
    columns: filled.map(([label]) => label),
    entries: deals.map((deal, i) => ({
      cells: filled.map(([, cells]) => cells[i]!),
      // The first deal has the rest above the table.
      rows: i
        ? [
            ...row(wording, 'Deal type', deal.type && say(wording, `Deal:${deal.type}`)),
            ...termRows(wording, deal),
          ]
        : [],
    })),
  };
}

const territoryLine = (wording: Wording, { territories }: Deal): Line => [
  span(territories ? territoriesText(territories, wording) : '–'),
];

const rightsLine = (wording: Wording, { rights = [] }: Deal): Line =>
  rights.length
    ? [
        span(
          listText(
            wording.locale,
            rights.map((right) => say(wording, `right:${right}`)),
          ),
        ),
      ]
    : [];

/** The terms of a deal beside price, territory and rights. */
function termRows(wording: Wording, deal: Deal): Row[] {
  const { price, sellers, salesAgents, pAndA, platform, franchise, date, terms = [] } = deal;
  return [
    ...row(wording, 'Basis', price?.basis && say(wording, `basis:${price.basis}`)),
    ...row(wording, 'P&A commitment', pAndA && moneyText(pAndA, wording)),
    ...row(wording, 'Seller|Sellers', partyLine(wording, sellers), sellers?.length),
    ...row(wording, 'Sales agent|Sales agents', partyLine(wording, salesAgents), salesAgents?.length),
    ...row(wording, 'Platform', platform && [filmSpan(wording, platform)]),
    ...row(wording, 'Franchise plans', franchise && [filmSpan(wording, franchise)]),
    ...row(wording, 'Date', date && [dateSpan(wording, date)]),
    ...terms.map(({ label, value }) => ({
      label: [filmSpan(wording, label)],
      lines: [[filmSpan(wording, value)]],
    })),
  ];
}

/** How good the deal is, and whether it may have moved on since. */
function doubts(wording: Wording, deal: Deal): Line {
  const since = staleSince(wording, deal);
  return [
    ...marks(wording, deal),
    ...(since ? [dateSpan(wording, since, 'stale', 'May be out of date: last confirmed {date}')] : []),
  ];
}

/** The day on which an unfinished deal was last known, when that is too long ago for the reader's page. */
function staleSince({ film, today, staleAfter }: Wording, { asOf, date, status }: Deal): string | undefined {
  const known = asOf ?? date ?? film.updated;
  return known && status && !endedDeals.includes(status) && lastDay(known) < daysBefore(today, staleAfter)
    ? known
    : undefined;
}
