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

function measured(renderer, memory = false) {
  const file = fileURLToPath(new URL('peers/run.mjs', import.meta.url));
  const args = ['--expose-gc', '--single-threaded-gc', '--no-allocation-site-pretenuring', file];
  args.push('--renderer', renderer, '--films', films, '--rounds', rounds, ...(memory ? ['--memory'] : []));
  // Their builds for production, as a server would run them.
  const env = { ...process.env, NODE_ENV: 'production' };
  const result = JSON.parse(execFileSync(process.execPath, args, { env, encoding: 'utf8', maxBuffer: 1e8 }));
  return { ...result, rate: median(result.rates) };
}

const ours = 'onesheet';
const facts = 'facts alone, no markup';
const goals = { '@lit-labs/ssr': 7, 'preact-render-to-string': 3 };
const peers = ['@lit-labs/ssr', 'react-dom/server', 'preact-render-to-string', facts];
/** Who is measured with what: the peers also with what renderBox remembers, lent to them. */
const runners = [[ours, false], ...peers.map((name) => [name, false]), ...peers.map((name) => [name, true])];

const measures = new Map(runners.map((runner) => [runner, []]));
let boxes = 0;
for (let pass = 0; pass < Number(passes); pass++) {
  let own;
  for (const runner of runners) {
    const [name, lent] = runner;
    const result = measured(name, lent);
    if (name === ours) own = result;
    boxes = own.boxes;
    for (const [i, text] of (name === facts ? [] : result.words).entries())
      // Whoever leaves facts out would be quick.
      if (text !== own.words[i]) throw new Error(`${name} says something else:\n${text}\n${own.words[i]}`);
    measures.get(runner).push({ rate: result.rate, times: own.rate / result.rate });
  }
}

console.log(
  `${boxes} boxes of ${films} films a round, median of ${rounds} rounds in each of ${passes} passes, Node ${process.version}`,
);
console.log(
  'Boxes a second of processor time, and how many times that onesheet does. What renderBox remembers of earlier',
);
console.log('films is its own; the last two columns lend it to the others.');
const cells = (name, lent) => {
  const [, all] = [...measures].find(([runner]) => runner[0] === name && runner[1] === lent) ?? [, []];
  if (!all.length) return '';
  const rate = Math.round(median(all.map((one) => one.rate))).toLocaleString('en-US');
  return rate.padStart(9) + `${median(all.map((one) => one.times)).toFixed(1)} x`.padStart(9);
};
for (const name of [ours, ...peers]) console.log(name.padEnd(26) + cells(name, false) + cells(name, true));

for (const [name, goal] of Object.entries(goals)) {
  const [, all] = [...measures].find(([runner]) => runner[0] === name && !runner[1]);
  if (median(all.map((one) => one.times)) < goal) {
    console.error(`The goal is ${goal} x ${name}.`);
    process.exitCode = 1;
  }
}
