import type { Line, Span } from '../format/line.js';
import type { Phrase } from '../i18n/messages.js';
import { say } from '../i18n/say.js';
import { own, span, type Row, type Wording } from './wording.js';

/** Facts of one sort under one label: the sorts named first, then the others as they come. */
export const grouped = <T, Sort extends string>(
  facts: T[],
  sorts: Sort[],
  sortOf: (fact: T) => Sort,
  label: (sort: Sort, facts: T[]) => Span,
  lines: (fact: T) => Line[],
): Row[] =>
  [...new Set([...sorts, ...facts.map(sortOf)])].flatMap((sort) => {
    const some = facts.filter((fact) => sortOf(fact) === sort);
    return some.length ? { label: [label(sort, some)], lines: some.flatMap(lines) } : [];
  });

/** The label of a job or role: words of ours are written like `casting-director`, any other is the film's own. */
export const wordLabel = (wording: Wording, prefix: 'Job' | 'Role', word: string, count: number): Span =>
  /^[a-z-]+$/.test(word) ? span(say(wording, `${prefix}:${word}` as Phrase, {}, count)) : own(wording, word);

/** "A · B · C", without those that are not there. */
export const dotted = (pieces: (Span | Line | '' | undefined)[]): Line =>
  pieces
    .flatMap((piece) => {
      const line = [piece || []].flat();
      return line.length ? [span(' · '), ...line] : [];
    })
    .slice(1);
