import { pathText, wordIssue } from '../model/issue-words.js';
import type { Film } from '../model/film.js';
import type { Issue } from '../model/issue.js';
import { readFilm } from '../model/parse.js';
import { CallError, reasonOf } from './errors.js';
import { ContentError, readText } from './files.js';
import { JsonError, readJson } from './json.js';
import { lintFilm } from './lint/lint.js';

/** An issue of a film file, with what a program needs to find it. */
export interface FileIssue extends Issue {
  /** Where a file that is no JSON stops being it; from 1. */
  line?: number;
  column?: number;
  /** What was written there, when it is not a whole list or object. */
  value?: unknown;
}

/** What there is to say about one film file. */
export interface CheckedFile {
  file: string;
  film?: Film | undefined;
  issues: FileIssue[];
}

/**
 * Reads one film file, and everything that is wrong or doubtful in it.
 * @param file a path, or `-` for standard input
 * @throws {CallError} when the file cannot be read at all
 */
export function checkFile(file: string): CheckedFile {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    if (error instanceof ContentError)
      return { file, issues: [problem('encoding', error.message, error.remedy)] };
    throw new CallError(`${file}: ${reasonOf(error)}`);
  }
  return { file, ...checkText(text) };
}

/** The same for the text of a film file. */
export function checkText(text: string): Omit<CheckedFile, 'file'> {
  try {
    const { data, twice } = readJson(text);
    const { film, issues } = checkData(data);
    for (const path of twice) issues.push(writtenTwice(pathText(path)));
    return { film, issues: film ? [...issues, ...lintFilm(film, data)] : issues };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const { message, remedy, line, column } = error;
    return { issues: [{ ...problem('json', message, remedy), line, column }] };
  }
}

/** The film in any data, and what is wrong with the rest of it. */
export function checkData(data: unknown): { film: Film | undefined; issues: FileIssue[] } {
  const { film, faults } = readFilm(data);
  return { film, issues: faults.map((fault) => withValue(wordIssue(fault), fault.value)) };
}

/** Something that is wrong with a file as a whole. */
export const problem = (code: string, message: string, remedy: string): FileIssue => ({
  path: '',
  code,
  message,
  remedy,
  severity: 'error',
});

const writtenTwice = (path: string): FileIssue => ({
  path,
  code: 'field-twice',
  message: 'the field is written twice here; only the last counts',
  remedy: 'Delete one.',
  severity: 'warning',
});

/** Some messages speak of a whole entry; an editor finds it by what is in it. */
function withValue(issue: Issue, value: unknown): FileIssue {
  if (value === undefined || issue.code === 'unknown-field') return issue;
  if (typeof value !== 'object' || value === null) return { ...issue, value };
  const shown = JSON.stringify(value);
  return shown.length > 80 ? issue : { ...issue, message: `${issue.message}: ${shown}` };
}
