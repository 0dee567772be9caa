import { firstDay, isAhead, lastDay } from '../model/date.js';
import type { Finding, LintRule } from './lint-rule.js';
import { objectsOf, textsOf } from './walk.js';

/** Parts of a film whose dates say when something happened. */
const past = ['sources', 'corrections', 'castingChanges', 'deals', 'awards', 'moves'];

/** The day of a fact, a source, a correction or a check is not ahead: it is about something that has happened. */
export const notYet: LintRule = (film, today) => {
  const findings: Finding[] = [];
  for (const [text, path] of textsOf(film)) {
    const name = path.at(-1);
    const hasHappened =
      name === 'asOf' ||
      name === 'updated' ||
      (name === 'date' && path.some((step) => past.includes(String(step))));
    if (hasHappened && /^(\.\.\/)?\d{4}/.test(text) && isAhead(text, today))
      findings.push({
        path,
        code: 'not-yet',
        message: `${text} is still to come`,
        remedy: 'Check the year, and the order of month and day: 2026-03-14 is 14 March.',
      });
  }
  return findings;
};

/** Nothing ends before it begins. */
export const endsBeforeStart: LintRule = (film) => {
  const findings: Finding[] = [];
  for (const [{ start, end }, path] of objectsOf(film))
    if (typeof start === 'string' && typeof end === 'string' && lastDay(end) < firstDay(start))
      findings.push({
        path: [...path, 'end'],
        code: 'ends-before-start',
        message: `${end} is before the start, ${start}`,
        remedy: 'Swap the two, or correct one.',
      });
  return findings;
};

/** `updated` is not earlier than a fact or a correction: readers would think that nothing is new. */
export const updatedTooEarly: LintRule = (film) => {
  const { updated } = film;
  if (!updated) return [];
  const days = [...objectsOf(film)].flatMap(([{ asOf }]) => (typeof asOf === 'string' ? [asOf] : []));
  const newest = [...days, ...(film.corrections ?? []).map(({ date }) => date)]
    .sort((a, b) => (firstDay(a) < firstDay(b) ? 1 : -1))
    .at(0);
  return newest && firstDay(newest) > firstDay(updated) && !newest.startsWith(updated)
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
