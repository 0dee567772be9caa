/**
 * THE list of boxes, in the order in which the dossier shows them. Whatever else needs to know the boxes reads this
 * list, or is written from it by `npm run generate`. It imports nothing, so that the command and the page for iframes
 * can name the boxes without loading them.
 */

const tags = [
  'film-card',
  'deal-box',
  'release-plan',
  'cast-list',
  'crew-list',
  'casting-changes',
  'film-comparisons',
  'box-office',
  'film-timeline',
  'film-facts',
] as const;

export type BoxTag = (typeof tags)[number];

/** The tags of all boxes; the dossier itself is last. Apart from the rest, so that a page may have the tags alone. */
export const boxTags: BoxTag[] = [...tags];

/** What a page that places a box, and the documents, need to know of it. */
export interface BoxEntry {
  /** What a reader sees, in one line. Markdown. */
  about: string;
  /** How tall it usually is, in px: on a phone, and from 600 px on. Medians over the demo's films (`node bench/heights.mjs`). */
  heights: [phone: number, column: number];
  /** Attributes that only this box has. */
  attributes: string[];
}

export const boxes: Record<BoxTag, BoxEntry> = {
  'film-card': {
    about:
      'title, original title, year, kind, runtime, genres, status, logline, who directed and wrote it, certificate, poster',
    heights: [660, 450],
    attributes: [],
  },
  'deal-box': {
    about:
      'who buys what from whom, for where, for how much, and how sure that is; several deals in one table by territory',
    heights: [900, 760],
    attributes: [],
  },
  'release-plan': {
    about: 'premieres, cinemas, streaming: dated, planned, possible, out',
    heights: [340, 240],
    attributes: [],
  },
  'cast-list': {
    about: 'who is in it, as whom, known for what; `max="6"` shows six and a button for the rest',
    heights: [540, 330],
    attributes: ['max'],
  },
  'crew-list': {
    about: 'behind the scenes: crew by job, companies by role',
    heights: [740, 540],
    attributes: [],
  },
  'casting-changes': {
    about: 'who was attached, joined, left, was recast; by whom replaced; when and why',
    heights: [360, 240],
    attributes: [],
  },
  'film-comparisons': {
    about: 'what it will be compared with, and what it is _not_ related to',
    heights: [380, 270],
    attributes: [],
  },
  'box-office': {
    about: 'budget against gross, as a table with bars',
    heights: [470, 390],
    attributes: [],
  },
  'film-timeline': {
    about: 'the story so far, everything dated in order',
    heights: [700, 500],
    attributes: [],
  },
  'film-facts': {
    about: 'the whole dossier in one box; `sections="deal-box cast-list"` picks and orders',
    heights: [900, 900],
    attributes: ['sections'],
  },
};
