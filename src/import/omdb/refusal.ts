import type { Part, Refusal } from '../imported.js';
import { shorten, textOf } from '../plain-text.js';

const one = 'Fetch one title by its IMDb id: https://www.omdbapi.com/?i=tt0000000&apikey=KEY';

/** Why a document of OMDb is not a film or a series, or undefined where it is one. */
export function omdbRefusal(document: Part): Refusal | undefined {
  if (Array.isArray(document.value))
    return { message: 'this is a list and not one title of OMDb', remedy: one };
  const error = textOf(document.of('Error'));
  if (error) return { message: `this is an error of OMDb: "${shorten(error, 300)}"`, remedy: one };
  if (/^false$/i.test(document.of('Response').word))
    return { message: 'this is an error of OMDb, which does not say which', remedy: one };
  if (document.has('Search')) return { message: 'this is a page of search results of OMDb', remedy: one };
  if (document.has('Episodes'))
    return { message: 'this is a season of a series of OMDb', remedy: `${one}, without Season` };
  const type = textOf(document.of('Type'));
  if (type === 'game') return { message: 'this is a game, not a film or a series', remedy: one };
  if (type === 'episode') {
    const series = textOf(document.of('seriesID'));
    return {
      message: 'this is an episode of a series, not a film or a series',
      remedy:
        series && /^tt\d+$/.test(series)
          ? `Fetch its series: https://www.omdbapi.com/?i=${series}&apikey=KEY`
          : one,
    };
  }
  return undefined;
}
