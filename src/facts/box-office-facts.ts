import type { Line } from '../format/line.js';
import { moneyText } from '../format/money.js';
import { territoryText } from '../format/place.js';
import { say } from '../i18n/say.js';
import type { Fact } from '../model/fact.js';
import type { Money } from '../model/money.js';
import type { BoxFacts } from './box-facts.js';
import { dotted } from './rows.js';
import { dated, marks, span, type Wording } from './wording.js';

export interface BoxOfficeFacts extends BoxFacts {
  /** The one big fact: the gross, or the opening or budget where no gross is known. */
  headline: Line;
  /** What that is and where, then how good it is. */
  subline: Line;
  caption: string;
  /** Budget, openings, grosses; empty when the headline says it all. */
  groups: {
    /** Stands above amounts by territory; the budget has none. */
    label: string | undefined;
    amounts: Amount[];
  }[];
}

export interface Amount {
  label: Line;
  text: Line;
  /** In percent of the longest bar of its currency: up to here it is certain, and so much more it may be. */
  bar: [sure: number, more: number] | undefined;
}

interface Entry extends Fact {
  amount: Money;
  territory?: string;
  date?: string | undefined;
}

/** What it cost and what it took; undefined for a film without such figures. */
export function boxOfficeFacts(wording: Wording): BoxOfficeFacts | undefined {
  const { budget, opening = [], gross = [] } = wording.film.boxOffice ?? {};
  const kinds: ['Budget' | 'Opening' | 'Gross', Entry[]][] = [
    ['Budget', budget ? [{ amount: budget }] : []],
    ['Opening', opening],
    ['Gross', gross],
  ];
  const known = kinds.filter(([, entries]) => entries.length);
  const [kind, candidates] = known.at(-1) ?? [];
  if (!kind) return undefined;
  const lead = leading(candidates!);
  const all = known.flatMap(([, entries]) => entries);
  const where = (word: string | undefined, { territory, date }: Entry) =>
    dotted([
      word && span(word),
      territory && span(territoryText(territory, wording), 'territory'),
      date && dated(wording, date, 'date'),
    ]);
  const rest = ({ amount: { basis }, ...fact }: Entry) => [
    ...(basis ? [span(say(wording, `basis:${basis}`), 'basis')] : []),
    ...marks(wording, fact),
  ];
  return {
    heading: span(say(wording, 'Box office')),
    headline: [span(moneyText(lead.amount, wording))],
    subline: [...where(say(wording, kind), lead), ...rest(lead)],
    caption: say(wording, 'All figures'),
    groups: (all.length > 1 ? known : []).map(([kind, entries]) => ({
      label: kind === 'Budget' ? undefined : say(wording, kind),
      amounts: entries.map((entry) => ({
        label: where(entry.territory ? undefined : say(wording, kind), entry),
        text: [
          span(moneyText(entry.amount, wording)),
          // Its sentence stands under the headline.
          ...rest(entry === lead ? { ...entry, note: undefined } : entry),
        ],
        bar: bar(entry.amount, all),
      })),
    })),
  };
}

/** The worldwide figure, or else the largest in the currency of the first. */
function leading(entries: Entry[]): Entry {
  const world = entries.filter(({ territory }) => territory === 'worldwide');
  return (world.length ? world : entries).reduce((most, entry) =>
    entry.amount.currency === most.amount.currency && top(entry.amount)! > (top(most.amount) ?? -1)
      ? entry
      : most,
  );
}

/** The most that it may be; undefined where there are only words for it. */
const top = ({ amount, min, max }: Money): number | undefined => amount ?? max ?? min;

/**
 * A range is drawn solid to its lower end and open to its upper one: its middle is a figure that nobody reported.
 * Each currency has its own scale, and nothing is drawn that has nothing to be compared with.
 */
function bar({ currency, ...money }: Money, all: Entry[]): Amount['bar'] {
  const scale = all.flatMap(({ amount }) => (amount.currency === currency ? (top(amount) ?? []) : []));
  const high = top(money);
  if (high === undefined || scale.length < 2) return undefined;
  // Where all are zero, any scale will do.
  const percent = (value: number) => +((value / Math.max(...scale) || 0) * 100).toFixed(1);
  const sure = percent(money.amount ?? money.min ?? 0);
  return [sure, percent(high) - sure];
}
