/**
 * Facts from elsewhere as film JSON: documents of film databases, and the sheets of a newsroom. Pure functions: no network, no
 * DOM, no Node. They never throw; a document without a film is refused with what it is and what to do instead.
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
import { blockOf, hasMicrodata, isPage, pageData } from './schema-org/page.js';
import { importSchemaOrg } from './schema-org/schema-org.js';
import type { SheetOptions } from './sheet/read-tables.js';
import type { SheetOrigin } from './sheet/formats.js';
import { filmsOfText, filmsOfXlsx } from './sheet/sheet.js';
import { importTmdb } from './tmdb/tmdb.js';
import { importWikidata } from './wikidata/wikidata.js';

export { filmDifferences, type Difference } from './difference.js';
export { mergeFilm } from './merge.js';
export { originOf } from './recognition.js';
export { isSameFilm, otherFilm } from './sameness.js';
export type { SheetOptions } from './sheet/read-tables.js';
export { sheetFormats, sheetOrigins, type SheetFormat, type SheetOrigin } from './sheet/formats.js';
export { exportSheet } from './sheet/sheet.js';
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
  const json = /^\s*<(?!!)/.test(content) ? undefined : blockOf(content);
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
  if (!blocks.length && hasMicrodata(html))
    return {
      ...refused(
        'the data of this page is microdata, which is not read',
        'Look for the film on a site with JSON-LD.',
      ),
      warnings: part.warnings,
    };
  const imported = importFilm(blocks.length === 1 ? blocks[0] : blocks, {
    url,
    ...options,
    from: 'schema-org',
  });
  return { ...imported, warnings: [...part.warnings, ...imported.warnings] };
}

/** What a file may be of: a film database, or a sort of sheet. */
export type FileOrigin = Origin | SheetOrigin;

/** What `importFile` needs to know beside the file. */
export interface FileOptions extends Omit<ImportOptions, 'from'>, SheetOptions {
  /** What the file is of; without it, it is recognised by its name and by what is in it. */
  from?: FileOrigin | undefined;
}

/** What a file gave: a film, or several from a sheet. */
export interface ImportedFile {
  /** Empty when the file is refused. */
  films: Film[];
  refusal?: Refusal | undefined;
  warnings: ImportWarning[];
}

/**
 * The films in a file of any sort: JSON or a page of a film database, a sheet (CSV, TSV, XLSX), a document in ArchieML.
 * @param bytes what the file holds
 * @example const { films, warnings } = await importFile(new Uint8Array(await file.arrayBuffer()), { name: file.name });
 */
export async function importFile(bytes: Uint8Array, options: FileOptions = {}): Promise<ImportedFile> {
  const { from, name = '', ...rest } = options;
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (from === 'xlsx' || (!from && isZip)) return filmsOfXlsx(bytes, options);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return {
      films: [],
      ...refused('this is a workbook of an old Excel (.xls)', 'Save it as .xlsx or as CSV.'),
    };
  const warnings: ImportWarning[] = [];
  const text = decodeText(bytes, warnings);
  const sheet = isSheet(from) ? from : from ? undefined : sheetOf(text, name);
  if (sheet) return filmsOfText(text.replace(/^\ufeff/, ''), sheet, options, warnings);
  const imported = importText(text, { ...rest, from: from as Origin | undefined });
  return {
    films: imported.film ? [imported.film] : [],
    refusal: imported.refusal,
    warnings: [...warnings, ...imported.warnings],
  };
}

const isSheet = (from: FileOrigin | undefined): from is Exclude<SheetOrigin, 'xlsx'> =>
  from === 'csv' || from === 'tsv' || from === 'archieml';

/** What sort of sheet a text is, by the name of its file, or by its first lines. */
function sheetOf(text: string, name: string): Exclude<SheetOrigin, 'xlsx'> | undefined {
  if (/\.(tsv|tab)$/i.test(name)) return 'tsv';
  if (/\.csv$/i.test(name)) return 'csv';
  if (/\.(aml|archieml)$/i.test(name)) return 'archieml';
  if (
    !text.trim() ||
    (/^\ufeff?\s*[{[<]/.test(text.slice(0, 1000)) && !/^\s*\[[\w+.]+\]\s*$/m.test(text.slice(0, 1000)))
  )
    return undefined;
  const lines = text
    .slice(0, 50_000)
    .split(/[\r\n]+/)
    .filter((line) => line.trim());
  const [first = ''] = lines;
  if (/^\s*[\w-]{1,40}\s*:/.test(first) || /^\s*[[{][+.]*[\w-]+[\]}]\s*$/.test(first)) return 'archieml';
  return lines.slice(0, 3).some((line) => /[,;\t|]/.test(line)) ? 'csv' : undefined;
}
