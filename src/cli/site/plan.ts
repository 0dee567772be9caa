import { createHash } from 'node:crypto';
import { version } from '../../base/version.js';
import type { BoxTag } from '../../facts/boxes.js';
import type { FilmTheme } from '../../themes/themes.js';
import type { BoxFormat } from '../../writers/writers.js';
import type { PictureTools } from './picture/packages.js';

/** What a build makes of every film: its options, complete. */
export interface Plan {
  /** The folder that is served. */
  out: string;
  langs: string[];
  boxes: BoxTag[];
  formats: BoxFormat[];
  theme?: FilmTheme | undefined;
  /** The site's address with a slash at its end; `/` when it is not known. */
  site: string;
  /** Where the script tags' files lie, with a slash at its end. */
  base: string;
  /** The readers' day, which decides what counts as ahead and as out of date. */
  today: string;
  /** Days after which an open deal may be out of date. */
  staleAfter: number;
  /** What draws a picture of each film; undefined where none are wanted, or cannot be. */
  pictures: PictureTools | undefined;
  /** Make everything again. */
  force: boolean;
}

/** The folder of the script tags' files inside the site. */
export const scripts = `onesheet@${version}`;

/**
 * Stands for everything that a film's files depend on: the text of the film, the plan and our version. As long as the
 * key is the same, the files are, too; only the day is not in it (`until` of the film's index is about that).
 */
export function keyOf(text: string, plan: Plan): string {
  const { langs, boxes, formats, theme, site, base, staleAfter, pictures } = plan;
  const options = JSON.stringify([
    ...[version, langs, boxes, formats, theme, site, base, staleAfter],
    pictures?.version,
  ]);
  return createHash('sha256').update(options).update('\0').update(text).digest('base64url');
}
