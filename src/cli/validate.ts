import { pathText } from '../model/issue-words.js';
import { filmPaths } from './film-paths.js';
import { readFilmFile, type FileIssue } from './film-file.js';
import { issueLine } from './issue-lines.js';
import { repeatedFields } from './json.js';
import { lintFilm } from './lint/lint.js';
import { paint, printLine } from './terminal.js';

export interface ValidateOptions {
  /** Warnings count like errors. */
  strict?: boolean;
  /** The result as JSON on standard output, for programs. */
  json?: boolean;
}

/**
 * Checks film files: what boxes would leave out (errors), and what a copy desk would ask (warnings).
 * @param names files, folders, patterns, or `-`
 * @returns the exit code: 1 when something is wrong
 * @throws {CallError} when a file cannot be read
 */
export async function validateFilms(names: string[], { strict, json }: ValidateOptions): Promise<number> {
  const totals = { files: 0, errors: 0, warnings: 0 };
  const results: { file: string; issues: FileIssue[] }[] = [];
  for (const file of await filmPaths(names)) {
    const issues = allIssues(file);
    totals.files++;
    for (const { severity } of issues) totals[severity === 'error' ? 'errors' : 'warnings']++;
    if (json) results.push({ file, issues });
    else for (const issue of issues) printLine(issueLine(file, issue));
  }
  if (json) process.stdout.write(`${JSON.stringify({ ...totals, results }, null, 2)}\n`);
  else printLine(summary(totals));
  return totals.errors || (strict && totals.warnings) ? 1 : 0;
}

/** Everything that is wrong or doubtful in a film file. */
function allIssues(file: string): FileIssue[] {
  const { text, data, film, issues } = readFilmFile(file);
  if (data === undefined) return issues;
  const repeats = repeatedFields(text).map((path) => repeatIssue(pathText(path)));
  return [...issues, ...repeats, ...(film ? lintFilm(film, data) : [])];
}

const repeatIssue = (path: string): FileIssue => ({
  path,
  code: 'field-twice',
  message: 'the field is written twice here; only the last counts',
  remedy: 'Delete one.',
  severity: 'warning',
});

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

function summary({ files, errors, warnings }: { files: number; errors: number; warnings: number }): string {
  const text = `${count(files, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return paint(errors ? 'red' : warnings ? 'yellow' : 'green', text);
}
