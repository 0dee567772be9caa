import type { ImportOptions, Refusal } from '../imported.js';
import type { Part } from '../imported.js';
import { plainText, shorten, textOf } from '../plain-text.js';
import type { Claims, Statement, Value } from './claims.js';
import { kindItems, otherItems } from './items.js';

const remedy = 'Fetch one film: https://www.wikidata.org/wiki/Special:EntityData/Q61448040.json';

/** Labels of the items in a document, in one language or, without one, in others. */
type Labels = (id: string) => { text: string; lang: string | undefined } | undefined;

/**
 * The claims about the film in an answer with entities: `Special:EntityData`, `wbgetentities` (which may also have the items that
 * the film names), one entity alone, or an item of the REST API.
 */
export function entityClaims(document: Part, { lang = 'en' }: ImportOptions): Claims | Refusal {
  const error = document.of('error');
  if (error.isObject)
    return {
      message: `this is an error of Wikidata: "${shorten(textOf(error.of('info')) ?? textOf(error.of('code')) ?? '', 300)}"`,
      remedy,
    };
  if (document.has('search') || document.of('query').has('search'))
    return { message: 'this is a page of search results of Wikidata', remedy };
  const map = document.of('entities');
  const entities = map.isObject ? map.keys().map((id) => map.of(id)) : document.items();
  const present = entities.filter((entity) => entity.isObject && !entity.has('missing'));
  if (!present.length)
    return { message: `Wikidata has no such item: ${map.keys().slice(0, 5).join(', ')}`, remedy };
  const films = present.filter((entity) => isFilm(entity));
  const film = films[0] ?? present[0]!;
  if (films.length > 1)
    return {
      message: `these are ${films.length} films: ${films.map(idOf).join(', ').slice(0, 200)}`,
      remedy,
    };
  const byId = new Map(present.map((entity) => [idOf(entity), entity]));
  const labels: Labels = (id) => {
    const entity = byId.get(id);
    return entity && inLanguage(entity.of('labels'), lang);
  };
  if (!films.length) {
    const [kind] = instancesOf(film);
    const name = inLanguage(film.of('labels'), lang)?.text;
    return {
      message: `${[idOf(film), name && `(${name})`].filter(Boolean).join(' ')} is ${otherItems.get(kind ?? '') ?? 'not a film'}`,
      remedy,
    };
  }
  return {
    id: idOf(film),
    label: inLanguage(film.of('labels'), lang),
    aliases: aliasesOf(film.of('aliases'), lang),
    statements: (property) => statementsOf(film, property, labels),
    warnings: document.warnings,
  };
}

/** The number of an entity: what it says itself, else the name under which the answer has it. */
const idOf = (entity: Part): string | undefined =>
  [entity.of('id').word, entity.key].find((id) => /^[A-Z]\d+$/.test(id));

/** The statements of a property, in the shape of either API. */
const rowsOf = (entity: Part, property: string): Part[] =>
  (entity.has('claims') ? entity.of('claims') : entity.of('statements')).of(property).items();

const instancesOf = (entity: Part): string[] =>
  rowsOf(entity, 'P31').flatMap((row) => {
    const value = valueOf(row, () => undefined);
    return value.kind === 'item' && value.id ? [value.id] : [];
  });

/** Properties that only films and series have; a director has none. */
const filmProperties = ['P57', 'P161', 'P4947', 'P4983', 'P6127', 'P2142', 'P272'];

function isFilm(entity: Part): boolean {
  const instances = instancesOf(entity);
  if (instances.some((id) => kindItems.has(id))) return true;
  if (instances.some((id) => otherItems.has(id))) return false;
  return filmProperties.some((property) => rowsOf(entity, property).length > 0);
}

/** A text in a language, or in what a reader of that language knows best. */
function inLanguage(texts: Part, lang: string): { text: string; lang: string | undefined } | undefined {
  const wanted = [lang, lang.split('-')[0]!, 'mul', 'en', ...texts.keys()];
  for (const key of wanted) {
    const entry = texts.of(key);
    const text = textOf(entry.isObject ? entry.of('value') : entry);
    if (text) return { text, lang: key === 'mul' ? undefined : key };
  }
  return undefined;
}

const aliasesOf = (aliases: Part, lang: string): string[] =>
  aliases
    .of(lang)
    .items()
    .flatMap((entry) => textOf(entry.isObject ? entry.of('value') : entry) ?? []);

