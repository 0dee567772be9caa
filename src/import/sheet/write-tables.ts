import type { Film } from '../../model/film.js';
import { withoutBlanks } from '../../model/blanks.js';
import { writeCell } from './cells.js';
import { tableKinds, type Column, type TableKind } from './columns.js';
import { filmsOfTables, isError, readColumn } from './read-tables.js';
import type { Table, TableRow } from './table.js';

type Node = Record<string, unknown>;

/** A table to write: its name, its header, and rows of texts. */
interface Draft {
  name: string;
  header: string[];
  rows: string[][];
}

const at = (node: unknown, path: string[]): unknown =>
  path.reduce<unknown>((inner, name) => (inner as Node | undefined)?.[name], node);

/** Whether two values of JSON are the same, in whatever order their fields stand. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!one || !other || typeof one !== 'object' || typeof other !== 'object') return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isSame((one as Node)[key], (other as Node)[key]))
  );
}

/** The text of a cell: plain where it reads back as the same value, JSON elsewhere. */
function cellText(column: Column, value: unknown): string {
  const { kind, isList, nameField } = column;
  const one = (item: unknown) => {
    const inner = nameField && item && typeof item === 'object' ? (item as Node)[nameField] : item;
    return kind === 'object' ? undefined : writeCell(kind, inner);
  };
  const texts = isList && Array.isArray(value) ? value.map(one) : [one(value)];
  const plain = texts.every((text) => text !== undefined) ? texts.join('; ') : undefined;
  if (plain !== undefined && plain === plain.trim() && plain !== '' && !isError.test(plain)) {
    const reading = readColumn(column, plain, {});
    if ('value' in reading && isSame(reading.value, value)) return plain;
  }
  return JSON.stringify(value);
}

/** A table of one kind for some films; undefined when none of them has anything for it. */
function draftOf(kind: TableKind, films: Film[]): Draft | undefined {
  const rows = films.flatMap((film) => {
    const entries = kind.path.length ? at(film, kind.path) : [film];
    return Array.isArray(entries) ? entries.map((entry) => ({ film, entry: entry as unknown })) : [];
  });
  const used = kind.columns.filter(
    ({ path }) => path[0] === 'sources' || rows.some(({ entry }) => at(entry, path) !== undefined),
  );
  // The column for sources tells that rows without a source have none.
  const columns = kind.path.length ? used : used.filter(({ path }) => path[0] !== 'sources');
  if (!rows.length || !columns.length) return undefined;
  const key = (film: Film) => film.id ?? film.title;
  return {
    name: kind.label,
    header: [...(kind.path.length ? ['Film'] : []), ...columns.map(({ label }) => label)],
    rows: rows.map(({ film, entry }) => [
      ...(kind.path.length ? [key(film)] : []),
      ...columns.map((column) => {
        const value = at(entry, column.path);
        if (value === undefined) return '';
        return isUnlisted(column, value, film) ? JSON.stringify(value) : cellText(column, value);
      }),
    ]),
  };
}

/** Whether a row names sources that the film does not list: their names in plain words would add them. */
const isUnlisted = ({ path }: Column, value: unknown, { sources = [] }: Film): boolean =>
  path[0] === 'sources' && !(value as string[]).every((name) => sources.some(({ id }) => id === name));

/** The parts of a film that its tables do not give back, such as empty lists. */
function lostFields(film: Film): string[] {
  const [back] = filmsOfTables({ tables: tablesOf(draftsOf([film])), decimalComma: false }, {}).films;
  return Object.keys(film).filter(
    (name) => !isSame((back as unknown as Node | undefined)?.[name], (film as unknown as Node)[name]),
  );
}

const draftsOf = (films: Film[]): Draft[] => tableKinds().flatMap((kind) => draftOf(kind, films) ?? []);

/**
 * The tables of films: one of the films themselves, and one for each list that they have. What plain cells cannot say stands in
 * them as JSON, so that the tables give the same films back.
 */
export function tablesOfFilms(parsed: Film[]): Table[] {
  const films = parsed.map((film) => withoutBlanks(film));
  const lost = films.map(lostFields);
  const plain = films.map((film, i) => {
    const rest = Object.entries(film).filter(([name]) => !lost[i]!.includes(name) || name === 'title');
    return Object.fromEntries(rest) as unknown as Film;
  });
  const [first, ...others] = draftsOf(plain);
  const names = [...new Set(lost.flat())].filter((name) => name !== 'title');
  const more = (film: Film, i: number) =>
    names.map((name) => (lost[i]!.includes(name) ? JSON.stringify((film as unknown as Node)[name]) : ''));
  const main = first && {
    ...first,
    header: [...first.header, ...names],
    rows: first.rows.map((row, i) => [...row, ...more(films[i]!, i)]),
  };
  return tablesOf([...(main ? [main] : []), ...others]);
}

const tablesOf = (drafts: Draft[]): Table[] =>
  drafts.map(({ name, header, rows }) => ({
    name,
    rows: [header, ...rows].map((cells, i): TableRow => ({ number: i + 1, cells })),
  }));
