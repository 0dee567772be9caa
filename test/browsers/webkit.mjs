// WebKit on Linux: WebKitGTK's small browser through its WebDriver, on a display of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { answers, freePort } from '../support/serve.js';
import { which } from './chromium.mjs';

/** The browser that comes with the WebKitGTK library, if the library, its driver and Xvfb are all there. */
function miniBrowser() {
  if (process.platform !== 'linux' || !which('WebKitWebDriver')[0] || !which('Xvfb')[0]) return undefined;
  // Debian puts it into the folder of the machine's architecture, Fedora and Arch beside the other libraries.
  const byMachine = readdirSync('/usr/lib').filter((name) => name.endsWith('-linux-gnu'));
  const folders = ['.', '../libexec', '../lib64', ...byMachine].map((name) => join('/usr/lib', name));
  return folders
    .flatMap((folder) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((lib) => join(folder, lib, 'MiniBrowser')),
    )
    .find((file) => existsSync(file));
}

/** Starts the display and the driver, where they are: the plugin ends them with the test server. */
export async function startWebKit() {
  const binary = miniBrowser();
  if (!binary) return undefined;
  const xvfb = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [display] = await once(xvfb.stdio[3], 'data');
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: `:${String(display).trim()}` },
  });
  const stop = () => {
    driver.kill();
    xvfb.kill();
  };
  process.once('exit', stop);
  if (!(await answers(`http://127.0.0.1:${port}/status`))) throw new Error('WebKitWebDriver did not start');

  const launcher = webdriverLauncher({
    ...{ hostname: '127.0.0.1', port, path: '/', logLevel: 'error' },
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    },
  });
  return { launcher, plugin: { name: 'onesheet-webkit', serverStop: stop } };
}
