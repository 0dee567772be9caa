/** When two films, or two rows of them, are about the same. */
import type { Film, Release } from '../model/film.js';
import { plainName } from '../model/plain-name.js';

/** A name as two sources may write it differently; a name of signs alone is itself. */
export const nameKey = (name: string): string => plainName(name) || name;

/** All titles of a film. */
const titleKeys = ({ title, originalTitle, alsoKnownAs = [] }: Film): string[] =>
  [title, originalTitle ?? title, ...alsoKnownAs].map(nameKey);

/** Whether a title is one of the film's. */
export const hasTitle = (film: Film, title: string): boolean => titleKeys(film).includes(nameKey(title));

/**
 * Why two films are not the same: ids that contradict each other, or titles and years without anything in common. Undefined
 * where they may be the same.
 * @example otherFilm({ title: 'Dust', ids: { imdb: 'tt0000001' } }, { title: 'Dust', ids: { imdb: 'tt0000002' } })
 *   // 'ids.imdb is tt0000001 in one and tt0000002 in the other'
 */
export function otherFilm(film: Film, other: Film): string | undefined {
  const [ids, otherIds] = [film.ids ?? {}, other.ids ?? {}];
  const shared = (['imdb', 'wikidata', 'tmdb'] as const).filter((key) => ids[key] && otherIds[key]);
  if (shared.some((key) => ids[key] === otherIds[key])) return undefined;
  const [key] = shared;
  if (key) return `ids.${key} is ${ids[key]} in one and ${otherIds[key]} in the other`;
  if (titleKeys(other).some((title) => titleKeys(film).includes(title))) return undefined;
  const years = film.year && other.year ? Math.abs(film.year - other.year) : 0;
  return years > 1
    ? `one is "${film.title}" of ${film.year}, the other "${other.title}" of ${other.year}`
    : undefined;
}

/** What two releases have in common when they are the same one. */
export const releaseKey = ({ type, territory = '', platform = '' }: Release): string =>
  `${type} ${territory} ${nameKey(platform)}`;

/** Whether two films have an id or a title in common, and nothing that speaks against it. */
export function isSameFilm(film: Film, other: Film): boolean {
  if (otherFilm(film, other)) return false;
  const [ids, otherIds] = [film.ids ?? {}, other.ids ?? {}];
  const sharesId = (['imdb', 'wikidata', 'tmdb'] as const).some(
    (key) => ids[key] && ids[key] === otherIds[key],
  );
  const sharesOwnId = film.id !== undefined && film.id === other.id;
  return sharesId || sharesOwnId || titleKeys(other).some((title) => titleKeys(film).includes(title));
}
