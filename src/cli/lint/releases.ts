import type { Release } from '../../model/film.js';
import type { Finding, Rule } from './rule.js';
import { firstOf, lastOf } from './walk.js';

type Words = [code: string, message: string, remedy: string];

function askOf({ state, date }: Release, today: string): Words | undefined {
  if (state === 'dated' && !date)
    return [
      'dated-without-date',
      'the release is called dated and has no date',
      'Add "date", or use planned.',
    ];
  if (!date) return undefined;
  if (state === 'released' && firstOf(date) > today)
    return ['released-not-yet', `the release is called released, and ${date} is still to come`, 'Use dated.'];
  if ((state === 'dated' || state === 'planned') && lastOf(date) < today)
    return [
      'release-past',
      `the release is called ${state}, and ${date} is over`,
      'Use released, or give the new date.',
    ];
  return undefined;
}

/** A release's state must agree with its date. */
export const releaseState: Rule = ({ releases = [] }, today) =>
  releases.flatMap((release, i): Finding[] => {
    const words = askOf(release, today);
    return words
      ? [{ path: ['releases', i, 'state'], code: words[0], message: words[1], remedy: words[2] }]
      : [];
  });

const toPublic = ['limited', 'theatrical', 'streaming', 'rental', 'physical', 'tv'];
const before = ['rumored', 'announced', 'development', 'pre-production', 'filming', 'post-production'];

/** A film that is still being made cannot be out. */
export const statusBehind: Rule = ({ status, releases = [] }) => {
  const i = releases.findIndex(({ type, state }) => state === 'released' && toPublic.includes(type));
  return status && before.includes(status) && i >= 0
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
