import { endedDeals } from '../../model/vocabulary.js';
import type { LintRule } from './lint-rule.js';

/** A closed deal has a source that says so. */
export const closedWithoutSource: LintRule = ({ deals = [] }) =>
  deals.flatMap(({ status, sources = [] }, i) =>
    status === 'closed' && !sources.length
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

/** A deal that is still open has a date: without one, boxes cannot say that it may be out of date. */
export const openDealWithoutDate: LintRule = ({ deals = [], updated }) =>
  deals.flatMap(({ status, date, asOf }, i) =>
    status && !endedDeals.includes(status) && !(asOf ?? date ?? updated)
      ? [
          {
            path: ['deals', i],
            code: 'open-deal-without-date',
            message: `the deal is "${status}" and has no date, so it never counts as out of date`,
            remedy: 'Add "asOf" with the day on which this was last known.',
          },
        ]
      : [],
  );
