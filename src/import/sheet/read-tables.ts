import type { Film, Source } from '../../model/film.js';
import { finishAsIs } from '../finish.js';
import type { Draft, ImportWarning, Refusal } from '../imported.js';
import { partsOfList } from '../lists.js';
import { nameKey } from '../sameness.js';
import { readCell, type CellStyle } from './cells.js';
import type { Reading } from './reading.js';
import { readSpoken } from './spoken.js';
import { tableNamed, type Column } from './columns.js';
import { sectionsOf, type Section } from './sections.js';
import { formulaMark, type TableRow, type Workbook } from './table.js';

export interface SheetOptions {
  /** The name of the file; a sheet without a column for sources is itself the source. */
  name?: string | undefined;
  /** What the rows are, where the header does not tell: `deals`, `cast`. */
  rows?: string | undefined;
  /** The film of rows that name none. */
  title?: string | undefined;
  /** Who says so, for rows without a source of their own; default: the name of the file. */
  source?: string | undefined;
}

export interface SheetFilms {
  films: Film[];
  warnings: ImportWarning[];
  refusal?: Refusal;
}

type Node = Record<string, unknown>;

/** The films of the tables of a sheet. */
export function filmsOfTables({ tables, decimalComma }: Workbook, options: SheetOptions): SheetFilms {
  const warnings: ImportWarning[] = [];
  const wanted = options.rows === undefined ? undefined : tableNamed(options.rows);
  const sections = sectionsOf(tables, warnings, wanted);
  if (!sections.length)
    return {
      films: [],
      warnings,
      refusal: {
        message: 'no row of the sheet is a header that is known here',
        remedy:
          'Put names such as Film, Buyer, Territory, Price above the columns; docs/sheets has templates.',
      },
    };
  const sheet = new SheetReader(options, { decimalComma }, warnings);
  // The films and their sources come first: the other rows name them.
  const order = ({ kind }: Section) => (kind.path.length === 0 ? 0 : kind.path[0] === 'sources' ? 1 : 2);
  for (const section of [...sections].sort((one, other) => order(one) - order(other))) sheet.read(section);
  const films = sheet.drafts.flatMap((draft) => {
    const { film } = finishAsIs(draft, warnings);
    return film ?? [];
  });
  if (films.length) return { films, warnings };
  return {
    films,
    warnings,
    refusal: sheet.hasNamelessRows
      ? {
          message: 'no row says which film it is about',
          remedy: 'Add a column Film with the title in each row, or use --into with the film JSON.',
        }
      : {
          message: 'the sheet has no rows that could be read',
          remedy: 'Look at the warnings, and at the header.',
        },
  };
}

class SheetReader {
  readonly drafts: Draft[] = [];
  hasNamelessRows = false;
  readonly #byKey = new Map<string, Draft>();

  constructor(
    private readonly options: SheetOptions,
    private readonly style: CellStyle,
    private readonly warnings: ImportWarning[],
  ) {}

  read(section: Section): void {
    let last: Draft | undefined;
    for (const row of section.rows) {
      const film = section.kind.path.length
        ? this.#filmOfRow(section, row, last)
        : this.#newFilm(section, row);
      if (!film) continue;
      last = film;
      this.#readRow(section, row, film);
    }
  }

