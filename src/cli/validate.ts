import { pathOf, pathText } from '../model/issue-words.js';
import { rules } from '../model/rules.js';
import { filmPaths } from './film-paths.js';
import { readFilmFile, readFilmText, type FileIssue, type FilmFile } from './film-file.js';
import { fixText, writeFilmFile } from './fix.js';
import { fixLine, issueLine } from './issue-lines.js';
import { repeatedFields } from '../json-text/json.js';
import { inFull } from '../shorthand/in-full.js';
import { lintFilm } from '../copy-desk/lint.js';
import { paint, printLine } from './terminal.js';

export interface ValidateOptions {
  /** Warnings count like errors; hints do not. */
  strict?: boolean;
  /** Writes what is certain into the file; what came by standard input goes to standard output. */
  fix?: boolean;
  /** The result as JSON on standard output, for programs. */
  json?: boolean;
}

/** What was wrong with a file, and what `--fix` wrote. */
interface Result {
  file: string;
  issues: FileIssue[];
  fixed?: FileIssue[];
  /** The film of standard input, put right. */
  output?: string;
}

/**
 * Checks film files: what boxes would leave out (errors), what a copy desk would ask (warnings), what would be good to know
 * (hints).
 * @param names files, folders, patterns, or `-`
 * @returns the exit code: 1 when something is wrong, after fixing
 * @throws {CallError} when a file cannot be read or written
 */
export async function validateFilms(names: string[], options: ValidateOptions): Promise<number> {
  const { strict, json } = options;
  const totals: Totals = { files: 0, errors: 0, warnings: 0, hints: 0, ...(options.fix ? { fixed: 0 } : {}) };
  const results: Result[] = [];
  for (const file of await filmPaths(names)) {
    const result = options.fix ? fixFile(file) : { file, issues: allIssues(readFilmFile(file)) };
    const { issues, fixed = [], output } = result;
    totals.files++;
    for (const { severity } of issues) totals[`${severity}s`]++;
    if (options.fix) totals.fixed! += fixed.length;
    if (json) results.push(result);
    else {
      for (const issue of fixed) printLine(fixLine(file, issue));
      for (const issue of issues) printLine(issueLine(file, issue));
      if (output !== undefined) process.stdout.write(output);
    }
  }
  if (json) process.stdout.write(`${JSON.stringify({ ...totals, results }, null, 2)}\n`);
  else printLine(summary(totals));
  return totals.errors || (strict && totals.warnings) ? 1 : 0;
}

interface Totals {
  files: number;
  errors: number;
  warnings: number;
  hints: number;
  /** Only with `--fix`. */
  fixed?: number;
}

/** Everything that is wrong or doubtful in a film file. */
function allIssues({ text, data, film, issues }: FilmFile): FileIssue[] {
  if (data === undefined) return issues;
  const repeats = repeatedFields(text).map((path) => repeatIssue(pathText(path)));
  return [...issues, ...repeats, ...(film ? lintFilm(film, data) : [])];
}

/** To put one thing right may show another: `"Netflix"` becomes a list, and then its entry an object. */
const mostRounds = 5;

/** Writes what is certain into a film file. */
function fixFile(file: string): Result {
  const before = readFilmFile(file);
  const fixed: FileIssue[] = [];
  // First what an editor wrote in short: "$11-12M" in the place of a price.
  // Known words are the copy desk's, which asks more often.
  const inPlace = inFull(before.data).fixes.filter(
    ({ value }) => typeof value === 'object' || rules.date(value),
  );
  let text = fixText(before.text, inPlace);
  const named = new Map(before.issues.map((issue) => [issue.path, issue]));
  for (const { path, value } of inPlace) {
    const issue = named.get(pathText(path));
    if (issue) fixed.push({ ...issue, fix: value });
  }
  let issues = allIssues(readFilmText(text));
  for (let round = 0; round < mostRounds; round++) {
    const next = issues.filter((issue) => issue.fix !== undefined);
    const fixedText = fixText(
      text,
      next.map(({ path, fix }) => ({ path: pathOf(path), value: fix })),
    );
    if (fixedText === text) break;
    fixed.push(...next);
    text = fixedText;
    issues = allIssues(readFilmText(text));
  }
  if (file === '-') return { file, issues, fixed, output: text };
  if (fixed.length) writeFilmFile(file, text);
  return { file, issues, fixed };
}

const repeatIssue = (path: string): FileIssue => ({
  path,
  code: 'field-twice',
  message: 'the field is written twice here; only the last counts',
  remedy: 'Delete one.',
  severity: 'warning',
});

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

function summary({ files, errors, warnings, hints, fixed }: Totals): string {
  const text = [
    `${count(files, 'file')}: ${count(errors, 'error')}`,
    count(warnings, 'warning'),
    ...(hints ? [count(hints, 'hint')] : []),
    ...(fixed ? [`${fixed} put right`] : []),
  ].join(', ');
  return paint(errors ? 'red' : warnings ? 'yellow' : 'green', text);
}