function statementsOf(entity: Part, property: string, labels: Labels): Statement[] {
  return rowsOf(entity, property)
    .filter((row) => row.isObject && row.of('rank').value !== 'deprecated')
    .map((row) => ({
      value: valueOf(row, labels),
      isPreferred: row.of('rank').value === 'preferred',
      qualifiers: (wanted) => qualifiersOf(row, wanted, labels),
      references: referencesOf(row),
    }));
}

function qualifiersOf(row: Part, property: string, labels: Labels): Value[] {
  const qualifiers = row.of('qualifiers');
  // The REST API has a list, in which each names its property.
  if (Array.isArray(qualifiers.value))
    return qualifiers
      .items()
      .filter((one) => one.of('property').of('id').value === property)
      .map((one) => valueOf(one, labels));
  return qualifiers
    .of(property)
    .items()
    .map((snak) => snakValue(snak, labels));
}

/** The addresses that the references of a statement give. */
function referencesOf(row: Part): string[] {
  return row
    .of('references')
    .items()
    .flatMap((reference) => {
      const snaks = reference.of('snaks').of('P854').items();
      const parts = reference
        .of('parts')
        .items()
        .filter((part) => part.of('property').of('id').value === 'P854');
      const values = [
        ...snaks.map((snak) => snakValue(snak, () => undefined)),
        ...parts.map((part) => valueOf(part, () => undefined)),
      ];
      return values.flatMap((value) => (value.kind === 'text' ? value.text : []));
    });
}

/** The value of a statement: of its main snak, or as the REST API writes it. */
function valueOf(row: Part, labels: Labels): Value {
  if (row.has('mainsnak')) return snakValue(row.of('mainsnak'), labels);
  const value = row.of('value');
  const type = value.of('type').value;
  if (type === 'somevalue') return { kind: 'unknown' };
  if (type !== 'value') return { kind: 'none' };
  return contentValue(value.of('content'), labels);
}

function snakValue(snak: Part, labels: Labels): Value {
  const type = snak.of('snaktype').value;
  if (type === 'somevalue') return { kind: 'unknown' };
  if (type === 'novalue') return { kind: 'none' };
  return contentValue(snak.of('datavalue').of('value'), labels);
}

function contentValue(content: Part, labels: Labels): Value {
  const { value } = content;
  if (typeof value === 'string') {
    if (/^Q\d+$/.test(value)) return { kind: 'item', id: value, label: labels(value)?.text };
    const text = plainText(value);
    return text ? { kind: 'text', text } : { kind: 'none' };
  }
  const id = content.of('id').value ?? content.of('numeric-id').value;
  if (typeof id === 'string' || typeof id === 'number') {
    const item = typeof id === 'number' ? `Q${id}` : id;
    return { kind: 'item', id: item, label: labels(item)?.text };
  }
  if (content.has('time')) return { kind: 'date', date: dateOf(content) };
  if (content.has('amount')) {
    const amount = Number(content.of('amount').word || NaN);
    const unit = /(Q\d+)$/.exec(content.of('unit').word)?.[1];
    return Number.isFinite(amount) ? { kind: 'quantity', amount, unit } : { kind: 'none' };
  }
  const text = textOf(content.of('text'));
  return text ? { kind: 'text', text, lang: textOf(content.of('language')) } : { kind: 'none' };
}

/**
 * `+2019-05-21T00:00:00Z` at its precision: 11 is a day, 10 a month, 9 a year; a decade is no date. Where a program left the
 * precision out, the first of January is only a year.
 */
function dateOf(content: Part): string | undefined {
  const [, year, month, day] = /^\+?(\d{4})-(\d\d)-(\d\d)T/.exec(content.of('time').word) ?? [];
  const isNewYear = month === '01' && day === '01';
  const precision = content.has('precision') ? Number(content.of('precision').word) : isNewYear ? 9 : 11;
  if (!year || !(precision >= 9)) return undefined;
  // Days of the Julian calendar are other days in ours.
  const isJulian = /Q1985786$/.test(content.of('calendarmodel').word);
  if (precision === 9 || month === '00' || isJulian) return year;
  return precision === 10 || day === '00' ? `${year}-${month}` : `${year}-${month}-${day}`;
}
