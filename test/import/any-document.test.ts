// Whatever a file holds: film JSON that is right in itself, or a refusal, soon, and never an exception.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { importFile, importFilm, importText, originOf, origins } from '../../src/import/import.js';
import { pageData } from '../../src/import/schema-org/page.js';
import { documentOf, documentText, expectRight } from './documents.js';

type Result = ReturnType<typeof importFilm>;

/** Throws when a result is neither a right film nor a refusal in words. */
function check({ film, refusal, warnings }: Result): void {
  expect(!film).to.equal(!!refusal);
  if (film) expectRight(film);
  else {
    expect(refusal!.message).to.match(/\S/);
    expect(refusal!.remedy).to.match(/\S/);
  }
  for (const { field, message } of warnings)
    expect(`${typeof field} ${typeof message}`).to.equal('string string');
}

/** Values that are right somewhere, nearly right, or made to trip a reader. */
const values = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      0,
      -1,
      5,
      1e308,
      2019,
      '',
      ' ',
      'N/A',
      '2019',
      '2019-02-30',
      '0000-00-00',
      'US',
      'en',
      'tt1',
      'Q5',
    ],
    ...[
      'Director',
      '__proto__',
      'constructor',
      'PT2H',
      '$1',
      '&amp;amp;#0;',
      '<b',
      'Ã©',
      '\u0000',
      '\ud800',
      'a, (b',
    ],
    ...[
      [],
      [[]],
      {},
      ['x'],
      [null],
      { name: null },
      { '@type': 'Person' },
      { '@id': 'x' },
      { time: '+2019', precision: 'x' },
    ],
  ),
);

/** The same document with some of its parts replaced. */
function spoil(document: unknown, choices: [number, unknown][]): unknown {
  const copy = structuredClone(document);
  for (const [at, value] of choices) {
    const places: [Record<string, unknown>, string][] = [];
    const visit = (node: unknown): void => {
      if (!node || typeof node !== 'object') return;
      for (const [key, part] of Object.entries(node)) {
        places.push([node as Record<string, unknown>, key]);
        visit(part);
      }
    };
    visit(copy);
    if (!places.length) continue;
    const [node, key] = places[at % places.length]!;
    node[key] = structuredClone(value);
  }
  return copy;
}

const names = [
  'tmdb-movie.json',
  'tmdb-series.json',
  'omdb-movie.json',
  'wikidata-entities.json',
  'wikidata-sparql.json',
];
const documents = new Map(names.map((name) => [name, documentOf(name)]));

describe('any document', () => {
  it('of any JSON gives a right film or a refusal', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.option(fc.constantFrom(...origins), { nil: undefined }), (value, from) =>
        check(importFilm(value, { from })),
      ),
      { numRuns: 1000 },
    );
  });

  it('with the fields of a database and any values in them gives a right film or a refusal', () => {
    for (const name of names) {
      const document = documents.get(name)!;
      const keys = [...new Set(JSON.stringify(document).match(/(?<=")[\w@/]+(?=":)/g))];
      const any = fc.dictionary(
        fc.constantFrom(...keys),
        fc.oneof(values, fc.dictionary(fc.constantFrom(...keys), values)),
      );
      const from = originOf(document);
      fc.assert(
        fc.property(any, (value) => check(importFilm(value, { from }))),
        { numRuns: 300 },
      );
    }
  });

  it('of a database, spoilt in some places, gives a right film or a refusal', () => {
    const places = fc.array(fc.tuple(fc.nat(5000), values), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(fc.constantFrom(...names), places, (name, choices) =>
        check(importFilm(spoil(documents.get(name), choices))),
      ),
      { numRuns: 1500 },
    );
  });

  it('of schema.org, spoilt in some places, gives a right film or a refusal', () => {
    const [movie] = pageData(documentText('letterboxd.html'), []).blocks;
    const places = fc.array(fc.tuple(fc.nat(500), values), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(places, (choices) => check(importFilm(spoil(movie, choices), { from: 'schema-org' }))),
      { numRuns: 800 },
    );
  });

  it('of any text gives a right film or a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => check(importText(text))),
      {
        numRuns: 500,
      },
    );
    const pieces = fc.constantFrom(
      '<script type="application/ld+json">',
      '</script>',
      '<![CDATA[',
      ']]>',
      '{',
      '}',
      '"',
      '"@type":"Movie"',
      '"name":"x"',
      ',',
      '/*',
      '*/',
      '&quot;',
      '<!--',
      '-->',
      '[',
      ']',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => check(importText(parts.join('')))),
      { numRuns: 1000 },
    );
  });

  it('of any bytes gives right films or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const { films, refusal, warnings } = await importFile(bytes);
        expect(!films.length).to.equal(!!refusal);
        for (const film of films) check({ film, warnings });
      }),
      { numRuns: 500 },
    );
  });
});

