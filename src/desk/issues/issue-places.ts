import type { FilmIssue } from '../../copy-desk/film-issues.js';
import { pathOf, pathText } from '../../model/issue-words.js';
import type { Path } from '../../model/issue.js';

/** The issues of a film by where they are. Looking one up is quick, whatever their number. */
export class IssuePlaces {
  readonly #at = new Map<string, FilmIssue[]>();
  readonly #counts = new Map<string, number>();

  constructor(issues: FilmIssue[]) {
    for (const issue of issues) {
      this.#at.set(issue.path, [...(this.#at.get(issue.path) ?? []), issue]);
      const path = pathOf(issue.path);
      for (let length = 1; length <= path.length; length++) {
        const place = pathText(path.slice(0, length));
        this.#counts.set(place, (this.#counts.get(place) ?? 0) + 1);
      }
    }
  }

  /** Those at a path itself. */
  at(path: Path): FilmIssue[] {
    return this.#at.get(pathText(path)) ?? [];
  }

  /** How many there are at a path and in what it holds. */
  countIn(path: Path): number {
    return this.#counts.get(pathText(path)) ?? 0;
  }
}
