import type { Money } from '../../model/film.js';
import type { Finding, LintRule } from './lint-rule.js';
import { objectsOf } from './walk.js';

/** A price says what it pays for. */
export const priceWithoutBasis: LintRule = ({ deals = [] }) =>
  deals.flatMap(({ price }, i) =>
    price && !price.basis && !price.undisclosed
      ? [
          {
            path: ['deals', i, 'price'],
            code: 'price-without-basis',
            message: 'the price does not say what it pays for',
            remedy: 'Add "basis": minimum-guarantee, flat, p-and-a or combined, if it is known.',
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
