// How long `onesheet build` takes for different numbers of films, and how much memory: for a first build, for one after which
// nothing changed, and for one after a change of one film. The films are those of the demo under invented titles and with
// invented figures. Run after a build: `npm run bench`, or `npm run bench -- 500 2000` for other numbers of films.
// Ends with 1 when the most films need more than 1.5 times the memory of the fewest: memory must not grow with the films.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../scripts/run.mjs';

const LIMIT = 1.5;
const counts = process.argv.slice(2).map(Number);
const numbers = counts.length ? counts : [1000, 10_000];
const folder = mkdtempSync(join(tmpdir(), 'onesheet-scale-'));
const films = join(folder, 'films');
mkdirSync(films);

const originals = readdirSync(join(root, 'demo/films')).map((name) =>
  JSON.parse(readFileSync(join(root, 'demo/films', name), 'utf8')),
);

/** A film with every sum changed: as in a newsroom, no two films are alike. */
function withOtherSums(value, by) {
  if (Array.isArray(value)) return value.map((item) => withOtherSums(item, by));
  if (!value || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      /^(amount|min|max)$/.test(name) && typeof part === 'number' ? part + by : withOtherSums(part, by),
    ]),
  );
}

function write(i, more = {}) {
  const film = withOtherSums(originals[i % originals.length], i * 1000);
  const invented = { ...film, id: `invented-${i}`, title: `Invented No. ${i}`, ...more };
  writeFileSync(join(films, `${i}.json`), JSON.stringify(invented, null, 2));
}

const run = promisify(execFile);

async function build() {
  const { stdout } = await run(
    process.execPath,
    [join(root, 'dist/cli/main.js'), 'build', films, '--out', join(folder, 'public'), '--json'],
    { maxBuffer: 1e8 },
  );
  return JSON.parse(stdout);
}

function sizeOf(path) {
  const total = { files: 0, bytes: 0 };
  for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    total.files++;
    total.bytes += statSync(join(entry.parentPath, entry.name)).size;
  }
  return total;
}

const load = () => loadavg()[0].toFixed(1);
const rows = [];
console.log(`${cpus()[0].model}, ${availableParallelism()} cores, Node ${process.version}, load ${load()}`);
try {
  let count = 0;
  for (const number of numbers) {
    for (; count < number; count++) write(count);
    rmSync(join(folder, 'public'), { recursive: true, force: true });
    const first = await build();
    const again = await build();
    write(0, { logline: 'Changed.' });
    const one = await build();
    write(0);
    if (first.made !== number || again.made !== 0 || one.made !== 1)
      throw new Error(`made ${first.made}, ${again.made} and ${one.made} of ${number} films`);
    const { files, bytes } = sizeOf(join(folder, 'public'));
    rows.push({
      films: number,
      files,
      MB: Math.round(bytes / 1e6),
      seconds: first.seconds,
      'films/s': Math.round(number / first.seconds),
      'CPU ms/film': Math.round((first.cpuSeconds / number) * 1000),
      'peak MB': first.peakMemory,
      'unchanged, s': again.seconds,
      'one changed, s': one.seconds,
      load: load(),
    });
    console.table(rows.slice(-1));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const growth = rows.at(-1)['peak MB'] / rows[0]['peak MB'];
console.log(`peak memory at ${rows.at(-1).films} films: ${growth.toFixed(2)} x that at ${rows[0].films}`);
if (growth > LIMIT) {
  console.error(`Memory grows with the films: more than ${LIMIT} x`);
  process.exitCode = 1;
}
