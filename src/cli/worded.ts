import { boxes, filmFacts } from '../facts/film-facts.js';
import { wordingOf } from '../facts/wording.js';
import type { Film } from '../model/film.js';
import type { FilmTheme } from '../themes/tokens.js';
import type { BoxTag } from '../surfaces/boxes.js';
import { inCharacters, lineText, type Pen } from '../surfaces/characters.js';
import { emailOf } from '../surfaces/email.js';
import { ampOf, htmlOf } from '../surfaces/html.js';
import { tongueOf } from '../surfaces/languages.js';
import { markdownOf } from '../surfaces/markdown.js';
import { outlineOf, type Outline, type OutlineOptions } from '../surfaces/outline.js';
import type { Format } from '../surfaces/render.js';
import { textOf } from '../surfaces/text.js';
import { escapeHtml } from '../surfaces/to-html.js';

/** For whom the facts of a box are put into words. */
export interface WordedOptions extends OutlineOptions {
  lang: string;
  today: string;
  staleAfter?: number;
  sections?: string | undefined;
}

/**
 * The facts of a box in words, from which every surface but the element is written. Words are the dear part: whoever
 * writes several surfaces of a box asks for them once.
 * @returns undefined when the film has nothing for the box
 */
export function wordedBox(film: Film, box: BoxTag, options: WordedOptions): Outline | undefined {
  const { lang, today, staleAfter = 90, sections, ...frame } = options;
  const wording = wordingOf(film, { ...tongueOf(lang), today, staleAfter });
  const facts = box === 'film-facts' ? filmFacts(wording, sections) : boxes[box]!(wording);
  return facts && outlineOf(facts, wording, frame);
}

/** The formats that are written from the words of a box alone. */
export const written: Record<
  Exclude<Format, 'dsd' | 'jsonld'>,
  (outline: Outline, box: BoxTag, theme?: FilmTheme) => string
> = {
  html: htmlOf,
  amp: ampOf,
  email: (outline, _, theme) => emailOf(outline, theme),
  markdown: markdownOf,
  text: textOf,
};

/** Paragraphs and no more: what every CMS, feed and reader leaves alone. */
const paragraphs: Pen = {
  text: escapeHtml,
  strong: (safe) => `<b>${safe}</b>`,
  link: (safe, url) => `<a href="${escapeHtml(url)}">${safe}</a>`,
  image: () => '',
  heading: (safe) => `<p><b>${safe}</b></p>`,
  paragraph: (safe) => `<p>${safe}</p>`,
  item: (safe) => `<p>${safe}</p>`,
  table: (caption, _head, entries) =>
    [
      `<p><b>${caption}:</b></p>`,
      ...entries.map((cells) => `<p>${cells.filter(Boolean).join(' · ')}</p>`),
    ].join('\n'),
};

/** A box for whoever sees neither its script nor its styles: HTML paragraphs, to stand inside the element. */
export function fallbackOf(outline: Outline): string {
  // The status says it, too; a row of steps in a sentence says nothing.
  const blocks = outline.blocks.filter(({ kind }) => kind !== 'steps');
  return inCharacters({ ...outline, blocks }, paragraphs)
    .trim()
    .replace(/\n+/g, '\n');
}

const plain = (text: string) => text;
const names: Pen = { ...paragraphs, text: plain, strong: plain, link: plain };

/** What a box of a film is called, as its heading has it: "The deal — Parasite". */
export const titleOf = (film: Film, { heading }: Outline): string => lineText(heading, names) || film.title;
