// Boxes a second, prerendered: ours against @lit-labs/ssr, react-dom/server and preact-render-to-string, on the same three
// boxes of the same films from the same facts, each in a process of its own, one after the other. Counted in processor time.
// Ends with 1 when a goal is missed. --films N (default 600), --rounds N (default 9). Needs `npm run build`.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { films: { type: 'string' }, rounds: { type: 'string' } } });
const { films = '600', rounds = '9' } = values;

function measured(renderer, memory = false) {
  const file = fileURLToPath(new URL('peers/run.mjs', import.meta.url));
  const args = [file, '--renderer', renderer, '--films', films, '--rounds', rounds];
  // Their builds for production, as a server would run them.
  const env = { ...process.env, NODE_ENV: 'production' };
  const text = execFileSync(process.execPath, memory ? [...args, '--memory'] : args, {
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const result = JSON.parse(text);
  return { ...result, rate: result.rates.sort((a, b) => a - b)[result.rates.length >> 1] };
}

const ours = measured('onesheet');
console.log(`${ours.boxes} boxes of ${films} films, median of ${rounds} rounds, Node ${process.version}`);
console.log(
  'Boxes a second of processor time, and how many times that onesheet does. What renderBox remembers of earlier',
);
console.log('films is its own; the last two columns lend it to the others.');
const show = (name, ...numbers) =>
  console.log(
    name.padEnd(26) +
      numbers
        .map((number, i) =>
          (i % 2 ? `${number.toFixed(1)} x` : Math.round(number).toLocaleString('en-US')).padStart(9),
        )
        .join(''),
  );
show('onesheet', ours.rate, 1);

const goals = { '@lit-labs/ssr': 7, 'preact-render-to-string': 3 };
for (const name of ['@lit-labs/ssr', 'react-dom/server', 'preact-render-to-string']) {
  const peer = measured(name);
  const lent = measured(name, true);
  for (const [i, text] of peer.words.entries())
    // Whoever leaves facts out would be quick.
    if (text !== ours.words[i]) throw new Error(`${name} says something else:\n${text}\n${ours.words[i]}`);
  show(name, peer.rate, ours.rate / peer.rate, lent.rate, ours.rate / lent.rate);
  if (ours.rate < (goals[name] ?? 0) * peer.rate) {
    console.error(`The goal is ${goals[name]} x ${name}.`);
    process.exitCode = 1;
  }
}
const facts = measured('facts alone, no markup');
const lent = measured('facts alone, no markup', true);
show('facts alone, no markup', facts.rate, ours.rate / facts.rate, lent.rate, ours.rate / lent.rate);