  #warn({ place }: Section, { number }: TableRow, header: string | undefined, message: string): void {
    const parts = [place, `row ${number}`, header?.trim()].filter(Boolean);
    this.warnings.push({ field: parts.join(', '), message });
  }

  /** The film that a row of another table is about; without a name it is that of the row above. */
  #filmOfRow(section: Section, row: TableRow, last: Draft | undefined): Draft | undefined {
    const at = section.meanings.findIndex((meaning) => meaning?.of === 'which');
    const name = at < 0 ? '' : (row.cells[at] ?? '').trim();
    if (name) return this.#byKey.get(nameKey(name)) ?? this.#add({ title: name }, name);
    if (last) return last;
    const { title } = this.options;
    if (title !== undefined) return this.#byKey.get(nameKey(title)) ?? this.#add({ title }, title);
    // A sheet about one film need not name it in every row.
    if (this.drafts.length === 1) return this.drafts[0];
    this.hasNamelessRows = true;
    this.#warn(
      section,
      row,
      section.headers[at],
      'it does not say which film it is about, so it is left out',
    );
    return undefined;
  }

  #newFilm(section: Section, row: TableRow): Draft | undefined {
    const cellOf = (name: string) => {
      const at = section.meanings.findIndex(
        (meaning) => meaning?.of === 'row' && meaning.column.path.join() === name,
      );
      return { header: section.headers[at], text: (row.cells[at] ?? '').trim() };
    };
    const [id, title] = [cellOf('id'), cellOf('title')];
    const readable = readText(title.text);
    const name = readable || this.options.title;
    if (!name) {
      this.#warn(section, row, title.header ?? 'Title', 'the film has no title, so it is left out');
      return undefined;
    }
    const known = this.#byKey.get(nameKey(id.text || name));
    return known ?? this.#add({ title: name }, id.text || name, name);
  }

  #add(draft: Draft, ...names: string[]): Draft {
    this.drafts.push(draft);
    for (const name of names) if (!this.#byKey.has(nameKey(name))) this.#byKey.set(nameKey(name), draft);
    return draft;
  }

  #readRow(section: Section, row: TableRow, film: Draft): void {
    const { kind, meanings, headers } = section;
    const entry: Node = {};
    const others: [name: string, value: unknown][] = [];
    const currency = this.#cellOf(section, row, 'currency');
    const style = {
      ...this.style,
      currency: /^[A-Za-z]{3}$/.test(currency) ? currency.toUpperCase() : undefined,
    };
    meanings.forEach((meaning, i) => {
      const text = (row.cells[i] ?? '').trim();
      if (!text || !meaning) return;
      if (isError.test(text)) return this.#warn(section, row, headers[i], errorWords(text));
      if (meaning.of === 'job') return addJob(film, meaning.job, text);
      if (meaning.of !== 'row' && meaning.of !== 'film') return;
      const { column } = meaning;
      const reading = readColumn(column, text, style);
      if ('problem' in reading) return this.#warn(section, row, headers[i], leftOut(reading.problem));
      const node = meaning.of === 'film' || !kind.path.length ? film : entry;
      const more = Object.entries(reading.more ?? {});
      const other = more.find(([name]) => !kind.columns.some(({ path }) => path[0] === name));
      if (other)
        return this.#warn(
          section,
          row,
          headers[i],
          `"${text}" says more than this column holds, so it is left out`,
        );
      put(node, column.path, reading.value);
      // A column of its own comes first.
      for (const [name, value] of more) others.push([name, value]);
    });
    for (const [name, value] of others) put(entry, [name], value);
    if (!kind.path.length) return;
    const missing = kind.needed.filter((name) => entry[name] === undefined);
    if (missing.length === kind.needed.length && !Object.keys(entry).length) return;
    if (missing.length) {
      const labels = missing.map((name) => kind.columns.find(({ path }) => path[0] === name)?.label ?? name);
      return this.#warn(section, row, labels.join(' and '), 'a row needs it, so this row is left out');
    }
    this.#addSources(section, row, entry, film);
    put(film, kind.path, [...listAt(film, kind.path), entry]);
  }

  #cellOf({ meanings }: Section, { cells }: TableRow, what: 'currency' | 'source url'): string {
    const at = meanings.findIndex((meaning) => meaning?.of === what);
    return at < 0 ? '' : (cells[at] ?? '').trim();
  }

  /** Who says so: sources that the sheet lists, or new ones by their names; without a column for them, the sheet. */
  #addSources(section: Section, row: TableRow, entry: Node, film: Draft): void {
    const { kind, meanings } = section;
    if (!kind.columns.some(({ path }) => path[0] === 'sources')) return;
    const at = meanings.findIndex((meaning) => meaning?.of === 'row' && meaning.column.path[0] === 'sources');
    const hasColumn = at >= 0;
    // A list in JSON is one of ids, as in film JSON.
    if (hasColumn && row.cells[at]?.trim().startsWith('[')) return;
    const url = this.#cellOf(section, row, 'source url');
    const { source, name = 'sheet' } = this.options;
    const names =
      (entry.sources as string[] | undefined) ?? (hasColumn && source === undefined ? [] : [source ?? name]);
    if (!names.length) return;
    entry.sources = names.map((one, i) => sourceId(film, one, i === 0 ? url : ''));
  }
}

