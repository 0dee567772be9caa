// A file or a pasted text as films: film JSON itself, a document of a film database, a sheet.
import type { ImportWarning, Refusal } from '../../import/import.js';
import type { FilmJson } from '../history.js';

/** What a document gave. */
export interface DocumentFilms {
  films: FilmJson[];
  /** Why there is none, with what to do. */
  refusal?: Refusal | undefined;
  /** What was left out or is doubtful. */
  warnings: ImportWarning[];
}

/** A larger file is no film, and reading it would stop the page. */
const mostBytes = 20_000_000;

/**
 * Reads a document of any sort that holds films.
 * @param name the name of the file, by which sheets are known
 */
export async function readDocument(bytes: Uint8Array, name: string): Promise<DocumentFilms> {
  if (bytes.length > mostBytes)
    return {
      films: [],
      warnings: [],
      refusal: { message: 'the file is larger than any film', remedy: 'Choose another one.' },
    };
  const { importFile, originOf } = await import('../../import/import.js');
  const own = filmJsonOf(bytes);
  if (own && !originOf(own)) return { films: [own], warnings: [] };
  const { films, refusal, warnings } = await importFile(bytes, { name });
  return { films: films as unknown as FilmJson[], refusal, warnings };
}

/** The film in film JSON: an object with a title. */
function filmJsonOf(bytes: Uint8Array): FilmJson | undefined {
  try {
    const data = JSON.parse(new TextDecoder().decode(bytes)) as unknown;
    const isFilm =
      typeof data === 'object' &&
      data !== null &&
      !Array.isArray(data) &&
      typeof (data as FilmJson).title === 'string' &&
      !('@context' in data);
    return isFilm ? (data as FilmJson) : undefined;
  } catch {
    return undefined;
  }
}

/** The same for a pasted text. */
export const readText = (text: string): Promise<DocumentFilms> =>
  readDocument(
    new TextEncoder().encode(text),
    /\t/.test(text) && !/^\s*[{[<]/.test(text) ? 'pasted.tsv' : '',
  );
