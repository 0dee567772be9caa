import type { Film } from '../model/film.js';
import { readFilmIssues, type FilmIssue } from '../copy-desk/film-issues.js';
import { ContentError } from '../json-text/content-error.js';
import { parseJson } from '../json-text/json.js';
import { readText } from './read-text.js';

/** An issue of a film file, with what a program needs to find its place. */
export interface FileIssue extends FilmIssue {
  /** Where the text of a file stops being JSON; from 1. */
  line?: number | undefined;
  column?: number | undefined;
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
  try {
    return readFilmText(readText(file));
  } catch (error) {
    return faultyFile('', error);
  }
}

/** The same for a text that is at hand. */
export function readFilmText(text: string): FilmFile {
  try {
    const data = parseJson(text);
    return { text, data, ...readFilmIssues(data) };
  } catch (error) {
    return faultyFile(text, error);
  }
}

function faultyFile(text: string, error: unknown): FilmFile {
  if (!(error instanceof ContentError)) throw error;
  const { code, message, remedy, line, column } = error;
  const issue = fileIssue(code, message, remedy);
  return { text, data: undefined, film: undefined, issues: [line ? { ...issue, line, column } : issue] };
}

/** An error that is about a file as a whole. */
export const fileIssue = (code: string, message: string, remedy: string): FileIssue => ({
  path: '',
  code,
  message,
  remedy,
  severity: 'error',
});
