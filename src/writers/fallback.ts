import type { Block, Box, Line, Row } from '../facts/box.js';
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

/** A line of facts as text without any markup, and without the numbers of its sources. */
export const plainLine = (line: Line): string =>
  lineText(
    line.filter(({ part }) => part !== 'source'),
    names,
  );

/** What a box of a film is called, as its heading has it: "The deal — Parasite". */
export const titleOf = (film: Film, { heading }: Box): string =>
  heading ? lineText(heading.line, names) : film.title;

/**
 * A box in a sentence: its name and what it says first, with how sure that is and when it was checked.
 * @example 'The deal — Dust: $12 million (reported) · Lantern · closed (Updated March 1, 2026)'
 */
export function sentenceOf(film: Film, box: Box): string {
  const lines = box.blocks.flatMap((block) =>
    block.kind === 'line' && block.part !== 'about' ? [plainLine(block.line)] : [],
  );
  const updated = box.footer.find(({ lines }) => !lines.length);
  return [
    titleOf(film, box),
    lines.length && `${box.colon}${lines.join(' · ')}`,
    updated && ` (${plainLine(updated.label)})`,
  ]
    .filter(Boolean)
    .join('');
}

/** A short box in one line, without its heading, for places that take no markup at all. */
export const plainBox = ({ blocks, footer, colon, comma, semicolon }: Box): string => {
  const rowText = ({ label, lines }: Row): string =>
    [plainLine(label), lines.map(plainLine).join(comma)].filter(Boolean).join(colon);
  const texts = (all: Block[]): string[] =>
    all.flatMap((block) => {
      if (block.kind === 'line') return [plainLine(block.line)];
      return block.kind === 'rows' ? block.rows.map(rowText) : [];
    });
  return [...texts(blocks), ...footer.map(rowText)].filter(Boolean).join(semicolon);
};
