// A test file or several in one Chromium, without coverage or checks: for the moment between two edits.
import { root, succeeds } from './run.mjs';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error(`usage: npm run test:one -- test/boxes/deal-box.test.ts   (in ${root})`);
  process.exit(2);
}
process.exitCode = succeeds('wtr', ['--files', ...files], { env: { ONESHEET_QUICK: '1' } }) ? 0 : 1;
