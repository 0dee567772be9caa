/** The formats and their writers. A new format is its writer and its lines in the lists below. */
import type { Box } from '../facts/box.js';
import type { FilmTheme } from '../themes/themes.js';
import { emailOf } from './email.js';
import { ampOf, htmlOf } from './html.js';
import { markdownOf } from './markdown.js';
import { textOf } from './text.js';

/** All formats that `renderBox` writes. */
export const formats = ['dsd', 'html', 'email', 'amp', 'text', 'markdown', 'jsonld'] as const;
export type Format = (typeof formats)[number];

/** The formats that write one box; JSON-LD is about the whole film. */
export type BoxFormat = Exclude<Format, 'jsonld'>;

/** How the names of files end that a format is written to. */
export const endings: Record<BoxFormat, string> = {
  dsd: 'dsd.html',
  html: 'html',
  email: 'email.html',
  amp: 'amp.html',
  text: 'txt',
  markdown: 'md',
};

export const boxFormats = Object.keys(endings) as BoxFormat[];

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
