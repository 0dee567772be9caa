// The built desk in each language: its questions are said in it, and only what that needs is fetched. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { inEachBrowser } from './browsers.js';
import { Editor, serveDesk } from './desk.js';
import { waitFor } from './pages.js';

let desk;
before(async () => {
  desk = await serveDesk();
});
after(() => desk?.close());

const questions = {
  en: 'Who says so? Write the name of the source before its address.',
  de: 'Wer sagt das? Schreiben Sie vor die Adresse den Namen der Quelle.',
  fr: 'Qui le dit\u00a0? Écrivez le nom de la source avant son adresse.',
  es: '¿Quién lo dice? Escriba el nombre de la fuente antes de su dirección.',
  ja: 'どこの情報ですか。URLの前に出典の名前を書いてください。',
};

inEachBrowser((browser) => {
  for (const [lang, question] of Object.entries(questions))
    test(`asks in ${lang}`, async () => {
      const editor = await Editor.at(browser(), desk.address, { lang });
      const line = await editor.page.waitForSelector('#line');
      await line.type('Netflix, US, $5M, closed, https://deadline.com/dust');
      const asked = await waitFor(editor.page, () => document.querySelector('#line-said .ask'));
      assert.deepEqual(await asked.evaluate((ask) => [ask.textContent, ask.lang]), [question, lang]);
      const fetched = await editor.page.evaluate(() =>
        performance.getEntriesByType('resource').map((entry) => new URL(entry.name).pathname),
      );
      const parts = fetched.filter((path) => /\/parts\/(translate|manner|de|fr|es|ja)-/.test(path));
      // Of a language: the words of the boxes, the sentences, and what puts them together.
      assert.equal(parts.length, lang === 'en' ? 0 : 4, parts.join());
      assert.deepEqual(editor.problems, []);
      await editor.page.close();
    });
});
