import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as Canvas from '@napi-rs/canvas';
import { hanFont, type PictureTools } from './packages.js';
import { charactersOf } from './woff.js';

/** A part of a font, with some of its characters: a package has one file for each. */
interface FontPart {
  /** What it is called in the canvas. */
  family: string;
  files: string[];
  ranges: [first: number, last: number][];
  characters: Set<number> | undefined;
  isRegistered: boolean;
}

/** Marks that show nothing themselves. */
const silent = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/**
 * The installed fonts of a thread. A part is read when a text needs it, so that Chinese, which has a hundred parts, costs
 * nothing where there is none.
 */
export class Fonts {
  readonly #parts = new Map<string, FontPart[]>();

  constructor(
    readonly tools: PictureTools,
    readonly canvas: typeof Canvas,
  ) {
    for (const { name, folder } of tools.fonts) this.#parts.set(name, partsOf(name, folder));
  }

  /**
   * The families that show a text, for the font of the canvas.
   * @param lang whose Chinese characters they are to be
   * @returns the characters that no font has, where there are any: those would be empty boxes
   */
  familiesFor(text: string, lang: string): { families: string } | { missing: string[] } {
    const found = new Set<FontPart>();
    const missing = new Set<string>();
    for (const sign of new Set(text)) {
      if (silent.test(sign)) continue;
      const part = this.#partWith(sign, lang);
      if (part) found.add(part);
      else missing.add(sign);
    }
    if (missing.size) return { missing: [...missing] };
    for (const part of found) this.#register(part);
    // In the order of the packages: signs that several have come from the common one, so that they look the same everywhere.
    const inOrder = [...this.#parts.values()].flat().filter((part) => found.has(part));
    return { families: inOrder.map(({ family }) => `"${family}"`).join(', ') };
  }

  #partWith(sign: string, lang: string): FontPart | undefined {
    const code = sign.codePointAt(0)!;
    const wanted = `-${hanFont(lang)}`;
    const han = /-(jp|kr|sc|tc)$/;
    const packages = [...this.#parts].sort(([one], [other]) => rank(one) - rank(other));
    /** Chinese characters of another language are better than none, but they come last. */
    function rank(name: string): number {
      return !han.test(name) ? 0 : name.endsWith(wanted) ? 1 : 2;
    }
    for (const [, parts] of packages)
      for (const part of parts) {
        if (!part.ranges.some(([first, last]) => code >= first && code <= last)) continue;
        // The ranges are those of a style sheet; the file itself may have less.
        part.characters ??= charactersOf(readFileSync(part.files[0]!));
        if (part.characters.has(code)) return part;
      }
    return undefined;
  }

  #register(part: FontPart): void {
    if (part.isRegistered) return;
    part.isRegistered = true;
    // The threads share the fonts of the process.
    if (this.canvas.GlobalFonts.has(part.family)) return;
    for (const file of part.files) this.canvas.GlobalFonts.registerFromPath(file, part.family);
  }
}

/** The parts of a package, as its `unicode.json` lists them: `{ "latin": "U+0000-00FF,U+0131", "[4]": "U+4E00" }`. */
function partsOf(name: string, folder: string): FontPart[] {
  const list = JSON.parse(readFileSync(join(folder, 'unicode.json'), 'utf8')) as Record<string, string>;
  const font = name.replace(/.*\//, '');
  return Object.entries(list).map(([subset, ranges]) => {
    const part = subset.replace(/[[\]]/g, '');
    return {
      family: `onesheet ${font} ${part}`,
      files: [400, 700].map((weight) => join(folder, 'files', `${font}-${part}-${weight}-normal.woff`)),
      ranges: ranges.split(',').map((range) => {
        const [first, last = first] = range.replace('U+', '').split('-');
        return [parseInt(first!, 16), parseInt(last!, 16)];
      }),
      characters: undefined,
      isRegistered: false,
    };
  });
}
