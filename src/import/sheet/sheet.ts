import type { Film } from '../../model/film.js';
import type { ImportWarning } from '../imported.js';
import type { SheetFormat, SheetOrigin } from './formats.js';
import { filmsOfTables, type SheetFilms, type SheetOptions } from './read-tables.js';
import type { Workbook } from './table.js';
import { tablesOfFilms } from './write-tables.js';

const refused = (message: string, remedy: string): SheetFilms => ({
  films: [],
  warnings: [],
  refusal: { message, remedy },
});

/** The films in a workbook of Excel. */
export async function filmsOfXlsx(bytes: Uint8Array, options: SheetOptions): Promise<SheetFilms> {
  let workbook: Workbook;
  try {
    const { readXlsx } = await import('./xlsx.js');
    workbook = await readXlsx(bytes);
  } catch {
    return refused('this is no workbook of Excel, or a broken one', 'Save it as .xlsx again, or as CSV.');
  }
  return filmsOfTables(workbook, options);
}

/** The films in a sheet that is text. */
export async function filmsOfText(
  text: string,
  from: Exclude<SheetOrigin, 'xlsx'>,
  options: SheetOptions,
  warnings: ImportWarning[] = [],
): Promise<SheetFilms> {
  let workbook: Workbook;
  try {
    workbook =
      from === 'archieml'
        ? (await import('./archieml.js')).readArchieMl(text)
        : (await import('./csv.js')).readCsv(text, from === 'tsv' ? '\t' : undefined);
  } catch {
    return refused(`this cannot be read as ${from}`, 'Save it again.');
  }
  const films = filmsOfTables(workbook, options);
  return { ...films, warnings: [...warnings, ...films.warnings] };
}

/**
 * Films as a sheet: a table of the films and one for each of their lists; in CSV one below the other. The sheet gives the same
 * films back.
 * @returns what goes into the file; CSV is UTF-8 with a byte order mark, without which Excel breaks accents
 * @example await exportSheet([film], 'xlsx')
 */
export async function exportSheet(films: Film[], format: SheetFormat): Promise<Uint8Array> {
  const tables = tablesOfFilms(films);
  if (format === 'xlsx') return (await import('./xlsx.js')).writeXlsx(tables);
  const { writeCsv } = await import('./csv.js');
  return new TextEncoder().encode(`\ufeff${writeCsv(tables, format === 'csv' ? ',' : '\t')}`);
}
