import { inOrder } from '../words/date.js';
import type { Line } from '../words/line.js';
import { territoryText } from '../words/place.js';
import { say } from '../words/say.js';
import type { Release } from '../model/film.js';
import type { BoxFacts } from './box-facts.js';
import { dotted } from './rows.js';
import { dated, marks, noted, own, span, type Wording } from './wording.js';

/** From the firmest to the least firm. */
const firmness: Release['state'][] = ['released', 'dated', 'planned', 'possible', undefined];

/**
 * How the film reaches its public: what has a date, in order, then what is out, planned and possible without one.
 * Undefined for a film without releases.
 */
export function releaseFacts(wording: Wording): BoxFacts | undefined {
  const { releases = [] } = wording.film;
  if (!releases.length) return undefined;
  const firmest = [...releases].sort((a, b) => firmness.indexOf(a.state) - firmness.indexOf(b.state));
  return {
    heading: span(say(wording, 'Release plan')),
    rows: inOrder(firmest).map((release) => {
      const { date, state } = release;
      return {
        label: [
          date ? dated(wording, date) : span(say(wording, state ? `release:${state}` : 'date unknown')),
        ],
        lines: [
          [
            // Without a date, the label is how firm it is.
            ...releaseLine(wording, date ? release : { ...release, state: undefined }),
            ...marks(wording, release),
            ...noted(wording, release),
          ],
        ],
      };
    }),
  };
}

/** "Premiere · France · Cannes Film Festival · out" */
export const releaseLine = (
  wording: Wording,
  { type, territory, platform, distributor, event, state }: Release,
): Line =>
  dotted([
    span(say(wording, `Release:${type}`)),
    territory && span(territoryText(territory, wording), 'territory'),
    platform && own(wording, platform, 'platform'),
    distributor && span(distributor, 'distributor'),
    event && own(wording, event, 'event'),
    state && span(say(wording, `release:${state}`), 'status'),
  ]);
