import type { Release } from '../model/film.js';
import { inOrder } from '../model/date.js';
import { dateText } from '../words/date.js';
import { listText } from '../words/intl.js';
import { territoriesText, territoryText } from '../words/place.js';
import { say } from '../words/say.js';
import { span, type Line, type Row } from './box.js';
import type { FactsOf } from './facts.js';
import { dotted, names } from './rows.js';
import { dateSpan, filmSpan, marks, noteLine, remarks, type Wording } from './wording.js';

/** From the firmest to the least firm. */
const firmness: Release['state'][] = ['released', 'dated', 'planned', 'possible', undefined, 'cancelled'];

/** How the film reaches its public: what has a date, in order, then what is out, planned and possible without one. */
export const releasePlanFacts: FactsOf = (wording) => {
  const { releases = [] } = wording.film;
  if (!releases.length) return undefined;
  const firmest = [...releases].sort((a, b) => firmness.indexOf(a.state) - firmness.indexOf(b.state));
  return {
    heading: span(say(wording, 'Release plan')),
    blocks: [{ kind: 'rows', rows: inOrder(firmest).map((release) => releaseRow(wording, release)) }],
  };
};

function releaseRow(wording: Wording, release: Release): Row {
  const { date, state } = release;
  return {
    label: [
      date
        ? dateSpan(wording, date)
        : span(state ? stateText(wording, release) : say(wording, 'date unknown')),
    ],
    lines: [
      [
        // Without a date, the label is how firm it is.
        ...releaseLine(wording, date ? release : { ...release, state: undefined }),
        ...remarks(wording, release),
      ],
    ],
  };
}

/** "Premiere · France · Cannes Film Festival · held" */
export function releaseLine(wording: Wording, release: Release): Line {
  const { type, territory, territories, platform, event, section, moves = [] } = release;
  const companies = names(release.distributor, release.distributors);
  return dotted([
    span(say(wording, `Release:${type}`)),
    territory && span(territoryText(territory, wording), 'territory'),
    territories && span(territoriesText(territories, wording), 'territory'),
    platform && filmSpan(wording, platform, 'platform'),
    companies.length && span(listText(wording.locale, companies), 'distributor'),
    event && filmSpan(wording, event, 'event'),
    section && filmSpan(wording, section, 'event'),
    release.state && span(stateText(wording, release), 'status'),
    ...moves.map((move) => [
      span(say(wording, 'moved from {from}', { from: dateText(move.from, wording) }), 'status'),
      ...marks(wording, move),
      // The timeline tells what has a date, with its note.
      ...(move.date ? [] : noteLine(wording, move)),
    ]),
  ]);
}

/** How firm the release is. A premiere is held, not out. */
const stateText = (wording: Wording, { type, state }: Release): string =>
  say(wording, type === 'premiere' && state === 'released' ? 'held' : `release:${state!}`);
