import { isAhead, lastDay } from '../model/date.js';
import type { Release } from '../model/film.js';
import type { Finding, LintRule } from './lint-rule.js';

type Words = [code: string, message: string, remedy: string];

function questionAbout({ state, date }: Release, today: string): Words | undefined {
  if (state === 'dated' && !date)
    return [
      'dated-without-date',
      'the release is called dated and has no date',
      'Add "date", or use planned.',
    ];
  if (!date) return undefined;
  if (state === 'released' && isAhead(date, today))
    return ['released-not-yet', `the release is called released, and ${date} is still to come`, 'Use dated.'];
  if ((state === 'dated' || state === 'planned') && lastDay(date) < today)
    return [
      'release-past',
      `the release is called ${state}, and ${date} is over`,
      'Use released, or give the new date.',
    ];
  return undefined;
}

/** The state of a release agrees with its date. */
export const releaseState: LintRule = ({ releases = [] }, today) =>
  releases.flatMap((release, i): Finding[] => {
    const words = questionAbout(release, today);
    return words
      ? [{ path: ['releases', i, 'state'], code: words[0], message: words[1], remedy: words[2] }]
      : [];
  });

/** A release moves from one date to another, and the last move leads to the date of the release. */
export const moveToSameDate: LintRule = ({ releases = [] }) =>
  releases.flatMap(({ date, moves = [] }, i) =>
    moves.flatMap(({ from, to }, j): Finding[] => {
      const path = ['releases', i, 'moves', j];
      const isLast = j === moves.length - 1;
      if ((to ?? date) === from)
        return [
          {
            path,
            code: 'move-to-same-date',
            message: `the release moves from ${from} to the same date`,
            remedy: '"from" is the date that it had; the date of the release is the one that it has now.',
          },
        ];
      return isLast && to && date && to !== date
        ? [
            {
              path: [...path, 'to'],
              code: 'move-elsewhere',
              message: `the release moved to ${to} last, and its date is ${date}`,
              remedy: 'Correct one of the two, or add the move that is missing.',
            },
          ]
        : [];
    }),
  );

/** Releases that anybody can see, unlike a festival or a market. */
const publicTypes = ['limited', 'theatrical', 'streaming', 'rental', 'physical', 'tv'];
/** The film is not finished in these. */
const early = ['rumored', 'announced', 'development', 'pre-production', 'filming', 'post-production'];

/** A film that is not finished has no public release behind it. */
export const statusBehind: LintRule = ({ status, releases = [] }) => {
  const i = releases.findIndex(({ type, state }) => state === 'released' && publicTypes.includes(type));
  return status && early.includes(status) && i >= 0
    ? [
        {
          path: ['status'],
          code: 'status-behind',
          message: `the film is in "${status}", and releases[${i}] is out`,
          remedy: 'Set "status" to released, or correct the release.',
        },
      ]
    : [];
};
