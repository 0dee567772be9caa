import type { Film } from '../model/film.js';
import { wordIssue } from '../model/issue-words.js';
import type { Issue } from '../model/issue.js';
import { readFilmAsWritten } from '../model/parse.js';
import { ContentError } from './errors.js';
import { parseJson } from './json.js';
import { readText } from './read-text.js';

/** An issue of a film file, with what a program needs to find its place. */
export interface FileIssue extends Issue {
  /** Where the text of a file stops being JSON; from 1. */
  line?: number | undefined;
  column?: number | undefined;
  /** What stands at the path, when that is not a whole list or object. */
  value?: unknown;
}

/** A film file after reading it. */
export interface FilmFile {
  /** What the file holds; empty when it cannot be read as text. */
  text: string;
  /** The same as data; undefined when it is no JSON. */
  data: unknown;
  /** The film without its faults; undefined when nothing of the data is usable as a film. */
  film: Film | undefined;
  /** The faults of the file and of the film, in words. */
  issues: FileIssue[];
}

/**
 * Reads a film file. This is the only way in which a command comes by a film.
 * @param file a path, or `-` for standard input
 * @throws {CallError} when the file cannot be read at all; its `cause` is the error of the file system
 */
export function readFilmFile(file: string): FilmFile {
  let text = '';
  try {
    text = readText(file);
    const data = parseJson(text);
    const { film, faults } = readFilmAsWritten(data);
    return { text, data, film, issues: faults.map((fault) => addValue(wordIssue(fault), fault.value)) };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    const { code, message, remedy, line, column } = error;
    const issue = fileIssue(code, message, remedy);
    return { text, data: undefined, film: undefined, issues: [line ? { ...issue, line, column } : issue] };
  }
}

/** An error that is about a file as a whole. */
export const fileIssue = (code: string, message: string, remedy: string): FileIssue => ({
  path: '',
  code,
  message,
  remedy,
  severity: 'error',
});

/** A message about a whole entry does not say which one; what is in the entry helps an editor to find it. */
function addValue(issue: Issue, value: unknown): FileIssue {
  if (value === undefined || issue.code === 'unknown-field') return issue;
  if (typeof value !== 'object' || value === null) return { ...issue, value };
  const text = JSON.stringify(value);
  return text.length > 80 ? issue : { ...issue, message: `${issue.message}: ${text}` };
}
