import { nearest } from '../../model/issue-words.js';
import { fieldsOf } from '../../model/parse.js';
import { jobs } from '../../model/vocabulary.js';
import type { ImportWarning } from '../imported.js';
import { columnNamed, headerKey, tableKinds, tableNamed, type Column, type TableKind } from './columns.js';
import { isEmptyRow, type Table, type TableRow } from './table.js';

/** What a column of a section is about. */
export type Meaning =
  /** A field of the row. */
  | { of: 'row'; column: Column }
  /** A field of the film, beside the fields of the row. */
  | { of: 'film'; column: Column }
  /** Which film the row is about, by its title or id. */
  | { of: 'which' }
  /** Who has a job, in the row of a film. */
  | { of: 'job'; job: string }
  /** Of the sums in the row; of the source of the row. */
  | { of: 'currency' }
  | { of: 'source url' };

/** Rows below a header, with what their columns mean. */
export interface Section {
  kind: TableKind;
  /** Where the section stands, for messages: the name of the worksheet, where there are several. */
  place: string;
  headers: string[];
  meanings: (Meaning | undefined)[];
  rows: TableRow[];
}

const filmHeaders = new Set(['film', 'movie', 'film title', 'movie title', 'film id', 'movie id', 'project']);
const currencyHeaders = new Set(['currency', 'ccy']);
const sourceHeaders = new Set(['source url', 'source link', 'source address', 'url of source']);

function meaningOf(kind: TableKind, header: string): Meaning | undefined {
  const key = headerKey(header);
  if (!key) return undefined;
  const isFilm = !kind.path.length;
  if (filmHeaders.has(key) && !isFilm) return { of: 'which' };
  if (currencyHeaders.has(key)) return { of: 'currency' };
  if (sourceHeaders.has(key)) return { of: 'source url' };
  const column = columnNamed(kind, header);
  if (column) return { of: 'row', column };
  if (key === 'title' && !isFilm) return { of: 'which' };
  const ofFilm = filmColumn(header);
  if (ofFilm) return { of: isFilm ? 'row' : 'film', column: ofFilm };
  const job = jobs.find((one) => headerKey(one) === key || headerKey(`${one}s`) === key);
  return job && { of: 'job', job };
}

/** A column about the film as a whole: one of its fields, or one of its lists in a cell. */
function filmColumn(header: string): Column | undefined {
  const [film] = tableKinds();
  const known =
    columnNamed(film!, header) ??
    (filmHeaders.has(headerKey(header)) ? columnNamed(film!, 'title') : undefined);
  if (known) return known;
  const list = tableNamed(header);
  const path = list?.path.length ? list.path : Object.hasOwn(fieldsOf('film'), header) ? [header] : undefined;
  const nameField = list?.needed.find((name) => name === 'name' || name === 'url');
  return path && { label: header, path, kind: nameField ? 'text' : 'object', isList: !!nameField, nameField };
}

const namesFilm = (cell: string): boolean => filmHeaders.has(headerKey(cell)) || headerKey(cell) === 'title';

/** How well a header fits a table. */
function fit(kind: TableKind, cells: string[]): number {
  const paths = new Set<string>();
  let unknown = 0;
  let titles = 0;
  for (const cell of cells) {
    const meaning = meaningOf(kind, cell);
    if (!meaning && cell.trim()) unknown++;
    // Which film a row is about stands in every table, and tells none from another.
    if (namesFilm(cell) && meaning?.of === 'row') titles = 1;
    if (meaning?.of === 'row') paths.add(meaning.column.path.join('.'));
  }
  const missing = kind.needed.filter((name) => !paths.has(name)).length;
  return (paths.size - titles) * 2 - missing * 3 - unknown + (kind.needed.length && !missing ? 1 : 0);
}

/** The table that a header is of; undefined where it is none. */
function kindOfHeader(cells: string[]): TableKind | undefined {
  const ranked = tableKinds()
    .map((kind) => ({ kind, score: fit(kind, cells) }))
    .sort((one, other) => other.score - one.score);
  return ranked[0]!.score > 0 ? ranked[0]!.kind : undefined;
}

const filled = ({ cells }: TableRow): string[] => cells.filter((cell) => cell.trim());

/** Whether a row may be a header: texts that no number or date is among. */
const looksLikeHeader = (row: TableRow): boolean =>
  filled(row).every((cell) => !/^[\d.,\s/-]+$|^[[{]/.test(cell));

/**
 * Finds the tables in worksheets: below the name of the worksheet, below a line with a name, or by their header alone. Lines
 * above a header that nobody knows are passed over.
 * @param wanted the table that the caller says it is
 */
export function sectionsOf(tables: Table[], warnings: ImportWarning[], wanted?: TableKind): Section[] {
  return tables.flatMap((table) =>
    sectionsIn(table, tables.length > 1 ? (table.name ?? '') : '', warnings, wanted),
  );
}

function sectionsIn(table: Table, place: string, warnings: ImportWarning[], wanted?: TableKind): Section[] {
  const sections: Section[] = [];
  const rows = table.rows;
  let named = wanted ?? (table.name ? tableNamed(table.name) : undefined);
  let section: Section | undefined;
  for (const [i, row] of rows.entries()) {
    if (isEmptyRow(row)) continue;
    const title = titleOf(rows, i);
    if (title) {
      [named, section] = [title, undefined];
      continue;
    }
    if (section) {
      section.rows.push(row);
      continue;
    }
    const kind = named ?? kindOfHeader(row.cells);
    if (!kind || !looksLikeHeader(row) || !isHeader(kind, row)) continue;
    section = {
      kind,
      place,
      headers: row.cells,
      meanings: row.cells.map((cell) => meaningOf(kind, cell)),
      rows: [],
    };
    sections.push(section);
    warnOfHeaders(section, row, warnings);
  }
  return sections;
}

const isHeader = (kind: TableKind, row: TableRow): boolean => row.cells.some((cell) => meaningOf(kind, cell));

const hasOwnColumn = (kind: TableKind, row: TableRow): boolean =>
  row.cells.some((cell) => meaningOf(kind, cell)?.of === 'row');

/** The table that a line names: it stands alone in its row, below nothing or an empty row, and above a header. */
function titleOf(rows: TableRow[], i: number): TableKind | undefined {
  const cells = filled(rows[i]!);
  const before = rows[i - 1];
  if (cells.length !== 1 || (before && !isEmptyRow(before) && before.number === rows[i]!.number - 1))
    return undefined;
  const kind = tableNamed(cells[0]!);
  const next = rows.slice(i + 1).find((row) => !isEmptyRow(row));
  return kind && next && looksLikeHeader(next) && hasOwnColumn(kind, next) ? kind : undefined;
}

function warnOfHeaders(
  { kind, place, headers, meanings }: Section,
  row: TableRow,
  warnings: ImportWarning[],
): void {
  const known = kind.columns.map(({ label }) => label);
  const seen = new Set<string>();
  headers.forEach((header, i) => {
    const meaning = meanings[i];
    const field = `${place ? `${place}, ` : ''}row ${row.number}, ${header.trim()}`;
    if (!header.trim()) return;
    if (!meaning) {
      const near = nearest(header, known);
      warnings.push({
        field,
        message: `what this column holds is not known here, so it is left out${near ? `; did you mean ${near}?` : ''}`,
      });
      return;
    }
    const key = JSON.stringify(meaning);
    if (seen.has(key)) {
      warnings.push({ field, message: 'another column says the same, so this one is left out' });
      meanings[i] = undefined;
    }
    seen.add(key);
  });
}
