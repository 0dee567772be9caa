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
  const rows: Row[] = [];
  for (const sort of new Set([...sorts, ...facts.map(sortOf)])) {
    const some = facts.filter((fact) => sortOf(fact) === sort);
    if (!some[0]) continue;
    const row: Row = { label: [label(sort, some)], lines: [] };
    for (const fact of some) row.lines.push(...lines(fact));
    rows.push(row);
  }
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

/** A label with its lines, or nothing where none of them says anything. */
export function linesRow(label: Span, lines: Line[]): Row[] {
  const full = lines.filter((line) => line.length);
  return full.length ? [{ label: [label], lines: full }] : [];
}

/** A name, and those of others beside it, each once. */
export const names = (one: string | undefined, others: string[] = []): string[] => [
  ...new Set([...(one ? [one] : []), ...others]),
];
