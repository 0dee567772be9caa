// Makes the picture of README.md from the built demo: `npm run build && npm run screenshot`.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { launchChromium } from './browser.mjs';
import { root } from './run.mjs';

const server = spawn(process.execPath, ['scripts/serve.mjs'], {
  cwd: root,
  env: { ...process.env, PORT: '4400' },
});
const address = await new Promise((go) => {
  server.stdout.on('data', (text) => /http:\S+/.test(text) && go(/http:\S+/.exec(text)[0]));
});
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 1180 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.screenshot({ path: join(root, 'docs/article.png') });
} finally {
  await browser.close();
  server.kill();
}
