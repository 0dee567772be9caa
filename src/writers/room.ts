import type { Block, Box, Heading, Line, Row, Table } from '../facts/box.js';

/**
 * The room that a box of a film takes, before there is a browser to lay it out: what its lines need in columns of some widths,
 * with the sizes of the theme "paper". Type and hyphenation differ from page to page, so it is a little more than most need:
 * a box that gets more room than it fills moves nothing.
 */

/** What the style sheets of the boxes say, in px. */
const size = 16;
const small = 14;
const lineHeight = 1.45;
const gap = 12;
const smallGap = 4;
const rowPadding = 12 + 1;
const padding = 16;
const ruleWidth = 3;
const button = gap + 34;

/** How wide a character is on average, in em: of a wide typeface, so that others need less. */
const latin = 0.53;
const wide = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/g;

const widthOf = (text: string, fontSize: number): number =>
  (text.length * latin + (text.match(wide)?.length ?? 0) * (1 - latin)) * fontSize;

/** The height of a text that breaks into lines. The last word of a line leaves about a third of a word empty. */
const textHeight = (text: string, width: number, fontSize: number, leading = lineHeight): number =>
  text ? Math.ceil(widthOf(text, fontSize) / Math.max(width - fontSize * 1.2, 60)) * fontSize * leading : 0;

/** Parts that stand on a line of their own. */
const ownLine = /^(character|known-for|reason|stale|note|logline)\b/;

/** The height of a line of pieces, of which some begin a new one. */
function lineHeightOf(line: Line, width: number, fontSize = size): number {
  let height = 0;
  let text = '';
  for (const { text: piece, part = '', bar } of line) {
    if (bar) height += 10 + smallGap;
    else if (ownLine.test(part)) {
      height +=
        textHeight(text, width, fontSize) + textHeight(piece, width, part === 'logline' ? size : small);
      if (part === 'logline') height += gap;
      text = '';
    } else text += `${part ? ' ' : ''}${piece || 'MM'}`;
  }
  return height + textHeight(text.trim(), width, fontSize);
}

function rowsHeight(rows: Row[], width: number): number {
  let height = 0;
  for (const { label, lines } of rows) {
    const isWide = width >= 400;
    const labelWidth = isWide ? Math.max(136, width * 0.28) : width;
    const valueWidth = isWide ? width - labelWidth - gap : width;
    const labelHeight = lineHeightOf(label, labelWidth, small);
    let values = Math.max(lines.length - 1, 0) * smallGap;
    for (const line of lines) values += lineHeightOf(line, valueWidth);
    height += rowPadding + (isWide ? Math.max(labelHeight, values) : labelHeight + values);
  }
  return height;
}

/** A table with more lines is folded at about 25 em. */
const unfolded = 8;

function tableHeight({ caption, columns, entries }: Table, width: number): number {
  let height = gap + textHeight(caption, width, small) + smallGap;
  const isWide = width >= 520;
  if (isWide && columns.length) height += rowPadding + small * lineHeight;
  for (const { cells, rows } of entries) {
    const cellWidth = isWide ? width / cells.length - gap : width;
    const heights = cells.map(
      (cell, i) =>
        (cell.length ? lineHeightOf(cell, cellWidth, small) : 0) +
        // The terms of a deal follow each other in lines.
        (i === 1
          ? rows.reduce(
              (sum, { label, lines }) => sum + lineHeightOf([...label, ...lines.flat()], cellWidth, small),
              0,
            )
          : 0),
    );
    height += isWide
      ? rowPadding + Math.max(...heights)
      : heights.reduce((sum, cell) => sum + (cell ? cell + 6 : 0), 7);
  }
  return entries.length > unfolded ? Math.min(height, gap + 25 * size) + button : height;
}

const headingHeight = ({ line }: Heading, width: number, fontSize: number): number =>
  lineHeightOf(line, width, fontSize) * (1.15 / lineHeight) + gap;

function blockHeight(block: Block, width: number): number {
  switch (block.kind) {
    case 'line':
      return block.part === 'headline'
        ? lineHeightOf(block.line, width, 30) * (1.15 / lineHeight) + smallGap
        : lineHeightOf(block.line, width, block.part === 'about' ? small : size);
    case 'rows':
      return rowsHeight(block.rows, width);
    case 'people': {
      const columns = Math.max(1, Math.floor((width + 24) / 244));
      const columnWidth = (width + 24) / columns - 24 - 40 - gap;
      const shown = block.people.slice(0, block.limit);
      let height = block.button ? button : 0;
      for (let i = 0; i < shown.length; i += columns)
        height +=
          rowPadding +
          Math.max(40, ...shown.slice(i, i + columns).map(({ line }) => lineHeightOf(line, columnWidth)));
      return height;
    }
    case 'table':
      return tableHeight(block.table, width);
    case 'steps':
      return gap + 8 + 13 * 1.3 * (width < 400 ? 1 : 2);
    case 'body': {
      const isBeside = width >= 520;
      const { image: { width: w = 2, height: h = 3 } = {}, credit = [] } = block.poster ?? {};
      const poster = block.poster ? (132 * h) / w + lineHeightOf(credit, 132, small) + gap : 0;
      const facts = blocksHeight(block.blocks, isBeside && poster ? width - 132 - 24 : width);
      return isBeside ? Math.max(poster, facts) : poster + facts;
    }
    case 'section':
      return (
        (block.heading ? headingHeight(block.heading, width, 20) : 0) + blocksHeight(block.blocks, width) + 24
      );
  }
}

