// The poster of a film inside a card: a picture that is one file may load nothing, so it has the poster in itself.
import type { Block, Box, Line } from '../../facts/box.js';

/** A poster as a card has it. */
export interface CardPoster {
  /** A data address. */
  address: string;
  /** In px. */
  width: number;
  height: number;
  /** Who took or owns it, and how it was made. */
  credit: Line;
}

/** The most px of a side: a card shows it at half of that. */
const most = 1000;

/** The poster that a box shows; undefined where it shows none. */
export function posterOf({ blocks }: Pick<Box, 'blocks'>): Extract<Block, { kind: 'body' }>['poster'] {
  for (const block of blocks) {
    if (block.kind === 'body') return block.poster ?? posterOf(block);
    const inside = block.kind === 'section' ? posterOf(block) : undefined;
    if (inside) return inside;
  }
  return undefined;
}

/**
 * Loads a poster.
 * @returns undefined where it cannot be had: it is not there, or its server does not let other pages read it
 */
export async function loadPoster(src: string): Promise<Omit<CardPoster, 'credit'> | undefined> {
  const image = new Image();
  // Without it a canvas that has drawn the picture cannot be read.
  image.crossOrigin = 'anonymous';
  image.src = src;
  try {
    await image.decode();
    const scale = Math.min(1, most / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(image.naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(image.naturalHeight * scale));
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const { width, height } = canvas;
    return { address: canvas.toDataURL('image/jpeg', 0.9), width, height };
  } catch {
    return undefined;
  }
}
