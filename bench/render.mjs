// Boxes a second, prerendered: ours against @lit-labs/ssr, react-dom/server and preact-render-to-string, on the same three
// boxes of the same films from the same facts, each in a process of its own, in turns. Counted in processor time. Garbage is
// cleared on the thread that makes it, because helpers that wait for one another would count, too; and none of it is guessed
// to last, which V8 does or does not by chance, for a third of the speed. Ends with 1 when a goal is missed.
// --films N a round (default 300), --rounds N (default 15), --passes N (default 3). Needs `npm run build`.
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
  // Their builds for production, as a server would run them.
  const env = { ...process.env, NODE_ENV: 'production' };
  const result = JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 1e8 }));
  return { ...result, rate: median(result.rates) };
}

const ours = 'onesheet';
const facts = 'facts alone, no markup';
const goals = { '@lit-labs/ssr': 7, 'preact-render-to-string': 3 };
const peers = ['@lit-labs/ssr', 'react-dom/server', 'preact-render-to-string', facts];
/** Of each: with the facts worded anew for each box, and with our caches of texts. */
const measures = new Map([ours, ...peers].map((name) => [name, { plain: [], cached: [] }]));

/** Measures one, and holds it to the words of ours: whoever leaves facts out would be quick. */
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
