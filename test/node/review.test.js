// The pages on which native editors review a language: nothing is missing on them, and they are short enough to be read.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageOf, sectionsOf } from '../../docs/review/review.mjs';
import { allLanguages } from '../../dist/words/all-languages.js';

for (const [lang, messages] of Object.entries(allLanguages))
  test(`the page of ${lang} has every phrase, three films, and is read in ten minutes`, () => {
    const sections = sectionsOf(lang);
    assert.deepEqual(sections.map(([heading]) => heading).slice(0, 3), [
      'Ballerina Overdrive',
      'Coyote vs. Acme',
      'Anatomy of a Fall',
    ]);
    const lines = sections.flatMap(([, pairs]) => pairs.map(([, line]) => line));
    const text = lines.join('\n').toLowerCase();
    const missing = Object.entries(messages).filter(
      ([phrase, message]) =>
        phrase !== 'habits' &&
        typeof message === 'string' &&
        !/\{/.test(phrase) &&
        !text.includes(message.trim().toLowerCase()),
    );
    assert.deepEqual(missing, []);
    assert.ok(lines.length > 200 && lines.length < 330, `${lines.length} lines`);
  });

test('each line has a box to tick and a place for a better wording, in the direction of its language', () => {
  const page = pageOf('he');
  const boxes = page.match(/<input type="checkbox"/g).length;
  assert.equal(page.match(/<td lang="he" dir="rtl">/g).length, boxes);
  assert.equal(page.match(/<td contenteditable/g).length, boxes);
  assert.match(page, new RegExp(`<h1>Onesheet in Hebrew: ${boxes} lines to read</h1>`));
  assert.match(pageOf('fr'), /<td lang="fr" dir="ltr">11 à 12 millions de dollars<\/td>/);
});
