// The browsers of a test run: Chromium in two time zones, and Firefox and WebKit where they are asked for.
import { availableParallelism } from 'node:os';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { chromiumArgs, findChromium, which } from './browser.mjs';
import { startWebKit, webkitProgram } from './webkit.mjs';

const REMEDY = {
  firefox: 'apt-get install firefox-esr, or FIREFOX_PATH=/path/to/firefox',
  webkit: 'apt-get install webkit2gtk-driver xvfb (Linux only)',
};

// A date that is printed through an instant is right in one of these and a day off in the other.
const ZONES = ['America/Los_Angeles', 'Asia/Kolkata'];

/** A launcher of puppeteer's under a name of ours, so that a report says where a test failed. */
function named(name, launcher) {
  launcher.name = name;
  return launcher;
}

/** Test files at a time: one for each core, for a file is mostly work of one page. */
const concurrency = Math.min(4, Math.max(2, availableParallelism()));

/**
 * A page in a window of its own: of two tabs in one window one is hidden, and gets no animation frames. It has
 * cookies and a cache of its own as well, so that test files at the same time do not meet in them.
 */
async function createPage({ browser }) {
  const context = await browser.createBrowserContext();
  return context.newPage();
}

async function chromium({ quick }) {
  const { path, env } = await findChromium();
  const zones = quick ? [process.env.TZ ?? ZONES[0]] : ZONES;
  return zones.map((TZ) => {
    const launchOptions = { executablePath: path, args: chromiumArgs, env: { ...process.env, ...env, TZ } };
    return named(`Chromium (${TZ})`, chromeLauncher({ concurrency, launchOptions, createPage }));
  });
}

function firefox() {
  const executablePath = process.env.FIREFOX_PATH ?? which('firefox-esr', 'firefox');
  if (!executablePath) return undefined;
  const launchOptions = { browser: 'firefox', executablePath };
  return [named('Firefox', chromeLauncher({ puppeteer, concurrency: 1, launchOptions }))];
}

/** For the runner's config: `browsers` for all tests, and `elsewhere` for those that a time zone could change. */
export async function engines({ quick = false } = {}) {
  const wanted = quick
    ? ['chromium']
    : (process.env.ONESHEET_BROWSERS ?? 'chromium').split(/[\s,]+/).filter(Boolean);
  const browsers = [];
  const elsewhere = [];
  const plugins = [];
  for (const engine of wanted) {
    let found;
    if (engine === 'chromium') found = await chromium({ quick });
    else if (engine === 'firefox') found = firefox();
    else if (engine === 'webkit') {
      const webkit = webkitProgram() && (await startWebKit());
      found = webkit && [named('WebKit', webkit.launcher)];
      if (webkit) plugins.push(webkit.plugin);
    } else throw new Error(`ONESHEET_BROWSERS: ${engine} is not one of chromium, firefox, webkit`);

    if (found) {
      browsers.push(found[0]);
      elsewhere.push(...found.slice(1));
    } else {
      const message = `${engine} is not on this machine: ${REMEDY[engine]}`;
      if (process.env.CI === 'true') throw new Error(message);
      console.error(`skipped: ${message}`);
    }
  }
  if (browsers.length === 0) throw new Error('No browser to run the tests in.');
  return { browsers, elsewhere, plugins };
}
