// Text in lines of a width. A picture has no layout of its own: what a browser does for a page is done here.
import { escapeHtml } from '../../writers/escape.js';
import type { Type } from './style.js';

/** A piece of text in one type. */
export interface Run {
  text: string;
  type: Type;
}

/** A run at its place in a line. */
interface Placed extends Run {
  x: number;
  width: number;
}

let context: CanvasRenderingContext2D | undefined;

/** How wide a text is, in px. */
export function widthOf(text: string, { size, weight, family }: Type): number {
  context ??= document.createElement('canvas').getContext('2d')!;
  context.font = `${weight} ${size}px ${family}`;
  return context.measureText(text).width;
}

/** Where a line may break: behind a space, and between signs of languages that have none. */
const pieces =
  /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+\s*|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}][、。，：）」』]?\s*|\s+/gu;

/** Runs in lines that are no wider than this. A word that is wider is cut where it has to be. */
export function flow(runs: Run[], width: number): Placed[][] {
  const lines: Placed[][] = [[]];
  let x = 0;
  const put = (text: string, type: Type): void => {
    const wide = widthOf(text.trimEnd(), type);
    if (x > 0 && x + wide > width) {
      lines.push([]);
      x = 0;
    }
    if (wide > width && text.length > 1) {
      const half = Math.max(1, Math.floor((text.length * width) / wide) - 1);
      put(text.slice(0, half), type);
      put(text.slice(half), type);
      return;
    }
    const line = lines.at(-1)!;
    if (!line.length && !text.trim()) return;
    const last = line.at(-1);
    const full = widthOf(text, type);
    if (last?.type === type) {
      last.text += text;
      last.width += full;
    } else line.push({ text, type, x, width: full });
    x += full;
  };
  for (const { text, type } of runs) for (const [piece] of text.matchAll(pieces)) put(piece, type);
  return lines.filter((line) => line.length);
}

/** What XML cannot hold at all. */
const noXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

export const xml = (text: string): string => escapeHtml(text.replace(noXml, ''));

const round = (number: number): number => Math.round(number * 10) / 10;

/** A block of lines as SVG. */
export interface TextBlock {
  height: number;
  /** @param x where the lines begin: on the left, or in a language that goes the other way on the right */
  draw: (x: number, y: number) => string;
}

export function textBlock(runs: Run[], width: number, isRtl: boolean, leading = 1.3): TextBlock {
  const lines = flow(runs, width);
  const size = Math.max(...runs.map(({ type }) => type.size), 0);
  return {
    height: lines.length * size * leading,
    draw: (x, y) =>
      lines
        .map((line, i) => {
          // Letters stand on a line that lies a little above the end of their room.
          const base = round(y + i * size * leading + size * (leading / 2 + 0.35));
          return line
            .filter(({ text }) => text.trim())
            .map(({ text, type, x: at }) => {
              // A picture drops the spaces at the beginning of a text.
              const begin = at + widthOf(/^\s*/.exec(text)![0], type);
              const place = round(isRtl ? x - begin : x + begin);
              return `<text x="${place}" y="${base}" font-family="${xml(type.family)}" font-size="${round(type.size)}" font-weight="${type.weight}" fill="${type.color}">${xml(text.trim())}</text>`;
            })
            .join('');
        })
        .join(''),
  };
}
