// The blocks of a box as pieces of a card, from its top to its end.
import type { Block, Heading, Line, Row, Step, Table } from '../../facts/box.js';
import { textBlock, type Run } from './flow.js';
import type { CardStyle, Type } from './style.js';

/** A piece of the card, as wide as there is room. */
export interface Item {
  height: number;
  /** The room above it, unless it is the first. */
  gap: number;
  draw: (y: number) => string;
}

/** The types of a card in a size, and the room that it has. */
export class Setting {
  readonly text: Type;
  readonly strong: Type;
  readonly quiet: Type;
  readonly small: Type;
  readonly headline: Type;
  readonly heading: Type;

  constructor(
    readonly style: CardStyle,
    readonly scale: number,
    readonly left: number,
    readonly width: number,
    readonly isRtl: boolean,
  ) {
    const { family, headingFamily, headingWeight, ink, muted, accent } = style;
    const type = (size: number, color: string, weight = '400', face = family): Type => ({
      ...{ size: size * scale, color, weight, family: face },
    });
    this.text = type(28, ink);
    this.strong = type(28, ink, '600');
    this.quiet = type(28, muted);
    this.small = type(22, muted);
    this.headline = type(84, ink, '700', headingFamily);
    this.heading = type(38, accent, headingWeight, headingFamily);
  }

  /** A text over a part of the width. */
  block(runs: Run[], from = 0, to = 1, leading?: number) {
    const block = textBlock(runs, this.width * (to - from), this.isRtl, leading);
    const x = this.isRtl ? this.left + this.width * (1 - from) : this.left + this.width * from;
    return { height: block.height, draw: (y: number) => block.draw(x, y) };
  }

  /** A rectangle over a part of the width. */
  rect(from: number, to: number, y: number, height: number, color: string): string {
    const x = this.left + this.width * (this.isRtl ? 1 - to : from);
    return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(this.width * (to - from)).toFixed(1)}" height="${height.toFixed(1)}" fill="${color}"/>`;
  }
}

/** What is said beside a fact, after a dash; and how good it is, in brackets. */
const aside = /^(film|character|known-for|note|reason|stale)\b/;
const mark = /^(confidence|as-of|upcoming)/;
const loud = /^(name|company|title|money)\b/;

/** The pieces of a line. The numbers of sources are left out: the card names them below. */
export function runsOf(line: Line, set: Setting, type = set.text): Run[] {
  const quiet = type === set.text ? set.quiet : { ...type, color: set.style.muted, weight: '400' };
  const strong = type === set.text ? set.strong : type;
  return line.flatMap(({ text, part = '', bar }, i): Run[] => {
    if (bar || part === 'source') return [];
    if (mark.test(part)) return [{ text: ` (${text})`, type: quiet }];
    if (aside.test(part)) return [{ text: `${i ? ' — ' : ''}${text}`, type: quiet }];
    const run = { text, type: loud.test(part) ? strong : type };
    return part && i && !/^\s/.test(text) ? [{ text: ' ', type: run.type }, run] : [run];
  });
}

export function headingItem({ line }: Heading, set: Setting): Item {
  const { headingSurface, headingInk, muted } = set.style;
  const own: Type = { ...set.heading, color: headingSurface ? headingInk : set.heading.color };
  const film: Type = { ...own, color: headingSurface ? headingInk : muted, weight: '400' };
  const runs = line.map((span, i): Run => ({ text: `${i ? '   ' : ''}${span.text}`, type: i ? film : own }));
  if (!headingSurface) return { ...set.block(runs), gap: 0 };
  const pad = 16 * set.scale;
  const inside = new Setting(set.style, set.scale, set.left + pad, set.width - 2 * pad, set.isRtl);
  const text = inside.block(runs);
  return {
    height: text.height + pad,
    gap: 0,
    draw: (y) => set.rect(0, 1, y, text.height + pad, headingSurface) + text.draw(y + pad / 2),
  };
}

