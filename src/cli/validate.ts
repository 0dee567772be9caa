import { checkFile, type CheckedFile, type FileIssue } from './check-film.js';
import { filmFiles } from './files.js';
import { paint, say } from './terminal.js';

export interface ValidateOptions {
  /** Warnings count like errors. */
  strict?: boolean;
  /** The result as JSON on standard output, for programs. */
  json?: boolean;
}

/**
 * Checks film files: what boxes would leave out (errors), and what a copy desk would ask (warnings).
 * @param named files, folders, patterns, or `-`
 * @returns the exit code: 1 when something is wrong
 * @throws {CallError} when a file cannot be read
 */
export async function validate(named: string[], { strict, json }: ValidateOptions): Promise<number> {
  const totals = { files: 0, errors: 0, warnings: 0 };
  const results: Omit<CheckedFile, 'film'>[] = [];
  for (const path of await filmFiles(named)) {
    const { file, issues } = checkFile(path);
    totals.files++;
    for (const { severity } of issues) totals[severity === 'error' ? 'errors' : 'warnings']++;
    if (json) results.push({ file, issues });
    else for (const issue of issues) say(issueLine(file, issue));
  }
  if (json) process.stdout.write(`${JSON.stringify({ ...totals, results }, null, 2)}\n`);
  else say(summary(totals));
  return totals.errors || (strict && totals.warnings) ? 1 : 0;
}

/** `films/x.json:deals[0].price: message. Remedy`; a place in a file that is no JSON is its line and column. */
export function issueLine(
  file: string,
  { path, line, column, severity, message, remedy }: FileIssue,
): string {
  const place = line ? `:${line}:${column}` : path && `:${path}`;
  const kind = severity === 'warning' ? paint('yellow', 'warning: ') : '';
  return `${paint('bold', `${file}${place}`)}: ${kind}${message}. ${paint('dim', remedy)}`;
}

const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;

function summary({ files, errors, warnings }: { files: number; errors: number; warnings: number }): string {
  const all = `${count(files, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  return paint(errors ? 'red' : warnings ? 'yellow' : 'green', all);
}
