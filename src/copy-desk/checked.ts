import type { Film } from '../model/film.js';
import type { Issue } from '../model/issue.js';

/** Whether a question is asked at a path or in what it holds: `deals[0].price` is in `deals[0]`. */
const isIn = (path: string, whole: string): boolean =>
  path === whole || (path.startsWith(whole) && /^[.[]/.test(path.slice(whole.length)));

/**
 * The questions that nobody has answered in `checked`. An answer to nothing is a question itself: what it was about has
 * changed, and may be wrong in another way now.
 * @param paths the paths of the answers in the file
 */
export function openQuestions(questions: Issue[], { checked = [] }: Film, paths: string[]): Issue[] {
  const answers = checked.map(({ code, path }) =>
    questions.filter((one) => one.code === code && (!path || isIn(one.path, path))),
  );
  const answered = new Set(answers.flat());
  const open = questions.filter((one) => !answered.has(one));
  const idle = answers.flatMap((them, i): Issue[] =>
    them.length
      ? []
      : [
          {
            path: paths[i]!,
            code: 'check-without-question',
            message: `nothing is asked any more that this answers: "${checked[i]!.code}"`,
            remedy: 'Delete it, or correct its code or path.',
            severity: 'warning',
          },
        ],
  );
  return [...open, ...idle];
}
