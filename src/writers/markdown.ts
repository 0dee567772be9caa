import type { Box } from '../facts/box.js';
import { inCharacters, type Pen } from './characters.js';

/** Whatever means something to Markdown or to the HTML inside it, anywhere in a line. */
const signs = /[\\`*_[\]<>&|~#@]/g;

/** GitHub makes links of bare addresses; only those that a film gives as such are to be any. */
const bareAddresses = /(?<=\b(?:https?|ftp)):(?=\/\/)|(?<=\bwww)\./gi;

/**
 * An address between parentheses; what would end it, or start markup, is percent-encoded. Markdown reads entities in
 * addresses, so the `&` of a query is one.
 */
const address = (url: string) =>
  url
    .replace(/[\s\p{Cc}<>()\\|`*_[\]]/gu, (sign) =>
      sign > '~'
        ? encodeURIComponent(sign)
        : `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replace(/&/g, '&amp;');

const row = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** "1. May" and "- so" at the beginning would start a list. */
const atStart = (text: string) => text.replace(/^[-+=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');

const pen: Pen = {
  text: (text) =>
    text
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .replace(signs, '\\$&')
      .replace(bareAddresses, '\\$&'),
  strong: (text) => (text ? `**${text}**` : ''),
  link: (text, url) => `[${text}](${address(url)})`,
  image: (alt, url) => `![${alt}](${address(url)})`,
  heading: (text, level) => `${'#'.repeat(level)} ${text}`,
  paragraph: atStart,
  item: (text, depth) => `${'  '.repeat(depth)}- ${atStart(text)}`,
  table: (caption, head, entries) => {
    const columns = head.length ? head : entries[0]!.map(() => '');
    return [`**${caption}**`, '', row(columns), row(columns.map(() => '---')), ...entries.map(row)].join(
      '\n',
    );
  },
};

/** A box as Markdown with tables as GitHub has them (CommonMark has none). */
export const markdownOf = (box: Box): string => inCharacters(box, pen);
