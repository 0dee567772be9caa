import { listText } from '../words/intl.js';
import type { Line } from '../words/line.js';
import { moneyText } from '../words/money.js';
import type { Phrase } from '../words/messages.js';
import { say } from '../words/say.js';
import type { Comparison, Money } from '../model/film.js';
import type { Relation } from '../model/vocabulary.js';
import type { BoxFacts } from './box-facts.js';
import { dotted, grouped } from './rows.js';
import { marks, noted, own, span, type Wording } from './wording.js';

const relations: Relation[] = ['same-team', 'tone', 'premise', 'franchise', 'remake', 'unrelated'];

/** What the film will be compared with, by how; undefined for a film that is compared with nothing. */
export function comparisonFacts(wording: Wording): BoxFacts | undefined {
  const { comparisons = [] } = wording.film;
  if (!comparisons.length) return undefined;
  return {
    heading: span(say(wording, 'Compared with')),
    rows: grouped(
      comparisons,
      relations,
      ({ relation }) => relation,
      (relation) => span(say(wording, `Relation:${relation}`)),
      (comparison) => [line(wording, comparison)],
    ),
  };
}

/** "Bullet Train (2022, film) · David Leitch and Kelly McCormick · Gross: $239.3 million" */
function line(wording: Wording, comparison: Comparison): Line {
  const { title, year, medium, people, budget, gross } = comparison;
  const what = [year, medium && say(wording, `medium:${medium}`)].filter(Boolean).join(', ');
  const sum = (phrase: Phrase, money: Money | undefined) =>
    money && span(say(wording, phrase, { money: moneyText(money, wording) }));
  return [
    ...dotted([
      [own(wording, title, 'title'), ...(what ? [span(` (${what})`)] : []), ...marks(wording, comparison)],
      people?.length && own(wording, listText(wording.locale, people)),
      sum('Budget: {money}', budget),
      sum('Gross: {money}', gross),
    ]),
    ...noted(wording, comparison),
  ];
}