/** The pieces of a block. A poster stands beside all of them. */
export function itemsOf(block: Block, set: Setting): Item[] {
  const gap = 12 * set.scale;
  switch (block.kind) {
    case 'line': {
      const type = block.part === 'headline' ? set.headline : { ...set.text, size: 32 * set.scale };
      return [{ ...set.block(runsOf(block.line, set, type), 0, 1, type === set.headline ? 1.1 : 1.35), gap }];
    }
    case 'rows':
      return block.rows.map((row, i) => ({ ...rowItem(row, set), gap: i ? 0 : gap }));
    case 'people':
      return pairs(block.people.map(({ line }) => line)).map((pair) =>
        cellsItem(pair, pair.length > 1 ? [0, 0.51] : [0], set),
      );
    case 'table':
      return tableItems(block.table, set);
    case 'steps':
      return [stepsItem(block.steps, set)];
    case 'body':
      return block.blocks.flatMap((each) => itemsOf(each, set));
    case 'section':
      return [
        ...(block.heading ? [{ ...headingItem(block.heading, set), gap: 28 * set.scale }] : []),
        ...block.blocks.flatMap((each) => itemsOf(each, set)),
      ];
  }
}

const pairs = <T>(all: T[]): T[][] => all.flatMap((_, i) => (i % 2 ? [] : [all.slice(i, i + 2)]));

const rowItem = ({ label, lines }: Row, set: Setting): Item => {
  const value = lines.flatMap((line, i) => [
    ...(i ? [{ text: ' · ', type: set.quiet }] : []),
    ...runsOf(line, set),
  ]);
  return cells([set.block(runsOf(label, set, set.quiet), 0, 0.27), set.block(value, 0.29, 1)], set);
};

const cellsItem = (lines: Line[], starts: number[], set: Setting): Item =>
  cells(
    lines.map((line, i) => set.block(runsOf(line, set), starts[i], (starts[i + 1] ?? 1.02) - 0.02)),
    set,
  );

/** Texts side by side, below a hairline. */
function cells(texts: { height: number; draw: (y: number) => string }[], set: Setting): Item {
  const pad = 8 * set.scale;
  return {
    height: Math.max(...texts.map(({ height }) => height)) + 2 * pad,
    gap: 0,
    draw: (y) => set.rect(0, 1, y, 1.5, set.style.rule) + texts.map((text) => text.draw(y + pad)).join(''),
  };
}

function tableItems({ caption, entries }: Table, set: Setting): Item[] {
  const head = {
    ...set.block([{ text: caption, type: { ...set.strong, size: set.small.size } }]),
    gap: 20 * set.scale,
  };
  const most = Math.max(...entries.map(({ cells }) => cells.length));
  // The first column says what the others are about, and needs the most room.
  const starts = Array.from({ length: most }, (_, i) =>
    i ? 0.46 + ((i - 1) * 0.54) / Math.max(most - 1, 1) : 0,
  );
  return [head, ...entries.map(({ cells }) => cellsItem(cells, starts, set))];
}

/** How far a deal has come: a bar for each step, as long as the others. */
function stepsItem(steps: Step[], set: Setting): Item {
  const [bar, gap] = [8 * set.scale, 10 * set.scale];
  const { accent, rule, ink } = set.style;
  const texts = steps.map(({ text, state }, i) => {
    const type = { ...set.small, ...(state === 'current' && { color: ink, weight: '700' }) };
    const to = (i + 1) / steps.length - 0.01;
    return {
      color: state === 'ahead' ? rule : accent,
      to,
      from: i / steps.length,
      block: set.block([{ text, type }], i / steps.length, to),
    };
  });
  return {
    height: bar + gap + Math.max(...texts.map(({ block }) => block.height)),
    gap: 20 * set.scale,
    draw: (y) =>
      texts
        .map(
          ({ color, from, to, block }) => set.rect(from, to, y, bar, color) + block.draw(y + bar + gap / 2),
        )
        .join(''),
  };
}
