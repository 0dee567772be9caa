import { listFormat } from './intl.js';

/** A piece of text, with what it needs to be shown well on any surface. */
export interface Span {
  text: string;
  /** What the text is, in the words of the boxes' CSS parts: `name`, `character`, `confidence reported`. */
  part?: string | undefined;
  url?: string | undefined;
  /** Says what a link is when its text alone does not. */
  label?: string | undefined;
  /** The language of the text, when it is not the box's. */
  lang?: string | undefined;
  /** The machine-readable date that the text stands for. */
  date?: string | undefined;
  /** Draws a bar instead, in percent: how long it is, and how much of it is solid. */
  bar?: [length: number, solid: number] | undefined;
}

/** One line of text in pieces. */
export type Line = Span[];

/** `A, B and C` in the reader's language, each piece keeping what it has. */
export function joined(pieces: Span[], locale: string): Line {
  let next = 0;
  return listFormat(locale)
    .formatToParts(pieces.map(({ text }) => text))
    .map(({ type, value }) => (type === 'element' ? pieces[next++]! : { text: value }));
}
