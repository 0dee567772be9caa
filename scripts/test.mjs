// All tests. Every step runs even after a failure, so that one run tells everything; the last line adds up.
import { checks } from './check.mjs';
import { addCounts, clearCounts, countLine, readCounts } from './counts.mjs';
import { nodeTests } from './node-tests.mjs';
import { succeeds } from './run.mjs';

clearCounts();
const failed = checks();
// What is published is tested as it is published.
console.log('\n# build');
if (!succeeds('node', ['scripts/build.mjs'])) failed.push('build');

const node = nodeTests('test/node');
addCounts(node);
if (node.failed > 0) failed.push('node --test');

console.log('\n# tests in browsers');
const before = readCounts().failed;
if (!succeeds('wtr', []))
  failed.push(readCounts().failed > before ? 'wtr' : 'wtr (coverage, or it did not start)');

// A failure that no test counted (types, coverage, a crash) counts as one: the last line must not say "0 failed".
const counted = (node.failed > 0 ? 1 : 0) + (readCounts().failed > before ? 1 : 0);
addCounts({ passed: 0, failed: failed.length - counted });
if (failed.length > 0) console.log(`\nFailed: ${failed.join('; ')}`);
console.log(`\n${countLine()}`);
process.exitCode = failed.length > 0 ? 1 : 0;
