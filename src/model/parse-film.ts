import type { Film } from './film.js';
import type { Issue } from './issue.js';
import { wordIssue } from './issue-words.js';
import { readFilmAsWritten } from './parse.js';

/** A film as far as it could be read, and every issue in an editor's words. */
export interface ParsedFilm {
  /** Absent only when the document has no usable title. */
  film?: Film;
  issues: Issue[];
}

/**
 * Reads film JSON leniently. A wrong field is left out, an issue says where and why, and the rest of the film is read.
 * Never throws.
 * @param data anything, usually what `JSON.parse` gave
 * @returns the clean film (absent only without a usable title) and the issues, in document order
 * @example
 * const { film, issues } = parseFilm(JSON.parse(text));
 * for (const { path, message, remedy } of issues) console.warn(`${path}: ${message}. ${remedy}`);
 */
export function parseFilm(data: unknown): ParsedFilm {
  const { film, faults } = readFilmAsWritten(data);
  const issues = faults.map(wordIssue);
  return film ? { film, issues } : { issues };
}
