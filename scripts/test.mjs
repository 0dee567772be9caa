// All tests. Every step runs even after a failure, so that one run tells everything; the last line adds up.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './check.mjs';
import { addCounts, clearCounts, countLine, readCounts } from './counts.mjs';
import { root, succeeds } from './run.mjs';

clearCounts();
const failed = checks();
// What is published is tested as it is published.
console.log('\n# build');
if (!succeeds('node', ['scripts/build.mjs'])) failed.push('build');

const files = readdirSync(join(root, 'test/node')).filter((name) => name.endsWith('.test.js'));
console.log(`\n# ${files.length} test files in Node`);
const node = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=spec', ...files.map((name) => join('test/node', name))],
  { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
);
const number = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)`, 'm').exec(node.stdout)?.[1] ?? 0);
if (node.status !== 0) {
  const failures = node.stdout.indexOf('failing tests:');
  console.log(failures < 0 ? node.stdout : node.stdout.slice(failures), node.stderr);
  failed.push('node --test');
}
addCounts({ passed: number('pass'), failed: number('fail') + number('cancelled') });

console.log('\n# tests in browsers');
const before = readCounts().failed;
if (!succeeds('wtr', []))
  failed.push(readCounts().failed > before ? 'wtr' : 'wtr (coverage, or it did not start)');

// A failure that no test counted (types, coverage, a crash) counts as one: the last line must not say "0 failed".
const counted = (number('fail') + number('cancelled') > 0 ? 1 : 0) + (readCounts().failed > before ? 1 : 0);
addCounts({ passed: 0, failed: failed.length - counted });
if (failed.length > 0) console.log(`\nFailed: ${failed.join('; ')}`);
console.log(`\n${countLine()}`);
process.exitCode = failed.length > 0 ? 1 : 0;
