// Every way to start at the desk, what happens to a wrong file, a crash, a second tab. Needs `npm run build`.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { browsers, inEachBrowser } from './browsers.js';
import { folder, root } from './cli.js';
import { startDesk } from './desk-server.js';
import { Editor, film, serveDesk } from './desk.js';

let desk;
before(async () => {
  desk = await serveDesk();
});
after(() => desk?.close());

/** A folder of films for each browser. */
const cwds = Object.fromEntries(
  Object.keys(browsers).map((name) => [
    name,
    folder({ 'films/parasite.json': film('parasite'), 'films/ballerina.json': film('ballerina-overdrive') }),
  ]),
);

const foreign = (name) => readFileSync(join(root, 'test/import/documents', name), 'utf8');

inEachBrowser((browser, name) => {
  /** A test with an editor before a blank page. */
  const play = (title, steps, { address = () => desk.address, problems = [] } = {}) =>
    test(title, async (t) => {
      const editor = await Editor.at(browser(), address());
      await steps(editor, t);
      assert.deepEqual(editor.problems, problems);
      await editor.page.close();
    });

  play('a blank form', async (editor) => {
    await editor.click('A blank form');
    await editor.fill('Title', 'Dust');
    await editor.sees('Dust', 'h1');
    await editor.choose('Status', 'Filming');
    await editor.fill('Year', '2027');
    assert.deepEqual(await editor.film(), { title: 'Dust', status: 'filming', year: 2027 });
  });

  play('pasted film JSON', async (editor) => {
    await editor.paste(film('parasite'));
    await editor.sees('Parasite', 'h1');
    assert.equal((await editor.film()).runtime, 132);
  });

  for (const [document, title, runtime] of [
    ['tmdb-movie.json', 'Nine Lighthouses', 118],
    ['omdb-movie.json', 'Salt & Static', 132],
    ['wikidata-entity.json', 'Nine Lighthouses', 118],
    ['imdb.html', 'Neun Leuchttürme', 118],
  ])
    play(`a pasted ${document}`, async (editor) => {
      await editor.paste(foreign(document));
      await editor.sees(title, 'h1');
      const made = await editor.film();
      assert.equal(made.title, title);
      assert.equal(made.runtime, runtime);
    });

  play('a table copied from a spreadsheet', async (editor) => {
    await editor.paste('Title\tYear\tStatus\nDust\t2027\tfilming\nMist\t2026\treleased\n');
    await editor.sees('2 films: which one?', 'desk-start');
    await editor.click('Mist 2026');
    assert.deepEqual(await editor.film(), { title: 'Mist', status: 'released', year: 2026 });
  });

  play('a dropped file', async (editor) => {
    await editor.drop('parasite.json', film('parasite'));
    await editor.sees('Parasite', 'h1');
  });

  play('a wrong file says what it is and what to do, and leaves the page as it was', async (editor) => {
    await editor.drop('poster.png', '\u0089PNG\r\n\u001a\n');
    await editor.sees('The file is neither JSON nor an HTML page, or it was cut off.', 'desk-start');
    await editor.drop('broken.json', '{ "title": "Dust"');
    await editor.sees('Fetch it again', 'desk-start');
    assert.deepEqual(await editor.film(), {});
  });

  play('a file dropped on a film adds what the film lacks', async (editor) => {
    await editor.fill('Type it as you would say it', 'Parasite | Neon, US, closed');
    await editor.click('Add');
    await editor.drop('parasite.json', film('parasite'));
    await editor.click('Add what this film lacks');
    await editor.sees('7', '#section-cast');
    const made = await editor.film();
    assert.equal(made.deals.length, 1);
    assert.equal(made.runtime, 132);
  });

  play('a crash between two changes loses neither: the next page goes on with the film', async (editor) => {
    await editor.fill('Type it as you would say it', 'Dust after the crash | Neon, US, closed');
    await editor.click('Add');
    await editor.kept('Dust after the crash');
    // The page is gone without a word, as in a crash.
    await editor.page.goto('about:blank');
    await editor.page.goto(`${desk.address}?lang=en`);
    await editor.click('Dust after the crash');
    await editor.sees('Neon', '#section-deals');
    assert.equal((await editor.film()).deals[0].status, 'closed');
  });

  play('two tabs with one film notice each other', async (editor) => {
    await editor.paste(film('coda'));
    await editor.sees('CODA', 'h1');
    const other = await Editor.at(browser(), desk.address);
    await other.paste(film('coda'));
    await other.sees('This film is open in another tab, too.');
    await other.fill('Add a fact in a line', 'Apple, worldwide, closed');
    await other.click('Add');
    // A tab in the background shows nothing.
    await editor.page.bringToFront();
    await editor.sees('This film is open in another tab, too.');
    await editor.click('Take what the other tab has');
    assert.deepEqual(await editor.film(), await other.film());
    await other.page.close();
  });

  describe('over a folder', () => {
    let server;
    const cwd = cwds[name];
    before(async () => {
      server = await startDesk(cwd);
    });
    after(() => server?.stop());

    play(
      'a film of the folder by typing its name: a new status, saved, in at most 5 actions',
      async (editor, t) => {
        await editor.fill('A film of the folder: type its name', 'ballerina');
        await editor.click('Ballerina Overdrive');
        await editor.click('Same deal, new status: Amazon MGM Studios', '#at-deals-0 button');
        await editor.click('Closed', '#at-deals-0 wa-dropdown-item');
        await editor.click('Save');
        await editor.sees('ballerina.json · Saved', 'header');
        t.diagnostic(`${editor.actions} actions`);
        assert.ok(editor.actions <= 5, `${editor.actions} actions`);
        const { deals } = JSON.parse(readFileSync(join(cwd, 'films/ballerina.json'), 'utf8'));
        assert.equal(deals[0].status, 'closed');
        assert.equal(deals[0].history[0].status, 'closing');
      },
      { address: () => server.address },
    );

    play(
      'what somebody else saved meanwhile is merged, and shown where both changed the same',
      async (editor) => {
        const file = join(cwd, 'films/parasite.json');
        const theirs = (change) =>
          writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...change }));
        await editor.click('Parasite 2019');
        await editor.click('The film', 'summary');
        await editor.fill('Title', 'Gisaengchung');
        theirs({ runtime: 133 });
        await editor.click('Save');
        await editor.sees('parasite.json · Saved', 'header');
        assert.equal((await editor.film()).runtime, 133);
        await editor.fill('Title', 'Parasite, mine');
        theirs({ title: 'Parasite, theirs' });
        await editor.click('Save');
        await editor.sees('Somebody else has changed this film', 'desk-conflict');
        await editor.sees('Parasite, theirs', 'desk-conflict');
        assert.equal(JSON.parse(readFileSync(file, 'utf8')).title, 'Parasite, theirs');
        await editor.page.click('desk-conflict input[type=radio]');
        await editor.click('Go on with these');
        await editor.sees('parasite.json · Saved', 'header');
        assert.equal(JSON.parse(readFileSync(file, 'utf8')).title, 'Parasite, mine');
      },
      // The server says that the file has changed, and the browser notes it.
      {
        address: () => server.address,
        problems:
          name === 'Chromium'
            ? Array(2).fill(
                'Failed to load resource: the server responded with a status of 412 (Precondition Failed)',
              )
            : [],
      },
    );

    play(
      'a new film gets a file that is called like it',
      async (editor) => {
        const title = `Dust in ${name}`;
        await editor.fill('Type it as you would say it', `${title} | Neon, US, closed`);
        await editor.click('Add');
        await editor.click('Save');
        const file = `dust-in-${name.toLowerCase()}.json`;
        await editor.sees(`${file} · Saved`, 'header');
        assert.equal(JSON.parse(readFileSync(join(cwd, 'films', file), 'utf8')).title, title);
      },
      { address: () => server.address },
    );
  });
});
