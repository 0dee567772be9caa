// The desk over a folder of films, as an editor uses it, while others write the same files, and when her browser crashes. Needs
// `npm run build`.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchChromium } from '../browsers/chromium.mjs';
import { browsers, inEachBrowser } from './browsers.js';
import { folder } from './cli.js';
import { startDesk } from './desk-server.js';
import { Editor } from './desk.js';
import { waitFor } from './pages.js';

const dust = {
  title: 'Dust',
  year: 2025,
  deals: [{ buyers: [{ name: 'Lantern' }], territories: { include: ['DE'] }, status: 'closing' }],
};
const oddName = '2026/Mist & “Fog” #1 100%.json';
const findField = 'A film of the folder: type its name';

const cwd = folder({
  'films/dust.json': dust,
  [`films/${oddName}`]: { title: 'Mist' },
  'films/bad.json': '{',
});
let server;
before(async () => {
  server = await startDesk(cwd);
});
after(() => server?.stop());

const path = (name) => join(cwd, 'films', name);
const read = (name) => JSON.parse(readFileSync(path(name), 'utf8'));
const write = (name, film) => writeFileSync(path(name), JSON.stringify(film, null, 2));

/** Opens a film of the folder, and of its form the fields of the film itself. */
async function open(editor, query, entry) {
  await editor.fill(findField, query);
  await editor.click(entry);
  const summary = await editor.page.waitForSelector('#section-film > summary');
  if (await summary.evaluate((one) => !one.parentElement.open)) await summary.click();
}

inEachBrowser((browser, name) => {
  const play = (title, steps, { address = () => server.address, problems = [] } = {}) =>
    test(title, async () => {
      write('dust.json', dust);
      const editor = await Editor.at(browser(), address());
      await steps(editor);
      assert.deepEqual(editor.problems, problems);
      await editor.page.close();
    });

  /** Opens the film and changes its year, which is not saved yet. */
  const changeYear = async (editor, year) => {
    await open(editor, 'dust', 'Dust 2025');
    await editor.fill('Year', year);
  };
  // The server says with this status that the file has changed; browsers print it.
  const refused = [
    'Failed to load resource: the server responded with a status of 412 (Precondition Failed)',
  ];
  const problems = name === 'Chromium' ? refused : [];

  play(
    'what somebody else has changed meanwhile is merged, and both are saved',
    async (editor) => {
      await changeYear(editor, '2026');
      write('dust.json', { ...dust, deals: [{ ...dust.deals[0], status: 'closed' }], runtime: 96 });
      await editor.click('Save');
      await editor.sees('dust.json · Saved', 'header');
      const merged = { ...dust, year: 2026, deals: [{ ...dust.deals[0], status: 'closed' }], runtime: 96 };
      assert.deepEqual(read('dust.json'), merged);
      assert.deepEqual(await editor.film(), merged);
    },
    { problems },
  );

  play(
    'where both have changed the same, both values are shown, and nothing is written before the choice',
    async (editor) => {
      await changeYear(editor, '2026');
      const theirs = { ...dust, year: 2027, runtime: 96 };
      write('dust.json', theirs);
      await editor.click('Save');
      const text = await editor.sees('Somebody else has changed this film', 'desk-conflict');
      assert.match(text, /Year Mine 2026 Theirs 2027 Before: 2025/);
      assert.deepEqual(read('dust.json'), theirs);
      // She stands before the first choice.
      await waitFor(editor.page, () => document.activeElement.matches('desk-conflict input'));
      await editor.click('Theirs 2027', 'desk-conflict label');
      await editor.click('Go on with these');
      await editor.sees('dust.json · Saved', 'header');
      assert.deepEqual(read('dust.json'), theirs);
      assert.deepEqual(await editor.film(), theirs);
      // What was chosen can be taken back.
      await editor.click('Undo');
      assert.equal((await editor.film()).year, 2026);
    },
    { problems },
  );

  play('a film with an odd name in a folder of the folder is opened and saved', async (editor) => {
    await open(editor, 'mist', 'Mist');
    await editor.fill('Year', '2026');
    await editor.click('Save');
    await editor.sees(`${oddName} · Saved`, 'header');
    assert.deepEqual(read(oddName), { title: 'Mist', year: 2026 });
    write(oddName, { title: 'Mist' });
  });

  play(
    'the page works under the policy that the server sends: e-mail, JSON editor and card',
    async (editor) => {
      await editor.fill(findField, 'dust');
      await editor.click('Dust 2025');
      await editor.choose('As', 'E-mail');
      await waitFor(editor.page, () =>
        document.querySelector('desk-preview iframe')?.contentDocument?.body?.textContent.includes('Lantern'),
      );
      await editor.click('JSON');
      await editor.sees('"Lantern"', 'desk-json');
      await editor.click('Take it out');
      await editor.sees('onesheet.js" integrity="sha384-', 'desk-out');
      await waitFor(editor.page, () => document.querySelector('img.card')?.naturalWidth === 1200);
    },
  );

  play(
    'without the token of the address the page shows no film and says what to do',
    async (editor) => {
      const text = await editor.sees('open the address that the command has printed');
      assert.doesNotMatch(text, /Mist/);
    },
    {
      address: () => `${server.origin}/`,
      problems:
        name === 'Chromium'
          ? ['Failed to load resource: the server responded with a status of 401 (Unauthorized)']
          : [],
    },
  );

  test('a browser that is killed between two saves has the film again, with all that was not saved', async () => {
    write('dust.json', dust);
    const profile = folder();
    let own = await browsers[name]({ profile });
    let editor = await Editor.at(own, server.address);
    await open(editor, 'dust', 'Dust 2025');
    await editor.fill('Year', '2026');
    await editor.click('Save');
    await editor.sees('dust.json · Saved', 'header');
    await editor.fill('Year', '2027');
    await editor.fill('Title', 'Dusk');
    // Its draft is on the disk, and the browser ends without a word.
    await waitFor(
      editor.page,
      () =>
        new Promise((done) => {
          const opening = indexedDB.open('onesheet-desk');
          opening.onsuccess = () => {
            const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
            all.onsuccess = () => done(all.result.some(({ film }) => film.title === 'Dusk'));
          };
        }),
    );
    const { pid } = own.process();
    const gone = new Promise((done) => own.process().once('exit', done));
    process.kill(pid, 'SIGKILL');
    await gone;
    assert.equal(read('dust.json').year, 2026);
    own = await browsers[name]({ profile });
    editor = await Editor.at(own, server.address);
    await editor.click('Dusk', 'desk-start button');
    await editor.sees('Dusk', 'h1');
    assert.deepEqual(await editor.film(), { ...dust, title: 'Dusk', year: 2027 });
    await editor.click('Save');
    await editor.sees('dust.json · Saved', 'header');
    assert.deepEqual(read('dust.json'), { ...dust, title: 'Dusk', year: 2027 });
    await own.close();
  });
});

test('what is wrong is said in the language of the editor', async (t) => {
  const browser = await launchChromium();
  t.after(() => browser.close());
  const editor = await Editor.at(browser, `${server.origin}/`, { lang: 'de' });
  await editor.sees('öffnen Sie die Adresse, die der Befehl ausgegeben hat');
});
