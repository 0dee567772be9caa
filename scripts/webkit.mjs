// WebKit on Linux: WebKitGTK's small browser through its WebDriver, on a display of its own.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { which } from './browser.mjs';

/** The browser that comes with the WebKitGTK library, if the library, its driver and Xvfb are all there. */
export function webkitProgram() {
  if (process.platform !== 'linux' || !which('WebKitWebDriver') || !which('Xvfb')) return undefined;
  // Debian puts it into the folder of the machine's architecture, Fedora and Arch beside the other libraries.
  const roots = ['/usr/lib', '/usr/libexec', '/usr/lib64'].filter((dir) => existsSync(dir));
  return roots
    .flatMap((dir) => [
      dir,
      ...readdirSync(dir)
        .filter((name) => name.endsWith('-linux-gnu'))
        .map((n) => join(dir, n)),
    ])
    .flatMap((dir) =>
      ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((lib) => join(dir, lib, 'MiniBrowser')),
    )
    .find((file) => existsSync(file));
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function ready(url) {
  for (let attempt = 0; attempt < 100; attempt++) {
    const answer = await fetch(`${url}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await wait(100);
  }
  throw new Error('WebKitWebDriver did not start within 10 seconds');
}

/** Starts the display and the driver; the plugin ends them with the test server. */
export async function startWebKit() {
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
  await ready(`http://127.0.0.1:${port}`);

  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port,
    path: '/',
    logLevel: 'error',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: webkitProgram(), args: ['--automation'] },
    },
  });
  return { launcher, plugin: { name: 'onesheet-webkit', serverStop: stop } };
}
