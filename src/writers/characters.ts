import type { Block, Box, Heading, Line, Poster, Row, Span, Table } from '../facts/box.js';

/** How a surface made of characters writes what others mark up. What a pen gets is safe already, except in `text`. */
export interface Pen {
  /** Anybody's text, so that it means nothing but itself. */
  text: (text: string) => string;
  strong: (safe: string) => string;
  link: (safe: string, url: string) => string;
  image: (safe: string, url: string) => string;
  heading: (safe: string, level: number) => string;
  /** A line by itself. */
  paragraph: (safe: string) => string;
  item: (safe: string, depth: number) => string;
  /** `head` is empty where the cells say themselves what they are; `colon` is that of the language, for the caption. */
  table: (caption: string, head: string[], entries: string[][], colon: string) => string;
}

/** A pen for one box, with the signs of its language. */
type Writer = Pen & Pick<Box, 'colon' | 'comma' | 'semicolon'>;

/** A box in characters, its parts set apart by an empty line. */
export function inCharacters(
  { heading, blocks, footer, colon, comma, semicolon }: Box,
  signless: Pen,
): string {
  const pen = { ...signless, colon, comma, semicolon };
  const text = together([
    ...headingTexts(heading, pen),
    ...blockTexts(blocks, pen),
    ...footer.map((row) => rowText(row, pen, false)),
  ]);
  return `${text}\n`;
}

const headingTexts = (heading: Heading | undefined, pen: Writer): string[] =>
  heading ? [pen.heading(lineText(heading.line, pen), heading.level)] : [];

const blockTexts = (blocks: Block[], pen: Writer): string[] => blocks.map((block) => blockText(block, pen));

function blockText(block: Block, pen: Writer): string {
  switch (block.kind) {
    case 'line':
      return pen.paragraph(lineText(block.line, pen, block.part === 'headline'));
    case 'rows':
      return block.rows.map((row) => rowText(row, pen, true)).join('\n');
    case 'people':
      return block.people
        .slice(0, block.limit)
        .map(({ line }) => pen.item(lineText(line, pen), 0))
        .join('\n');
    case 'steps':
      return pen.paragraph(
        block.steps
          .map(({ text, state }) =>
            state === 'current' ? pen.strong(`[${pen.text(text)}]`) : pen.text(text),
          )
          .join(' → '),
      );
    case 'table':
      return tableText(block.table, pen);
    case 'body':
      return together([block.poster ? posterText(block.poster, pen) : '', ...blockTexts(block.blocks, pen)]);
    case 'section':
      return together([...headingTexts(block.heading, pen), ...blockTexts(block.blocks, pen)]);
  }
}

/** Parts of a box, with an empty line between two. */
const together = (parts: string[]): string => parts.filter(Boolean).join('\n\n');

const posterText = ({ image, credit }: Poster, pen: Writer): string =>
  [pen.image(pen.text(image.alt), image.src), credit.length ? pen.paragraph(lineText(credit, pen)) : '']
    .filter(Boolean)
    .join('\n');

/** "Label: fact", or the label with its facts below it. */
function rowText({ label, lines: [first, ...others] }: Row, pen: Writer, listed: boolean): string {
  // A note on the only fact stands behind it.
  const isNote = others.length === 1 && others[0]![0]?.part === 'note';
  const lines = first ? (isNote ? [[...first, ...others[0]!]] : [first, ...others]) : [];
  const begin = (text: string) => (listed ? pen.item(text, 0) : pen.paragraph(text));
  const name = lineText(label, pen);
  if (!lines.length) return begin(name);
  // Where no space follows, Markdown would not see that "**日期：**" ends.
  const [sign, space] = [pen.colon.trimEnd(), / $/.test(pen.colon) ? ' ' : ''];
  const heading = space ? pen.strong(name + sign) : pen.strong(name) + sign;
  if (listed && lines.length === 1) return begin(heading + space + lineText(lines[0]!, pen));
  const items = lines.map((line) => pen.item(lineText(line, pen), listed ? 1 : 0));
  // A list right under a paragraph is one only after an empty line.
  return [begin(heading), ...(listed ? [] : ['']), ...items].join('\n');
}

function tableText({ caption, columns, entries }: Table, pen: Writer): string {
  const cells = entries.map(({ cells, rows }) =>
    cells.map((cell, i) => {
      const text = lineText(cell, pen);
      // As in the box: what no column holds stands with the first fact about the entry.
      if (i !== 1 || !rows.length) return text;
      const rest = rows.map(
        ({ label, lines }) =>
          `${lineText(label, pen)}${pen.colon}${lines.map((line) => lineText(line, pen)).join(pen.comma)}`,
      );
      return `${text} (${rest.join(pen.semicolon)})`;
    }),
  );
  return pen.table(
    pen.text(caption),
    columns.map((column) => pen.text(column)),
    cells,
    pen.colon.trimEnd(),
  );
}

/** What stands on a line of its own in a box is set off by a dash. */
const setOff = /^(film|character|known-for|note|reason|stale)$/;
const strong = /^(name|company|title|money)$/;

/** A line of facts; `loud` where all of it is the one big fact. */
export function lineText(line: Line, pen: Pen, loud = false): string {
  const text = line
    .map((span) => spanText(span, pen))
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/^(— | )+| +$/g, '');
  // A note that has the line for itself must not look like one more name in the list.
  if (line[0]?.part === 'note') return `(${text})`;
  return loud ? pen.strong(text) : text;
}

function spanText({ text, part = '', url, bar }: Span, pen: Pen): string {
  if (bar) return '';
  const [, before, inside, after] = /^(\s*)([^]*?)(\s*)$/u.exec(text) as unknown as [
    string,
    string,
    string,
    string,
  ];
  const safe = pen.text(inside);
  const linked = url && safe ? pen.link(safe, url) : safe;
  if (part === 'source') return ` [${linked}]`;
  if (/^(confidence|as-of|upcoming)/.test(part)) return ` (${linked})`;
  if (setOff.test(part)) return ` — ${linked}`;
  // A part is always set apart from what stands before it.
  return `${part || before ? ' ' : ''}${strong.test(part) ? pen.strong(linked) : linked}${after ? ' ' : ''}`;
}
