import { daysBefore, lastDay } from '../words/date.js';
import { listText } from '../words/intl.js';
import type { Line } from '../words/line.js';
import { moneyText } from '../words/money.js';
import { territoriesText } from '../words/place.js';
import type { Phrase } from '../words/messages.js';
import { say } from '../words/say.js';
import type { Deal } from '../model/film.js';
import type { DealStatus } from '../model/vocabulary.js';
import type { FactTable, FigureFacts } from './box-facts.js';
import { showMore } from './cast-facts.js';
import { dotted } from './rows.js';
import { dated, marks, names, noted, own, row, span, type Row, type Wording } from './wording.js';

/** The steps of a deal that goes well; what came to nothing has no place on them. */
const ladder: DealStatus[] = ['in-talks', 'final-negotiations', 'closing', 'closed'];
/** Nothing more is expected of these, so time does not make them doubtful. */
const ended: (DealStatus | undefined)[] = ['closed', 'collapsed', 'expired', undefined];

/** The headline is the price, or who buys where no price is known; the subline buyers and status. */
export interface DealFacts extends FigureFacts {
  /** The ladder from talks to a closed deal, in words; empty when the deal is not on it. */
  steps: string[];
  /** What the ladder is, for who cannot see it. */
  progress: string;
  /** Which of the steps is reached. */
  step: number;
}

/** Who buys what from whom, for where and how much, and how sure that is; undefined for a film without deals. */
export function dealFacts(wording: Wording): DealFacts | undefined {
  // All that is left of a deal with nothing right in it may be its id.
  const deals = (wording.film.deals ?? []).filter((deal) =>
    Object.keys(deal).some((field) => field !== 'id'),
  );
  const [lead] = deals;
  if (!lead) return undefined;
  const { price, buyers, status, type } = lead;
  const bought = names(wording, buyers);
  const sum = price && [span(moneyText({ ...price, quoted: undefined }, wording))];
  const kind = type ? [span(say(wording, `Deal:${type}`))] : [];
  const headline = sum ?? (bought.length ? bought : kind);
  return {
    heading: span(say(wording, 'The deal|The deals', undefined, deals.length)),
    headline,
    subline: [
      ...dotted([sum && bought, status && span(say(wording, `deal:${status}`), 'status')]),
      ...doubts(wording, lead),
      ...noted(wording, lead),
    ],
    step: ladder.indexOf(status!),
    steps: ladder.includes(status!) ? ladder.map((code) => say(wording, `deal:${code}` as Phrase)) : [],
    progress: say(wording, 'How far the deal is'),
    rows: [
      // The words of the source are too long for the headline.
      ...row(wording, 'Price', price?.quoted && moneyText(price, wording)),
      ...(headline === kind ? [] : row(wording, 'Deal type', kind)),
      ...row(
        wording,
        'Territory|Territories',
        lead.territories && places(wording, lead),
        lead.territories?.include.length,
      ),
      ...row(wording, 'Rights', rights(wording, lead)),
      ...terms(wording, lead),
    ],
    table: deals.length > 1 ? table(wording, deals) : undefined,
    stale: deals.some((deal) => staleSince(wording, deal)),
  };
}

/** Every deal with its territory and buyer, then what at least one deal has. */
function table(wording: Wording, deals: Deal[]): FactTable {
  const columns: [label: string, cells: Line[]][] = [
    [say(wording, 'Territory|Territories'), deals.map((deal) => places(wording, deal))],
    [
      say(wording, 'Buyer|Buyers'),
      deals.map((deal) => [
        ...names(wording, deal.buyers),
        ...doubts(wording, deal),
        ...(deal === deals[0] ? [] : noted(wording, deal)),
      ]),
    ],
    [say(wording, 'Rights'), deals.map((deal) => rights(wording, deal))],
    [
      say(wording, 'Status'),
      deals.map(({ status }) => (status ? [span(say(wording, `deal:${status}`))] : [])),
    ],
    [say(wording, 'Price'), deals.map(({ price }) => (price ? [span(moneyText(price, wording))] : []))],
  ];
  const used = columns.filter(([, cells], i) => i < 2 || cells.some((cell) => cell.length));
  return {
    caption: say(wording, 'Deals by territory'),
    more: showMore(wording, deals.length)[0],
    columns: used.map(([label]) => label),
    // The lead deal has the rest above the table.
    entries: deals.map((deal, i) => ({
      cells: used.map(([, cells]) => cells[i]!),
      rows: i
        ? [
            ...row(wording, 'Deal type', deal.type && say(wording, `Deal:${deal.type}`)),
            ...terms(wording, deal),
          ]
        : [],
    })),
  };
}

const places = (wording: Wording, { territories }: Deal): Line => [
  span(territories ? territoriesText(territories, wording) : '–'),
];

const rights = (wording: Wording, { rights: list = [] }: Deal): Line =>
  list.length
    ? [
        span(
          listText(
            wording.locale,
            list.map((right) => say(wording, `right:${right}`)),
          ),
        ),
      ]
    : [];

/** The terms of a deal beside price, territory and rights. */
function terms(wording: Wording, deal: Deal): Row[] {
  const { price, sellers, salesAgents, pAndA, platform, franchise, date, terms: others = [] } = deal;
  return [
    ...row(wording, 'Basis', price?.basis && say(wording, `basis:${price.basis}`)),
    ...row(wording, 'P&A commitment', pAndA && moneyText(pAndA, wording)),
    ...row(wording, 'Seller|Sellers', names(wording, sellers), sellers?.length),
    ...row(wording, 'Sales agent|Sales agents', names(wording, salesAgents), salesAgents?.length),
    ...row(wording, 'Platform', platform && [own(wording, platform)]),
    ...row(wording, 'Franchise plans', franchise && [own(wording, franchise)]),
    ...row(wording, 'Date', date && [dated(wording, date)]),
    ...others.map(({ label, value }) => ({ label: [own(wording, label)], lines: [[own(wording, value)]] })),
  ];
}

/** How good the deal is, and whether it may have moved on since. */
function doubts(wording: Wording, deal: Deal): Line {
  const since = staleSince(wording, deal);
  return [
    ...marks(wording, deal),
    ...(since ? [dated(wording, since, 'stale', 'May be out of date: last confirmed {date}')] : []),
  ];
}

/** The day on which an unfinished deal was last known, when that is too long ago for the reader's page. */
function staleSince({ film, today, staleAfter }: Wording, { asOf, date, status }: Deal): string | undefined {
  const known = asOf ?? date ?? film.updated;
  return known && !ended.includes(status) && lastDay(known) < daysBefore(today, staleAfter)
    ? known
    : undefined;
}
