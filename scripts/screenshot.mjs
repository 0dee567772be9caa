// Makes the picture of README.md from the built demo: `npm run build && npm run screenshot`.
import { join } from 'node:path';
import { startDemo } from '../build/demo-server.mjs';
import { launchChromium } from '../test/browsers/chromium.mjs';
import { root } from './run.mjs';

const demo = await startDemo();
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 800, height: 1180 });
  await page.goto(demo.address, { waitUntil: 'networkidle0' });
  await page.screenshot({ path: join(root, 'docs/article.png') });
} finally {
  await browser.close();
  await demo.close();
}
