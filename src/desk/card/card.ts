import type { Box, Row } from '../../facts/box.js';
import { widthOf, xml } from './flow.js';
import { headingItem, itemsOf, Setting, type Item } from './items.js';
import type { CardPoster } from './poster.js';
import type { CardStyle } from './style.js';

/** Sizes that the networks show whole, in px. */
export const cardSizes = {
  link: [1200, 630],
  square: [1080, 1080],
  portrait: [1080, 1350],
} as const;

export type CardSize = keyof typeof cardSizes;

export interface CardOptions {
  size: CardSize;
  style: CardStyle;
  /** Who publishes it. */
  brand: string;
  /** What the picture shows, for who does not see it. */
  alt: string;
  /** The poster beside the facts. */
  poster?: CardPoster | undefined;
}

/** The width in px at which the largest type breaks no label; beside a poster there is less. */
const fullWidth = 900;

/** The most of the width that a poster takes. */
const posterShare = 0.32;

/** From very large, for a box that says little, to the smallest that is read on a phone. */
const scales = Array.from({ length: 22 }, (_, i) => 1.7 - i * 0.05);

/**
 * A box as a picture for social media: an SVG whose texts are texts, in the largest type in which all of the box has room.
 * What has none in the smallest is left out, and a sign says so.
 */
export function cardSvg(box: Box, { size, style, brand, alt, poster }: CardOptions): string {
  const [width, height] = cardSizes[size];
  const margin = 56;
  const isRtl = box.dir === 'rtl';
  const ruleWidth = style.ruleWidth * 3;
  const top = ruleWidth + margin * 0.75;
  const footer = footerOf(box, brand, new Setting(style, 1, margin, width - 2 * margin, isRtl));
  const room = height - top - margin * 0.6 - footer.height;
  const aside =
    poster && posterColumn(poster, new Setting(style, 1, margin, width - 2 * margin, isRtl), room);
  const taken = aside ? aside.width + margin * 0.7 : 0;
  const left = isRtl ? margin : margin + taken;
  const side = width - 2 * margin - taken;
  let items: Item[] = [];
  for (const scale of scales.filter((scale) => !aside || scale <= (side / fullWidth) * scales[0]!)) {
    const set = new Setting(style, scale, left, side, isRtl);
    items = [
      ...(box.heading ? [headingItem(box.heading, set)] : []),
      ...box.blocks.flatMap((block) => itemsOf(block, set)),
    ];
    if (heightOf(items) <= room) break;
    if (scale === scales.at(-1)) items = cut(items, room, set);
  }
  let y = top;
  const drawn = items.map((item, i) => {
    y += i ? item.gap : 0;
    const text = item.draw(y);
    y += item.height;
    return text;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" direction="${box.dir}" xml:lang="${xml(box.locale)}">
<title>${xml(alt)}</title>
<rect width="${width}" height="${height}" fill="${style.surface}"/>
${topRule(style, width, ruleWidth)}
${aside ? aside.draw(top) : ''}
${drawn.join('\n')}
${footer.draw(height - margin * 0.5 - footer.height)}
</svg>
`;
}

/** A poster at the side where the lines begin, with its credit below it, as large as there is room. */
function posterColumn(
  poster: CardPoster,
  set: Setting,
  room: number,
): { width: number; draw: (y: number) => string } {
  const ratio = poster.width / poster.height;
  const credit = (share: number) =>
    set.block(
      [{ text: poster.credit.map(({ text }) => text).join(''), type: { ...set.small, size: 18 } }],
      0,
      share,
    );
  const below = poster.credit.length ? credit(posterShare).height + 12 : 0;
  const width = Math.min(set.width * posterShare, (room - below) * ratio);
  const height = width / ratio;
  const x = set.isRtl ? set.left + set.width - width : set.left;
  return {
    width,
    draw: (y) =>
      `<image x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${width.toFixed(1)}" height="${height.toFixed(1)}" href="${poster.address}"/>` +
      (below ? credit(width / set.width).draw(y + height + 6) : ''),
  };
}

const heightOf = (items: Item[]): number =>
  items.reduce((sum, { height, gap }, i) => sum + height + (i ? gap : 0), 0);

/** As many as there is room for, and a sign that there are more. */
function cut(items: Item[], room: number, set: Setting): Item[] {
  const more: Item = { ...set.block([{ text: '…', type: set.strong }]), gap: 0 };
  let kept = items;
  while (kept.length > 1 && heightOf([...kept, more]) > room) kept = kept.slice(0, -1);
  return [...kept, more];
}

const topRule = ({ accent, ink, isDouble }: CardStyle, width: number, height: number): string => {
  if (!isDouble) return `<rect width="${width}" height="${height}" fill="${accent}"/>`;
  const third = height / 3;
  return `<rect width="${width}" height="${third}" fill="${ink}"/><rect y="${third * 2}" width="${width}" height="${third}" fill="${ink}"/>`;
};

/** Who says so, on one line, and who publishes it. */
function footerOf(box: Box, brand: string, set: Setting): { height: number; draw: (y: number) => string } {
  const type = { ...set.heading, size: 28 };
  const room = brand ? (widthOf(brand, type) + 32) / set.width : 0;
  const says = box.footer
    .map((row) => rowText(row, box))
    .filter(Boolean)
    .join(' · ');
  const sources = set.block([{ text: says, type: set.small }], 0, Math.max(0.3, 1 - room));
  const name = set.block([{ text: brand, type }], Math.max(0.3, 1 - room + 32 / set.width), 1.02);
  return {
    height: Math.max(sources.height, brand ? name.height : 0),
    draw: (y) => sources.draw(y) + (brand ? name.draw(y) : ''),
  };
}

/** "Sources: Deadline, Variety": without numbers and dates, which nobody follows in a picture. */
function rowText({ label, lines }: Row, { colon, comma }: Box): string {
  const names = lines.flatMap(
    (line) => line.find(({ url, text }) => url ?? !/^\d+\. $/.test(text))?.text ?? [],
  );
  const text = label.map((span) => span.text).join('');
  return names.length ? text + colon + names.join(comma) : text;
}
