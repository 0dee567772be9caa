import type { Line, Span } from '../words/line.js';
import { moneyText } from '../words/money.js';
import { territoryText } from '../words/place.js';
import { say } from '../words/say.js';
import type { Fact, Money } from '../model/film.js';
import type { FigureFacts } from './box-facts.js';
import { showMore } from './cast-facts.js';
import { dotted } from './rows.js';
import { dated, marks, noted, span, type Wording } from './wording.js';

interface Figure extends Fact {
  kind: 'Budget' | 'Opening' | 'Gross';
  amount: Money;
  territory?: string;
  date?: string | undefined;
}

/**
 * What it cost and what it took: the gross is big (where none is known, the opening, or the budget), then all
 * figures in a table with bars. Undefined for a film without figures.
 */
export function boxOfficeFacts(wording: Wording): FigureFacts | undefined {
  const { budget, opening = [], gross = [] } = wording.film.boxOffice ?? {};
  const figures: Figure[] = [
    ...(budget ? [{ kind: 'Budget' as const, amount: budget }] : []),
    ...opening.map((entry) => ({ kind: 'Opening' as const, ...entry })),
    ...gross.map((entry) => ({ kind: 'Gross' as const, ...entry })),
  ];
  const last = figures.at(-1);
  if (!last) return undefined;
  const lead = leading(figures.filter(({ kind }) => kind === last.kind));
  // The words of the source are too long for the headline; they stand in the table.
  const { quoted, ...amount } = lead.amount;
  const [sum, ...doubts] = sumLine(wording, lead, amount);
  return {
    heading: span(say(wording, 'Box office')),
    headline: [sum!],
    subline: [...place(wording, lead), ...doubts, ...noted(wording, lead)],
    table:
      (figures[1] ?? quoted)
        ? {
            caption: say(wording, 'All figures'),
            more: showMore(wording, figures.length)[0],
            columns: [],
            entries: figures.map((figure) => ({
              cells: [
                place(wording, figure),
                [
                  // The lead's sentence stands under the headline.
                  ...sumLine(wording, figure),
                  ...(figure === lead ? [] : noted(wording, figure)),
                  ...bar(figure, figures),
                ],
              ],
            })),
          }
        : undefined,
  };
}

/** "Opening · North America · April 26, 2019" */
const place = (wording: Wording, { kind, territory, date }: Figure): Line =>
  dotted([
    span(say(wording, kind), 'kind'),
    territory && span(territoryText(territory, wording), 'territory'),
    date && dated(wording, date, 'date'),
  ]);

/** The sum, what it is for, and how good that is. */
const sumLine = (wording: Wording, figure: Figure, amount = figure.amount): Line => [
  span(moneyText(amount, wording), 'money'),
  ...(amount.basis ? [span(say(wording, `basis:${amount.basis}`), 'basis')] : []),
  ...marks(wording, figure),
];

/** The most that it may be; undefined where there are only words for it. */
const top = ({ amount: { amount, max, min } }: Figure): number | undefined => amount ?? max ?? min;

/** The worldwide figure, or else the largest in the currency of the first. */
const leading = (figures: Figure[]): Figure =>
  figures.find(({ territory }) => territory === 'worldwide') ??
  figures.reduce((most, figure) =>
    figure.amount.currency === most.amount.currency && top(figure)! > top(most)! ? figure : most,
  );

/**
 * A range is drawn to its upper end and solid to its lower one: its middle is a figure that nobody reported. Each
 * currency has its own scale, and nothing is drawn that has nothing to be compared with.
 */
function bar(figure: Figure, figures: Figure[]): Span[] {
  const { kind, amount } = figure;
  const high = top(figure);
  const scale = figures.flatMap((one) => (one.amount.currency === amount.currency ? (top(one) ?? []) : []));
  if (high === undefined || scale.length < 2) return [];
  const low = amount.amount ?? amount.min ?? 0;
  return [
    {
      text: '',
      part: `bar ${kind.toLowerCase()}`,
      bar: [percent(high, Math.max(...scale)), percent(low, high)],
    },
  ];
}

const percent = (part: number, whole: number): number => +((100 * part) / whole || 0).toFixed(1);
