// The browsers of a test run: Chromium in two time zones, and Firefox and WebKit where they are asked for.
import { availableParallelism } from 'node:os';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium } from './chromium.mjs';
import { findFirefox } from './firefox.mjs';
import { startWebKit } from './webkit.mjs';

// A date that is printed through an instant is right in one of these and a day off in the other.
const ZONES = ['America/Los_Angeles', 'Asia/Kolkata'];

/** A launcher under a name of ours, so that a report says where a test failed. */
const named = (name, launcher) => Object.assign(launcher, { name });

/** Test files at a time: one for each core, for a file is mostly work of one page. */
const concurrency = Math.min(4, Math.max(2, availableParallelism()));

/**
 * A page in a window of its own: of two tabs in one window one is hidden, and gets no animation frames. It has
 * cookies and a cache of its own as well, so that test files at the same time do not meet in them.
 */
async function createPage({ browser }) {
  return patient(await (await browser.createBrowserContext()).newPage());
}

/** A page that waits for a busy machine: the runner itself says how long a test file may take to start. */
function patient(page) {
  page.setDefaultNavigationTimeout(0);
  return page;
}

function chromium({ quick }) {
  const { path, env } = findChromium();
  const zones = quick ? [process.env.TZ ?? ZONES[0]] : ZONES;
  const [first, ...others] = zones.map((TZ) => {
    const launchOptions = { executablePath: path, args: chromiumArgs, env: { ...process.env, ...env, TZ } };
    return named(`Chromium (${TZ})`, chromeLauncher({ concurrency, launchOptions, createPage }));
  });
  return { browser: first, elsewhere: others };
}

function firefox() {
  const executablePath = findFirefox();
  const launchOptions = { browser: 'firefox', executablePath };
  return (
    executablePath && {
      browser: named(
        'Firefox',
        chromeLauncher({
          puppeteer,
          concurrency: 1,
          launchOptions,
          createPage: async ({ context }) => patient(await context.newPage()),
        }),
      ),
    }
  );
}

async function webkit() {
  const started = await startWebKit();
  return started && { browser: named('WebKit', started.launcher), plugin: started.plugin };
}

/** What starts an engine, and what to do where it is missing. */
const known = {
  chromium: [chromium],
  firefox: [firefox, 'apt-get install firefox-esr, or FIREFOX_PATH=/path/to/firefox'],
  webkit: [webkit, 'apt-get install webkit2gtk-driver xvfb (Linux only)'],
};

/** For the runner's config: `browsers` for all tests, and `elsewhere` for those that a time zone could change. */
export async function engines({ quick = false } = {}) {
  const names = quick ? 'chromium' : (process.env.ONESHEET_BROWSERS ?? 'chromium');
  const started = [];
  for (const name of names.split(/[\s,]+/).filter(Boolean)) {
    if (!known[name]) throw new Error(`ONESHEET_BROWSERS: ${name} is not one of ${Object.keys(known)}`);
    const [start, remedy] = known[name];
    const engine = await start({ quick });
    if (engine) started.push(engine);
    // A run that is to prove something may leave no engine out.
    else if (process.env.CI === 'true') throw new Error(`${name} is not on this machine: ${remedy}`);
    else console.error(`skipped: ${name} is not on this machine: ${remedy}`);
  }
  if (started.length === 0) throw new Error('No browser to run the tests in.');
  return {
    browsers: started.map(({ browser }) => browser),
    elsewhere: started.flatMap(({ elsewhere = [] }) => elsewhere),
    plugins: started.flatMap(({ plugin = [] }) => plugin),
  };
}
