import type { Comparison, Money } from '../model/film.js';
import type { Relation } from '../model/vocabulary.js';
import { listText } from '../words/intl.js';
import type { Phrase } from '../words/messages.js';
import { moneyText } from '../words/money.js';
import { say } from '../words/say.js';
import { span, type Line } from './box.js';
import type { FactsOf } from './facts.js';
import { dotted, grouped } from './rows.js';
import { filmSpan, marks, noteLine, remarks, type Wording } from './wording.js';

const relations: Relation[] = ['same-team', 'tone', 'premise', 'franchise', 'remake', 'unrelated'];

/** What the film will be compared with, by how. */
export const filmComparisonsFacts: FactsOf = (wording) => {
  const { comparisons = [] } = wording.film;
  if (!comparisons.length) return undefined;
  return {
    heading: span(say(wording, 'Compared with')),
    blocks: [
      {
        kind: 'rows',
        rows: grouped(
          comparisons,
          relations,
          ({ relation }) => relation,
          (relation) => span(say(wording, `Relation:${relation}`)),
          (comparison) => [comparisonLine(wording, comparison)],
        ),
      },
    ],
  };
};

/** "Bullet Train (2022, film) · David Leitch and Kelly McCormick · Gross: $239.3 million" */
function comparisonLine(wording: Wording, comparison: Comparison): Line {
  const { title, year, medium, people, budget, gross } = comparison;
  const kind = [year, medium && say(wording, `medium:${medium}`)].filter(Boolean).join(say(wording, ', '));
  const sum = (phrase: Phrase, money: Money | undefined) =>
    money && [span(say(wording, phrase, { money: moneyText(money, wording) })), ...remarks(wording, money)];
  return [
    ...dotted([
      [
        filmSpan(wording, title, 'title'),
        ...(kind ? [span(` (${kind})`)] : []),
        ...marks(wording, comparison),
      ],
      people?.length && filmSpan(wording, listText(wording.locale, people)),
      sum('Budget: {money}', budget),
      sum('Gross: {money}', gross),
    ]),
    ...noteLine(wording, comparison),
  ];
}
