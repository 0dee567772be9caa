// Firefox on this machine, for the test runner and for tests in Node.
import puppeteer from 'puppeteer-core';
import { which } from './chromium.mjs';

/** Where Firefox is; undefined where it is not. */
export const findFirefox = () => process.env.FIREFOX_PATH ?? which('firefox-esr', 'firefox')[0];

/**
 * Starts Firefox: one browser of `puppeteer`, driven by WebDriver BiDi.
 * @param {{profile?: string}} options profile: a folder to keep what pages store; without one it is forgotten
 */
export function launchFirefox({ profile } = {}) {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error(
      'Firefox is not on this machine: apt-get install firefox-esr, or FIREFOX_PATH=/path/to/firefox',
    );
  return puppeteer.launch({
    ...{ browser: 'firefox', executablePath, headless: true },
    ...(profile && { userDataDir: profile }),
  });
}
