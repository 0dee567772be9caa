import { expect } from '@open-wc/testing';
import {
  dateFormat,
  displayNames,
  listFormat,
  numberFormat,
  once,
  safeLocale,
} from '../../src/words/intl.js';
import { joined } from '../../src/words/line.js';

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

describe('Intl objects', () => {
  it('are made once for each locale and set of options', () => {
    const style = { style: 'unit', unit: 'minute' } as const;
    expect(numberFormat('en', style)).to.equal(numberFormat('en', { ...style }));
    expect(numberFormat('en', style)).not.to.equal(numberFormat('de', style));
    expect(numberFormat('en', style)).not.to.equal(numberFormat('en'));
    expect(listFormat('en')).to.equal(listFormat('en'));
    expect(dateFormat('en', { year: 'numeric' })).to.equal(dateFormat('en', { year: 'numeric' }));
    expect(displayNames('en', 'region')).not.to.equal(displayNames('en', 'language'));
  });

  it('are not kept without end', () => {
    let made = 0;
    const make = () => ++made;
    expect(once('oldest', make)).to.equal(1);
    expect(once('oldest', make)).to.equal(1);
    for (let i = 0; i < 6000; i++) once(`filler ${i}`, () => i);
    expect(once('oldest', make)).to.equal(2);
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
    it(`${tag} is ${name} (${locale})`, () =>
      expect(displayNames(locale, 'language').of(tag)).to.equal(name));
});

describe('joined', () => {
  const text = (locale: string, ...names: string[]) =>
    joined(
      names.map((name) => ({ text: name })),
      locale,
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
      joined(
        [
          { text: 'Neon', url: '/neon' },
          { text: 'Hulu, too', part: 'name' },
        ],
        'en',
      ),
    ).to.deep.equal([
      { text: 'Neon', url: '/neon' },
      { text: ' and ' },
      { text: 'Hulu, too', part: 'name' },
    ]));
});