/** A problem, or a question, and what became of the cell. */
const leftOut = (problem: string): string =>
  /[.?]$/.test(problem) ? `${problem} It is left out` : `${problem}, so it is left out`;

/** What stands in a cell whose formula has no result; `formulaMark` is what a formula itself becomes. */
export const isError = /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|FORMULA)$/;

const errorWords = (text: string): string =>
  text === formulaMark
    ? 'it is a formula without its result, so it is left out'
    : `"${text}" is an error of a formula, so it is left out`;

/** The id of a source of a film, which is added where the film has none of that id or name. */
function sourceId(film: Draft, name: string, url: string): string {
  const sources = (film.sources ??= []);
  const known = sources.find(
    (source) =>
      source.id === name || (nameKey(source.name) === nameKey(name) && (!url || source.url === url)),
  );
  if (known) return known.id;
  const stem = nameKey(name).replace(/ /g, '-');
  let id = stem;
  for (let number = 2; sources.some((source) => source.id === id); number++) id = `${stem}-${number}`;
  const source: Source = { id, name, ...(/^https:\/\/\S+$/.test(url) ? { url } : {}) };
  sources.push(source);
  return id;
}

function addJob(film: Draft, job: string, text: string): void {
  const people = namesIn(text).map((name) => ({ name }));
  const crew = (film.crew ??= []);
  if (people.length && !crew.some((entry) => entry.job === job)) crew.push({ job, people });
}

/** Puts a value at a path; a value that is there already stays. */
function put(node: Node, [name, ...rest]: string[], value: unknown): void {
  if (rest.length) {
    const inner = node[name!];
    const next = inner && typeof inner === 'object' && !Array.isArray(inner) ? (inner as Node) : {};
    node[name!] = next;
    return put(next, rest, value);
  }
  if (node[name!] === undefined || Array.isArray(node[name!])) node[name!] = value;
}

function listAt(film: Draft, path: string[]): unknown[] {
  let node: unknown = film;
  for (const name of path) node = (node as Node | undefined)?.[name];
  return Array.isArray(node) ? node : [];
}

/** A text that stands in quotes where it would otherwise be read as something else. */
function readText(text: string): string {
  const value = text.startsWith('"') ? parsed(text) : undefined;
  return typeof value === 'string' ? value : text;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** The entries of a list in a cell: parted by semicolons or lines, or else by commas. */
function namesIn(text: string): string[] {
  if (/[;\n]/.test(text)) return text.split(/\s*[;\n]\s*/).filter(Boolean);
  return partsOfList(text);
}

/** Reads a cell by its column: plain words, or JSON where plain words do not say it all. */
export function readColumn(column: Column, text: string, style: CellStyle): Reading {
  const { kind, isList, nameField } = column;
  const isPlainText = kind === 'text' && !isList && !nameField;
  if (isPlainText) return { value: readText(text) };
  if (/^[[{"]/.test(text)) {
    const value = parsed(text);
    if (value !== undefined && (typeof value !== 'string' || !isList)) return { value };
  }
  if (kind === 'object') return { problem: `"${text.slice(0, 60)}" is not JSON` };
  if (!isList) {
    const reading = readCell(kind, text, style);
    return nameField && 'value' in reading ? { value: { [nameField]: reading.value } } : reading;
  }
  const values: unknown[] = [];
  for (const part of namesIn(text)) {
    const reading = readCell(kind, part, style);
    // Phrases about rights say them all at once.
    if ('problem' in reading || Array.isArray(reading.value)) return readSpoken(kind, text) ?? reading;
    values.push(nameField ? { [nameField]: reading.value } : reading.value);
  }
  return values.length ? { value: values } : { problem: `"${text.slice(0, 60)}" has nothing in it` };
}
