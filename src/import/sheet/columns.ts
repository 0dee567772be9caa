/** The columns of a sheet for each part of a film. They follow from the table of film JSON: a new field is a new column. */
import { fieldsOf } from '../../model/parse.js';
import { filmTable } from '../../model/film-table.js';
import { nameKey } from '../sameness.js';
import type { CellKind } from './cells.js';

/** A column of a table: one field of film JSON, or the names in it. */
export interface Column {
  /** What stands above the column: `Known for`. */
  label: string;
  /** The way to the field within the row: `['boxOffice', 'budget']`. */
  path: string[];
  kind: CellKind | 'object';
  /** Whether several are in one cell, parted by semicolons. */
  isList: boolean;
  /** For people and companies: their name stands in the cell, where nothing else is known of them. */
  nameField?: string | undefined;
}

/** A table: the film itself, or one of its lists. */
export interface TableKind {
  /** What stands above the table: `Casting changes`. */
  label: string;
  /** The way to the list within the film; empty for the film itself. */
  path: string[];
  columns: Column[];
  /** The fields that a row must have. */
  needed: string[];
}

/** Words that people put above columns and tables, beside the names of the fields. */
const aliases: Record<string, string> = {
  url: 'link;address',
  'deals.buyers': 'buyer;bought by;distributor;distributors',
  'deals.sellers': 'seller;sold by',
  'deals.salesAgents': 'sales agent;sales;agent',
  'deals.territories': 'territory;where',
  'deals.price': 'mg;minimum guarantee;sum;amount;deal price',
  'deals.pAndA': 'p&a;p and a',
  'deals.status': 'deal status',
  'deals.type': 'deal type',
  'deals.date': 'deal date;announced;signed',
  'cast.name': 'actor;actress;person',
  'cast.character': 'role;part;plays',
  'crew.people': 'name;names;person;who',
  'crew.job': 'position;function',
  'companies.name': 'company',
  'castingChanges.person': 'name;actor;who',
  'castingChanges.replacedBy': 'replaced by;replacement',
  'releases.type': 'release;release type;how',
  'releases.date': 'release date;day',
  'releases.territory': 'country;where',
  'boxOffice.gross.amount': 'gross;total',
  'boxOffice.opening.amount': 'opening;opening weekend',
  'film.year': 'release year',
  'film.runtime': 'minutes;length;running time;duration',
  'film.logline': 'synopsis;plot',
  'film.alsoKnownAs': 'aka;other titles',
  'film.ids.imdb': 'imdb;imdb id',
  'film.ids.tmdb': 'tmdb;tmdb id',
  'film.ids.wikidata': 'wikidata;wikidata id',
  'film.boxOffice.budget': 'budget;cost',
  'film.genres': 'genre',
  'film.countries': 'country',
  'film.languages': 'language',
  sources: 'source;reported by',
  note: 'notes;remark;remarks',
  asOf: 'as of',
};

/** Columns whose label is not the name of their field. */
const labels: Record<string, string> = {
  pAndA: 'P&A',
  'ids.imdb': 'IMDb',
  'ids.tmdb': 'TMDB',
  'ids.wikidata': 'Wikidata',
  'ids.eidr': 'EIDR',
  'ids.isan': 'ISAN',
  'ids.letterboxd': 'Letterboxd',
  'boxOffice.budget': 'Budget',
  'boxOffice.opening': 'Openings',
  'boxOffice.gross': 'Gross',
  $schema: 'Schema',
};

/** `alsoKnownAs` as people write it: `Also known as`. */
const humanized = (name: string): string => {
  const words = name.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
};

const labelOf = (path: string[]): string => labels[path.join('.')] ?? path.map(humanized).join(' ');

const plainNames = new Set(['party', 'person', 'image']);
const nameFields: Record<string, string> = { party: 'name', person: 'name', image: 'src' };

function columnOf(path: string[], name: string, list: string, type: string): Column {
  const isList = list === '*' || list === '+';
  const label = labelOf(path);
  const base = { label, path, isList };
  if (type === 'money' || type === 'territories') return { ...base, kind: type };
  if (plainNames.has(type))
    return { ...base, kind: type === 'image' ? 'url' : 'text', nameField: nameFields[type] };
  if (filmTable[type]) return { ...base, kind: 'object' };
  if (type.includes(',')) return { ...base, kind: `words:${type}` };
  return { ...base, kind: type as CellKind };
}

/** The columns of an entity. An object of plain values has a column for each of them. */
function columnsOf(entity: string, before: string[], tables: TableKind[]): Column[] {
  return Object.entries(fieldsOf(entity)).flatMap(([name, [, list, type]]): Column[] => {
    const path = [...before, name];
    const isList = list === '*' || list === '+';
    // The lists of the film, and of its box office, are tables of their own.
    const isTable = isList && !!filmTable[type] && (entity === 'film' || entity === 'boxOffice');
    if (isTable) {
      tables.push(tableOf(path, type));
      return [];
    }
    if (!isList && (type === 'boxOffice' || type === 'identifiers' || type === 'shoot'))
      return columnsOf(type, path, tables);
    return [columnOf(path, name, list, type)];
  });
}

function tableOf(path: string[], entity: string): TableKind {
  const needed = Object.entries(fieldsOf(entity)).flatMap(([name, [isNeeded]]) => (isNeeded ? [name] : []));
  return { label: labelOf(path), path, columns: columnsOf(entity, [], []), needed };
}

let all: TableKind[] | undefined;

/** All tables of a film, the film itself first. */
export function tableKinds(): TableKind[] {
  if (all) return all;
  const tables: TableKind[] = [];
  const columns = columnsOf('film', [], tables);
  all = [{ label: 'Film', path: [], columns, needed: ['title'] }, ...tables];
  return all;
}

/** What every fact has. In the row of a film they are about a part of it, such as the shoot, only where the header says so. */
const factNames = new Set(['confidence', 'sources', 'asOf', 'note']);

const headers = new Map<TableKind, Map<string, Column>>();

/** The column of a table that a header names: by its label, by the name of the field, or by a word of the trade. */
export function columnNamed(table: TableKind, header: string): Column | undefined {
  let known = headers.get(table);
  if (!known) {
    known = new Map();
    const place = table.path.join('.') || 'film';
    for (const column of table.columns) {
      const field = column.path.join('.');
      const words = [aliases[`${place}.${field}`], aliases[field]].filter(Boolean).join(';');
      const last = column.path.at(-1)!;
      const isOfPart = column.path.length > 1 && factNames.has(last);
      for (const name of [column.label, field, isOfPart ? '' : last, ...words.split(';')])
        if (name && !known.has(headerKey(name))) known.set(headerKey(name), column);
    }
    headers.set(table, known);
  }
  return known.get(headerKey(header));
}

/** A header without case, signs, and what people put in brackets behind it: `Price (USD)`. */
export const headerKey = (header: string): string =>
  nameKey(
    header
      .replace(/\(.*\)\s*$/, '')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .replace(/&/g, ' and '),
  );

/** The table that a name stands for: `Deals`, `deal`, `castingChanges`, `Casting changes`, `gross`. */
export function tableNamed(name: string): TableKind | undefined {
  const key = headerKey(name);
  const singular = (text: string) => text.replace(/s$/, '');
  return tableKinds().find(({ label, path }) =>
    [label, path.at(-1) ?? 'films', path.join('.')].some(
      (word) => singular(headerKey(word)) === singular(key),
    ),
  );
}
