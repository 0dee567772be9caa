// Tests in real browsers. ONESHEET_BROWSERS chooses the engines (chromium,firefox,webkit; default chromium);
// CI=true measures coverage and tries more in another time zone, which takes as long again. Named files
// (`npm run test:one -- test/boxes/deal-box.test.ts`) run in one Chromium.
import { writeSync } from 'node:fs';
import { engines } from './test/browsers/engines.mjs';
import { faults } from './test/support/faults.js';
import { mediaCommand } from './test/browsers/media-command.mjs';
import { viteForTests } from './test/browsers/vite.mjs';

const quick = process.argv.includes('--files');
const thorough = process.env.CI === 'true' && !quick;
const vite = await viteForTests();
const { browsers, elsewhere, plugins } = await engines({ quick });

// Where a run ends before its tests do, its last lines say what ended it.
process.once('exit', (code) => code && writeSync(2, `${new Error(`The runner ends with ${code}`).stack}\n`));
for (const signal of ['SIGTERM', 'SIGHUP'])
  process.prependListener(signal, () => writeSync(2, `The runner gets ${signal}\n`));

export default {
  files: 'test/**/*.test.ts',
  browsers,
  // What words a date is tried in another time zone, too, and the box that counts the days until today.
  groups: elsewhere.map((browser) => ({
    name: browser.name,
    files: thorough
      ? 'test/{base,boxes,embed,facts,load,model,words,writers}/**/*.test.ts'
      : ['test/{facts,words,writers}/**/*.test.ts', 'test/boxes/deal-box.test.ts'],
    browsers: [browser],
  })),
  // WebKit's driver has one window; with more than one file at a time it would run them in iframes.
  concurrency: 1,
  concurrentBrowsers: 3,
  // Only what has come to a stop may end at one of these: a busy machine is slow, and still right.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 1_200_000,
  testFramework: { config: { timeout: 180_000 } },
  middleware: [faults, vite.middleware],
  plugins: [mediaCommand, vite.plugin, ...plugins],
  // Only Chromium tells which lines ran.
  coverage: thorough && browsers.some(({ name }) => name.startsWith('Chromium')),
  coverageConfig: {
    include: ['src/**/*.ts'],
    threshold: { lines: 90, statements: 90, functions: 90, branches: 80 },
    filterBrowserLogs: ({ args }) => !/Lit is in dev mode/.test(String(args[0])),
    reporters: ['text-summary', 'lcov'],
    reportDir: 'coverage',
  },
  filterBrowserLogs: ({ args }) => !/Lit is in dev mode/.test(String(args[0])),
};
