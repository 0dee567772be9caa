import type { Film } from '../model/film.js';
import { wordIssue } from '../model/issue-words.js';
import type { Fault, Issue } from '../model/issue.js';
import { readFilmAsWritten } from '../model/parse.js';
import { meaningOf, numberIn } from './meaning.js';

/** An issue of film JSON, with what stands there and what should. */
export interface FilmIssue extends Issue {
  /** What stands at the path, when that is not a whole list or object. */
  value?: unknown;
  /** What certainly should stand there: `validate --fix` writes it, and the desk mends it. */
  fix?: unknown;
}

/**
 * Film JSON as a film, with its faults in words. It knows more names of words than a page does.
 * @param data what `JSON.parse` gave
 * @example readFilmIssues({ title: 'Dust', year: '2019' }).issues[0].fix // 2019
 */
export function readFilmIssues(data: unknown): { film: Film | undefined; issues: FilmIssue[] } {
  const { film, faults } = readFilmAsWritten(data);
  return {
    film,
    issues: faults.map((fault) => addMeaning(addValue(wordIssue(fault), fault.value), fault)),
  };
}

/** A message about a whole entry does not say which one; what is in the entry helps an editor to find it. */
function addValue(issue: Issue, value: unknown): FilmIssue {
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
function addMeaning(issue: FilmIssue, { code, path, value, known }: Fault): FilmIssue {
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
