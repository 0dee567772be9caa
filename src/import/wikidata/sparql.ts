import { Part, type ImportWarning, type Refusal } from '../imported.js';
import { plainText } from '../plain-text.js';
import type { Claims, Statement, Value } from './claims.js';

const remedy = 'Ask for one film: VALUES ?film { wd:Q61448040 }';

/** What people call the columns of their queries, and the property that each is; a number of a property is itself. */
const columns = new Map(
  Object.entries({
    P57: 'director directors directedby regie',
    P58: 'screenwriter screenwriters writer writers author',
    P161: 'cast castmember castmembers actor actors star stars',
    P162: 'producer producers',
    P1431: 'executiveproducer executiveproducers',
    P344: 'cinematographer cinematographers directorofphotography dop camera',
    P1040: 'editor editors filmeditor',
    P86: 'composer composers music',
    P2554: 'productiondesigner',
    P2515: 'costumedesigner',
    P170: 'creator creators',
    P136: 'genre genres',
    P495: 'country countries countryoforigin origin',
    P364: 'originallanguage language languages originallanguageoffilm',
    P272: 'productioncompany productioncompanies company companies studio',
    P750: 'distributor distributors distributedby',
    P577: 'publicationdate pubdate releasedate release date released premiere year releaseyear',
    P2047: 'duration runtime length',
    P2130: 'cost budget',
    P2142: 'boxoffice gross revenue',
    P345: 'imdb imdbid',
    P4947: 'tmdb tmdbid tmdbmovieid',
    P6127: 'letterboxd letterboxdid letterboxdfilmid',
    P2704: 'eidr eidrid',
    P856: 'website officialwebsite homepage',
    P1476: 'title originaltitle',
    P144: 'basedon source',
    P179: 'series partoftheseries partofseries',
    P8345: 'franchise mediafranchise',
    P31: 'instance instanceof type',
    P166: 'award awards awardreceived',
    P1411: 'nomination nominations nominatedfor',
    P915: 'filminglocation location locations',
    P3383: 'poster filmposter',
    P18: 'image picture',
  }).flatMap(([property, names]) => names.split(' ').map((name): [string, string] => [name, property])),
);

const filmColumns = /^(item|film|movie|work|series|tvseries|show|subject|entity|s)$/;

/** A column of a result: `directorLabel` is the label of `director`. */
interface Column {
  name: string;
  key: string;
  isLabel: boolean;
}

const columnOf = (name: string): Column => {
  const [, stem = name, label] = /^(.+?)_?(label)?$/i.exec(name) ?? [];
  return { name, key: stem.toLowerCase().replace(/[_-]/g, ''), isLabel: !!label };
};

/**
 * The rows of a result that the query service gives to download: a list, in which each cell is a text, or what the service
 * answers in its place. Undefined for all else.
 */
export function rowsOfTable(document: Part): Part[] | undefined {
  if (!Array.isArray(document.value) || document.items().some((item) => item.has('claims'))) return undefined;
  const rows = document.items().map((item) => {
    const cells = item.keys().map((key): [string, unknown] => {
      const cell = item.of(key);
      return [key, cell.isObject ? cell.value : { value: cell.word }];
    });
    return Object.fromEntries(cells);
  });
  return new Part(rows, document.warnings).items();
}

/** The claims about the film in a result of SPARQL, whose rows repeat the film for every combination of values. */
export function sparqlClaims(lines: Part[], warnings: ImportWarning[]): Claims | Refusal {
  const rows = lines.filter((row) => row.isObject);
  if (!rows.length) return { message: 'the query of Wikidata found nothing', remedy };
  const names = [...new Set(rows.flatMap((row) => row.keys()))];
  const all = names.map(columnOf);
  const film =
    all.find(({ key, isLabel }) => !isLabel && filmColumns.test(key) && isItem(rows, key, names)) ??
    all.find(({ name, isLabel }) => !isLabel && idIn(rows[0]!, name) && !columns.has(columnOf(name).key));
  const ids = film ? [...new Set(rows.flatMap((row) => idIn(row, film.name) ?? []))] : [];
  if (ids.length > 1) return { message: `the result of SPARQL has ${ids.length} films`, remedy };
  const filmLabel = all.find(
    ({ key, isLabel }) => (isLabel && key === (film?.key ?? 'film')) || (isLabel && filmColumns.test(key)),
  );
  const titles = filmLabel ? [...new Set(rows.flatMap((row) => literalIn(row, filmLabel.name) ?? []))] : [];
  if (!film && titles.length > 1)
    return { message: `the result of SPARQL has ${titles.length} films`, remedy };
  const title = titles.find((text) => !/^Q\d+$/.test(text));
  for (const { name, key } of all)
    if (
      !filmColumns.test(key) &&
      !propertyOf(key) &&
      !/^(character|role|precision|count|statement|currency|unit|alt)/.test(key) &&
      name !== film?.name
    )
      warnings.push({
        field: `?${name}`,
        message: 'what this column holds is not known here, so it is left out',
      });
  return {
    id: ids[0],
    label: title === undefined ? undefined : { text: title, lang: filmLabel && langIn(rows, filmLabel.name) },
    aliases: [],
    statements: (property) => statementsOf(rows, all, property),
    warnings,
  };
}

