/**
 * The sources of imported facts. Boxes print their names, so each name is also the attribution that the terms of the service
 * ask for.
 */
import type { Image, Source } from '../model/film.js';

/** TMDB's terms want this sentence beside what is shown. */
export const tmdbSource = (kind: 'movie' | 'tv', id: number | undefined): Source => ({
  id: 'tmdb',
  name: 'TMDB (this product uses the TMDB API but is not endorsed or certified by TMDB)',
  url: `https://www.themoviedb.org/${id === undefined ? '' : `${kind}/${id}`}`,
});

/** TMDB has its watch providers from JustWatch, and both want that to be said. */
export const justWatchSource = (url: string | undefined): Source => ({
  id: 'justwatch',
  name: 'JustWatch',
  url: url ?? 'https://www.justwatch.com/',
});

/** OMDb gives its data under this license, which wants the name. */
export const omdbSource: Source = {
  id: 'omdb',
  name: 'OMDb (CC BY-NC 4.0)',
  url: 'https://www.omdbapi.com/',
};

/** Wikidata's statements are in the public domain; a reader should know whose they are all the same. */
export const wikidataSource = (item: string | undefined): Source => ({
  id: 'wikidata',
  name: 'Wikidata',
  url: `https://www.wikidata.org/${item ? `wiki/${item}` : ''}`,
});

/** How TMDB names the widths of pictures, and the widths in pixels. */
type TmdbSize = 'w500' | 'w185';

/** A picture of TMDB, whose terms allow it with credit. */
export const tmdbImage = (path: string, size: TmdbSize, alt: string | undefined): Image => ({
  src: `https://image.tmdb.org/t/p/${size}${path}`,
  alt,
  credit: 'TMDB',
});
