import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Film } from '../../model/film.js';
import { checkData, problem, type FileIssue } from '../check-film.js';
import type { CatalogueFilm } from '../../catalogue/catalogue-data.js';
import { reasonOf } from '../errors.js';
import { ContentError, readText } from '../files.js';
import { JsonError, readJson } from '../json.js';
import { keyOf, type Plan } from './plan.js';
import { slugOf } from './slug.js';

/** What is known of a film once its file is read. */
export interface Scan {
  file: string;
  /** Absent when there is no film in the file. */
  slug?: string;
  /** Whether everything that would be made of it is there already. */
  fresh?: boolean;
  issues: FileIssue[];
}

/** What a film's folder says of itself, in index.json: written last, so that what it says is there. */
export interface FilmIndex extends CatalogueFilm {
  langs: string[];
  /** From this day on its files say something else, though the film is the same. */
  until?: string | undefined;
  key: string;
  /** The name of the file that it was made of. */
  source: string;
  files: string[];
}

export const indexName = (slug: string): string => `films/${slug}/index.json`;

/** What a film's folder says of itself; undefined when it was never finished. */
export function readIndex(out: string, slug: string): FilmIndex | undefined {
  try {
    return JSON.parse(readFileSync(join(out, indexName(slug)), 'utf8')) as FilmIndex;
  } catch {
    return undefined;
  }
}

/** A film without what is wrong with it, the text that it was read from, and the errors. */
export function openFilm(file: string): { film?: Film | undefined; text: string; issues: FileIssue[] } {
  try {
    const text = readText(file);
    const { film, issues } = checkData(parse(text));
    return { film, text, issues: issues.filter(({ severity }) => severity === 'error') };
  } catch (error) {
    return { text: '', issues: [issueOf(error)] };
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The slow reader knows where it is wrong.
    return readJson(text).data;
  }
}

function issueOf(error: unknown): FileIssue {
  if (error instanceof ContentError) return problem('encoding', error.message, error.remedy);
  if (error instanceof JsonError) {
    const { message, remedy, line, column } = error;
    return { ...problem('json', message, remedy), line, column };
  }
  return problem('file', reasonOf(error), 'Check the file and its folder.');
}

/** Reads a film as far as to know its name, and whether its files are up to date. */
export function scanFilm(file: string, plan: Plan): Scan {
  const { film, text, issues } = openFilm(file);
  if (!film) return { file, issues };
  const slug = slugOf(film, file);
  const index = readIndex(plan.out, slug);
  const fresh = index?.key === keyOf(text, plan) && !(index.until && plan.today >= index.until);
  return { file, slug, fresh, issues };
}