describe('a megabyte', () => {
  const million = (text: string) => text.repeat(Math.ceil(1e6 / text.length));
  const movie = (fields: object) => JSON.stringify({ '@type': 'Movie', name: 'x', ...fields });
  for (const [what, text] of [
    ['open brackets', million('[')],
    ['nested lists', `${'['.repeat(5000)}1${']'.repeat(5000)}`],
    ['open tags', `<html>${million('<script type="application/ld+json">')}`],
    ['unclosed tags', million('<a b ')],
    ['a page of nothing', `<html>${million('<p>x</p>')}`],
    [
      'blocks of JSON-LD',
      million('<script type="application/ld+json">{"@type":"Movie","name":"x"}</script>'),
    ],
    ['comments', `<script type="application/ld+json">{${million('/*')}`],
    ['commas', `<script type="application/ld+json">{${million(',')}</script>`],
    ['spaces and commas', `<script type="application/ld+json">{${million(',          ')}</script>`],
    ['entities', movie({ description: million('&amp;') })],
    ['markup in a text', movie({ description: million('<i ') })],
    ['a long text', movie({ description: million('Watch it ') })],
    ['a long name', JSON.stringify({ Title: million('a '), Year: '2019', Response: 'True' })],
    ['a long duration', movie({ duration: million('1') })],
    ['many people in one text', movie({ actor: million('A B, ') })],
    ['open brackets in one text', JSON.stringify({ Title: 'x', Year: '2019', Writer: million('a (b, ') })],
    [
      'many actors',
      movie({ actor: Array.from({ length: 20_000 }, (_, i) => ({ '@type': 'Person', name: `A ${i}` })) }),
    ],
    [
      'many nodes',
      JSON.stringify(Array.from({ length: 20_000 }, (_, i) => ({ '@type': 'Thing', '@id': `${i}` }))),
    ],
    [
      'a crew',
      JSON.stringify({
        id: 1,
        original_title: 'x',
        title: 'x',
        credits: { crew: Array.from({ length: 20_000 }, (_, i) => ({ name: `A ${i}`, job: 'Producer' })) },
      }),
    ],
    [
      'releases',
      JSON.stringify({
        id: 1,
        original_title: 'x',
        title: 'x',
        release_dates: {
          results: [
            {
              iso_3166_1: 'US',
              release_dates: Array.from({ length: 15_000 }, (_, i) => ({
                type: 3,
                release_date: `2019-01-${10 + (i % 20)}`,
                note: `n${i}`,
              })),
            },
          ],
        },
      }),
    ],
    [
      'rows of SPARQL',
      JSON.stringify({
        head: {},
        results: {
          bindings: Array.from({ length: 8000 }, (_, i) => ({
            film: { type: 'uri', value: 'http://www.wikidata.org/entity/Q1' },
            filmLabel: { type: 'literal', value: 'x' },
            actorLabel: { type: 'literal', value: `A ${i}` },
          })),
        },
      }),
    ],
  ] as const)
    // Work that grows with the square of the length would not end before the patience of the test runner does.
    it(`of ${what} is read or refused`, () => check(importText(text)));
});
