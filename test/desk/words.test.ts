import { expect } from '@open-wc/testing';
import { filmTable } from '../../src/model/film-table.js';
import { fieldsOf } from '../../src/model/parse.js';
import { sections } from '../../src/desk/form/fields.js';
import { fieldWords } from '../../src/desk/words/fields.js';
import { de } from '../../src/desk/words/de.js';
import { langs, say, type Key } from '../../src/desk/words/words.js';

it('every field of film JSON and every section has a label in every language', () => {
  const names = new Set([
    ...Object.keys(filmTable).flatMap((entity) => Object.keys(fieldsOf(entity))),
    ...sections.map(([name]) => name),
  ]);
  names.delete('$schema');
  const missing = [...names].flatMap((name) =>
    langs.filter((lang) => !fieldWords[name]?.[lang]).map((lang) => `${name} ${lang}`),
  );
  expect(missing).to.deep.equal([]);
});

it('every text has the same values in every language', () => {
  const valuesOf = (text: string): string => (text.match(/\{\w+\}/g) ?? []).sort().join();
  const wrong = (Object.keys(de) as Key[]).flatMap((key) =>
    langs.filter((lang) => valuesOf(say(lang, key)) !== valuesOf(key)).map((lang) => `${lang}: ${key}`),
  );
  expect(wrong).to.deep.equal([]);
});

it('a text takes its values', () => {
  expect(say('de', 'Remove {name}', { name: 'Dust' })).to.equal('Dust entfernen');
});
