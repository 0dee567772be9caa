/** All writers of a box, by the format that they write. A new format is its writer, a line here and one in formats.ts. */
import type { Box } from '../facts/box.js';
import type { FilmTheme } from '../themes/themes.js';
import { emailOf } from './email.js';
import type { BoxFormat } from './formats.js';
import { ampOf, htmlOf } from './html.js';
import { markdownOf } from './markdown.js';
import { textOf } from './text.js';

/** Writes a box as text; `tag` is the tag of its element. */
export type Writer = (box: Box, tag: string, theme: FilmTheme | undefined) => string;

/** Writers of formats that need the words of a box alone: the element needs its class, and JSON-LD is of the film. */
export const writers: Record<Exclude<BoxFormat, 'dsd'>, Writer> = {
  html: htmlOf,
  amp: ampOf,
  email: emailOf,
  markdown: markdownOf,
  text: textOf,
};
