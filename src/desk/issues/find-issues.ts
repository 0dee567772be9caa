import { readFilmIssues, type FilmIssue } from '../../copy-desk/film-issues.js';
import { lintFilm } from '../../copy-desk/lint.js';
import { pathText } from '../../model/issue-words.js';
import { rules } from '../../model/rules.js';
import { inFull } from '../../shorthand/shorthand.js';
import type { FilmJson } from '../history.js';

/**
 * Everything that is wrong with a film and everything that a copy desk asks of it, as `onesheet validate` finds it. A film
 * without a title is only begun: the one issue then is that it has none.
 */
export function findIssues(film: FilmJson): FilmIssue[] {
  const { film: clean, issues } = readFilmIssues(film);
  const written = new Map(
    inFull(film)
      .fixes.filter(({ value }) => typeof value === 'object' || rules.date(value))
      .map(({ path, value }) => [pathText(path), value]),
  );
  const withFixes = issues.map((issue) =>
    issue.fix === undefined && written.has(issue.path) ? { ...issue, fix: written.get(issue.path) } : issue,
  );
  return [...withFixes, ...(clean ? lintFilm(clean, film) : [])];
}
