// Runs test files in Node and answers how many tests passed and failed; says what failed, and nothing else.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** @param {string} folder such as `test/node`: its `*.test.js` are run, none of its subfolders */
export function nodeTests(folder) {
  const files = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => join(folder, name));
  console.log(`\n# ${files.length} test files in ${folder}`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    // Most of them wait for a browser or for a command that they started.
    ['--test', '--test-concurrency=2', '--test-reporter=spec', ...files],
    { cwd: root, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const number = (word) => Number(new RegExp(`^ℹ ${word} (\\d+)`, 'm').exec(stdout)?.[1] ?? 0);
  if (status !== 0) {
    const failures = stdout.indexOf('failing tests:');
    console.log(failures < 0 ? stdout : stdout.slice(failures), stderr);
  }
  const counts = { passed: number('pass'), failed: number('fail') + number('cancelled') };
  // A run that could not even start counts as a failure.
  if (status !== 0 && counts.failed === 0) counts.failed = 1;
  return counts;
}
