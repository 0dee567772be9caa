import type { BoxTag } from './boxes.js';
import { hasOwn } from '../model/parse.js';
import { sectionFacts } from './section-facts.js';
import { headingLevelOf, type HeadingLevel } from './box.js';
import type { FactsOf } from './facts.js';
import { filmSpan } from './wording.js';

/** The whole dossier of a film: the facts of every box that has any, each under a heading one level down. */
export const filmFacts: FactsOf = (wording, options) => {
  const all: Record<string, FactsOf> = sectionFacts;
  const { sections = '', headingLevel } = options;
  const wanted = sections.split(/\s+/).filter((tag) => hasOwn(all, tag));
  const facts = (wanted.length ? wanted : Object.keys(all)).flatMap(
    (tag) => all[tag]!(wording, options) ?? [],
  );
  if (!facts.length) return undefined;
  return {
    heading: filmSpan(wording, wording.film.title),
    titled: true,
    blocks: facts.map(({ heading, titled, blocks }) => ({
      kind: 'section',
      // The title of the film stands above everything already.
      heading: titled
        ? undefined
        : { line: [heading], level: Math.min(headingLevelOf(headingLevel) + 1, 6) as HeadingLevel },
      blocks,
    })),
    stale: facts.some(({ stale }) => stale),
  };
};

/** What each box says, the dossier too. */
export const boxFacts: Record<BoxTag, FactsOf> = { ...sectionFacts, 'film-facts': filmFacts };