/** Rows stand apart from what is above them, but not from other rows. */
const gapAbove = (block: Block, before: Block | undefined): number =>
  block.kind === 'rows' && before && before.kind !== 'rows' ? gap : 0;

function blocksHeight(blocks: Block[], width: number): number {
  let height = 0;
  for (const [i, block] of blocks.entries())
    height += gapAbove(block, blocks[i - 1]) + blockHeight(block, width);
  return height;
}

/** The height of a box in a column, in px. */
function heightOf({ heading, blocks, footer }: Box, column: number): number {
  const width = column - 2 * padding;
  const isCard = blocks.some(({ kind }) => kind === 'body' || kind === 'section');
  let height = ruleWidth + 2 * padding + (heading ? headingHeight(heading, width, isCard ? 26 : 20) : 0);
  height += blocksHeight(blocks, width);
  for (const { label, lines } of footer) {
    height += gap + lineHeightOf(label, width, small);
    for (const line of lines) height += lineHeightOf(line, width, small);
  }
  return height;
}

/** A page whose type is wider needs more; what a box does not fill moves nothing. What lies a screen below is not seen to move. */
const withMargin = (height: number): number => height + Math.min(height * 0.07, 60) + 8;

/**
 * How much room a fallback gets beyond that of its box, before the rest of it is left to move what is below. Below a long box
 * nobody sees that.
 */
const moreForFallback = (height: number): number => Math.min(height * 0.3, 120);

/** The height of a fallback in the type of an article: one that is higher than its box would sink when the box comes. */
function fallbackHeight(html: string, column: number): number {
  let height = 18;
  for (const paragraph of html.split('</p>'))
    height += textHeight(paragraph.replace(/<[^>]*>|\n/g, ''), column, 18, 1.6) + 18;
  return height - 18;
}

/** Nobody sees what moves two screens below; and a dossier that needs less than was told beforehand would end in a screen of nothing. */
const most = 1600;

/** The widths between which the formula goes straight, and from which on it stays. */
const widths = [268, 328, 380, 480, 640] as const;

/** What stands beside a column that has no container around it: then `cqi` is a part of the window. */
const gutters = 32;

/**
 * The room of a box as a formula of its width, for `--onesheet-room`: lines through its heights in some columns, of which the
 * highest counts. Its width is that of the container it stands in (`container-type: inline-size`), or else of the window.
 * @param fallback HTML paragraphs, which stand in the element until the box comes
 * @example roomOf(box, '<p>Sold.</p>') // 'max(482px, 1112px - 118.4cqi, 905px - 66.2cqi)'
 */
export function roomOf(box: Box, fallback: string): string {
  const heights = widths.map((width) => {
    const height = heightOf(box, width);
    return Math.max(
      withMargin(height),
      Math.min(fallbackHeight(fallback, width), height + moreForFallback(height)),
    );
  });
  const lines = heights.slice(1).flatMap((height, i) => {
    const [from, to] = [widths[i]! + gutters, widths[i + 1]! + gutters];
    const slope = (heights[i]! - height) / (to - from);
    if (slope <= 0) return [];
    const line = `${Math.ceil(height + slope * to)}px - ${(slope * 100).toFixed(1)}cqi`;
    // Where people go from one column to two, the line would rise far above the heights of narrower columns.
    const isSteep = heights.some(
      (narrow, at) => at < i && heights[i]! + slope * (widths[i]! - widths[at]!) > narrow * 1.4,
    );
    return [isSteep ? `min(${Math.ceil(heights[i]!)}px, ${line})` : line];
  });
  const least = `${Math.ceil(heights.at(-1)!)}px`;
  const room = lines.length ? `max(${[least, ...lines].join(', ')})` : least;
  return Math.max(...heights) > most ? `min(${most}px, ${room})` : room;
}

/** The height on a phone, in px: for an iframe until its page has told it. */
export const phoneHeight = (box: Box): number => Math.ceil(withMargin(heightOf(box, 328)));
