// The pictures of docs/wordpress.md, from a real WordPress. Run after a build: `node docs/wordpress/pictures.mjs`.
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../test/browsers/chromium.mjs';
import { waitFor } from '../../test/node/pages.js';
import { openEditor, save } from '../../test/wordpress/support/editor.js';
import { startNewsroom } from '../../test/wordpress/support/newsroom.js';
import { php, startWordPress } from '../../test/wordpress/support/wordpress.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const newsroom = await startNewsroom();
const wp = await startWordPress({ age: 'newest', theme: 'twentytwentyfour' });
const browser = await launchChromium();

const picture = (page, name) => page.screenshot({ path: `${folder}${name}.webp`, type: 'webp', quality: 85 });

try {
  await wp.run(`update_option( 'onesheet', array( 'site' => ${php(newsroom.address)} ) ); return true;`, {
    user: 'administrator',
  });
  const page = await wp.logIn(browser, 'author');
  await page.setViewport({ width: 1300, height: 1120 });
  const canvas = await openEditor(page, wp.address);
  await page.evaluate(() => wp.data.dispatch('core/editor').editPost({ title: 'Who has “Anora”' }));
  await page.evaluate(() => {
    const words =
      'Neon has <em>Anora</em> for North America; Focus and Universal take the rest of the world.';
    wp.data.dispatch('core/block-editor').insertBlocks([
      wp.blocks.createBlock('core/paragraph', {
        content: 'Sean Baker’s film went to six buyers before it won in Cannes.',
      }),
      wp.blocks.createBlock('onesheet/box', { film: 'anora', box: 'deal-box', sentence: words }),
    ]);
    const [, box] = wp.data.select('core/block-editor').getBlocks();
    wp.data.dispatch('core/block-editor').selectBlock(box.clientId);
  });
  await waitFor(canvas, () => document.querySelector('deal-box:state(ready)'));
  await waitFor(page, () =>
    document.querySelector('.block-editor-block-inspector')?.textContent.includes('Anora (2024)'),
  );
  await picture(page, 'block');
  const id = await save(page, 'publish', 'Who has “Anora”');

  const reader = await browser.newPage();
  await reader.setViewport({ width: 1100, height: 1000 });
  await reader.goto(`${wp.address}/?p=${id}`);
  await waitFor(reader, () => document.querySelector('deal-box:state(ready)'));
  await picture(reader, 'post');
  const admin = await wp.logIn(browser, 'administrator');
  await admin.setViewport({ width: 1100, height: 640 });
  await admin.goto(`${wp.address}/wp-admin/options-general.php?page=onesheet`);
  await Promise.all([admin.waitForNavigation(), admin.click('form[action$="admin-post.php"] [type=submit]')]);
  await picture(admin, 'settings');
} finally {
  await browser.close();
  await wp.stop();
  await newsroom.stop();
}
