import { daysBefore, lastDay } from '../model/date.js';
import type { Deal } from '../model/film.js';
import { endedDeals } from '../model/vocabulary.js';
import { languageName, listText } from '../words/intl.js';
import { territoriesText } from '../words/place.js';
import { say } from '../words/say.js';
import { span, type Line, type Row } from './box.js';
import { dotted } from './rows.js';
import { dateSpan, filmSpan, linesRow, moneyLine, remarks, partyLine, row, type Wording } from './wording.js';

/** What is not known of every deal is not there, so a line can say what several deals have in common, too. */
export type SomeDeal = Partial<Deal>;

/** Who buys: the names, or what sort of company it is where its name is not public. */
export const buyersLine = (wording: Wording, { buyers = [], unnamedBuyer }: SomeDeal): Line =>
  buyers.length || !unnamedBuyer ? partyLine(wording, buyers) : [span(say(wording, `a ${unnamedBuyer}`))];

export const territoryLine = (wording: Wording, { territories }: SomeDeal): Line =>
  territories ? [span(territoriesText(territories, wording))] : [];

/** "theatrical and remake (Spanish) except airline" */
export function rightsLine(
  wording: Wording,
  { rights = [], excludedRights = [], rightsLanguages = [] }: SomeDeal,
): Line {
  const { locale } = wording;
  const list = (words: typeof rights) =>
    listText(
      locale,
      words.map((right) => say(wording, `right:${right}`)),
    );
  const languages = listText(
    locale,
    rightsLanguages.map((tag) => languageName(locale, tag) ?? tag),
  );
  let text = [list(rights), languages && `(${languages})`].filter(Boolean).join(' ');
  if (excludedRights.length)
    text = say(wording, '{included} except {excluded}', {
      included: text || say(wording, 'right:all-rights'),
      excluded: list(excludedRights),
    });
  return text ? [span(text)] : [];
}

/** What a deal says beside buyers, price, territory, rights and status. */
export function termRows(wording: Wording, deal: SomeDeal): Row[] {
  const { price, sellers, salesAgents, pAndA, platform, franchise, date, terms = [] } = deal;
  return [
    ...row(wording, 'Basis', price?.basis && say(wording, `basis:${price.basis}`)),
    ...row(wording, 'Asking price', moneyLine(wording, deal.askingPrice)),
    ...row(wording, 'Expected price', moneyLine(wording, deal.expectedPrice)),
    ...bidderRows(wording, deal),
    ...row(wording, 'P&A commitment', moneyLine(wording, pAndA)),
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

/** Beside a buyer they are the others. */
const bidderRows = (wording: Wording, { buyers, unnamedBuyer, bidders = [] }: SomeDeal): Row[] => {
  const label = buyers?.length || unnamedBuyer ? 'Other bidder|Other bidders' : 'Bidder|Bidders';
  return linesRow(
    wording,
    label,
    bidders.map((bidder) => [
      ...dotted([
        span(bidder.name ?? say(wording, `a ${bidder.unnamed!}`), undefined, { url: bidder.url }),
        moneyLine(wording, bidder.bid),
      ]),
      ...remarks(wording, bidder),
    ]),
    bidders.length,
  );
};

/** Since when an unfinished deal may have moved on, for the reader. */
export const staleLine = (wording: Wording, deal: SomeDeal): Line => {
  const since = staleSince(wording, deal);
  return since ? [dateSpan(wording, since, 'stale', 'May be out of date: last confirmed {date}')] : [];
};

/** The day on which an unfinished deal was last known, when that is too long ago for the reader's page. */
export function staleSince(
  { film, today, staleAfter }: Wording,
  { asOf, date, status }: SomeDeal,
): string | undefined {
  const known = asOf ?? date ?? film.updated;
  return known && status && !endedDeals.includes(status) && lastDay(known) < daysBefore(today, staleAfter)
    ? known
    : undefined;
}
