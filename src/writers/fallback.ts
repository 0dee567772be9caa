import type { Box } from '../facts/box.js';
import type { Film } from '../model/film.js';
import { inCharacters, lineText, type Pen } from './characters.js';
import { escapeHtml } from './escape.js';

/** Paragraphs and no more: what every CMS, feed and reader leaves alone. */
const paragraphs: Pen = {
  text: escapeHtml,
  strong: (safe) => `<b>${safe}</b>`,
  link: (safe, url) => `<a href="${escapeHtml(url)}">${safe}</a>`,
  image: () => '',
  heading: (safe) => `<p><b>${safe}</b></p>`,
  paragraph: (safe) => `<p>${safe}</p>`,
  item: (safe) => `<p>${safe}</p>`,
  table: (caption, _head, entries, colon) =>
    [
      `<p><b>${caption}${colon}</b></p>`,
      ...entries.map((cells) => `<p>${cells.filter(Boolean).join(' · ')}</p>`),
    ].join('\n'),
};

const language = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];

/**
 * A box for whoever sees neither its script nor its styles: HTML paragraphs, to stand inside the element.
 * @param lang the language of the page, where that is another than the box has words for: then each paragraph says its own
 */
export function fallbackOf(box: Box, lang: string = box.locale): string {
  const own = language(lang) === language(box.locale) ? '' : ` lang="${box.locale}" dir="${box.dir}"`;
  // The status says it, too; a row of steps in a sentence says nothing.
  return inCharacters({ ...box, blocks: box.blocks.filter(({ kind }) => kind !== 'steps') }, paragraphs)
    .trim()
    .replace(/\n+/g, '\n')
    .replace(/^<p/gm, `<p${own}`);
}

const plain = (text: string) => text;
const names: Pen = { ...paragraphs, text: plain, strong: plain, link: plain };

/** What a box of a film is called, as its heading has it: "The deal — Parasite". */
export const titleOf = (film: Film, { heading }: Box): string =>
  heading ? lineText(heading.line, names) : film.title;
