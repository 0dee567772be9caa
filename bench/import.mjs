// How many documents of TMDB a second `onesheet/import` makes film JSON of, from their text on, and whether memory stays flat
// over many files. Run after a build: `node --expose-gc bench/import.mjs`. Ends with 1 when a goal is missed.
// Options: --documents N in a round (default 1000); --rounds N (default 7); --files N for memory (default 10000).
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { importFile, importText } from '../dist/import/import.js';

const option = { type: 'string' };
const { values } = parseArgs({ options: { documents: option, rounds: option, files: option } });
const count = Number(values.documents ?? 1000);
const rounds = Number(values.rounds ?? 7);
const files = Number(values.files ?? 10_000);
const goal = 1000;
/** Megabytes by which memory may grow from the first tenth of the files to the last. */
const slack = 20;

/** A document as TMDB answers for a large film: a cast of sixty, a crew of three hundred, releases in forty countries. */
const document = JSON.parse(
  readFileSync(new URL('../test/import/documents/tmdb-movie.json', import.meta.url), 'utf8'),
);
const [actor] = document.credits.cast;
const jobs = ['Gaffer', 'Foley Artist', 'Set Dresser', 'Stunts'];
const countries =
  'AT AU BE BR CA CH CL CN CO CZ DK ES FI FR GR HK HU IE IL IN IS IT JP KR MX NL NO NZ PL PT'.split(' ');
for (let i = 0; i < 56; i++)
  document.credits.cast.push({ ...actor, name: `Actor ${i}`, character: `Part ${i}`, order: i + 4 });
for (let i = 0; i < 284; i++)
  document.credits.crew.push({ ...document.credits.crew[0], name: `Hand ${i}`, job: jobs[i % 4] });
for (const territory of countries)
  document.release_dates.results.push({
    iso_3166_1: territory,
    release_dates: [{ certification: '12', note: '', release_date: '2019-10-04T00:00:00.000Z', type: 3 }],
  });
const texts = Array.from({ length: 50 }, (_, i) =>
  JSON.stringify({ ...document, id: i + 1, title: `Film ${i}` }),
);

const rates = [];
for (let round = 0; round < rounds; round++) {
  const start = process.cpuUsage();
  for (let i = 0; i < count; i++)
    if (!importText(texts[i % texts.length]).film) throw new Error('a document gave no film');
  const { user, system } = process.cpuUsage(start);
  rates.push((count * 1e6) / (user + system));
}
const rate = Math.round([...rates].sort((a, b) => a - b)[rounds >> 1]);
console.log(
  `${rate.toLocaleString('en')} documents of TMDB a second of processor time (${Math.round(texts[0].length / 1024)} KB each), Node ${process.version}`,
);

const folder = mkdtempSync(join(tmpdir(), 'onesheet-bench-'));
const used = [];
try {
  for (const [i, text] of texts.entries()) writeFileSync(join(folder, `${i}.json`), text);
  for (let i = 0; i < files; i++) {
    await importFile(readFileSync(join(folder, `${i % texts.length}.json`)));
    if (i % Math.ceil(files / 10) === 0) {
      globalThis.gc?.();
      used.push(process.memoryUsage().heapUsed / 2 ** 20);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
const growth = used.at(-1) - used[1];
console.log(
  `${files.toLocaleString('en')} files: ${used.map((megabytes) => megabytes.toFixed(0)).join(', ')} MB in use after each tenth`,
);
if (!globalThis.gc) console.log('Run with --expose-gc to measure what is kept.');
if (rate < goal) console.error(`The goal is ${goal} documents a second.`);
if (growth > slack) console.error(`Memory grew by ${growth.toFixed(0)} MB; the goal is ${slack}.`);
process.exitCode = rate < goal || growth > slack ? 1 : 0;
