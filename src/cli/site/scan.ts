import { CallError, reasonOf } from '../errors.js';
import { fileIssue, readFilmFile, type FileIssue, type FilmFile } from '../film-file.js';
import { errorsAmong } from '../issue-lines.js';
import { readIndex } from './film-index.js';
import { keyOf, type Plan } from './plan.js';
import { slugOf } from './slug.js';

/** What a build needs to know of a film file before it makes anything. */
export interface Scan {
  file: string;
  /** The name of the film's files; absent when there is no film in the file. */
  slug?: string;
  /** Whether all files that a build would make of the film exist, and say what they would say today. */
  fresh?: boolean;
  /** The errors of the file. */
  issues: FileIssue[];
}

/**
 * A film file of the site. One that cannot be read is an issue here: the films of the other files are made all the
 * same, and the next run may find it readable.
 */
export function readSiteFilm(file: string): FilmFile {
  try {
    return readFilmFile(file);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    const issue = fileIssue('file', reasonOf(error.cause), 'Check the file and its folder.');
    return { text: '', data: undefined, film: undefined, issues: [issue] };
  }
}

/** Reads a film file, and finds out whether the film's files are up to date. */
export function scanFilm(file: string, plan: Plan): Scan {
  const { film, text, issues: all } = readSiteFilm(file);
  const issues = errorsAmong(all);
  if (!film) return { file, issues };
  const slug = slugOf(film, file);
  const index = readIndex(plan.out, slug);
  const fresh = index?.key === keyOf(text, plan) && !(index.until && plan.today >= index.until);
  return { file, slug, fresh, issues };
}
