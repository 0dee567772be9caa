// The WordPress plugin on a network of sites.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchChromium } from '../browsers/chromium.mjs';
import { waitFor } from '../node/pages.js';
import { startNewsroom } from './support/newsroom.js';
import { php, startWordPress } from './support/wordpress.js';

let newsroom;
let wp;
let browser;

before(async () => {
  newsroom = await startNewsroom();
  wp = await startWordPress({ age: 'newest', theme: 'twentytwentyfour', network: true });
  browser = await launchChromium();
});
after(async () => {
  await browser?.close();
  await wp?.stop();
  await newsroom?.stop();
});

const post = '[onesheet film="anora" box="deal-box"]Neon has it.[/onesheet]';

test('each site has its own films, and who may not write scripts cannot say where they are', async () => {
  const second = await wp.run(
    `$id = wpmu_create_blog( wp_parse_url( home_url(), PHP_URL_HOST ) . ':' . wp_parse_url( home_url(), PHP_URL_PORT ), '/film/', 'Film desk', get_user_by( 'login', 'editor' )->ID );
    switch_to_blog( $id );
    switch_theme( 'twentytwentyfour' );
    update_option( 'home', ${php(`${wp.address}/film`)} ); update_option( 'siteurl', ${php(`${wp.address}/film`)} );
    return $id;`,
  );
  assert.equal(second, 2);

  // The administrator of a site is the same to WordPress as an author: no scripts.
  const page = await wp.logIn(browser, 'editor', '/film/');
  await page.goto(`${wp.address}/film/wp-admin/options-general.php?page=onesheet`);
  assert.equal(await page.$eval('#onesheet-site', (field) => field.disabled), true);
  assert.match(
    await page.$eval('#onesheet-site-help', (one) => one.textContent),
    /Only somebody who may put scripts into posts/,
  );
  assert.equal(
    await wp
      .run(
        `switch_to_blog( 2 ); update_option( 'onesheet', array( 'site' => ${php(newsroom.address)}, 'theme' => 'trade' ) ); return get_option( 'onesheet' );`,
        { user: 'editor' },
      )
      .then(({ site, theme }) => `${site}|${theme}`),
    '|trade',
  );
  await page.browserContext().close();

  const admin = await wp.logIn(browser, 'administrator', '/film/');
  await admin.goto(`${wp.address}/film/wp-admin/options-general.php?page=onesheet`);
  await admin.$eval('#onesheet-site', (field, value) => (field.value = value), newsroom.address);
  await Promise.all([admin.waitForNavigation(), admin.click('#submit')]);
  await admin.browserContext().close();

  const id = await wp.run(
    `switch_to_blog( 2 ); return wp_insert_post( array( 'post_title' => 'Two', 'post_status' => 'publish', 'post_content' => ${php(post)} ) );`,
    { user: 'editor' },
  );
  const reader = await browser.newPage();
  await reader.goto(`${wp.address}/film/?p=${id}`);
  await waitFor(reader, () => document.querySelector('deal-box[theme=trade]:state(ready)'));
  await reader.close();

  const first = await wp.run(
    `return wp_insert_post( array( 'post_title' => 'One', 'post_status' => 'publish', 'post_content' => ${php(post)} ) );`,
    { user: 'editor' },
  );
  const { text } = await wp.get(`/?p=${first}`);
  assert.match(text, /<div class="onesheet-box"><p>Neon has it\.<\/p><\/div>/);
  assert.equal(text.includes('<deal-box'), false);
});

test('uninstalling takes it from every site', async () => {
  await wp.run(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php'; deactivate_plugins( 'onesheet/onesheet.php', false, true );
    define( 'WP_UNINSTALL_PLUGIN', 'onesheet/onesheet.php' ); include WP_PLUGIN_DIR . '/onesheet/uninstall.php'; return true;`,
  );
  const left = await wp.run(
    `global $wpdb; $is = array();
    foreach ( array( 1, 2 ) as $site ) { switch_to_blog( $site ); $is[] = $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%onesheet%'" );
      $is[] = $wpdb->get_col( "SELECT post_content FROM {$wpdb->posts} WHERE post_title IN ( 'One', 'Two' ) AND post_type = 'post'" );
      $is[] = false !== strpos( wp_json_encode( _get_cron_array() ), 'onesheet' ); restore_current_blog(); }
    return $is;`,
  );
  assert.deepEqual(left, [[], ['Neon has it.'], false, [], ['Neon has it.'], false]);
  assert.deepEqual(
    wp
      .log()
      .split('\n')
      .filter((line) => line.includes('plugins/onesheet')),
    [],
  );
});
