// How many boxes a second `onesheet/render` writes, compared with @lit-labs/ssr, react-dom/server and
// preact-render-to-string. All write the same three boxes of the same films from the same facts, in turns, each in its own
// process. Run after a build: `npm run bench:render`. Ends with 1 when a goal is missed.
// Options: --films N, films in a round (default 300); --rounds N (default 15); --passes N (default 3).
//
// It counts processor time. Two switches of V8 make that time repeatable: the garbage collector runs on the thread that
// makes the garbage, because helper threads that wait for each other would be counted, too; and V8 may not guess which
// objects live long, because a wrong guess, which happens by chance, takes a third of the speed.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const option = { type: 'string' };
const { values } = parseArgs({ options: { films: option, rounds: option, passes: option } });
const { films = '300', rounds = '15', passes = '3' } = values;

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

function measure(renderer, caches = false) {
  const file = fileURLToPath(new URL('peers/run.mjs', import.meta.url));
  const args = ['--expose-gc', '--single-threaded-gc', '--no-allocation-site-pretenuring', file];
  args.push('--renderer', renderer, '--films', films, '--rounds', rounds, ...(caches ? ['--caches'] : []));
  // Builds for production of the other renderers, as a server would run them.
  const env = { ...process.env, NODE_ENV: 'production' };
  const result = JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 1e8 }));
  return { ...result, rate: median(result.rates) };
}

const ours = 'onesheet';
const facts = 'facts alone, no markup';
const goals = { '@lit-labs/ssr': 7, 'preact-render-to-string': 3 };
const peers = ['@lit-labs/ssr', 'react-dom/server', 'preact-render-to-string', facts];
/** Of each renderer: without our caches of texts, so that each box words its facts again, and with them. */
const measures = new Map([ours, ...peers].map((name) => [name, { plain: [], cached: [] }]));

/** Measures a renderer, and makes sure that it writes the words that ours writes: to leave facts out would be quick. */
function add(list, name, withCaches, first) {
  const result = measure(name, withCaches);
  const { rate, words } = first ?? result;
  for (const [i, text] of (name === facts ? [] : result.words).entries())
    if (text !== words[i]) throw new Error(`${name} says something else:\n${text}\n${words[i]}`);
  list.push({ rate: result.rate, times: rate / result.rate });
  return result;
}

let boxes = 0;
for (let pass = 0; pass < Number(passes); pass++) {
  const first = add(measures.get(ours).plain, ours, true);
  boxes = first.boxes;
  for (const withCaches of [false, true])
    for (const name of peers)
      add(measures.get(name)[withCaches ? 'cached' : 'plain'], name, withCaches, first);
}

console.log(
  `${boxes} boxes of ${films} films a round, median of ${rounds} rounds in each of ${passes} passes, Node ${process.version}`,
);
console.log(
  'Boxes a second of processor time, and how many times that onesheet does. The texts that our words',
);
console.log(
  'keep from earlier films are a part of onesheet; the last two columns let the others use them, too.',
);
const times = (list) => median(list.map((one) => one.times));
const cells = (list) =>
  list.length
    ? Math.round(median(list.map((one) => one.rate)))
        .toLocaleString('en-US')
        .padStart(9) + `${times(list).toFixed(1)} x`.padStart(9)
    : '';
for (const [name, { plain, cached }] of measures) console.log(name.padEnd(26) + cells(plain) + cells(cached));

for (const [name, goal] of Object.entries(goals))
  if (times(measures.get(name).plain) < goal) {
    console.error(`The goal is ${goal} x ${name}.`);
    process.exitCode = 1;
  }
