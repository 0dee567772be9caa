// How many tests passed and failed, added up over the runners, for the last line of a run.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const file = join(root, '.cache', 'test-counts.json');

export function readCounts() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
}

export function addCounts({ passed, failed }) {
  const before = readCounts();
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(file, JSON.stringify({ passed: before.passed + passed, failed: before.failed + failed }));
}

export const clearCounts = () => rmSync(file, { force: true });

export const countLine = ({ passed, failed } = readCounts()) => `${passed} passed, ${failed} failed`;

function count(suite, counts) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) continue;
    if (test.passed) counts.passed++;
    else counts.failed++;
  }
  for (const inner of suite?.suites ?? []) count(inner, counts);
  return counts;
}

/**
 * A reporter for Web Test Runner: keeps the numbers for the last line of the whole run, or says them at once if
 * quick. A file that doesn't load has no tests to fail, so it counts as one failure.
 */
export const countReporter = ({ quick }) => ({
  stop({ sessions }) {
    const total = { passed: 0, failed: 0 };
    for (const session of sessions) {
      const before = total.failed;
      count(session.testResults, total);
      if (!session.passed && total.failed === before) total.failed++;
    }
    if (quick) console.log(countLine(total));
    else addCounts(total);
  },
});

// Run by itself it says the line again, for whoever runs more steps after the tests.
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(countLine());
