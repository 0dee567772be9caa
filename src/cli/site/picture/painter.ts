import { createHash } from 'node:crypto';
import type * as Canvas from '@napi-rs/canvas';
import { version } from '../../../base/version.js';
import type { Box, Line, Row } from '../../../facts/box.js';
import { lightThemes } from '../../../themes/light-themes.js';
import type { FilmTheme } from '../../../themes/themes.js';
import { plainLine } from '../../../writers/fallback.js';
import { loadCanvas } from './canvas.js';
import { Fonts } from './fonts.js';
import { hanLanguage, type PictureTools } from './packages.js';
import { palettePng } from './png.js';

/** What OpenGraph and the cards of others show without cutting anything off, in px. */
export const pictureWidth = 1200;
export const pictureHeight = 630;

/** What a picture says. */
export interface PictureText {
  title: string;
  /** Titles to take where no font has the signs of the first. */
  otherTitles: string[];
  /** Empty where it is not known. */
  year: string;
  /** The film in a few lines: facts with their doubt, sources and day. */
  summary: Box;
  /** Whose site it is; empty where that is not known. */
  host: string;
  theme: FilmTheme | undefined;
  /** The language of the film's own texts, whose Chinese characters it has. */
  filmLang: string | undefined;
}

const padding = 64;
const width = pictureWidth - 2 * padding;
const labelWidth = 240;
const columnGap = 24;

/** Sizes of type that are tried one after the other, from what reads best to what still reads. */
const titleSizes = [72, 60, 50, 42];
const scales = [1, 0.88, 0.78];

/** A thread's means of drawing. */
export class Painter {
  readonly #fonts: Fonts;
  readonly #surface: Canvas.Canvas;

  constructor(
    readonly tools: PictureTools,
    canvas: typeof Canvas,
  ) {
    this.#fonts = new Fonts(tools, canvas);
    // One for all pictures: it has three megabytes.
    this.#surface = canvas.createCanvas(pictureWidth, pictureHeight);
  }

  /** Stands for everything that a picture depends on. */
  keyOf(text: PictureText): string {
    return createHash('sha256')
      .update(JSON.stringify([version, this.tools.version, text]))
      .digest('base64url')
      .slice(0, 16);
  }

  /**
   * Draws a picture.
   * @returns the PNG, or the characters for which no font is installed: a picture never has empty boxes in the place of letters
   */
  paint(text: PictureText): { png: Buffer; title: string } | { missing: string[] } {
    const lang = hanLanguage(text.summary.locale, text.filmLang);
    const { summary, host, year } = text;
    // The title and the facts are what a picture is for; an original title in letters that no font has can be missing.
    const parts = partsOf(summary).filter(
      ({ kind, lines }) =>
        kind !== 'original-title' || 'families' in this.#fonts.familiesFor(lines[0]!.normalize(), lang),
    );
    const words = [...parts.flatMap(({ label, lines }) => [label, ...lines]), host, `${year}() …`];
    const families = this.#fonts.familiesFor(words.join('').normalize(), lang);
    if ('missing' in families) return families;
    let missing: string[] = [];
    for (const title of [text.title, ...text.otherTitles]) {
      const some = this.#fonts.familiesFor(`${words.join('')}${title}`.normalize(), lang);
      if ('families' in some) return { png: this.#draw({ ...text, title }, parts, some.families), title };
      if (!missing.length) missing = some.missing;
    }
    return { missing };
  }

  #draw(text: PictureText, parts: Part[], families: string): Buffer {
    const { summary, host, theme = 'paper' } = text;
    const colours = lightThemes[theme];
    const context = this.#surface.getContext('2d');
    const isRtl = summary.dir === 'rtl';
    context.direction = summary.dir;
    context.textAlign = isRtl ? 'right' : 'left';
    context.textBaseline = 'alphabetic';
    context.fillStyle = colours.surface;
    context.fillRect(0, 0, pictureWidth, pictureHeight);
    context.fillStyle = colours.accent;
    context.fillRect(0, 0, pictureWidth, 14);
    const page: Page = {
      context,
      families,
      /** Where something begins, in px from the side at which lines begin. */
      write: (line, from, y, { size, weight, colour }) => {
        context.font = `${weight} ${size}px ${families}`;
        context.fillStyle = colour;
        context.fillText(line, isRtl ? pictureWidth - from : from, y);
      },
    };
    // Isolated, so that a title that is written from the right leaves the year where it is.
    const named = text.year ? `\u2068${text.title}\u2069 (${text.year})` : text.title;
    const title = titleLines(page, named.normalize());
    const footer = parts.filter(({ kind }) => kind === 'source');
    const updated = parts.find(({ kind }) => kind === 'updated');
    const facts = parts.filter(({ kind }) => kind !== 'source' && kind !== 'updated');
    const top = 14 + 50 + title.lines.length * title.size * 1.12;
    const footerLayout = layoutFooter(page, footer, updated, host, colours);
    const room = pictureHeight - footerLayout.height - top - 20;
    // A fact that has no room is left out as a whole: half a fact may have lost its doubt.
    for (let count = facts.length; count >= 0; count--) {
      const fitting = scales
        .map((scale) => layoutFacts(page, facts.slice(0, count), scale, colours))
        .find(({ height }) => height <= room);
      if (!fitting && count) continue;
      // With few facts, all of it stands nearer to the middle.
      const down = Math.min((room - (fitting?.height ?? 0)) / 3, 90);
      let y = 14 + 50 + down;
      for (const line of title.lines) {
        y += title.size * 1.12;
        page.write(line, padding, y - title.size * 0.28, {
          size: title.size,
          weight: 700,
          colour: colours.ink,
        });
      }
      fitting?.draw(top + 8 + down);
      break;
    }
    context.fillStyle = colours.rule;
    context.fillRect(padding, pictureHeight - footerLayout.height, width, 2);
    footerLayout.draw(pictureHeight - footerLayout.height);
    const pixels = this.#surface.data();
    const bytes = pixels.byteOffset % 4 ? Buffer.from(pixels) : pixels;
    return palettePng(bytes, pictureWidth, pictureHeight) ?? this.#surface.toBuffer('image/png');
  }
}

