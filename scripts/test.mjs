// All tests. Every step runs even after a failure, so that one run tells everything; the last line adds up.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from './check.mjs';
import { addCounts, clearCounts, countLine } from './counts.mjs';
import { root, succeeds } from './run.mjs';

clearCounts();
const failed = checks();

const files = readdirSync(join(root, 'test/node')).filter((name) => name.endsWith('.test.js'));
console.log(`\n# ${files.length} test files in Node`);
const node = spawnSync(
  process.execPath,
  ['--test', '--test-reporter=tap', ...files.map((name) => join('test/node', name))],
  { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
);
const number = (word) => Number(new RegExp(`^# ${word} (\\d+)`, 'm').exec(node.stdout)?.[1] ?? 0);
if (node.status !== 0) console.log(node.stdout, node.stderr);
addCounts({
  passed: number('pass'),
  failed: Math.max(number('fail') + number('cancelled'), node.status ? 1 : 0),
});
if (node.status !== 0) failed.push('node --test');

console.log('\n# tests in browsers');
if (!succeeds('wtr', [])) failed.push('wtr');

// A step without tests that fails is a failure all the same; the last line must not say "0 failed" then.
const steps = failed.filter((step) => step !== 'node --test' && step !== 'wtr').length;
addCounts({ passed: 0, failed: steps });
if (failed.length > 0) console.log(`\nFailed: ${failed.join('; ')}`);
console.log(`\n${countLine()}`);
process.exitCode = failed.length > 0 ? 1 : 0;
