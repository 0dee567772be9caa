// Facts as plain text, the way a reader meets them.
import type { Line, Row } from '../../src/facts/box.js';

/** Engines put different spaces (no-break, narrow no-break, thin) into numbers and dates, and marks that nobody sees. */
export const spaces = (text: string): string =>
  text.replace(/[\u00a0\u2009\u202f]/g, ' ').replace(/[\u200e\u200f\u061c]/g, '');

/** A line as text: pieces with a part of their own stand apart, as they do in a box. */
export const plain = (line: Line): string =>
  spaces(line.map(({ text, part }) => (part ? ` ${text}` : text)).join(''))
    .replace(/ +/g, ' ')
    .trim();

/** Labelled facts, a line each: `Buyer: Neon | Mubi`. */
export const plainRows = (rows: Row[] = []): string[] =>
  rows.map(({ label, lines }) =>
    lines.length ? `${plain(label)}: ${lines.map(plain).filter(Boolean).join(' | ')}` : plain(label),
  );
