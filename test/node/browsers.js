// The browsers of tests in Node: as for those in the test runner, ONESHEET_BROWSERS names them.
import { after, before, describe } from 'node:test';
import { launchChromium } from '../browsers/chromium.mjs';
import { launchFirefox } from '../browsers/firefox.mjs';

/** Name of an engine -> what starts it, in a folder that keeps what pages store, or in none. Firefox where the run asks for it. */
export const browsers = {
  Chromium: launchChromium,
  ...(/firefox/.test(process.env.ONESHEET_BROWSERS) && { Firefox: launchFirefox }),
};

/**
 * Describes tests for each of the browsers, which is started before them and closed after them.
 * @param {(browser: () => import('puppeteer-core').Browser, name: string) => void} tests `browser()` is there within a test
 */
export function inEachBrowser(tests) {
  for (const [name, launch] of Object.entries(browsers))
    describe(name, () => {
      let browser;
      before(async () => {
        browser = await launch();
      });
      after(() => browser?.close());
      tests(() => browser, name);
    });
}
