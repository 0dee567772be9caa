/** All writers of a box, by the format that they write. A new format is its writer and a line in both lists here. */
import type { Box } from '../facts/box.js';
import type { FilmTheme } from '../themes/tokens.js';
import { emailOf } from './email.js';
import { ampOf, htmlOf } from './html.js';
import { markdownOf } from './markdown.js';
import { textOf } from './text.js';

/** All that `renderBox` writes. */
export const formats = ['dsd', 'html', 'email', 'amp', 'text', 'markdown', 'jsonld'] as const;
export type Format = (typeof formats)[number];

/** Writes a box as text; `tag` is the tag of its element. */
export type Writer = (box: Box, tag: string, theme: FilmTheme | undefined) => string;

/** Writers of formats that need the words of a box alone: the element needs its class, and JSON-LD is of the film. */
export const writers: Record<Exclude<Format, 'dsd' | 'jsonld'>, Writer> = {
  html: htmlOf,
  amp: ampOf,
  email: emailOf,
  markdown: markdownOf,
  text: textOf,
};
