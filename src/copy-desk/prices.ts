import type { Money } from '../model/film.js';
import type { Finding, LintRule } from './lint-rule.js';
import { objectsOf } from './walk.js';

/** What a price pays for is rarely said. Beside a commitment to prints and advertising it is good to know. */
export const priceWithoutBasis: LintRule = ({ deals = [] }) =>
  deals.flatMap(({ price, pAndA, status }, i): Finding[] =>
    status === 'closed' && pAndA && price && !price.basis && !price.undisclosed
      ? [
          {
            path: ['deals', i, 'price'],
            code: 'price-without-basis',
            message: 'the price does not say whether prints and advertising are part of it',
            remedy: 'Add "basis": minimum-guarantee, flat, p-and-a or combined, if it is known.',
            severity: 'hint',
          },
        ]
      : [],
  );

/** No film was ever bought or made for less. */
const smallestSum = 1000;

/** Sums are in whole units of their currency; a writer of `11` usually means eleven million. */
export const figureTooSmall: LintRule = (film) => {
  const findings: Finding[] = [];
  for (const [node, path] of objectsOf(film))
    for (const name of ['amount', 'min', 'max'] as const) {
      const sum = (node as Money)[name];
      if (typeof sum === 'number' && sum > 0 && sum < smallestSum && 'currency' in node)
        findings.push({
          path: [...path, name],
          code: 'figure-too-small',
          message: `${sum} ${(node as Money).currency} is hardly meant`,
          remedy: 'Write all the digits: 11000000 for eleven million.',
        });
    }
  return findings;
};

const isSame = (a: Money, b: Money): boolean =>
  (['currency', 'amount', 'min', 'max', 'band'] as const).every((name) => a[name] === b[name]);

/** What a seller asks is hardly ever what is paid to the dollar; more often one figure was written into both. */
export const askingPricePaid: LintRule = ({ deals = [] }) =>
  deals.flatMap(({ price, askingPrice }, i) =>
    price && askingPrice && !price.undisclosed && isSame(price, askingPrice)
      ? [
          {
            path: ['deals', i, 'askingPrice'],
            code: 'asking-price-paid',
            message: 'the asking price is the price that was paid',
            remedy: 'Keep the one that was reported.',
          },
        ]
      : [],
  );

/** Once a deal is closed, its price is known or secret, and no longer expected. */
export const expectedPriceOfClosedDeal: LintRule = ({ deals = [] }) =>
  deals.flatMap(({ price, expectedPrice, status }, i) =>
    status === 'closed' && expectedPrice && !price
      ? [
          {
            path: ['deals', i, 'expectedPrice'],
            code: 'expected-price-of-closed-deal',
            message: 'the deal is closed, and a price is still expected',
            remedy: 'Write it as "price", with a confidence; or add "price": { "undisclosed": true }.',
          },
        ]
      : [],
  );
