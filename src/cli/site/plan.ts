import { createHash } from 'node:crypto';
import { version } from '../../base/version.js';
import type { Fragment } from '../../catalogue/catalogue-data.js';
import type { BoxTag, FilmTheme } from '../../surfaces/render.js';

/** What to make of every film; the same for all of them. */
export interface Plan {
  /** The folder that is served. */
  out: string;
  langs: string[];
  boxes: BoxTag[];
  formats: Fragment[];
  theme?: FilmTheme | undefined;
  /** The site's address with a slash at its end; `/` when it is not known. */
  site: string;
  /** Where the script tags' files lie, with a slash at its end. */
  base: string;
  /** The day for what may be out of date. */
  today: string;
  staleAfter: number;
}

/** The folder of the script tags' files inside the site. */
export const scripts = `onesheet@${version}`;

/**
 * What a film's files were made of: its text and everything that decides what is written. The same key means the
 * same files, but for the day on which they are read.
 */
export function keyOf(text: string, { langs, boxes, formats, theme, site, base, staleAfter }: Plan): string {
  const plan = JSON.stringify([version, langs, boxes, formats, theme, site, base, staleAfter]);
  return createHash('sha256').update(plan).update('\0').update(text).digest('base64url');
}
