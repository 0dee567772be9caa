import type { Fault, Issue, Path } from './issue.js';

/** `['deals', 0, 'price']` -> `deals[0].price` */
export function pathText(path: Path): string {
  return path.map((step, i) => (typeof step === 'number' ? `[${step}]` : `${i ? '.' : ''}${step}`)).join('');
}

/** Faults that take nothing from a box. */
const warnings = ['unknown', 'spelling', 'twice', 'end-tag', 'data-src', 'paragraph'];

/** `deals[0].price` -> `['deals', 0, 'price']`, for the fields that film JSON has. */
export const pathOf = (text: string): Path =>
  [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([step, place]) => (place ? Number(place) : step));

type Words = [message: string, remedy: string];

/** Code of a fault -> its words. `shown` is the wrong value as an editor recognises it. */
const wordsByCode: Record<string, (shown: string, fault: Fault) => Words> = {
  text: (shown) => [
    `${shown} is not a text`,
    'Write it in quotes, with at least one character, or leave the field out.',
  ],
  url: (shown) => [
    `${shown} is not an https: or relative address`,
    'Use an address that begins with https:// or with /.',
  ],
  page: (shown) => [
    `${shown} is not an https:, http: or relative address`,
    'Use an address that begins with https:// or with /.',
  ],
  spelling: (shown, { known }) => [`${shown} is read as "${known![0]}"`, `Write "${known![0]}".`],
  date: (shown) => [
    `${shown} is not a date`,
    'Write a day (2026-03-14), a month (2026-03), a year (2026), a quarter (2026-Q3), a half (2026-H1), a season (2026-summer) or a part (2026-early, 2026-05-late); ../2026-05 for by May 2026, 2026-05/.. for not before it.',
  ],
  lang: (shown) => [`${shown} is not a language tag`, 'Use a BCP 47 tag such as "en", "pt-BR" or "zh-Hans".'],
  country: (shown) => [`${shown} is not a country code`, 'Use an ISO 3166-1 code such as "US" or "FR".'],
  currency: (shown) => [`${shown} is not an ISO 4217 code`, 'Use a currency code such as "USD" or "EUR".'],
  band: (shown) => [`${shown} is not a band of figures`, 'Write it like "mid-seven-figure" or "six-figure".'],
  imdb: (shown) => [`${shown} is not an IMDb title id`, 'It looks like "tt6751668".'],
  amount: (shown) => [
    `${shown} is not an amount`,
    'Write a number of zero or more, without quotes or separators.',
  ],
  count: (shown) => [`${shown} is not a whole number above zero`, 'Write digits without quotes.'],
  year: (shown) => [`${shown} is not a year`, 'Write four digits without quotes, such as 2026.'],
  yes: (shown) => [`${shown} is not true`, 'Write true, or leave the field out.'],
  money: (_, { value }) => moneyWords(value as Record<string, unknown>),
  territories: () => [
    'there are no territories',
    'Write { "include": ["US"] }, with ISO 3166-1 codes, worldwide or groups, or "parts".',
  ],
  bidder: () => ['the bidder has no name', 'Add "name", or "unnamed": "streamer" where it is not public.'],
  object: (shown, { path, value }) =>
    path.length
      ? [`${shown} is not an object`, `Write its fields in braces: ${shapeAt(path, value)}.`]
      : [`the document is ${shown}, not a film`, 'A film JSON is one object: { "title": "..." }.'],
  list: (shown, { path, value }) => [
    `${shown} is not a list`,
    `Put it in square brackets, even when there is only one: [${shapeAt(path, value)}].`,
  ],
  empty: () => ['the list is empty', 'Put at least one entry in it, or leave out what it belongs to.'],
  missing: (_, { path }) => [
    `"${String(path.at(-1))}" is missing`,
    path.length > 1
      ? `Add "${String(path.at(-1))}": ${valueAt(path)}. Without it this entry is not shown.`
      : 'Add it: without a title there is no film.',
  ],
  http: (_, { value }) => [
    `the server answered ${String(value)}`,
    'Check the address in src, and that the file may be read from this page.',
  ],
  html: () => ['the address gives an HTML page, not film JSON', 'Point src at the .json file itself.'],
  json: (_, { value }) => [
    `this is not whole JSON: ${String(value)}`,
    'Check it with a JSON validator; it may have been cut off.',
  ],
  network: (_, { value }) => [
    `the film could not be fetched: ${String(value)}`,
    'Check the connection, and that the server allows this page to read it (CORS).',
  ],
  time: (_, { value }) => [
    `no whole answer within ${String(value)} seconds`,
    'Serve the film JSON from a cache close to readers.',
  ],
  size: (_, { value }) => [
    `the file is larger than ${String(value)} bytes`,
    'Keep one film to a file, without pictures in it.',
  ],
  script: (_, { value }) => [
    `there is no <script type="application/json" id="${String(value)}"> in this page`,
    'Give the script that id, or correct the from attribute.',
  ],
  twice: (_, { value }) => [
    `there is more than one <script id="${String(value)}"> in this page; the nearest is shown`,
    'Give each script an id of its own, or put it into its box.',
  ],
  paragraph: () => [
    'the tag stands in a <p>, which ends where its fallback begins; the fallback is taken back',
    'Write the fallback without <p>, as snippets have it, or put a <div> around the tag.',
  ],
  'data-src': () => [
    'the figure names no film',
    'Give it data-src, the address of the film JSON. A lazy loader may have taken that away: tell it to leave figures with data-onesheet alone.',
  ],
  'end-tag': (_, { value }) => [
    `what stands in it is no fallback, and stays below the box; the end tag </${String(value)}> may be missing`,
    `Write <${String(value)} …></${String(value)}>: no browser reads "/>" as an end.`,
  ],
  unknown: (_, { path, known = [] }) => {
    const name = String(path.at(-1));
    const near = nearest(name, known);
    return [
      `${show(name)} is not a field that is known here`,
      near ? `Did you mean "${near}"?` : `Known here: ${known.join(', ')}.`,
    ];
  },
};

