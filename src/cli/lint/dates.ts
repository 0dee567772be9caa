import type { Finding, Rule } from './rule.js';
import { firstOf, objectsOf, textsOf } from './walk.js';

/** Nothing can have been known, published, corrected or checked tomorrow. */
export const notYet: Rule = (film, today) => {
  const found: Finding[] = [];
  for (const [text, path] of textsOf(film)) {
    const name = path.at(-1);
    const past =
      name === 'asOf' ||
      name === 'updated' ||
      (name === 'date' && /^(sources|corrections)$/.test(String(path[0])));
    if (past && /^\d{4}/.test(text) && firstOf(text) > today)
      found.push({
        path,
        code: 'not-yet',
        message: `${text} is still to come`,
        remedy: 'Check the year, and the order of month and day: 2026-03-14 is 14 March.',
      });
  }
  return found;
};

/** Whoever adds a fact or a correction and leaves `updated` as it was tells readers that nothing is new. */
export const updatedTooEarly: Rule = (film) => {
  const { updated } = film;
  if (!updated) return [];
  const days = [...objectsOf(film)].flatMap(([{ asOf }]) => (typeof asOf === 'string' ? [asOf] : []));
  const newest = [...days, ...(film.corrections ?? []).map(({ date }) => date)]
    .sort((a, b) => (firstOf(a) < firstOf(b) ? 1 : -1))
    .at(0);
  return newest && firstOf(newest) > firstOf(updated) && !newest.startsWith(updated)
    ? [
        {
          path: ['updated'],
          code: 'updated-too-early',
          message: `the film was last checked on ${updated}, and something in it is of ${newest}`,
          remedy: `Set "updated" to ${newest} or later.`,
        },
      ]
    : [];
};
