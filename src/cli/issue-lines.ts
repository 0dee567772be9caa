import type { FileIssue } from './film-file.js';
import { paint, printLine } from './terminal.js';

/** `films/x.json:deals[0].price: message. Remedy`; a place in a file that is no JSON is its line and column. */
export function issueLine(
  file: string,
  { path, line, column, severity, message, remedy }: FileIssue,
): string {
  const place = line ? `:${line}:${column}` : path && `:${path}`;
  const kind = severity === 'warning' ? paint('yellow', 'warning: ') : '';
  return `${paint('bold', `${file}${place}`)}: ${kind}${message}. ${paint('dim', remedy)}`;
}

/** The issues that make a box leave something out; the others are warnings. */
export const errorsAmong = (issues: FileIssue[]): FileIssue[] =>
  issues.filter(({ severity }) => severity === 'error');

/** Prints the errors of a film file, a line each, and says whether there are any. */
export function printErrors(file: string, issues: FileIssue[]): boolean {
  const errors = errorsAmong(issues);
  for (const issue of errors) printLine(issueLine(file, issue));
  return errors.length > 0;
}
