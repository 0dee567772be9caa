// The WordPress plugin, as those who write meet it: four roles in the editor with blocks, the editor without, the settings.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { launchChromium } from '../browsers/chromium.mjs';
import { waitFor } from '../node/pages.js';
import { areValid, insertBlock, openEditor, paste, save } from './support/editor.js';
import { startNewsroom } from './support/newsroom.js';
import { php, roles, startWordPress } from './support/wordpress.js';

for (const [age, theme] of [
  ['oldest', 'twentytwentyone'],
  ['newest', 'twentytwentyfour'],
])
  describe(`the ${age} WordPress`, () => {
    let newsroom;
    let wp;
    let browser;

    before(async () => {
      newsroom = await startNewsroom();
      wp = await startWordPress({ age, theme });
      browser = await launchChromium();
    });
    after(async () => {
      await browser?.close();
      await wp?.stop();
      await newsroom?.stop();
    });

    /** What the notices of the page say. */
    const notices = (page) =>
      page.$$eval('.wrap .notice, .wrap .settings-error', (all) => all.map((one) => one.textContent.trim()));
    const submit = (page, button) => Promise.all([page.waitForNavigation(), button.click()]);
    const button = async (page, name) =>
      (await page.$$('input[type=submit]')).reduce(
        async (found, one) => ((await one.evaluate(({ value }) => value)) === name ? one : found),
        null,
      );

    test('the settings say what is wrong with an address, and then what is there', async () => {
      const page = await wp.logIn(browser, 'administrator');
      const open = () => page.goto(`${wp.address}/wp-admin/options-general.php?page=onesheet`);
      const set = async (address) => {
        await open();
        await page.$eval('#onesheet-site', (field, value) => (field.value = value), address);
        await submit(page, await button(page, 'Save Changes'));
      };
      const check = async () => {
        await open();
        await submit(page, await button(page, 'Test the address'));
        return notices(page);
      };
      assert.deepEqual(await check(), ['Nobody has said yet where the films are.']);

      await set('http://films.example/');
      assert.ok(
        (await notices(page)).some((one) =>
          one.startsWith('The address was not saved: it must begin with https://'),
        ),
      );
      assert.deepEqual(await check(), ['Nobody has said yet where the films are.']);

      await set(`${newsroom.address}films/`);
      assert.deepEqual(await check(), [
        `There is nothing at ${newsroom.address}films/catalogue/site.json. The address must be that of the folder that onesheet build makes.`,
      ]);

      await set(newsroom.address.slice(0, -1));
      assert.deepEqual(await check(), ['Films: 4. Version of Onesheet: 0.1.0. Languages: en, de.']);

      newsroom.mode = 'moved';
      assert.deepEqual(await check(), [
        `${newsroom.address}catalogue/site.json sends on to https://films.example/catalogue/site.json. Only the address in the settings is trusted: enter the one that it sends on to.`,
      ]);
      newsroom.mode = 'broken';
      assert.deepEqual(await check(), [
        `${newsroom.address}catalogue/site.json answers with the error 500. Whoever runs that server can say why.`,
      ]);
      newsroom.mode = 'down';
      assert.match(
        (await check())[0],
        /^No answer from .+catalogue\/site\.json \(.+\)\. See whether the address is right/,
      );
      newsroom.mode = 'up';
      newsroom.cors = false;
      assert.equal((await check()).filter((one) => one.includes('Access-Control-Allow-Origin: *')).length, 2);
      newsroom.cors = true;
      assert.equal((await check()).length, 1);
      await page.browserContext().close();
    });

    test('nobody else opens the settings, and the test takes a nonce', async () => {
      const page = await wp.logIn(browser, 'editor');
      const answer = await page.goto(`${wp.address}/wp-admin/options-general.php?page=onesheet`);
      assert.equal(answer.status(), 403);
      assert.equal(
        (await page.goto(`${wp.address}/wp-admin/admin-post.php?action=onesheet_check`)).status(),
        403,
      );
      await page.browserContext().close();
      const admin = await wp.logIn(browser, 'administrator');
      assert.equal(
        (await admin.goto(`${wp.address}/wp-admin/admin-post.php?action=onesheet_check`)).status(),
        403,
      );
      await admin.browserContext().close();
      assert.equal((await wp.get('/?rest_route=/onesheet/v1/films')).status, 401);
    });

    for (const role of roles)
      test(`${role}: searches a film, sees the box, writes a sentence, and readers get both`, async () => {
        const page = await wp.logIn(browser, role);
        const canvas = await openEditor(page, wp.address);
        await insertBlock(page);
        const search = await canvas.waitForSelector('.wp-block-onesheet-box input[type=search]');
        await search.type('baker');
        const found = await waitFor(canvas, () => {
          const all = [...document.querySelectorAll('.onesheet-films li button')];
          return all.length === 1 && all[0].textContent === 'Anora (2024)' ? all[0] : null;
        });
        await found.asElement().click();
        await waitFor(canvas, () => document.querySelector('film-card:state(ready)'));

        const choice = await waitFor(page, () =>
          [...document.querySelectorAll('.block-editor-block-inspector select')].find(
            (one) => one.labels[0]?.textContent === 'Box',
          ),
        );
        assert.deepEqual(await choice.evaluate((one) => [...one.options].map(({ label }) => label)), [
          'Film card',
          'The deals',
          'Release plan',
          'Cast',
          'Behind the scenes',
          'Compared with',
          'Box office',
          'The story so far',
          'Everything about the film',
        ]);
        await choice.asElement().select('deal-box');
        await waitFor(canvas, () => document.querySelector('deal-box:state(ready)'));
        await (await canvas.waitForSelector('.onesheet-sentence')).click();
        await page.keyboard.type(`Neon has it, says the ${role}.`);

        const id = await save(page, role === 'contributor' ? 'pending' : 'publish');
        const content = await wp.run(`return get_post( ${id} )->post_content;`);
        assert.equal(
          content,
          `<!-- wp:onesheet/box {"film":"anora","box":"deal-box"} -->\n<div class="wp-block-onesheet-box"><p class="onesheet-sentence">Neon has it, says the ${role}.</p></div>\n<!-- /wp:onesheet/box -->`,
        );
        await openEditor(page, wp.address, id);
        assert.deepEqual(await areValid(page), [['onesheet/box', true]]);
        await page.browserContext().close();

        if (role === 'contributor')
          await wp.run(`wp_publish_post( ${id} ); return true;`, { user: 'editor' });
        const reader = await browser.newPage();
        await reader.goto(`${wp.address}/?p=${id}`);
        // Taken over by the script, which has the right hash.
        await waitFor(reader, () => document.querySelector('deal-box:state(ready)'));
        const shown = await reader.$eval('deal-box', (box) => [
          box.shadowRoot.querySelector('[part=headline]').textContent,
          box.parentElement.localName,
        ]);
        assert.deepEqual(shown, ['Sold to 6 buyers', 'div']);
        await reader.close();
      });

    test('what is pasted into the editor becomes the block', async () => {
      const page = await wp.logIn(browser, 'author');
      await openEditor(page, wp.address);
      assert.deepEqual(await paste(page, `${newsroom.address}films/anora/de/deal-box.embed.html`), [
        { name: 'onesheet/box', attributes: { film: 'anora', box: 'deal-box', lang: 'de', sentence: '' } },
      ]);
      assert.deepEqual(
        await paste(page, '[onesheet film="coda-2021" box="cast-list" max="3"]Who is in it.[/onesheet]'),
        [
          {
            name: 'onesheet/box',
            attributes: { film: 'coda-2021', box: 'cast-list', max: 3, sentence: 'Who is in it.' },
          },
        ],
      );
      await page.browserContext().close();
    });

    test('an address in WordPress’s own embed block becomes the box', async () => {
      const address = `${newsroom.address}films/anora/`;
      const id = await wp.run(
        `return wp_insert_post( array( 'post_title' => 'Embed', 'post_status' => 'publish', 'post_content' => ${php(
          `<!-- wp:embed ${JSON.stringify({ url: address })} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`,
        )} ) );`,
        { user: 'author' },
      );
      const reader = await browser.newPage();
      await reader.goto(`${wp.address}/?p=${id}`);
      await waitFor(reader, () => document.querySelector('figure film-facts:state(ready)'));
      await reader.close();
    });

    test('without blocks: a shortcode and an address in the classic editor', async () => {
      const page = await wp.logIn(browser, 'author');
      await page.goto(`${wp.address}/wp-admin/post-new.php?classic-editor`);
      await (await page.waitForSelector('#content-html')).click();
      await page.$eval('#title', (field) => (field.value = 'A classic post'));
      await (
        await page.waitForSelector('#content', { visible: true })
      ).type(
        `Words.\n\n[onesheet film="anora" box="deal-box"]Neon has it.[/onesheet]\n\n${newsroom.address}films/coda-2021/en/cast-list.html\n\nMore words.`,
      );
      await page.waitForSelector('#publish:not(.disabled)');
      await Promise.all([
        page.waitForResponse(
          (answer) => answer.url().endsWith('/post.php') && answer.request().method() === 'POST',
        ),
        page.click('#publish'),
      ]);
      const [id] = await wp.run(
        `return get_posts( array( 'title' => 'A classic post', 'fields' => 'ids' ) );`,
      );
      await page.browserContext().close();
      const reader = await browser.newPage();
      await reader.goto(`${wp.address}/?p=${id}`);
      await waitFor(
        reader,
        () =>
          document.querySelector('deal-box:state(ready)') && document.querySelector('cast-list:state(ready)'),
      );
      const words = await reader.$$eval('.entry-content > *', (all) =>
        all.map((one) => (one.localName === 'div' ? one.firstElementChild.localName : one.textContent)),
      );
      assert.deepEqual(words.slice(0, 4), ['Words.', 'deal-box', 'cast-list', 'More words.']);
      await reader.close();
    });

    test('the newsroom is down: the author sees the sentence and why, and readers the old facts', async () => {
      const id = await wp.run(
        `return wp_insert_post( wp_slash( array( 'post_title' => 'Down', 'post_status' => 'publish', 'post_content' => ${php(
          '<!-- wp:onesheet/box {"film":"anora","box":"deal-box"} -->\n<div class="wp-block-onesheet-box"><p class="onesheet-sentence">Neon has it.</p></div>\n<!-- /wp:onesheet/box -->',
        )} ) ) );`,
        { user: 'author' },
      );
      newsroom.mode = 'down';
      await wp.run(`delete_transient( 'onesheet_catalogue' ); return true;`);
      const page = await wp.logIn(browser, 'author');
      const canvas = await openEditor(page, wp.address, id);
      await waitFor(canvas, () =>
        document
          .querySelector('.wp-block-onesheet-box .components-notice')
          ?.textContent.includes('The films could not be fetched.'),
      );
      assert.equal(await canvas.$eval('.onesheet-sentence', (one) => one.textContent), 'Neon has it.');
      await page.browserContext().close();
      const reader = await browser.newPage();
      await reader.goto(`${wp.address}/?p=${id}`);
      const shown = await reader.$eval(
        'deal-box',
        (box) => box.shadowRoot.querySelector('[part=headline]').textContent,
      );
      assert.equal(shown, 'Sold to 6 buyers');
      await reader.close();
      newsroom.mode = 'up';
    });
  });
