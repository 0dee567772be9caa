// The WordPress plugin, as readers meet it: in the oldest WordPress that it is for and in the newest, each whole and real.
// Needs `npm run build`, PHP, and for the oldest Debian's wordpress and mariadb-server.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../node/cli.js';
import { startNewsroom } from './support/newsroom.js';
import { php, roles, startWordPress } from './support/wordpress.js';

const sentence = 'Neon has <em>Anora</em> for North America.';
const block = (attributes, words = sentence) =>
  `<!-- wp:onesheet/box ${JSON.stringify(attributes)} -->\n<div class="wp-block-onesheet-box"><p class="onesheet-sentence">${words}</p></div>\n<!-- /wp:onesheet/box -->`;

for (const [age, theme] of [
  ['oldest', 'twentytwentyone'],
  ['newest', 'twentytwentyfour'],
])
  describe(`the ${age} WordPress`, () => {
    let newsroom;
    let wp;

    before(async () => {
      newsroom = await startNewsroom();
      wp = await startWordPress({ age, theme });
      await wp.run(`update_option( 'onesheet', array( 'site' => ${php(newsroom.address)} ) ); return true;`, {
        user: 'administrator',
      });
    });
    after(async () => {
      await wp?.stop();
      await newsroom?.stop();
    });

    /** Publishes a post as a user would, through the filters of their role; answers its id. */
    const publish = (content, { user = 'author', title = 'A post' } = {}) =>
      wp.run(
        `return wp_insert_post( wp_slash( array( 'post_title' => ${php(title)}, 'post_content' => ${php(content)}, 'post_status' => 'publish' ) ) );`,
        { user },
      );
    const stored = (id) => wp.run(`return get_post( ${id} )->post_content;`);
    const page = async (id, more = '') => {
      const { status, text } = await wp.get(`/?p=${id}${more}`);
      assert.equal(status, 200);
      return text;
    };
    const rest = async (id) => JSON.parse((await wp.get(`/?rest_route=/wp/v2/posts/${id}`)).text);
    const count = (text, part) => text.split(part).length - 1;

    test('a block is prerendered for every role, and the post holds the sentence alone', async () => {
      for (const user of roles) {
        const content = block({ film: 'anora', box: 'deal-box' });
        const id = await publish(content, { user });
        assert.equal(await stored(id), content);
        const text = await page(id);
        assert.match(
          text,
          /<div class="onesheet-box wp-block-onesheet-box"><deal-box src="[^"]+films\/anora\.json" lang="en"><template shadowrootmode="open"><style>/,
        );
        assert.match(text, /Sold to 6 buyers/);
        assert.match(
          text,
          /<\/template><p class="onesheet-sentence">Neon has <em>Anora<\/em> for North America\.<\/p><\/deal-box><\/div>/,
        );
      }
    });

    test('what was built is printed to the letter', async () => {
      const id = await publish(block({ film: 'anora', box: 'film-facts' }));
      const built = await (await fetch(`${newsroom.address}films/anora/en/film-facts.dsd.html`)).text();
      const template = /<template[^]*<\/template>/.exec(built)[0];
      assert.ok((await page(id)).includes(template));
    });

    test('without a sentence, the words are those that were built', async () => {
      const text = await page(await publish('<!-- wp:onesheet/box {"film":"anora","box":"deal-box"} /-->'));
      assert.match(text, /<\/template>\s*<p><b>The deals — Anora<\/b><\/p>/);
    });

    test('which addresses may be trusted', async () => {
      const addresses = {
        'https://films.example': 'https://films.example/',
        ' https://films.example/a/index.html?x=1#anora ': 'https://films.example/a/',
        'http://localhost:8080/films': 'http://localhost:8080/films/',
        'http://films.example/': '',
        'https://me:secret@films.example/': '',
        '//films.example/': '',
        'javascript:alert(1)': '',
        'ftp://films.example/': '',
        films: '',
      };
      const given = Object.keys(addresses);
      assert.deepEqual(
        await wp.run(
          `return array_map( 'Onesheet\\clean_address', json_decode( ${php(JSON.stringify(given))}, true ) );`,
        ),
        Object.values(addresses),
      );
      assert.deepEqual(
        await wp.run(`return array( Onesheet\\site_address(), Onesheet\\may_choose_site() );`, {
          user: 'administrator',
          before: `define( 'ONESHEET_SITE', 'https://films.example/site' );`,
        }),
        ['https://films.example/site/', false],
      );
    });

    test('the script comes once, with its hash, and only where there is a box', async () => {
      const id = await publish(
        block({ film: 'anora', box: 'deal-box' }) + '\n\n' + block({ film: 'coda-2021', box: 'cast-list' }),
      );
      const text = await page(id);
      const { base, integrity } = await (await fetch(`${newsroom.address}catalogue/site.json`)).json();
      const name = age === 'newest' ? 'onesheet.js' : 'onesheet.classic.js';
      const scripts = text.match(/<script\b[^>]*\bonesheet@[^>]*>/g);
      assert.equal(scripts.length, 1);
      assert.match(scripts[0], new RegExp(`src=["']${base}${name}["']`));
      assert.ok(scripts[0].includes(`integrity="${integrity[name]}"`), scripts[0]);
      assert.match(scripts[0], age === 'newest' ? /type="module"/ : /defer/);
      assert.match(scripts[0], /crossorigin="anonymous"/);

      const without = await page(
        await publish('<!-- wp:paragraph --><p>No film here.</p><!-- /wp:paragraph -->'),
      );
      assert.equal(count(without, 'onesheet@'), 0);
    });

    test('a heading, a theme and a language of its own', async () => {
      const text = await page(
        await publish(
          block({
            film: 'anora',
            box: 'deal-box',
            lang: 'de',
            theme: 'trade',
            heading: 'Who has “Anora” & why',
            headingLevel: 2,
          }),
        ),
      );
      assert.match(
        text,
        /<deal-box [^>]*lang="de" theme="trade" heading="Who has “Anora” &amp; why" heading-level="2">/,
      );
      assert.match(text, /<h2 part="heading">Who has “Anora” &amp; why<\/h2>/);
      assert.match(text, /An 6 Käufer verkauft/);
      assert.match(text, /<link [^>]*integrity="sha384-[^>]*themes\/all\.css/);
    });

    test('a box whose rows are chosen keeps its room for the script', async () => {
      const text = await page(await publish(block({ film: 'coda-2021', box: 'cast-list', max: 3 })));
      assert.match(text, /<cast-list [^>]*max="3"><p class="onesheet-sentence">/);
      assert.match(text, /onesheet-reserve\.css/);
    });

    test('a shortcode among paragraphs', async () => {
      const content = `Before it, he said "so".\n\n[onesheet film="anora" box="deal-box"]${sentence}[/onesheet]\n\nAfter it.`;
      const id = await publish(content);
      assert.equal(await stored(id), content);
      const text = await page(id);
      assert.match(
        text,
        /<p>Before it, he said &#8220;so&#8221;\.<\/p>\s*<div class="onesheet-box"><deal-box/,
      );
      assert.match(
        text,
        /<\/template><p>Neon has <em>Anora<\/em> for North America\.<\/p><\/deal-box><\/div>\s*<p>After it\.<\/p>/,
      );
    });

    test('pasted addresses: of a box, of a film, and of others', async () => {
      const text = await page(
        await publish(
          `Before.\n\n${newsroom.address}films/anora/de/deal-box.embed.html\n\n${newsroom.address}films/coda-2021/\n\n${newsroom.address}films/coda-2021/de/\n\nAfter.`,
        ),
      );
      assert.match(text, /<p>Before\.<\/p>\s*<div class="onesheet-box"><deal-box [^>]*lang="de"><template/);
      assert.match(text, /<div class="onesheet-box"><film-facts [^>]*coda-2021\.json" lang="en"><template/);
      assert.match(text, /<div class="onesheet-box"><film-facts [^>]*coda-2021\.json" lang="de"><template/);
      assert.match(text, /<\/film-facts><\/div>\s*<p>After\.<\/p>/);

      const other = await page(await publish('https://elsewhere.example/films/anora/'));
      assert.equal(count(other, '<film-facts'), 0);
    });

    test('feeds, excerpts, programs, mail and AMP get HTML without a template', async () => {
      const id = await publish(
        `<!-- wp:paragraph --><p>It opened.</p><!-- /wp:paragraph -->${block({ film: 'anora', box: 'deal-box' })}`,
        { title: 'For feeds' },
      );
      const feed = (await wp.get('/?feed=rss2')).text;
      const item = feed.split('<item>').find((one) => one.includes('<title>For feeds</title>'));
      assert.match(
        item,
        /<content:encoded>[^]*<section class="onesheet onesheet-deal-box" lang="en" dir="ltr">[^]*Sold to 6 buyers/,
      );
      assert.match(item, /<description><!\[CDATA\[[^]*It opened\.\s*Neon has Anora for North America\./);
      assert.equal(count(feed, '<template'), 0);
      assert.equal(count(feed, '<style'), 0);

      const { content, excerpt } = await rest(id);
      assert.match(content.rendered, /<section class="onesheet onesheet-deal-box"/);
      assert.equal(count(content.rendered, '<template'), 0);
      assert.match(excerpt.rendered, /It opened\.\s*Neon has Anora for North America\./);

      const amp = await page(id, '&amp=1');
      assert.match(amp, /<section class="onesheet onesheet-deal-box"/);
      assert.equal(count(amp, '<template shadowrootmode'), 0);
      assert.equal(count(amp, 'onesheet@'), 0);

      const mail = await wp.run(
        `$GLOBALS['post'] = get_post( ${id} ); setup_postdata( $GLOBALS['post'] );
        $mail = ''; add_action( 'phpmailer_init', function ( $mailer ) use ( &$mail ) { $mail = $mailer->Body; } );
        $html = apply_filters( 'the_content', $GLOBALS['post']->post_content );
        wp_mail( 'reader@news.example', 'Today', $html );
        return array( $html, $mail );`,
      );
      assert.match(mail[0], /<template shadowrootmode="open">/);
      assert.match(mail[1], /<deal-box [^>]*><p class="onesheet-sentence">Neon has <em>Anora<\/em>/);
      assert.equal(count(mail[1], '<template'), 0);

      const asked = await wp.run(
        `add_filter( 'onesheet_format', function () { return 'email'; } );
        return do_blocks( get_post( ${id} )->post_content );`,
      );
      assert.match(asked, /<table[^]*Sold to 6 buyers/);
    });

    test('a search finds the sentence', async () => {
      await publish(block({ film: 'anora', box: 'deal-box' }, 'Xylophones were heard.'), {
        title: 'Found by its sentence',
      });
      assert.match((await wp.get('/?s=xylophones')).text, /Found by its sentence/);
    });

    test('no reader waits for the newsroom: nothing is asked while a page is read', async () => {
      const id = await publish(block({ film: 'anora', box: 'deal-box' }));
      await wp.run(
        `foreach ( Onesheet\\film_options() as $name ) { $kept = get_option( $name ); $kept['checked'] = 0; update_option( $name, $kept, false ); } return true;`,
      );
      newsroom.asked.length = 0;
      assert.match(await page(id), /Sold to 6 buyers/);
      assert.match(await page(id), /Sold to 6 buyers/);
      assert.deepEqual(newsroom.asked, []);
      await wp.cron();
      // The hash of the film is the same, so no box is fetched again.
      assert.deepEqual(
        newsroom.asked.filter((path) => path.includes('/anora')),
        ['/films/anora/index.json'],
      );
    });

    test('a box takes two short reads of the database, and a page without one none', async () => {
      await publish(block({ film: 'anora', box: 'deal-box' }));
      const content = block({ film: 'anora', box: 'deal-box' });
      const reads = await wp.run(
        `global $wpdb; $is = array();
        do_blocks( '<!-- wp:paragraph --><p>To begin with.</p><!-- /wp:paragraph -->' );
        foreach ( array( '<!-- wp:paragraph --><p>No film.</p><!-- /wp:paragraph -->', ${php(content)}, ${php(content)} ) as $content ) {
          $before = $wpdb->num_queries; apply_filters( 'the_content', $content ); $is[] = $wpdb->num_queries - $before;
        }
        return $is;`,
      );
      assert.deepEqual(reads, [0, 2, 0]);
    });

    test('a film that no saving has brought: the sentence, then the box', async () => {
      const id = await publish(block({ film: 'parasite-2019', box: 'film-card' }, 'Bong won.'));
      await wp.run(`delete_option( Onesheet\\film_option( 'parasite-2019' ) ); return true;`);
      assert.match(
        await page(id),
        /<film-card [^>]*parasite-2019\.json[^>]*><p class="onesheet-sentence">Bong won\.<\/p><\/film-card>/,
      );
      await wp.cron();
      assert.match(
        await page(id),
        /<film-card [^>]*parasite-2019\.json[^>]*><template shadowrootmode="open">/,
      );
    });

    test('new facts come in the background, old facts stay while the newsroom is down', async () => {
      const id = await publish(block({ film: 'coda-2021', box: 'film-card' }));
      const file = join(newsroom.films, 'coda.json');
      const film = JSON.parse(readFileSync(file, 'utf8'));
      const makeOld = () =>
        wp.run(
          `$kept = Onesheet\\kept_film( 'coda-2021' ); $kept['checked'] = 0; Onesheet\\keep_film( $kept ); return true;`,
        );
      assert.match(await page(id), /<template[^]*>CODA</);

      writeFileSync(file, JSON.stringify({ ...film, logline: 'A logline of today.' }));
      newsroom.build();
      await makeOld();
      assert.equal(count(await page(id), 'A logline of today.'), 0);
      await wp.cron();
      assert.ok(count(await page(id), 'A logline of today.') > 0);

      for (const mode of ['down', 'broken', 'lost', 'moved']) {
        newsroom.mode = mode;
        await makeOld();
        await page(id);
        await wp.cron();
        assert.ok(count(await page(id), 'A logline of today.') > 0, mode);
      }
      newsroom.mode = 'up';

      rmSync(file);
      newsroom.build();
      await makeOld();
      await page(id);
      await wp.cron();
      const gone = await page(id);
      assert.match(
        gone,
        /<div class="onesheet-box wp-block-onesheet-box"><p class="onesheet-sentence">Neon has/,
      );
      assert.equal(count(gone, '<film-card'), 0);
      cpSync(join(root, 'demo/films/coda.json'), file);
      newsroom.build();
    });

    test('what authors paste as HTML', async () => {
      const tag = `<deal-box src="${newsroom.address}films/anora.json" theme="trade"><p>Neon has it.</p></deal-box>`;
      const figure = `<figure data-onesheet="cast-list" data-src="${newsroom.address}films/coda-2021.json"><p>Who is in it.</p></figure>`;
      const id = await publish(`Before.\n\n${tag}\n\n${figure}\n\nAfter.`, { user: 'contributor' });
      assert.equal(await stored(id), `Before.\n\n${tag}\n\n${figure}\n\nAfter.`);
      const text = await page(id);
      assert.ok(text.includes(`<div class="onesheet-box">${tag}</div>`), text);
      assert.equal(text.match(/<script\b[^>]*\bonesheet@[^>]*>/g).length, 1);

      const inBlock = await page(
        await publish(`<!-- wp:html -->\n${tag}\n<!-- /wp:html -->`, { user: 'author' }),
      );
      assert.ok(inBlock.includes(`<div class="onesheet-box">${tag}</div>`));

      const built = await (await fetch(`${newsroom.address}films/anora/en/deal-box.dsd.html`)).text();
      const kept = await stored(await publish(built, { user: 'author' }));
      assert.match(kept, /^<deal-box src="[^"]+" lang="en"><p><b>The deals — Anora/);
      assert.equal(/<template|<style|:host|--film/.test(kept), false);
      const evil = await stored(
        await publish(
          '<deal-box src="javascript:alert(1)" onclick="alert(1)" style="x"><script type="application/json">{"a":1}</script><style>p{}</style><p>Words.</p></deal-box>',
          { user: 'author' },
        ),
      );
      assert.equal(evil, '<deal-box src="alert(1)">p{}<p>Words.</p></deal-box>');
    });

    test('options that are none do nothing', async () => {
      const id = await publish(
        `[onesheet film="../../wp-config" box="deal-box"]One.[/onesheet]\n\n[onesheet film="anora" box="script" theme='"><script>' heading="<script>alert(1)</script>x"]Two.[/onesheet]`,
        { user: 'author' },
      );
      const text = await page(id);
      assert.match(text, /<div class="onesheet-box"><p>One\.<\/p><\/div>/);
      assert.match(text, /<film-card src="[^"]+anora\.json" lang="en"/);
      assert.equal(count(text, '<script>alert'), 0);
    });

    test('it speaks German in Austria, too, and the block does', async () => {
      const words = await wp.run(
        `do_action( 'enqueue_block_editor_assets' );
        return array( determine_locale(), __( 'The deals', 'onesheet' ), WP_Block_Type_Registry::get_instance()->get_registered( 'onesheet/box' )->title,
          json_decode( load_script_textdomain( 'onesheet-block', 'onesheet', WP_PLUGIN_DIR . '/onesheet/languages' ), true )['locale_data']['onesheet']['Another film'] );`,
        { before: "$GLOBALS['locale_of_test'] = 'de_AT';" },
      );
      assert.deepEqual(words, ['de_AT', 'Die Deals', 'Filmbox', ['Anderer Film']]);
    });

    test('the plugin off and on again: sentences stay; uninstalled: nothing else does', async () => {
      const id = await publish(
        `${block({ film: 'anora', box: 'deal-box' })}\n\n<!-- wp:shortcode -->\n[onesheet film="anora"]As a shortcode.[/onesheet]\n<!-- /wp:shortcode -->\n\n<!-- wp:onesheet/box {"film":"coda-2021"} /-->`,
      );
      const plugin = `require_once ABSPATH . 'wp-admin/includes/plugin.php'; require_once ABSPATH . 'wp-admin/includes/file.php';`;
      await wp.run(`${plugin} deactivate_plugins( 'onesheet/onesheet.php' ); return true;`);
      const off = await page(id);
      assert.match(
        off,
        /<div class="wp-block-onesheet-box"><p class="onesheet-sentence">Neon has <em>Anora<\/em> for North America\.<\/p><\/div>/,
      );
      assert.equal(count(off, '<deal-box'), 0);
      assert.deepEqual(await wp.run(`return array( wp_next_scheduled( 'onesheet_refresh' ) );`), [false]);

      await wp.run(`${plugin} $is = activate_plugin( 'onesheet/onesheet.php' ); return true;`);
      assert.match(await page(id), /<deal-box [^>]*><template/);

      await wp.run(
        `${plugin} deactivate_plugins( 'onesheet/onesheet.php' ); rename( WP_PLUGIN_DIR . '/onesheet', WP_PLUGIN_DIR . '/kept' );
        define( 'WP_UNINSTALL_PLUGIN', 'onesheet/onesheet.php' ); include WP_PLUGIN_DIR . '/kept/uninstall.php'; return true;`,
      );
      assert.deepEqual(
        await wp.run(
          `global $wpdb; return $wpdb->get_col( "SELECT option_name FROM {$wpdb->options} WHERE option_name LIKE '%onesheet%'" );`,
        ),
        [],
      );
      assert.equal(
        await stored(id),
        `<!-- wp:paragraph -->\n<p>${sentence}</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:shortcode -->\nAs a shortcode.\n<!-- /wp:shortcode -->\n\n`,
      );
      assert.equal(
        count(await wp.run(`return (string) wp_json_encode( _get_cron_array() );`), 'onesheet'),
        0,
      );
    });

    test('PHP has complained of nothing of ours', () => {
      assert.deepEqual(
        wp
          .log()
          .split('\n')
          .filter((line) => line.includes('plugins/onesheet')),
        [],
      );
    });
  });
