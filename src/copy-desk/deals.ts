import { daysBefore, firstDay, lastDay } from '../model/date.js';
import type { Deal } from '../model/film.js';
import { endedDeals, lostDeals } from '../model/vocabulary.js';
import type { Finding, LintRule } from './lint-rule.js';
import { objectsOf } from './walk.js';

/** A closed deal has a source that says so; the source of a part of it, such as its price, says so, too. */
export const closedWithoutSource: LintRule = ({ deals = [] }) =>
  deals.flatMap((deal, i) =>
    deal.status === 'closed' && !hasSource(deal)
      ? [
          {
            path: ['deals', i, 'status'],
            code: 'closed-without-source',
            message: 'the deal is called closed and no source says so',
            remedy: 'Add "sources" with the id of who reports it, or use a status that is sure.',
          },
        ]
      : [],
  );

const hasSource = (deal: Deal): boolean =>
  [...objectsOf(deal)].some(([{ sources }]) => Array.isArray(sources) && sources.length > 0);

const isOpen = ({ status }: Deal): boolean => !!status && !endedDeals.includes(status);

/** A deal that is still open has a date: without one, boxes cannot say that it may be out of date. */
export const openDealWithoutDate: LintRule = ({ deals = [], updated }) =>
  deals.flatMap((deal, i) =>
    isOpen(deal) && !(deal.asOf ?? deal.date ?? updated)
      ? [
          {
            path: ['deals', i],
            code: 'open-deal-without-date',
            message: `the deal is "${deal.status}" and has no date, so it never counts as out of date`,
            remedy: 'Add "asOf" with the day on which this was last known.',
          },
        ]
      : [],
  );

/** Talks that nobody has heard of for so long have come to something, or to nothing. */
const longestTalks = 365;

/** A deal does not stay open for years. */
export const openDealOld: LintRule = ({ deals = [] }, today) =>
  deals.flatMap((deal, i) => {
    const known = deal.asOf ?? deal.date;
    return isOpen(deal) && known && lastDay(known) < daysBefore(today, longestTalks)
      ? [
          {
            path: ['deals', i, 'status'],
            code: 'open-deal-old',
            message: `the deal was last "${deal.status}" in ${known.slice(0, 4)}`,
            remedy:
              'Say what came of it (closed, collapsed, withdrawn), or give "asOf" the day on which it was still so.',
          },
        ]
      : [];
  });

/** A deal that came to nothing says when or why; one that was signed and ended says when it was signed. */
export const endedWithoutHistory: LintRule = ({ deals = [] }) =>
  deals.flatMap(({ status, history = [], date, asOf, note }, i) => {
    const isLost = !!status && lostDeals.includes(status);
    const wasSigned = status === 'terminated';
    const isTold = history.length > 0 || (!wasSigned && !!(date ?? asOf ?? note));
    return isLost && !isTold
      ? [
          {
            path: ['deals', i],
            code: 'ended-without-history',
            message: `the deal is "${status}", and nothing says ${wasSigned ? 'when it was signed' : 'when or why'}`,
            remedy: wasSigned
              ? 'Add "history": [{ "status": "closed", "date": "…" }].'
              : 'Add "date", "note" or "history".',
          },
        ]
      : [];
  });

/** Earlier steps lie before where the deal stands now, and are other steps. */
export const historyOutOfOrder: LintRule = ({ deals = [] }) =>
  deals.flatMap(({ status, date, history = [] }, i) =>
    history.flatMap((step, j) => {
      const path = ['deals', i, 'history', j];
      if (date && firstDay(step.date) > lastDay(date))
        return [
          {
            path,
            code: 'history-out-of-order',
            message: `this step is of ${step.date}, and the deal stands where it stands since ${date}`,
            remedy: 'Correct one of the dates; the newest step is the status of the deal itself.',
          },
        ];
      if (step.status === status && step.date === date)
        return [
          {
            path,
            code: 'history-repeats',
            message: `this step says what the deal itself says: "${status}", ${date}`,
            remedy: 'Delete the step: the history is what was before.',
          },
        ];
      return [];
    }),
  );

/** Buyers, sellers and other bidders are different companies. */
export const partyTwice: LintRule = ({ deals = [] }) =>
  deals.flatMap(({ buyers = [], bidders = [], sellers = [], unnamedBuyer }, i) => {
    const buys = new Set(buyers.map(({ name }) => name.toLowerCase()));
    const findings: Finding[] = bidders.flatMap(({ name }, j) =>
      name && buys.has(name.toLowerCase())
        ? [
            {
              path: ['deals', i, 'bidders', j],
              code: 'buyer-among-bidders',
              message: `${name} is the buyer, and stands among the other bidders`,
              remedy: 'Take it out: what it bid is the price.',
            },
          ]
        : [],
    );
    sellers.forEach(({ name }, j) => {
      if (buys.has(name.toLowerCase()))
        findings.push({
          path: ['deals', i, 'sellers', j],
          code: 'buyer-is-seller',
          message: `${name} buys from itself`,
          remedy: 'Correct one of the two, or leave out the seller.',
        });
    });
    if (unnamedBuyer && buyers.length)
      findings.push({
        path: ['deals', i, 'unnamedBuyer'],
        code: 'unnamed-and-named',
        message: 'the buyer has a name, and is called unnamed',
        remedy: 'Delete "unnamedBuyer": readers see the name alone.',
      });
    return findings;
  });

/** What is left out of a deal is not in it at the same time. */
export const rightInAndOut: LintRule = ({ deals = [] }) =>
  deals.flatMap(({ rights = [], excludedRights = [] }, i) =>
    excludedRights.flatMap((right, j) =>
      rights.includes(right)
        ? [
            {
              path: ['deals', i, 'excludedRights', j],
              code: 'right-in-and-out',
              message: `"${right}" is among the rights, and is excluded`,
              remedy: 'Take it out of one of the two.',
            },
          ]
        : [],
    ),
  );
