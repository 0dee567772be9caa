import type { FileIssue } from './film-file.js';
import { paint, printLine } from './terminal.js';

/** `films/x.json:deals[0].price`; a place in a file that is no JSON is its line and column. */
const placeText = (file: string, { path, line, column }: FileIssue): string =>
  paint('bold', `${file}${line ? `:${line}:${column}` : path && `:${path}`}`);

const kinds = { error: '', warning: paint('yellow', 'warning: '), hint: paint('dim', 'hint: ') };

/** `films/x.json:deals[0].price: message. Remedy [code]`; an error has no code, because nothing answers it. */
export function issueLine(file: string, issue: FileIssue): string {
  const { code, severity, message, remedy } = issue;
  const end = severity === 'error' ? remedy : `${remedy} [${code}]`;
  return `${placeText(file, issue)}: ${kinds[severity]}${message}. ${paint('dim', end)}`;
}

/** `films/x.json:kind: wrote "feature" for "Feature"` */
export function fixLine(file: string, issue: FileIssue): string {
  const { value, fix } = issue;
  const old = value === undefined || typeof value === 'object' ? '' : ` for ${JSON.stringify(value)}`;
  return `${placeText(file, issue)}: ${paint('green', 'wrote')} ${JSON.stringify(fix)}${old}`;
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
