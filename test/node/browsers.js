// The browsers of tests in Node: as for those in the test runner, ONESHEET_BROWSERS names them.
import { launchChromium } from '../browsers/chromium.mjs';
import { launchFirefox } from '../browsers/firefox.mjs';

/** Name of an engine -> what starts it, in a folder that keeps what pages store, or in none. Firefox where the run asks for it. */
export const browsers = {
  Chromium: launchChromium,
  ...(/firefox/.test(process.env.ONESHEET_BROWSERS) && { Firefox: launchFirefox }),
};
