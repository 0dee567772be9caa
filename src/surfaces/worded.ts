import { boxes, filmFacts } from '../facts/film-facts.js';
import { wordingOf, type Reader } from '../facts/wording.js';
import { utcDay } from '../words/utc-day.js';
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
export interface ReaderOptions {
  /** BCP 47 tag; default `en`. */
  lang?: string;
  /** `2026-03-14`; default: today, in UTC. */
  today?: string;
  /** In days; anything but a number is 90. */
  staleAfter?: number;
}

/** The reader that facts are worded for, in any of our languages. */
export function readerOf({ lang = 'en', today = utcDay(), staleAfter = 90 }: ReaderOptions): Reader {
  const { locale, messages } = tongueOf(lang);
  return { locale, messages, today, staleAfter: Number.isFinite(staleAfter) ? staleAfter : 90 };
}

/**
 * The facts of a box in words, from which every surface but the element is written. Words are the dear part: whoever
 * writes several surfaces of a box asks for them once.
 * @param options `sections`: which boxes the dossier has
 * @returns undefined when the film has nothing for the box
 */
export function wordedBox(
  film: Film,
  box: BoxTag,
  options: ReaderOptions & OutlineOptions & { sections?: string | undefined },
): Outline | undefined {
  const wording = wordingOf(film, readerOf(options));
  const facts = box === 'film-facts' ? filmFacts(wording, options.sections) : boxes[box]!(wording);
  return facts && outlineOf(facts, wording, options);
}

/** The formats that are written from the words of a box alone. */
export const written = {
  html: htmlOf,
  amp: ampOf,
  email: (outline, _, theme) => emailOf(outline, theme),
  markdown: markdownOf,
  text: textOf,
} satisfies Record<string, (outline: Outline, box: BoxTag, theme?: FilmTheme) => string>;
