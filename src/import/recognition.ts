import { Part, type Origin } from './imported.js';
import { partKeys } from './tmdb/refusal.js';

const has = (document: Part, keys: string): boolean => keys.split(' ').some((key) => document.has(key));

/** The fields that only documents of an origin have, in the order in which they are looked for. */
const marks: [origin: Origin, is: (document: Part) => boolean][] = [
  ['schema-org', (document) => has(document, '@context @type @graph')],
  ['wikidata', (document) => has(document, 'entities claims') || document.of('results').has('bindings')],
  ['wikidata', (document) => document.has('labels') && document.has('statements')],
  ['wikidata', (document) => document.has('searchinfo') || document.of('query').has('searchinfo')],
  ['wikidata', (document) => document.of('error').has('info') || document.of('error').has('code')],
  [
    'omdb',
    (document) =>
      has(document, 'Response Search imdbID totalSeasons') || (document.has('Title') && document.has('Year')),
  ],
  [
    'tmdb',
    (document) =>
      has(
        document,
        'original_title original_name status_message vote_average genre_ids movie_results tv_results known_for_department poster_path first_air_date imdb_id season_number parts headquarters item_count',
      ) ||
      typeof document.of('errors').items()[0]?.value === 'string' ||
      (document.has('results') && document.has('page')) ||
      (typeof document.of('id').value === 'number' && partKeys.some((key) => document.has(key))),
  ],
];

/** Whether an object is a row of a table that Wikidata's query service gives to download: some cell of it is an item. */
const isRow = (row: Part): boolean =>
  row.keys().some((key) => {
    const cell = row.of(key);
    return /^https?:\/\/www\.wikidata\.org\/entity\/Q\d+$/.test(cell.word || cell.of('value').word);
  });

/** Which database a document is of; undefined for none that is known. A list is of the database of its first entry. */
export function originOf(value: unknown): Origin | undefined {
  const document = new Part(Array.isArray(value) ? value.find((item) => item) : value);
  const origin = document.isObject ? marks.find(([, is]) => is(document))?.[0] : undefined;
  return origin ?? (Array.isArray(value) && isRow(document) ? 'wikidata' : undefined);
}
