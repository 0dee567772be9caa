import { defaultStaleAfter, type Box } from '../facts/box.js';
import { boxOf } from '../facts/box-of.js';
import type { BoxTag } from '../facts/boxes.js';
import type { BoxOptions } from '../facts/facts.js';
import { boxFacts } from '../facts/film-facts.js';
import type { Reader } from '../facts/wording.js';
import type { Film } from '../model/film.js';
import { utcDay } from '../words/utc-day.js';
import { tongueOf } from './languages.js';

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
export function readerOf({
  lang = 'en',
  today = utcDay(),
  staleAfter = defaultStaleAfter,
}: ReaderOptions): Reader {
  const { locale, messages } = tongueOf(lang);
  return { locale, messages, today, staleAfter };
}

/**
 * A box of a film in any of our languages, for the writers. Words are the expensive part: whoever writes several formats of
 * a box asks for it once.
 * @returns undefined when the film has nothing for the box
 */
export const boxFor = (film: Film, tag: BoxTag, options: ReaderOptions & BoxOptions): Box | undefined =>
  boxOf(boxFacts[tag], film, readerOf(options), options);
