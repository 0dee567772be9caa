import type { Box } from '../facts/box.js';
import { inCharacters, type Pen } from './characters.js';

/** Control characters mean something to a terminal; text has no use for them. */
const clean = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const pen: Pen = {
  text: clean,
  strong: (text) => text,
  // A line full of addresses cannot be read; sources give theirs in the footer.
  link: (text, url) => (/^\d+$/.test(text) ? text : `${text} <${clean(url)}>`),
  image: () => '',
  heading: (text, level) => `${text}\n${(level > 3 ? '-' : '=').repeat(Math.min([...text].length, 72))}`,
  paragraph: (text) => text,
  item: (text, depth) => `${'  '.repeat(depth)}- ${text}`,
  table: (caption, head, entries, colon) =>
    [caption, ...(head.length ? [head] : []), ...entries]
      .map((cells, i) =>
        typeof cells === 'string' ? `${cells}${colon}` : `${i ? '- ' : ''}${cells.join(' | ')}`,
      )
      .join('\n'),
};

/** A box as plain text, for feeds, messages and whoever reads nothing else. Addresses stand behind what they are of. */
export const textOf = (box: Box): string => inCharacters(box, pen);
