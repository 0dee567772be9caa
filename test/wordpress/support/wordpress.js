// A real WordPress in a temporary folder, with the plugin as its zip has it.
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { pluginFiles } from '../../../scripts/wordpress.mjs';
import { root } from '../../node/cli.js';
import { answers, freePort } from '../../support/serve.js';
import { oldestWordPress, startMariaDb } from './debian.js';
import { newestWordPress } from './newest.js';

const password = 'correct horse battery staple';
export const roles = ['administrator', 'editor', 'author', 'contributor'];

/** A text as PHP code. */
export const php = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

/**
 * Sets up a WordPress with a user of each role and the plugin switched on. Its clock for work in the background stands still
 * until `cron()`, so that tests say when it runs.
 * @param {{age: 'newest' | 'oldest', network?: boolean, theme: string}} options
 */
export async function startWordPress(options) {
  const folder = mkdtempSync(join(tmpdir(), 'onesheet-wordpress-'));
  const ends = [() => rmSync(folder, { recursive: true, force: true })];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    return { ...(await setUp(options, folder, ends)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The same in a folder; what has to end with it is added to `ends`. */
async function setUp({ age, network = false, theme }, folder, ends) {
  const site = join(folder, 'wordpress');
  cpSync(age === 'newest' ? newestWordPress() : oldestWordPress, site, {
    recursive: true,
    dereference: true,
  });
  const database = age === 'oldest' ? await startMariaDb(join(folder, 'db')) : undefined;
  if (database) ends.push(database.stop);
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const address = `http://${host}`;

  const content = join(site, 'wp-content');
  rmSync(join(site, 'wp-config.php'), { force: true });
  // A build may have been installed before; this one begins anew.
  rmSync(join(content, 'database'), { recursive: true, force: true });
  if (age === 'newest') {
    // The plugin for SQLite stands in for the database before any plugin is loaded.
    const sqlite = join(content, 'plugins/sqlite-database-integration');
    const dropIn = readFileSync(join(sqlite, 'db.copy'), 'utf8')
      .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
      .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php');
    writeFileSync(join(content, 'db.php'), dropIn);
  }
  mkdirSync(join(content, 'mu-plugins'), { recursive: true });
  cpSync(join(root, 'test/wordpress/support/around.php'), join(content, 'mu-plugins/around.php'));
  for (const [name, file] of pluginFiles()) {
    const path = join(content, 'plugins/onesheet', name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file);
  }

  const constants = {
    DB_NAME: 'wordpress',
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: database ? `localhost:${database.socket}` : 'localhost',
    DB_CHARSET: 'utf8mb4',
    DB_COLLATE: '',
    DISABLE_WP_CRON: true,
    AUTOMATIC_UPDATER_DISABLED: true,
    WP_HTTP_BLOCK_EXTERNAL: true,
    WP_ACCESSIBLE_HOSTS: '127.0.0.1,localhost',
    WP_DEBUG: true,
    WP_DEBUG_DISPLAY: false,
    WP_DEBUG_LOG: join(folder, 'debug.log'),
    FS_METHOD: 'direct',
  };
  const asNetwork = {
    MULTISITE: true,
    SUBDOMAIN_INSTALL: false,
    DOMAIN_CURRENT_SITE: host,
    PATH_CURRENT_SITE: '/',
    SITE_ID_CURRENT_SITE: 1,
    BLOG_ID_CURRENT_SITE: 1,
  };
  const configure = (more = {}) => {
    const lines = Object.entries({ ...constants, ...more }).map(
      ([name, value]) => `define( '${name}', ${typeof value === 'string' ? php(value) : value} );`,
    );
    const keys = [
      'AUTH_KEY',
      'SECURE_AUTH_KEY',
      'LOGGED_IN_KEY',
      'NONCE_KEY',
      'AUTH_SALT',
      'SECURE_AUTH_SALT',
      'LOGGED_IN_SALT',
      'NONCE_SALT',
    ];
    for (const key of keys) lines.push(`define( '${key}', '${key} of a test' );`);
    writeFileSync(
      join(site, 'wp-config.php'),
      `<?php\n${lines.join('\n')}\n$table_prefix = 'wp_';\ndefined( 'ABSPATH' ) || define( 'ABSPATH', __DIR__ . '/' );\nrequire_once ABSPATH . 'wp-settings.php';\n`,
    );
  };
  configure();

  /** Runs PHP within WordPress, as nobody or as a user; answers what it returns. */
  async function run(code, { user = '', before = '' } = {}) {
    const file = join(folder, 'run.php');
    const begin = `$_SERVER['HTTP_HOST'] = ${php(host)}; $_SERVER['REQUEST_URI'] = '/'; $_SERVER['SERVER_NAME'] = '127.0.0.1'; ${before} require ${php(`${site}/wp-load.php`)};`;
    const asUser = user ? `wp_set_current_user( get_user_by( 'login', ${php(user)} )->ID );` : '';
    writeFileSync(
      file,
      `<?php ${begin} ${asUser} $is = ( function () { ${code} } )(); echo "\\n<<<is>>>" . json_encode( $is );`,
    );
    const { stdout: said } = await promisify(execFile)(
      'php',
      ['-d', 'memory_limit=512M', '-d', 'display_errors=stderr', '-d', 'sendmail_path=/bin/true', file],
      { maxBuffer: 1e8 },
    );
    const [, is] = said.split('\n<<<is>>>');
    if (is === undefined) throw new Error(`PHP ended early: ${said}`);
    return JSON.parse(is);
  }

  const upgrade = `require_once ABSPATH . 'wp-admin/includes/upgrade.php'; require_once ABSPATH . 'wp-admin/includes/plugin.php';`;
  await run(
    `${upgrade}
    wp_install( 'A newsroom', 'administrator', 'administrator@news.example', true, '', ${php(password)} );
    update_option( 'siteurl', ${php(address)} ); update_option( 'home', ${php(address)} );
    update_option( 'permalink_structure', '' );
    switch_theme( ${php(theme)} );
    return true;`,
    { before: "define( 'WP_INSTALLING', true );" },
  );
  if (network) {
    await run(`${upgrade} require_once ABSPATH . 'wp-admin/includes/network.php';
      global $wpdb; foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
      install_network();
      $is = populate_network( 1, ${php(host)}, 'administrator@news.example', 'A newsroom', '/', false );
      return is_wp_error( $is ) ? $is->get_error_messages() : true;`);
    configure(asNetwork);
  }
  await run(
    `require_once ABSPATH . 'wp-admin/includes/plugin.php';
    foreach ( ${JSON.stringify(roles.slice(1)).replace('[', 'array(').replace(']', ')')} as $role ) {
      $id = wp_insert_user( array( 'user_login' => $role, 'user_pass' => ${php(password)}, 'user_email' => "$role@news.example", 'role' => $role ) );
    }
    foreach ( get_users() as $user ) {
      update_user_meta( $user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', array(
        'core/edit-post' => array( 'welcomeGuide' => false, 'fullscreenMode' => false ),
        'core' => array( 'welcomeGuide' => false ),
        '_modified' => '2030-01-01T00:00:00.000Z',
      ) );
    }
    $is = activate_plugin( 'onesheet/onesheet.php', '', ${network} );
    return is_wp_error( $is ) ? $is->get_error_message() : true;`,
  );

  const server = spawn(
    'php',
    [
      '-d',
      'memory_limit=512M',
      '-d',
      'opcache.enable_cli=1',
      '-S',
      host,
      '-t',
      site,
      join(root, 'test/wordpress/support/router.php'),
    ],
    {
      stdio: 'ignore',
      // Its workers are processes of their own, and end with the group.
      detached: true,
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', ...(network && { WORDPRESS_NETWORK: '1' }) },
    },
  );
  const ended = once(server, 'exit');
  ends.push(async () => {
    process.kill(-server.pid);
    await ended;
  });
  if (!(await answers(`${address}/wp-login.php`, () => server.exitCode !== null)))
    throw new Error('WordPress does not answer');

  return {
    address,
    run,
    /** Runs what WordPress has put off for the background. */
    cron: async (below = '/') => {
      const { status } = await fetch(`${address}${below}wp-cron.php?doing_wp_cron`);
      if (status !== 200) throw new Error(`wp-cron.php answers ${status}`);
    },
    /** What WordPress and PHP have complained about since the beginning. */
    log: () => (existsSync(constants.WP_DEBUG_LOG) ? readFileSync(constants.WP_DEBUG_LOG, 'utf8') : ''),
    /** The text of a page, for nobody in particular. */
    get: async (path) => {
      const answer = await fetch(`${address}${path}`);
      return { status: answer.status, text: await answer.text() };
    },
    /** Logs a user in, in a browser of their own. */
    logIn: async (browser, user, below = '/') => {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(120_000);
      page.setDefaultNavigationTimeout(120_000);
      await page.setViewport({ width: 1400, height: 1000 });
      await page.goto(`${address}${below}wp-login.php`);
      await page.$eval('#user_login', (field, value) => (field.value = value), user);
      await page.$eval('#user_pass', (field, value) => (field.value = value), password);
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      if (page.url().includes('wp-login.php')) throw new Error(`${user} cannot log in`);
      return page;
    },
  };
}
