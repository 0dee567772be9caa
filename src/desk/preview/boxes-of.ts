import type { Box } from '../../facts/box.js';
import { boxOf } from '../../facts/box-of.js';
import { boxTags, type BoxTag } from '../../facts/boxes.js';
import { boxFacts } from '../../facts/film-facts.js';
import type { Reader } from '../../facts/wording.js';
import type { Film } from '../../model/film.js';
import { readFilm } from '../../model/parse.js';
import { utcDay } from '../../words/utc-day.js';
import type { FilmJson } from '../history.js';

const reader = (): Reader => ({ locale: 'en', messages: undefined, today: utcDay(), staleAfter: 90 });

const boxIn = (film: Film, tag: BoxTag): Box | undefined => boxOf(boxFacts[tag], film, reader());

const known = new WeakMap<FilmJson, BoxTag[]>();

/** The boxes that have something to say of a film. */
export function boxesOf(json: FilmJson): BoxTag[] {
  let tags = known.get(json);
  if (!tags) known.set(json, (tags = findBoxes(json)));
  return tags;
}

function findBoxes(json: FilmJson): BoxTag[] {
  const { film } = readFilm(json);
  if (!film) return [];
  // The dossier has something to say as soon as any other box has.
  const tags = boxTags.filter((tag) => tag !== 'film-facts' && boxIn(film, tag));
  return tags.length ? [...tags, 'film-facts'] : [];
}

/** The box that an editor most likely wants: the deal, where there is one. */
export const usualBox = (tags: BoxTag[]): BoxTag =>
  tags.find((tag) => tag === 'deal-box') ?? tags[0] ?? 'film-card';
