import type { BoxFacts } from './box-facts.js';
import { boxOfficeFacts } from './box-office-facts.js';
import { cardFacts } from './card-facts.js';
import { castFacts } from './cast-facts.js';
import { castingFacts } from './casting-facts.js';
import { comparisonFacts } from './comparison-facts.js';
import { crewFacts } from './crew-facts.js';
import { dealFacts } from './deal-facts.js';
import { releaseFacts } from './release-facts.js';
import { timelineFacts } from './timeline-facts.js';
import { own, type Wording } from './wording.js';

/** Every box by its tag, in the order in which the dossier shows them. */
export const boxes: Record<string, (wording: Wording) => BoxFacts | undefined> = {
  'film-card': cardFacts,
  'deal-box': dealFacts,
  'release-plan': releaseFacts,
  'cast-list': castFacts,
  'crew-list': crewFacts,
  'casting-changes': castingFacts,
  'film-comparisons': comparisonFacts,
  'box-office': boxOfficeFacts,
  'film-timeline': timelineFacts,
};

export interface FilmFactsFacts extends BoxFacts {
  sections: { tag: string; facts: BoxFacts }[];
}

/**
 * The whole dossier of a film: the facts of every box that has any.
 * @param picked tags in the wanted order, parted by spaces; all in our order when it names none of ours
 */
export function filmFacts(wording: Wording, picked = ''): FilmFactsFacts | undefined {
  const wanted = picked.split(/\s+/).filter((tag) => Object.hasOwn(boxes, tag));
  const sections = (wanted.length ? wanted : Object.keys(boxes)).flatMap((tag) => {
    const facts = boxes[tag]!(wording);
    return facts ? [{ tag, facts }] : [];
  });
  if (!sections.length) return undefined;
  return {
    heading: own(wording, wording.film.title),
    titled: true,
    sections,
    stale: sections.some(({ facts }) => facts.stale),
  };
}
