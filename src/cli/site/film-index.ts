import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueFilm } from '../../catalogue/site-data.js';

/** A picture that lies in the site. */
export interface DrawnPicture {
  /** Stands for all that it depends on: as long as it is the same, the picture is. */
  key: string;
  /** The title that it has, which may be another than the film's own. */
  title: string;
}

/** The index.json of a film's folder. A build writes it last, so that a folder with an index is a complete one. */
export interface FilmIndex extends CatalogueFilm {
  langs: string[];
  /** From this day on its files say something else, though the film is the same. */
  until?: string | undefined;
  /** Stands for all that the files depend on: plan.ts has it. */
  key: string;
  /** The name of the film file. */
  source: string;
  /** The files of the film, named from the root of the site. */
  files: string[];
  /** What stands for each of its pictures, by the names of their files. */
  pictures?: Record<string, DrawnPicture> | undefined;
}

/** The name of the index, from the root of the site. */
export const indexName = (slug: string): string => `films/${slug}/index.json`;

/** The index of a film's folder; undefined when the folder was never complete. */
export function readIndex(out: string, slug: string): FilmIndex | undefined {
  try {
    return JSON.parse(readFileSync(join(out, indexName(slug)), 'utf8')) as FilmIndex;
  } catch {
    return undefined;
  }
}
