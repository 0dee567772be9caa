import { boxes, filmFacts } from '../facts/film-facts.js';
import { wordingOf } from '../facts/wording.js';
import type { Film } from '../model/film.js';
import type { FilmTheme } from '../themes/tokens.js';
import type { BoxTag } from './boxes.js';
import { emailOf } from './email.js';
import { ampOf, htmlOf } from './html.js';
import { tongueOf } from './languages.js';
import { markdownOf } from './markdown.js';
import { outlineOf, type Outline, type OutlineOptions } from './outline.js';
import { textOf } from './text.js';

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
export const written = {
  html: htmlOf,
  amp: ampOf,
  email: (outline, _, theme) => emailOf(outline, theme),
  markdown: markdownOf,
  text: textOf,
} satisfies Record<string, (outline: Outline, box: BoxTag, theme?: FilmTheme) => string>;
