import { expect } from '@open-wc/testing';
import { joined } from '../../src/facts/wording.js';
import {
  calendarText,
  countText,
  forgetTexts,
  languageName,
  listParts,
  listText,
  numberFormat,
  pluralForm,
  regionName,
  safeLocale,
} from '../../src/words/intl.js';
import { wordingFor } from '../support/facts.js';

describe('safeLocale', () => {
  const mended: [given: string, locale: string][] = [
    ['en', 'en'],
    ['pt-BR', 'pt-BR'],
    ['en_US', 'en-US'],
    ['EN-gb', 'en-GB'],
    ['zh_hans_cn', 'zh-Hans-CN'],
    ['', 'en'],
    ['x', 'en'],
    ['nonsense!', 'en'],
    ['de_DE.UTF-8', 'en'],
    [' de ', 'en'],
    ['en-', 'en'],
  ];
  for (const [given, locale] of mended)
    it(`"${given}" is ${locale}`, () => expect(safeLocale(given)).to.equal(locale));

  it('gives nothing that Intl refuses', () => {
    for (const given of ['qq-QQ', 'english', 'en-US-POSIX', 'C', 'i-klingon', 'und', 'constructor'])
      expect(() => new Intl.NumberFormat(safeLocale(given)), given).not.to.throw();
  });
});

type Method = (...values: unknown[]) => unknown;

/** How often Intl is asked while something is done, by its own methods. */
function countAsked(work: () => void): number {
  let asked = 0;
  const restore: (() => void)[] = [];
  const count = (prototype: object, name: string) => {
    const property = Object.getOwnPropertyDescriptor(prototype, name)!;
    // `format` of some is a getter of a bound function, of others a method.
    const { get, value } = property as { get?: () => unknown; value?: Method };
    const counting = get ? { get: counted(get) } : { value: counted(value!) };
    Object.defineProperty(prototype, name, { ...property, ...counting });
    restore.push(() => Object.defineProperty(prototype, name, property));
  };
  const counted = (method: Method) =>
    function (this: unknown, ...values: unknown[]) {
      asked++;
      return method.apply(this, values);
    };
  count(Intl.NumberFormat.prototype, 'format');
  count(Intl.DateTimeFormat.prototype, 'format');
  count(Intl.PluralRules.prototype, 'select');
  count(Intl.DisplayNames.prototype, 'of');
  count(Intl.ListFormat.prototype, 'format');
  count(Intl.ListFormat.prototype, 'formatToParts');
  try {
    work();
  } finally {
    for (const one of restore) one();
  }
  return asked;
}

describe('Intl objects', () => {
  it('are made once for each locale and set of options', () => {
    const style = { style: 'unit', unit: 'minute' } as const;
    expect(numberFormat('en', style)).to.equal(numberFormat('en', { ...style }));
    expect(numberFormat('en', style)).not.to.equal(numberFormat('de', style));
    expect(numberFormat('en', style)).not.to.equal(numberFormat('en'));
  });
});

describe('what Intl says', () => {
  const texts: [what: string, ask: () => unknown, answer: unknown][] = [
    ['a year', () => calendarText('en', '2026'), '2026'],
    ['a month', () => calendarText('en', '2026-03'), 'March 2026'],
    ['a day', () => calendarText('en', '2026-03-14'), 'March 14, 2026'],
    ['a list', () => listText('en', ['A', 'B']), 'A and B'],
    ['the name of a country', () => regionName('en', 'FR'), 'France'],
    ['that a country has no name', () => regionName('en', 'QX'), undefined],
    ['the name of a language', () => languageName('en', 'ko'), 'Korean'],
    [
      'the pieces of a list',
      () =>
        listParts('en', ['A', 'B'])
          .map(({ value }) => value)
          .join(''),
      'A and B',
    ],
  ];
  for (const [what, ask, answer] of texts)
    it(`is asked once: ${what}`, () => {
      forgetTexts();
      const answers: unknown[] = [];
      const asked = () => countAsked(() => void answers.push(ask()));
      expect([asked(), asked()]).to.deep.equal([1, 0]);
      expect(answers).to.deep.equal([answer, answer]);
    });

  it('is asked again after texts were forgotten', () => {
    regionName('en', 'FR');
    forgetTexts();
    expect(countAsked(() => regionName('en', 'FR'))).to.equal(1);
  });

  it('is not asked for a list of one', () => {
    const texts: string[] = [];
    const work = () => void texts.push(listText('en', ['A']), listText('en', []));
    expect(countAsked(work)).to.equal(0);
    expect(texts).to.deep.equal(['A', '']);
  });

  it('is told apart by locale and by what is in a list', () => {
    expect([regionName('en', 'FR'), regionName('de', 'FR')]).to.deep.equal(['France', 'Frankreich']);
    expect([regionName('en', 'ID'), languageName('en', 'id')]).to.deep.equal(['Indonesia', 'Indonesian']);
    expect(listText('en', ['a\nb', 'c'])).to.equal('a\nb and c');
    expect(listText('en', ['a', 'b\nc'])).to.equal('a and b\nc');
    expect(listText('en', ['a","b', 'c'])).to.equal('a","b and c');
  });

  it('is not kept without end', () => {
    for (let year = 1000; year < 6000; year++) calendarText('en', `${year}`);
    expect(countAsked(() => calendarText('en', '5999'))).to.equal(0);
    expect(countAsked(() => calendarText('en', '1000'))).to.equal(1);
  });
});

describe('numbers', () => {
  it('are written as the locale does', () => {
    expect([countText('en', 12345), countText('de', 12345)]).to.deep.equal(['12,345', '12.345']);
    expect([pluralForm('en', 1), pluralForm('en', 2), pluralForm('pl', 3)]).to.deep.equal([
      'one',
      'other',
      'few',
    ]);
  });
});

describe('names of languages', () => {
  const names: [tag: string, locale: string, name: string | undefined][] = [
    ['ko', 'en', 'Korean'],
    ['xh', 'en', 'Xhosa'],
    ['pt-BR', 'en', 'Brazilian Portuguese'],
    ['de', 'fr', 'allemand'],
    // The card then shows the tag itself.
    ['qqq', 'en', undefined],
  ];
  for (const [tag, locale, name] of names)
    it(`${tag} is ${name} (${locale})`, () => expect(languageName(locale, tag)).to.equal(name));
});

describe('joined', () => {
  const text = (locale: string, ...names: string[]) =>
    joined(
      wordingFor({ title: 'T' }, { locale }),
      names.map((name) => ({ text: name })),
    )
      .map((span) => span.text)
      .join('');

  it('writes a list as the language does', () => {
    expect(text('en')).to.equal('');
    expect(text('en', 'A')).to.equal('A');
    expect(text('en', 'A', 'B')).to.equal('A and B');
    expect(text('en', 'A', 'B', 'C')).to.equal('A, B, and C');
    expect(text('en-GB', 'A', 'B', 'C')).to.equal('A, B and C');
    expect(text('de', 'A', 'B', 'C')).to.equal('A, B und C');
    expect(text('ja', 'A', 'B', 'C')).to.equal('A、B、C');
  });

  it('keeps what each piece has', () =>
    expect(
      joined(wordingFor({ title: 'T' }), [
        { text: 'Neon', url: '/neon' },
        { text: 'Hulu, too', part: 'name' },
      ]),
    ).to.deep.equal([
      { text: 'Neon', url: '/neon' },
      { text: ' and ' },
      { text: 'Hulu, too', part: 'name' },
    ]));
});
