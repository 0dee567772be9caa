import type { Fact, Money } from '../model/film.js';
import { moneyText, sumText, wordsOfSource } from '../words/money.js';
import { territoryText } from '../words/place.js';
import { say } from '../words/say.js';
import { span, lineBlock, type Line, type Span, type Table } from './box.js';
import { showAll } from './cast-list-facts.js';
import type { FactsOf } from './facts.js';
import { dotted } from './rows.js';
import { dateSpan, marks, noteLine, type Wording } from './wording.js';

interface Figure extends Fact {
  kind: 'Budget' | 'Opening' | 'Gross';
  amount: Money;
  territory?: string;
  date?: string | undefined;
}

/**
 * What it cost and what it took: the gross is big (where none is known, the opening, or the budget), then all
 * figures in a table with bars.
 */
export const boxOfficeFacts: FactsOf = (wording) => {
  const { budget, opening = [], gross = [] } = wording.film.boxOffice ?? {};
  const figures: Figure[] = [
    ...(budget ? [{ kind: 'Budget' as const, amount: budget }] : []),
    ...opening.map((entry) => ({ kind: 'Opening' as const, ...entry })),
    ...gross.map((entry) => ({ kind: 'Gross' as const, ...entry })),
  ];
  const last = figures[figures.length - 1];
  if (!last) return undefined;
  const lead = leading(figures.filter(({ kind }) => kind === last.kind));
  // The words of the source are too long for the headline; they stand in the table.
  const quoted = wordsOfSource(lead.amount, wording);
  const [sum, ...doubts] = sumLine(wording, lead, sumText);
  return {
    heading: span(say(wording, 'Box office')),
    blocks: [
      ...lineBlock('headline', [sum!]),
      ...lineBlock('subline', [...kindLine(wording, lead), ...doubts, ...noteLine(wording, lead)]),
      ...(figures.length > 1 || quoted
        ? [{ kind: 'table' as const, table: figureTable(wording, figures, lead) }]
        : []),
    ],
  };
};

const figureTable = (wording: Wording, figures: Figure[], lead: Figure): Table => ({
  caption: say(wording, 'All figures'),
  more: showAll(wording, figures.length),
  columns: [],
  entries: figures.map((figure) => ({
    cells: [
      kindLine(wording, figure),
      [
        ...sumLine(wording, figure),
        // The note of the lead stands under the headline.
        ...(figure === lead ? [] : noteLine(wording, figure)),
        ...bar(figure, figures),
      ],
    ],
    rows: [],
  })),
});

/** "Opening · North America · April 26, 2019" */
const kindLine = (wording: Wording, { kind, territory, date }: Figure): Line =>
  dotted([
    span(say(wording, kind), 'kind'),
    territory && span(territoryText(territory, wording), 'territory'),
    date && dateSpan(wording, date, 'date'),
  ]);

/** The sum, what it is for, and how good that is. */
const sumLine = (wording: Wording, figure: Figure, textOf = moneyText): Line => [
  span(textOf(figure.amount, wording), 'money'),
  ...(figure.amount.basis ? [span(say(wording, `basis:${figure.amount.basis}`), 'basis')] : []),
  ...marks(wording, figure.amount),
  ...marks(wording, figure),
  ...noteLine(wording, figure.amount),
];

/** The most that it may be; undefined where there are only words for it. */
const top = ({ amount: { amount, max, min } }: Figure): number | undefined => amount ?? max ?? min;

/** The worldwide figure, or else the largest in the currency of the first. */
function leading(figures: Figure[]): Figure {
  let most = figures[0]!;
  for (const figure of figures) {
    if (figure.territory === 'worldwide') return figure;
    if (figure.amount.currency === most.amount.currency && top(figure)! > top(most)!) most = figure;
  }
  return most;
}

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
    span('', `bar ${kind.toLowerCase()}`, { bar: [percent(high, Math.max(...scale)), percent(low, high)] }),
  ];
}

const percent = (part: number, whole: number): number => +((100 * part) / whole || 0).toFixed(1);