const isItem = (rows: Part[], key: string, names: string[]): boolean =>
  names.some(
    (name) => columnOf(name).key === key && !columnOf(name).isLabel && rows.some((row) => idIn(row, name)),
  );

const propertyOf = (key: string): string | undefined =>
  /^p\d{1,5}$/.test(key) ? key.toUpperCase() : columns.get(key);

const idIn = (row: Part, name: string): string | undefined =>
  /wikidata\.org\/entity\/(Q\d+)$/.exec(row.of(name).of('value').word)?.[1];

const langIn = (rows: Part[], name: string): string | undefined => {
  const lang = rows[0]!.of(name).of('xml:lang').value;
  return typeof lang === 'string' && lang !== 'mul' && /^[a-z]{2,3}(-|$)/.test(lang) ? lang : undefined;
};

function literalIn(row: Part, name: string): string | undefined {
  const { value } = row.of(name).of('value');
  return typeof value === 'string' ? plainText(value) || undefined : undefined;
}

/** The values of the columns of a property, each once. */
function statementsOf(rows: Part[], all: Column[], property: string): Statement[] {
  const own = all.filter(({ key }) => propertyOf(key) === property);
  const found = new Map<string, Statement>();
  const keys = new Set(own.map(({ key }) => key));
  for (const row of rows)
    for (const key of keys) {
      const valueColumn = own.find((column) => column.key === key && !column.isLabel);
      const labelColumn = own.find((column) => column.key === key && column.isLabel);
      for (const value of valuesIn(row, valueColumn?.name, labelColumn?.name)) {
        const id = JSON.stringify(value);
        const characters = all
          .filter((column) => /^(character|role)/.test(column.key))
          .flatMap((column) => literalIn(row, column.name) ?? [])
          .filter((text) => !/^https?:|^Q\d+$/.test(text));
        if (!found.has(id))
          found.set(id, {
            value,
            isPreferred: false,
            qualifiers: (wanted) =>
              wanted === 'P453' ? characters.slice(0, 1).map((text) => ({ kind: 'text', text })) : [],
            references: [],
          });
      }
    }
  return [...found.values()];
}

function valuesIn(row: Part, value: string | undefined, label: string | undefined): Value[] {
  const text = label === undefined ? undefined : literalIn(row, label);
  // Where an item has no label, the service answers with its number.
  const known = text && !/^Q\d+$/.test(text) ? text : undefined;
  const id = value === undefined ? undefined : idIn(row, value);
  if (id) return [{ kind: 'item', id, label: known }];
  const name = value ?? label!;
  const literal = literalIn(row, name);
  if (literal === undefined) return [];
  const type = row.of(name).of('datatype').word;
  if (/#date(Time)?$/.test(type) || /^[+-]?\d{4,}-\d\d-\d\dT/.test(literal))
    return [{ kind: 'date', date: dateOf(literal) }];
  if (/#(decimal|integer|double|float)$/.test(type) && Number.isFinite(Number(literal)))
    return [{ kind: 'quantity', amount: Number(literal), unit: undefined }];
  if (/^Q\d+$/.test(literal)) return [{ kind: 'item', id: literal, label: undefined }];
  // GROUP_CONCAT puts several into one text, under a name for several.
  const parts = /s(label)?$/i.test(name) ? literal.split(/\s*[|;]\s*|, /) : [literal];
  return parts.filter(Boolean).map((part) => ({ kind: 'text', text: part }));
}

/** A day of SPARQL. The first of January also stands for a year of which no day is known, so it is only the year. */
function dateOf(text: string): string | undefined {
  const [, year, month, day] = /^\+?(\d{4})(?:-(\d\d)-(\d\d))?/.exec(text) ?? [];
  if (!year || !month) return year;
  return month === '01' && day === '01' ? year : `${year}-${month}-${day}`;
}
