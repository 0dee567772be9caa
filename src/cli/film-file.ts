import type { Film } from '../model/film.js';
import { wordIssue } from '../model/issue-words.js';
import type { Fault, Issue } from '../model/issue.js';
import { readFilmAsWritten } from '../model/parse.js';
import { ContentError } from './errors.js';
import { parseJson } from './json.js';
import { meaningOf, numberIn } from './meaning.js';
import { readText } from './read-text.js';

/** An issue of a film file, with what a program needs to find its place. */
export interface FileIssue extends Issue {
  /** Where the text of a file stops being JSON; from 1. */
  line?: number | undefined;
  column?: number | undefined;
  /** What stands at the path, when that is not a whole list or object. */
  value?: unknown;
  /** What certainly should stand there: `validate --fix` writes it. */
  fix?: unknown;
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
    const { film, faults } = readFilmAsWritten(data);
    const issues = faults.map((fault) => addMeaning(addValue(wordIssue(fault), fault.value), fault));
    return { text, data, film, issues };
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

/** A message about a whole entry does not say which one; what is in the entry helps an editor to find it. */
function addValue(issue: Issue, value: unknown): FileIssue {
  if (value === undefined || issue.code === 'unknown-field') return issue;
  if (typeof value !== 'object' || value === null) return { ...issue, value };
  const text = JSON.stringify(value);
  return text.length > 80 ? issue : { ...issue, message: `${issue.message}: ${text}` };
}

/** Fields whose objects say enough with a name alone. */
const named = /^(cast|people|person|buyers|sellers|salesAgents|bidders|companies)$/;

/** Several names in one text: what they stand for is for a person to part. */
const several = /[,;&/]|\band\b/;

/** What is certainly one entry of a list. */
const isOne = (value: unknown): boolean =>
  typeof value === 'string' ? !several.test(value) : typeof value === 'object' && value !== null;

/** A command knows more names of words than a page does: what a wrong value means, and whether that is certain. */
function addMeaning(issue: FileIssue, { code, path, value, known }: Fault): FileIssue {
  if (code === 'spelling') return { ...issue, fix: known![0] };
  const number = numberIn(code, value);
  if (number !== undefined) return { ...issue, remedy: `Write ${number}, without quotes.`, fix: number };
  if (code === 'list' && isOne(value)) return { ...issue, fix: [value] };
  if (typeof value !== 'string') return issue;
  const field = path.findLast((step) => typeof step === 'string')!;
  if (code === 'object' && named.test(String(field)))
    return several.test(value) ? issue : { ...issue, fix: { name: value } };
  const meaning = meaningOf(code, value);
  if (!meaning) return issue;
  const { word, isCertain } = meaning;
  const rest = issue.remedy.replace(/^Did you mean "[^"]*"\? /, '');
  return isCertain
    ? { ...issue, remedy: `Write "${word}".`, fix: word }
    : { ...issue, remedy: `Did you mean "${word}"? ${rest}` };
}
