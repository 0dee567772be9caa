import { say, wordPhrase } from '../words/say.js';
import { span, type Line, type Row, type Span } from './box.js';
import { filmSpan, type Wording } from './wording.js';

/** Facts of one sort under one label: the sorts named first, then the others as they come. */
export function grouped<T, Sort extends string>(
  facts: T[],
  sorts: Sort[],
  sortOf: (fact: T) => Sort,
  label: (sort: Sort, facts: T[]) => Span,
  lines: (fact: T) => Line[],
): Row[] {
  const groups = new Map<Sort, T[]>();
  for (const sort of sorts) groups.set(sort, []);
  for (const fact of facts) {
    const group = groups.get(sortOf(fact));
    if (group) group.push(fact);
    else groups.set(sortOf(fact), [fact]);
  }
  const rows: Row[] = [];
  for (const [sort, some] of groups)
    if (some[0]) rows.push({ label: [label(sort, some)], lines: some.flatMap(lines) });
  return rows;
}

/** The label of a job or role: words of ours are written like `casting-director`, any other is the film's own. */
export function wordLabel(wording: Wording, prefix: 'Job' | 'Role', word: string, count: number): Span {
  const phrase = wordPhrase(wording, prefix, word);
  return phrase ? span(say(wording, phrase, undefined, count)) : filmSpan(wording, word);
}

/** "A · B · C", without those that are not there. */
export function dotted(pieces: (Span | Line | '' | 0 | undefined)[]): Line {
  const line: Line = [];
  for (const piece of pieces)
    if (piece) {
      const spans = 'text' in piece ? [piece] : piece;
      if (spans[0]) line.push(span(' · '), ...spans);
    }
  return line.slice(1);
}

/** A name, and those of others beside it, each once. */
export const names = (one: string | undefined, others: string[] = []): string[] => [
  ...new Set(one ? [one, ...others] : others),
];