/** The painter of a thread. */
export const painterOf = async (tools: PictureTools): Promise<Painter> =>
  new Painter(tools, await loadCanvas(tools));

interface Style {
  size: number;
  weight: 400 | 700;
  colour: string;
}

interface Page {
  context: Canvas.SKRSContext2D;
  families: string;
  write: (line: string, from: number, y: number, style: Style) => void;
}

/** Something with a height that can be drawn at a place. */
interface Layout {
  height: number;
  draw: (y: number) => void;
}

/** A part of the summary in the words of the picture. */
interface Part {
  kind: 'original-title' | 'about' | 'fact' | 'source' | 'updated';
  label: string;
  lines: string[];
  /** Whether some of it may not be so: then all of it stands out, lest a part of it is taken for certain. */
  inDoubt: boolean;
}

function partsOf(box: Box): Part[] {
  const { colon, semicolon } = box;
  const { blocks, footer } = box.dir === 'rtl' ? isolated(box) : box;
  const about = blocks.flatMap((block) => (block.kind === 'line' ? [block.line] : []));
  const rows = blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : []));
  const sources = footer.filter(({ lines }) => lines[0]?.[0]?.text === '1. ');
  const updated = footer.filter(({ lines }) => !lines.length);
  const part = (kind: Part['kind'], line: string): Part => ({
    ...{ kind, label: '', lines: [line] },
    inDoubt: false,
  });
  return [
    ...about.map((line) =>
      part(line[0]?.part === 'original-title' ? 'original-title' : 'about', numbered(line)),
    ),
    ...rows.map(({ label, lines }): Part => ({
      kind: 'fact',
      label: plainLine(label),
      lines: lines.map(numbered),
      inDoubt: lines.flat().some(({ part = '' }) => /rumored|disputed|stale/.test(part)),
    })),
    ...sources.map(({ label, lines }) =>
      part('source', `${plainLine(label)}${colon}${lines.map(plainLine).join(semicolon)}`),
    ),
    ...updated.map(({ label }) => part('updated', plainLine(label))),
  ];
}

/** In a line that is written from the right, names in Latin letters keep their commas and numbers on their own side. */
function isolated({ blocks, footer }: Box): Pick<Box, 'blocks' | 'footer'> {
  const line = (spans: Line): Line =>
    spans.map((span) =>
      /\p{Script=Latin}/u.test(span.text)
        ? { ...span, text: span.text.replace(/\S(.*\S)?/su, '\u2068$&\u2069') }
        : span,
    );
  const row = ({ label, lines }: Row): Row => ({ label: line(label), lines: lines.map(line) });
  return {
    blocks: blocks.map((block) => {
      if (block.kind === 'line') return { ...block, line: line(block.line) };
      return block.kind === 'rows' ? { ...block, rows: block.rows.map(row) } : block;
    }),
    footer: footer.map(row),
  };
}

/** A line with the numbers of its sources: the picture lists them below. */
const numbered = (line: Line): string => {
  const numbers = [...new Set(line.flatMap(({ part, text }) => (part === 'source' ? [text] : [])))];
  return `${plainLine(line)}${numbers.length ? ` [${numbers.join('][')}]` : ''}`;
};