const name = '{ "name": "…" }';
const sum = '{ "currency": "USD", "amount": 5000000 }';
const row = `{ "territory": "US", "amount": ${sum} }`;

/** What an object looks like, by the field that holds it or a list of it. */
const shapes: Record<string, string> = {
  cast: name,
  people: name,
  person: name,
  buyers: name,
  sellers: name,
  salesAgents: name,
  bidders: name,
  companies: '{ "name": "…", "role": "production" }',
  crew: `{ "job": "director", "people": [${name}] }`,
  price: sum,
  askingPrice: sum,
  expectedPrice: sum,
  pAndA: sum,
  bid: sum,
  cost: sum,
  amount: sum,
  budget: sum,
  gross: sum,
  opening: row,
  territories: '{ "include": ["US"] }',
  parts: '{ "extent": "some", "of": "asia" }',
  deals: `{ "status": "closed", "buyers": [${name}] }`,
  history: '{ "status": "closed", "date": "2026-01" }',
  terms: '{ "label": "…", "value": "…" }',
  castingChanges: `{ "person": ${name}, "change": "joined" }`,
  comparisons: '{ "title": "…", "relation": "tone" }',
  releases: '{ "type": "theatrical", "territory": "US", "date": "2026-05-01" }',
  moves: '{ "from": "2026-05-01", "to": "2026-07" }',
  awards: '{ "award": "…", "result": "won" }',
  shoot: '{ "start": "2026-01", "places": ["…"] }',
  reshoots: '{ "start": "2026-01" }',
  boxOffice: `{ "budget": ${sum} }`,
  poster: '{ "src": "https://…", "alt": "…" }',
  photo: '{ "src": "https://…", "alt": "…" }',
  titles: '{ "title": "…", "territory": "FR" }',
  certificates: '{ "territory": "US", "rating": "R" }',
  ids: '{ "imdb": "tt6751668" }',
  links: '{ "url": "https://…" }',
  timeline: '{ "date": "2026-03-14", "title": "…" }',
  sources: '{ "id": "…", "name": "…" }',
  corrections: '{ "date": "2026-03-14", "text": "…" }',
};

