/**
 * Facts from elsewhere as film JSON: documents of film databases. Pure functions: no network, no DOM, no Node. They never
 * throw; a document without a film is refused with what it is and what to do instead.
 */
import { decodeText } from './decode.js';
import { finish } from './finish.js';
import type { Film } from '../model/film.js';
import {
  isRefusal,
  Part,
  type Imported,
  type Importer,
  type ImportOptions,
  type ImportWarning,
  type Origin,
  type Refusal,
} from './imported.js';
import { importOmdb } from './omdb/omdb.js';
import { originOf } from './recognition.js';
import { blockOf, isPage, pageData } from './schema-org/page.js';
import { importSchemaOrg } from './schema-org/schema-org.js';
import { importTmdb } from './tmdb/tmdb.js';
import { importWikidata } from './wikidata/wikidata.js';

export { filmDifferences, type Difference } from './difference.js';
export { mergeFilm } from './merge.js';
export { originOf } from './recognition.js';
export { isSameFilm, otherFilm } from './sameness.js';
export {
  origins,
  type Imported,
  type ImportOptions,
  type ImportWarning,
  type Origin,
  type Refusal,
} from './imported.js';

const importers: Record<Origin, Importer> = {
  tmdb: importTmdb,
  omdb: importOmdb,
  wikidata: importWikidata,
  'schema-org': importSchemaOrg,
};

/** How people call the origins. */
const names: Record<Origin, string> = {
  tmdb: 'TMDB',
  omdb: 'OMDb',
  wikidata: 'Wikidata',
  'schema-org': 'schema.org',
};

const refused = (message: string, remedy: string): { refusal: Refusal; warnings: [] } => ({
  refusal: { message, remedy },
  warnings: [],
});

/**
 * The film in a document of a film database: TMDB's details of a movie or series, a title of OMDb, an entity or a result of
 * SPARQL of Wikidata, a Movie of schema.org.
 * @param document what `JSON.parse` gave
 * @returns a film that `parseFilm` takes without an issue, or a refusal; and warnings that name fields of the source
 * @example
 * const { film, refusal, warnings } = importFilm(await response.json(), { from: 'tmdb' });
 */
export function importFilm(document: unknown, options: ImportOptions = {}): Imported {
  const recognized = originOf(document);
  const origin = options.from ?? recognized;
  if (!origin)
    return refused(
      'this is no document of TMDB, OMDb, Wikidata or schema.org',
      'Say with --from (in code: from) where it is from, if it is of one of them.',
    );
  const part = new Part(document);
  const result = importers[origin](part, options);
  const imported: Imported = isRefusal(result)
    ? { refusal: result, warnings: part.warnings }
    : finish(result, part.warnings);
  if (imported.refusal && recognized && recognized !== origin)
    return refused(
      `this is not of ${names[origin]}: it looks like ${names[recognized]}`,
      `Use ${recognized}.`,
    );
  return imported;
}

/** A longer text is not one film. */
const mostCharacters = 20_000_000;

/**
 * The same for a text: JSON, or an HTML page with JSON-LD in it.
 * @example importText(html, { url: 'https://www.example.com/films/parasite' }).film?.title // 'Parasite'
 */
export function importText(text: string, options: ImportOptions = {}): Imported {
  if (text.length > mostCharacters) return refused('the file is larger than any film', 'Give it one film.');
  const content = text.replace(/^\ufeff/, '');
  if (!content.trim()) return refused('the file is empty', 'Fetch the document again.');
  const json = blockOf(content);
  if (json !== undefined) return importFilm(json, options);
  if (isPage(content)) return importPage(content, options);
  return refused(
    'the file is neither JSON nor an HTML page, or it was cut off',
    'Fetch it again; JSON begins with { or [, a page with <.',
  );
}

function importPage(html: string, options: ImportOptions): Imported {
  const { from = 'schema-org' } = options;
  if (from !== 'schema-org')
    return refused(
      `this is an HTML page and not JSON of ${names[from]}`,
      'Save what the API answers, not its page.',
    );
  const part = new Part(undefined);
  const { blocks, url } = pageData(html, part.warnings);
  const imported = importFilm(blocks.length === 1 ? blocks[0] : blocks, {
    url,
    ...options,
    from: 'schema-org',
  });
  return { ...imported, warnings: [...part.warnings, ...imported.warnings] };
}

/** What a file gave: a film, or several from a sheet. */
export interface ImportedFile {
  /** Empty when the file is refused. */
  films: Film[];
  refusal?: Refusal | undefined;
  warnings: ImportWarning[];
}

/**
 * The films in a file of any sort: JSON, an HTML page.
 * @param bytes what the file holds
 * @example const { films, warnings } = await importFile(new Uint8Array(await file.arrayBuffer()));
 */
// eslint-disable-next-line @typescript-eslint/require-await
export async function importFile(bytes: Uint8Array, options: ImportOptions = {}): Promise<ImportedFile> {
  const warnings: ImportWarning[] = [];
  const imported = importText(decodeText(bytes, warnings), options);
  return {
    films: imported.film ? [imported.film] : [],
    refusal: imported.refusal,
    warnings: [...warnings, ...imported.warnings],
  };
}
