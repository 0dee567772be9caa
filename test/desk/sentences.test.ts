/// <reference types="vite/client" />
// No issue, question or warning is left in English on a desk that speaks another language. Real inputs are walked: spoilt films,
// phrases and lines that are not clear, documents of databases and sheets with something wrong.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { parseJson } from '../../src/json-text/json.js';
import { ContentError } from '../../src/json-text/content-error.js';
import { findIssues } from '../../src/desk/issues/find-issues.js';
import type { FilmJson } from '../../src/desk/history.js';
import { readLine } from '../../src/desk/line/read-line.js';
import { readText } from '../../src/desk/start/read-document.js';
import { learnSentences, said } from '../../src/desk/words/sentences/sentences.js';
import { langs } from '../../src/desk/words/words.js';
import { readShorthand, shorthandKinds } from '../../src/shorthand/shorthand.js';
import { spoiltFilms, values } from '../support/spoilt-films.js';
import morePhrases from '../shorthand/more-phrases.json?raw';
import firstPhrases from '../shorthand/phrases.json?raw';

const others = langs.filter((lang) => lang !== 'en');
const documents = import.meta.glob<string>('../import/documents/*', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const phrases = [firstPhrases, morePhrases].flatMap(
  (text) => JSON.parse(text) as { phrase: string; today?: string }[],
);

/** What stays in English, with the language. */
const inEnglish = (sentences: Iterable<string>): string[] =>
  [...new Set(sentences)].flatMap((text) =>
    others.filter((lang) => said(lang, text).lang !== lang).map((lang) => `${lang}: ${text}`),
  );

/** All that the desk says of a document. */
async function saidOf(text: string): Promise<string[]> {
  const { refusal, warnings } = await readText(text);
  return [...(refusal ? [refusal.message, refusal.remedy] : []), ...warnings.map(({ message }) => message)];
}

/** A document with other values at some places. */
function spoil(data: unknown, choices: [place: number, value: unknown][]): unknown {
  const copy = structuredClone(data);
  const places: [Record<string, unknown>, string][] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node as Record<string, unknown>, key]);
      walk((node as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  for (const [place, value] of choices) {
    const [node, key] = places[place % places.length]!;
    node[key] = structuredClone(value);
  }
  return copy;
}

before(() => Promise.all(others.map(learnSentences)));

it('issues and questions of spoilt films are said in every language', () => {
  const sentences = new Set<string>();
  for (const film of fc.sample(spoiltFilms, { numRuns: 2000, seed: 7 }))
    for (const { message, remedy } of findIssues(film as FilmJson)) sentences.add(message).add(remedy);
  expect(sentences.size).to.be.greaterThan(500);
  expect(inEnglish(sentences)).to.deep.equal([]);
});

it('questions about phrases and lines are said in every language', () => {
  const sentences = new Set<string>();
  for (const { phrase, today } of phrases) {
    for (const kind of shorthandKinds) sentences.add(readShorthand(kind, phrase, { today }).ask ?? '');
    for (const film of [{}, { title: 'Dust' }])
      for (const line of [phrase, `Netflix, ${phrase}, closed, Variety`, `${phrase}, ${phrase}`])
        sentences.add(readLine(line, film, today).ask ?? '');
  }
  sentences.delete('');
  expect(sentences.size).to.be.greaterThan(1000);
  expect(inEnglish(sentences)).to.deep.equal([]);
});

it('warnings and refusals about documents are said in every language', async () => {
  const sentences = new Set<string>();
  const add = async (text: string): Promise<void> =>
    (await saidOf(text)).forEach((each) => sentences.add(each));
  const places = fc.array(fc.tuple(fc.nat(5000), values), { minLength: 1, maxLength: 12 });
  for (const text of Object.values(documents)) {
    await add(text);
    await add(text.slice(0, 300));
    if (!/^\s*[{[]/.test(text)) continue;
    for (const choices of fc.sample(places, { numRuns: 150, seed: 7 }))
      await add(JSON.stringify(spoil(JSON.parse(text), choices)));
  }
  for (const text of refused) await add(text);
  for (const cell of [
    'soon',
    '1/2/2026',
    '$5',
    '5-4 USD',
    'Narnia',
    '#REF!',
    '=A1',
    '{',
    '"',
    ...phrases.map(({ phrase }) => phrase),
  ])
    for (const row of [
      `Dust\t${cell}\tUS\tUSD 5000\tclosed\t2026`,
      `Dust\tA24\t${cell}\t${cell}\t${cell}\t${cell}`,
    ])
      await add(`Film\tBuyer\tTerritory\tPrice\tStatus\tDate\n${row}`);
  expect(sentences.size).to.be.greaterThan(300);
  expect(inEnglish(sentences)).to.deep.equal([]);
});

/** Documents without a film. */
const refused = [
  '',
  'nothing of use',
  '<html><body>Dust</body></html>',
  '<html itemscope itemtype="https://schema.org/Movie"></html>',
  '<script type="application/ld+json">{"@type":"Movie"}</script>',
  '<script type="application/ld+json">{"@type":"Person","name":"A"}</script>',
  '<script type="application/ld+json">[{"@type":"Movie","name":"A"},{"@type":"Movie","name":"B"}]</script>',
  '{"Response":"False"}',
  '{"Response":"False","Error":"Invalid API key!"}',
  '{"Response":"True","Search":[]}',
  '{"Response":"True","imdbID":"tt1","Episodes":[]}',
  '{"Response":"True","imdbID":"tt1","Type":"game"}',
  '{"Response":"True","imdbID":"tt1","Type":"episode","seriesID":"tt0000001"}',
  '{"status_message":"no","status_code":7}',
  '{"status_message":"done","status_code":1}',
  ...['{"results":[],"page":1,"vote_average":1}', '{"movie_results":[]}', '{"parts":[],"poster_path":""}'],
  ...[
    '{"known_for_department":"Acting"}',
    '{"episode_number":1,"still_path":""}',
    '{"season_number":1,"episodes":[]}',
  ],
  ...['{"headquarters":""}', '{"genre_ids":[]}', '{"items":[],"item_count":0}', '{"imdb_id":"tt1"}'],
  ...['{"entities":{}}', '{"entities":{"Q1":{"missing":""}}}', '{"error":{"info":"no such"},"entities":{}}'],
  '{"entities":{"Q5":{"id":"Q5","type":"item","labels":{"en":{"value":"A"}},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q5"}}}}]}}}}',
  '{"head":{"vars":[]},"results":{"bindings":[]}}',
  'Film,Buyer\n',
  'Buyer,Territory\nA24,US\n',
  'Film,Buyers of it,Buyer,Buyer\nDust,A,B,C\n,A,B,C\n',
  'Title,Year\n,2026\n',
];

it('why a text is no JSON is said in every language', () => {
  const sentences = new Set<string>();
  const film = '{"title": "Dust", "cast": [{"name": "Mara"}], "year": 2026}';
  for (let at = 0; at < film.length; at++)
    for (const sign of ['', ',', ':', '}', ']', "'", '"', '\\', '//', 'x', '\n'])
      try {
        parseJson(film.slice(0, at) + sign + film.slice(at + (at % 2)));
        parseJson(film.slice(0, at) + sign);
      } catch (error) {
        if (error instanceof ContentError) sentences.add(error.message).add(error.remedy);
      }
  expect(sentences.size).to.be.greaterThan(15);
  expect(inEnglish(sentences)).to.deep.equal([]);
});