/** The title as large as it can be in two lines, then in three; what is longer still ends in dots. */
function titleLines(page: Page, title: string): { lines: string[]; size: number } {
  for (const size of titleSizes) {
    const lines = wrapped(page, title, width, size, 700);
    if (lines.length <= (size > 42 ? 2 : 3)) return { lines, size };
  }
  const size = titleSizes.at(-1)!;
  const lines = wrapped(page, title, width - size, size, 700).slice(0, 3);
  return { lines: [...lines.slice(0, 2), `${lines[2]!.trimEnd()}…`], size };
}

function layoutFacts(page: Page, parts: Part[], scale: number, colours: Record<string, string>): Layout {
  const steps: Layout[] = [];
  const add = (height: number, draw: (y: number) => void = () => {}) => steps.push({ height, draw });
  for (const { kind, label, lines, inDoubt } of parts) {
    if (kind !== 'fact') {
      const size = Math.round(28 * scale);
      for (const line of wrapped(page, lines[0]!, width, size, 400))
        add(size * 1.35, (y) =>
          page.write(line, padding, y + size, { size, weight: 400, colour: colours.muted! }),
        );
      continue;
    }
    add(Math.round(16 * scale));
    const labelSize = Math.round(24 * scale);
    const labelLines = wrapped(page, label, labelWidth, labelSize, 400);
    const rows = lines.flatMap((text, i) => {
      // The first line of several is the fact, the others say more of it.
      const size = Math.round((i ? 26 : 32) * scale);
      const style: Style = { size, weight: i ? 400 : 700, colour: inDoubt ? colours.accent! : colours.ink! };
      return wrapped(page, text, width - labelWidth - columnGap, size, style.weight).map((line) => ({
        line,
        style,
      }));
    });
    const height = rows.reduce((sum, { style }) => sum + style.size * 1.28, 0);
    add(Math.max(height, labelLines.length * labelSize * 1.28), (y) => {
      labelLines.forEach((line, i) => {
        page.write(line, padding, y + 30 * scale + i * labelSize * 1.28, {
          size: labelSize,
          weight: 400,
          colour: colours.muted!,
        });
      });
      let at = y;
      for (const { line, style } of rows) {
        page.write(line, padding + labelWidth + columnGap, at + style.size * 0.96, style);
        at += style.size * 1.28;
      }
    });
  }
  return stacked(steps);
}

/** Sources, then the day on which the film was checked, and whose site it is. */
function layoutFooter(
  page: Page,
  sources: Part[],
  updated: Part | undefined,
  host: string,
  colours: Record<string, string>,
): Layout {
  const text = sources[0]?.lines[0] ?? '';
  const [size, lines] = [22, 18, 15]
    .map((each): [number, string[]] => [each, text ? wrapped(page, text, width, each, 400) : []])
    .find(([each, all], i) => i === 2 || all.length * each <= 60)!;
  const last = [updated?.lines[0], host].filter(Boolean).join(' · ');
  const style: Style = { size, weight: 400, colour: colours.muted! };
  return stacked([
    { height: 18, draw: () => {} },
    ...lines.map((line) => ({
      height: size * 1.35,
      draw: (y: number) => page.write(line, padding, y + size, style),
    })),
    {
      height: last ? 22 * 1.35 : 0,
      draw: (y: number) => page.write(last, padding, y + 22, { ...style, size: 22, weight: 700 }),
    },
    { height: 30, draw: () => {} },
  ]);
}

const stacked = (steps: Layout[]): Layout => ({
  height: steps.reduce((sum, { height }) => sum + height, 0),
  draw: (y) => {
    for (const step of steps) {
      step.draw(y);
      y += step.height;
    }
  },
});

/** Where a line may end: behind a space, but in front of no dot or dash, and between two characters of a script without spaces. */
const breaks =
  /(?<=[ \t\n])(?![·—])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，」』）])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}「『（])/u;

/** A text in lines that are no wider than that. A word that is wider by itself is cut between two characters. */
function wrapped(
  { context, families }: Page,
  text: string,
  most: number,
  size: number,
  weight: number,
): string[] {
  context.font = `${weight} ${size}px ${families}`;
  const fits = (line: string) => context.measureText(line.trimEnd()).width <= most;
  const lines: string[] = [];
  let line = '';
  const add = (piece: string) => {
    if (line && !fits(line + piece)) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  };
  for (const word of text.normalize().split(breaks)) {
    if (fits(word)) add(word);
    else for (const { segment } of new Intl.Segmenter().segment(word)) add(segment);
  }
  return line.trim() ? [...lines, line.trimEnd()] : lines;
}
