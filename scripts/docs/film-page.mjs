// The tables of docs/film-json.md, made from the zod schemas: every object, field and word, with an example out of
// docs/full-film.json. Fails on a field without a description or an example, so that neither can be forgotten.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../run.mjs';

const page = 'docs/film-json.md';
const fullFilm = 'docs/full-film.json';
const marks = ['<!-- fields: written by `npm run generate` -->', '<!-- /fields -->'];
/** Longer examples would stretch a table. */
const exampleLength = 70;

/** What the page calls plain values, by the name of their rule. */
const valueNames = {
  text: 'text',
  url: 'address',
  date: 'date',
  lang: 'language',
  country: 'country',
  currency: 'currency',
  band: 'band',
  imdb: 'IMDb id',
  amount: 'amount',
  count: 'whole number',
  year: 'year',
  yes: '`true`',
};

/** The schemas and their words, whatever `film-source.ts` exports. */
export async function filmSource() {
  const options = { root, configFile: false, logLevel: 'warn' };
  return (await runnerImport(join(root, 'scripts/docs/film-source.ts'), options)).module;
}

const link = (title, words = title) => `[${words}](#${title.toLowerCase().replaceAll(' ', '-')})`;
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) => [row(...heads), row(...heads.map(() => '---')), ...rows];
const required = (schema) => schema.def.type !== 'optional';
const inner = (schema) => (required(schema) ? schema : schema.unwrap());
const isList = (schema) => inner(schema).def.type === 'array';
/** What a field holds, or each entry of its list. */
const content = (schema) => (isList(schema) ? inner(inner(schema).element) : inner(schema));
const isObject = (schema) => content(schema).def.type === 'object';

/** Every object schema once, in the order in which the film names them. */
export function objectsOf(schema, found = new Map()) {
  if (!isObject(schema) || found.has(content(schema).meta().id)) return found;
  found.set(content(schema).meta().id, content(schema));
  for (const field of Object.values(content(schema).shape)) objectsOf(field, found);
  return found;
}

/** The first value that each field of each object has in a film: `examples.Deal.status`. */
function examplesOf(schema, value, found = {}) {
  if (!isObject(schema)) return found;
  const { id } = content(schema).meta();
  for (const one of isList(schema) ? value : [value])
    for (const [name, part] of Object.entries(one)) {
      found[id] = { [name]: part, ...found[id] };
      examplesOf(content(schema).shape[name], part, found);
    }
  return found;
}

/** An example short enough for a table: all of it, or the first of a list. */
function shown(value) {
  const first = Array.isArray(value) ? [value[0]] : value;
  const text = [value, first].map((one) => JSON.stringify(one)).find(({ length }) => length <= exampleLength);
  return text ? `\`${text}\`` : '[in the full film](full-film.json)';
}

/** What a field holds, in words; `need` hears what has no name. */
function typeText({ ruleNames, vocabularies }, schema, need, words = 'a word') {
  const one = content(schema);
  if (isList(schema)) {
    const least = inner(schema).def.checks?.length ? ', at least one' : '';
    return `list of ${typeText({ ruleNames, vocabularies }, one, need, 'words')}${least}`;
  }
  const rule = ruleNames.get(one)?.rule;
  if (rule) return rule === 'text' ? 'text' : link('Values', need(valueNames[rule], `no name for ${rule}`));
  if (isObject(one)) return link(one.meta().title);
  const known = vocabularies.find((each) => Object.keys(each.words).join() === one.options.join());
  return `${words} of ${link(need(known, `word-meanings.ts lacks ${one.options}`)?.title ?? '')}`;
}

/** The table of some fields of an object. */
function fieldTable(source, id, shape, examples, need) {
  const rows = Object.entries(shape).map(([name, schema]) => {
    const about = need(
      schema.description ?? (isObject(schema) ? content(schema).meta().description : undefined),
      `${id}.${name} has no description: add .describe() to it in src/model`,
    );
    const example = need(examples[id]?.[name], `${fullFilm} has no example of ${id}.${name}`);
    const holds = `${typeText(source, schema, need)}${required(schema) ? ', **required**' : ''}`;
    return row(`\`${name}\``, holds, about, example === undefined ? '' : shown(example));
  });
  return table(['field', 'holds', 'what it is', 'example'], rows);
}

function objectTables(source, examples, need) {
  const { filmSchema, factFields } = source;
  const objects = [...objectsOf(filmSchema)].flatMap(([id, { shape, meta }]) => {
    const isFact = 'confidence' in shape;
    const own = Object.entries(shape).filter(([name]) => !isFact || !(name in factFields));
    const { title, description } = meta();
    const also = isFact ? ` Also has the fields of ${link('Every fact', 'every fact')}.` : '';
    const text = need(description, `${id} has no description`) + also;
    return [
      `### ${title}`,
      '',
      text,
      '',
      ...fieldTable(source, id, Object.fromEntries(own), examples, need),
      '',
    ];
  });
  return [
    '## Objects',
    '',
    ...objects,
    '### Every fact',
    '',
    'How sure a fact is, who says so, and when that was true: on everything above whose text says so.',
    '',
    ...fieldTable(source, 'CastMember', factFields, examples, need),
    '',
  ];
}

function valueTable({ scalars }, need) {
  const rows = Object.keys(valueNames).map((rule) => {
    // Every text would carry it in the JSON Schema.
    const about = rule === 'text' ? 'Anything in quotes, but not only spaces.' : scalars[rule].description;
    return row(valueNames[rule], need(about, `${rule} has no description in scalars.ts`));
  });
  return ['## Values', '', ...table(['', 'is'], rows), ''];
}

function wordTables({ vocabularies, label }) {
  const tables = vocabularies.flatMap(({ title, prefix, open, words }) => {
    const rows = Object.entries(words).map(([word, meaning]) =>
      row(`\`${word}\``, ...(prefix ? [label(`${prefix}:${word}`)] : []), meaning),
    );
    return [
      `### ${title}`,
      '',
      ...(open ? ['Other words may stand here too, and are shown as written.', ''] : []),
      ...table(['word', ...(prefix ? ['a reader sees'] : []), 'means'], rows),
      '',
    ];
  });
  const text =
    'Words in lists, as they stand in the file. Readers see them in the language of the page; here in English.';
  return ['## Words', '', text, '', ...tables];
}

/** The generated part of the page, for the schemas of `filmSource()` and a film that has every field. */
export function filmTables(source, film) {
  const { issues } = source.parseFilm(film);
  const problems = issues.map(({ path, message }) => `${fullFilm}: ${path}: ${message}`);
  const need = (value, problem) => {
    if (value === undefined) problems.push(problem);
    return value;
  };
  const examples = issues.length ? {} : examplesOf(source.filmSchema, film);
  const lines = [...objectTables(source, examples, need), ...valueTable(source, need), ...wordTables(source)];
  if (problems.length) throw new Error(`${page} cannot be written:\n${problems.join('\n')}`);
  return lines.join('\n');
}

/** The page as it must be, as `{ path: text }`. */
export async function filmPage() {
  const [text, film, source] = await Promise.all([
    readFile(join(root, page), 'utf8'),
    readFile(join(root, fullFilm), 'utf8'),
    filmSource(),
  ]);
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`${page}: put ${marks.join(' and ')} around the tables`);
  const tables = filmTables(source, JSON.parse(film));
  return { [page]: `${text.slice(0, start)}${marks[0]}\n\n${tables}\n${text.slice(end)}` };
}
