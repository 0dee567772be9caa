import type { Part, Refusal } from '../imported.js';
import { shorten, textOf } from '../plain-text.js';

const details =
  'Fetch the details of one title: https://api.themoviedb.org/3/movie/ID?append_to_response=credits,release_dates,external_ids (or /tv/ID).';

/** Fields of what TMDB answers about one aspect of a title, beside its id. */
export const partKeys = [
  ...['cast', 'crew', 'backdrops', 'posters', 'titles', 'translations', 'countries', 'genres', 'keywords'],
  ...['imdb_id', 'facebook_id', 'tvdb_id', 'favorite', 'results'],
];

/** What TMDB answers in place of the details of a title, by the fields that tell it. */
const otherAnswers: [what: string, is: (document: Part) => boolean][] = [
  ['a page of search results of TMDB', (document) => document.has('results') && document.has('page')],
  [
    'what TMDB finds by an outside id, which is a list',
    (document) => document.has('movie_results') || document.has('tv_results'),
  ],
  ['a collection of TMDB, which has several titles', (document) => document.has('parts')],
  ['a person of TMDB', (document) => document.has('known_for_department') || document.has('place_of_birth')],
  [
    'an episode of a series of TMDB',
    (document) => document.has('episode_number') || document.has('still_path'),
  ],
  ['a season of a series of TMDB', (document) => document.has('season_number') || document.has('episodes')],
  ['a company or a network of TMDB', (document) => document.has('headquarters')],
  ['one row of a list of TMDB, without the details', (document) => document.has('genre_ids')],
  ['a list of TMDB', (document) => document.has('items') || (document.has('results') && !document.has('id'))],
  [
    'a part of what TMDB knows of a title, without the title',
    (document) =>
      !['title', 'name', 'original_title', 'original_name'].some((key) => document.has(key)) &&
      partKeys.some((key) => document.has(key)),
  ],
];

/** The codes by which TMDB says that something was done, updated or deleted. */
const successCodes = new Set(['1', '12', '13']);

/** Why a document of TMDB is not one title, or undefined where it is. */
export function tmdbRefusal(document: Part): Refusal | undefined {
  if (Array.isArray(document.value))
    return { message: 'this is a list and not one title of TMDB', remedy: details };
  const error =
    textOf(document.of('status_message')) ??
    textOf(document.of('errors').items()[0] ?? document.of('errors'));
  if (error && !document.has('title') && !document.has('name')) {
    const went =
      successCodes.has(document.of('status_code').word ?? '') || document.of('success').value === true;
    return {
      message: `this is ${went ? 'a message' : 'an error'} of TMDB: "${shorten(error, 300)}"`,
      remedy: details,
    };
  }
  const other = otherAnswers.find(([, is]) => is(document));
  return other && { message: `this is ${other[0]}`, remedy: details };
}
