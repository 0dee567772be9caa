// @ts-expect-error The library has no types.
import archieml from 'archieml';
import { tableNamed } from './columns.js';
import type { Table, TableRow, Workbook } from './table.js';

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node =>
  !!value && typeof value === 'object' && !Array.isArray(value);

const { load } = archieml as { load: (text: string) => unknown };

/** Keys that would reach into the objects of JavaScript itself. */
const unsafe = /^\s*[[{]?[^\n:]*(__proto__|prototype|constructor)[^\n]*$/gim;

/**
 * The films of a document in ArchieML, as tables: keys are the columns of the film, lists are tables of their own, and a list
 * `[films]` has several films.
 */
export function readArchieMl(text: string): Workbook {
  const data = load(text.replace(unsafe, '')) as Node;
  const list = Object.entries(data).find(
    ([key, value]) => /^films?$/i.test(key) && Array.isArray(value),
  )?.[1];
  const films = Array.isArray(list) ? list.filter(isNode) : [data];
  const tables = new Map<string, Table>();
  films.forEach((film, i) => addFilm(film, i, tables));
  return { tables: [...tables.values()], decimalComma: false };
}

/** Puts a film into the table of films, and its lists into theirs. */
function addFilm(film: Node, i: number, tables: Map<string, Table>): void {
  const fields = Object.entries(film).flatMap(([key, value]): [string, string][] => {
    if (isNode(value))
      return Object.entries(value).map(([inner, part]) => [`${key}.${inner}`, cellText(part)]);
    const isTable = Array.isArray(value) && value.some(isNode) && tableNamed(key);
    return isTable ? [] : [[key, cellText(value)]];
  });
  const title = fields.find(([key]) => /^(id|title)$/i.test(key))?.[1] ?? '';
  const rows = Object.entries(film).flatMap(([key, value]) => {
    const kind = Array.isArray(value) ? tableNamed(key) : undefined;
    return kind ? [{ name: kind.label, entries: (value as unknown[]).filter(isNode) }] : [];
  });
  addRow(tables, 'Film', fields, i + 1);
  for (const { name, entries } of rows)
    entries.forEach((entry, number) =>
      addRow(
        tables,
        name,
        [
          ['Film', title],
          ...Object.entries(entry).map(([key, part]): [string, string] => [key, cellText(part)]),
        ],
        number + 1,
      ),
    );
}

/** Adds a row to a table, whose header grows with the keys that rows have. */
function addRow(tables: Map<string, Table>, name: string, fields: [string, string][], number: number): void {
  let table = tables.get(name);
  if (!table) tables.set(name, (table = { name, rows: [{ number: 0, cells: [] }] }));
  const header = table.rows[0]!.cells;
  const row: TableRow = { number, cells: [] };
  for (const [key, text] of fields) {
    let at = header.indexOf(key);
    if (at < 0) at = header.push(key) - 1;
    row.cells[at] = text;
  }
  row.cells = Array.from(header, (_, at) => row.cells[at] ?? '');
  table.rows.push(row);
}

/** A text, texts in one cell, or JSON with numbers where texts are numbers. */
function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  if (value === undefined || value === null) return '';
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' && /^\d{1,15}(\.\d+)?$/.test(part) ? Number(part) : part,
  );
}