/** What should stand at a path where there is something else; a name that stands there already is kept. */
function shapeAt(path: Path, value: unknown): string {
  const field = String(path.findLast((step) => typeof step === 'string'));
  const shape = path[0] === 'boxOffice' && field === 'gross' ? row : shapes[field];
  const text = typeof value === 'string' && value.length < 60 ? JSON.stringify(value) : '"…"';
  return shape?.replace('"name": "…"', `"name": ${text}`) ?? text;
}

/** Words that show what a missing field may hold. */
const exampleWords: Record<string, string> = {
  job: 'director',
  change: 'joined',
  type: 'theatrical',
  relation: 'tone',
  result: 'won',
  status: 'closed',
  extent: 'some',
  territory: 'US',
  date: '2026-03-14',
  from: '2026-05-01',
  url: 'https://…',
  src: 'https://…',
};

function valueAt(path: Path): string {
  const field = String(path.at(-1));
  if (field === 'people') return `[${name}]`;
  return shapes[field] ?? `"${exampleWords[field] ?? '…'}"`;
}

function moneyWords({ currency, min, max, ...rest }: Record<string, unknown>): Words {
  if (Number(min) > Number(max)) return [`min ${String(min)} is above max ${String(max)}`, 'Swap the two.'];
  const forms = [rest.amount, min ?? max, rest.band, rest.undisclosed].filter((form) => form !== undefined);
  if (forms.length > 1)
    return ['the sum is given in more than one way', 'Keep one of amount, min and max, band, undisclosed.'];
  if (forms.length && !currency) return ['the sum has no currency', 'Add one, such as "currency": "USD".'];
  return ['there is no sum', 'Give an amount, a min and max, a band, or "undisclosed": true.'];
}

/** No known word is longer. To compare a long text with every known word would take seconds. */
const longestName = 60;

/**
 * The known word that a misspelt one most likely stands for; undefined when no known word is near.
 * @param share how much of the word may be wrong
 */
export function nearest(name: string, known: readonly string[], share = 1 / 3): string | undefined {
  if (name.length > longestName) return undefined;
  const scored = known.map((candidate) => ({
    candidate,
    steps: editSteps(name.toLowerCase(), candidate.toLowerCase()),
  }));
  const best = scored.sort((a, b) => a.steps - b.steps)[0];
  return best && best.steps <= Math.max(1, name.length * share) ? best.candidate : undefined;
}

/** How many letters must change to make one word of the other. Two letters that changed places are one change. */
function editSteps(a: string, b: string): number {
  let before: number[] = [];
  let row = [0];
  for (let j = 1; j <= b.length; j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + +(a[i - 1] !== b[j - 1]));
      if (j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        next[j] = Math.min(next[j]!, before[j - 2]! + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** A value as an editor recognises it, on one line. */
function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (value === null) return 'null';
  if (typeof value === 'object') return 'an object';
  if (value === undefined) return 'nothing';
  // A program may hand in what JSON has not: symbols, functions.
  const text = typeof value === 'string' ? JSON.stringify(value) : (value as number).toString();
  return text.length > 60 ? `${text.slice(0, 57)}..."` : text;
}

/** Puts a fault into an editor's words. Pages load this module only when there is a fault. */
export function wordIssue(fault: Fault): Issue {
  const { path, code, value } = fault;
  const shown = show(value);
  const [message, remedy] = code.includes(',')
    ? choiceWords(shown, value, code.split(','))
    : wordsByCode[code]!(shown, fault);
  return {
    path: pathText(path),
    code: code.includes(',') ? 'choice' : code === 'unknown' ? 'unknown-field' : code,
    message,
    remedy,
    severity: warnings.includes(code) ? 'warning' : 'error',
  };
}

function choiceWords(shown: string, value: unknown, words: string[]): Words {
  // Only texts are compared: making a text of an object calls its own code, which may throw.
  const near = typeof value === 'string' ? nearest(value, words) : undefined;
  return [
    `${shown} is not one of the known words`,
    `${near ? `Did you mean "${near}"? ` : ''}Known: ${words.join(', ')}.`,
  ];
}
