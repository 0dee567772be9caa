// The tables of docs/film-json.md, made from the zod schemas: every object, field and word, with an example out of
// docs/full-film.json. Fails on a field without a description or an example, so that neither can be forgotten.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/run.mjs';
import { load } from './load.mjs';

const page = 'docs/film-json.md';
const fullFilm = 'docs/full-film.json';
const marks = ['<!-- fields: written by `npm run generate` -->', '<!-- /fields -->'];
/** Longer examples would stretch a table. */
const exampleLength = 70;

/** What the page calls plain values, by the name of their rule. */
const valueNames = {
  text: 'text',
  url: 'address',
  page: 'address to follow',
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
export const filmSource = () => load('build/film-source.ts');

const link = (title, words = title) => `[${words}](#${title.toLowerCase().replaceAll(' ', '-')})`;
const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (heads, rows) => [row(...heads), row(...heads.map(() => '---')), ...rows];

/** An example short enough for a table: all of it, or the first of a list. */
function shown(value) {
  const first = Array.isArray(value) ? [value[0]] : value;
  const text = [value, first].map((one) => JSON.stringify(one)).find(({ length }) => length <= exampleLength);
  return text ? `\`${text}\`` : '[in the full film](full-film.json)';
}

/** What a field holds, in words. */
function typeText({ list, content }, entities, vocabularies) {
  if (list !== 'one') {
    const one = typeText({ list: 'one', content }, entities, vocabularies).replace(/^a word /, 'words ');
    return `list of ${one}${list === 'some' ? ', at least one' : ''}`;
  }
  if (content.kind === 'object') return link(entities.find(({ id }) => id === content.id).title);
  if (content.kind === 'value')
    return content.rule === 'text' ? 'text' : link('Values', valueNames[content.rule]);
  const vocabulary = vocabularies.find(({ words }) => Object.keys(words).join() === content.words.join());
  if (!vocabulary) throw new Error(`word-meanings.ts lacks the words ${content.words.join(', ')}`);
  return `a word of ${link(vocabulary.title)}${content.kind === 'open' ? ', or a text' : ''}`;
}

/** The heading, the text and the fields of an object. */
function objectTable({ id, title, description, isFact, fields }, entities, examples, vocabularies) {
  const rows = fields.map((field) => {
    const { name, required, description } = field;
    const holds = `${typeText(field, entities, vocabularies)}${required ? ', **required**' : ''}`;
    return row(`\`${name}\``, holds, description, shown(examples.get(`${id}.${name}`)));
  });
  const text = isFact
    ? `${description} Also has the fields of ${link('Every fact', 'every fact')}.`
    : description;
  return [`### ${title}`, '', text, '', ...table(['field', 'holds', 'what it is', 'example'], rows), ''];
}

function valueTable({ scalars }) {
  const rows = Object.entries(valueNames).map(([rule, name]) =>
    // Every text would carry its own in the JSON Schema.
    row(name, rule === 'text' ? 'Anything in quotes, but not only spaces.' : scalars[rule].description),
  );
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
      ...(open
        ? [
            'Any other text is written as `{ "label": "…" }`: it is shown as it stands, and no language translates it.',
            '',
          ]
        : []),
      ...table(['word', ...(prefix ? ['a reader sees'] : []), 'means'], rows),
      '',
    ];
  });
  const text =
    'Words in lists, as they stand in the file. Readers see them in the language of the page; here in English.';
  return ['## Words', '', text, '', ...tables];
}

/** The generated part of the page, for what `filmSource()` exports and a film that has every field. */
export function filmTables(source, film) {
  const entities = source.entitiesOf();
  const examples = source.examplesOf(entities, film);
  return [
    '## Objects',
    '',
    ...entities.flatMap((entity) => objectTable(entity, entities, examples, source.vocabularies)),
    ...valueTable(source),
    ...wordTables(source),
  ].join('\n');
}

/** The page with its tables as they must be. */
export async function withFilmTables(text) {
  const film = JSON.parse(await readFile(join(root, fullFilm), 'utf8'));
  const [start, end] = marks.map((mark) => text.indexOf(mark));
  if (start < 0 || end < start) throw new Error(`${page}: put ${marks.join(' and ')} around the tables`);
  return `${text.slice(0, start)}${marks[0]}\n\n${filmTables(await filmSource(), film)}\n${text.slice(end)}`;
}
