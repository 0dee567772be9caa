import { joined, type Line } from '../format/line.js';
import { moneyText } from '../format/money.js';
import { say } from '../i18n/say.js';
import type { Comparison } from '../model/release.js';
import type { Relation } from '../model/words.js';
import type { BoxFacts } from './box-facts.js';
import { grouped } from './grouped.js';
import { marks, own, span, type Wording } from './wording.js';

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
      (comparison) => lines(wording, comparison),
    ),
  };
}
