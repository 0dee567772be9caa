import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { describeBox } from '../support/box-suite.js';
import { settled, shown, wrapper, type AnyBox } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { media, nextEvent, shadowText, visibleText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';
import { allByRole, byRole, byText, texts } from '../support/roles.js';

const list = (film: unknown, attributes: Record<string, string> = {}) =>
  shown('cast-list', film, { attributes });
const seven = () => demoFilm('ballerina-overdrive');
const people = (box: AnyBox) => texts(allByRole(box, 'listitem'));

describeBox({
  tag: 'cast-list',
  film: fullFilm,
  heading: 'Cast The Long Night',
  text:
    'Cast The Long Night ' +
    'MB Mia van der Berg confirmed as of March 2019 1 2 The Keeper Known for Dust and Harbour Learned to row for it ' +
    'BH Bong Joon Ho rumored 2 Himself M Madonna disputed SS Sam Sure reported 宮駿 宮崎 駿 ' +
    'Sources 1. Trade Weekly 2. The Daily Paper, March 2, 2019 ' +
    'Corrections May 1, 2019: The runtime is 132 minutes, not 123. ' +
    'March 2019: An earlier version misspelled Madonna. Updated May 2, 2019',
  without: { title: 'Dust', cast: [] },
  expand: async (box) => {
    box.max = 2;
    await settled(box);
    byRole(box, 'button').click();
    await settled(box);
  },
  lengthen: (word) => ({
    ...fullFilm(),
    title: word,
    cast: [
      { name: word, character: word, knownFor: [word, word], note: word, sources: ['a'], url: '/' },
      { name: `${word} ${word}`, confidence: 'rumored', character: `${word} ${word}` },
    ],
    sources: [{ id: 'a', name: word, url: '/a' }],
  }),
});

describe('<cast-list>', () => {
  it('shows who is in Ballerina Overdrive', async () => {
    const box = await list(seven());
    expect(visibleText(byRole(box, 'heading'))).to.equal('Cast Ballerina Overdrive');
    expect(people(box)).to.deep.equal([
      'LC Lana Condor',
      'UT Uma Thurman',
      'IA Iris Apatow',
      'MS Millicent Simmonds',
      'MZ Maddie Ziegler',
      'A Avantika',
      'MC Michael Culkin',
    ]);
    expect(allByRole(box, 'list')).to.have.length(1);
    expect(allByRole(box, 'button')).to.be.empty;
  });

  it('hides initials from who hears the name', async () => {
    const box = await list(seven());
    for (const [item] of [allByRole(box, 'listitem')])
      expect(visibleText(item!.querySelector('[aria-hidden=true]')!)).to.equal('LC');
  });

  describe('max', () => {
    for (const [max, count, button] of [
      ['3', 3, 'Show all 7'],
      ['1', 1, 'Show all 7'],
      ['6', 6, 'Show all 7'],
      ['7', 7, undefined],
      ['100', 7, undefined],
      ['0', 7, undefined],
      ['-2', 7, undefined],
      ['', 7, undefined],
      ['many', 7, undefined],
    ] as const)
      it(`"${max}" shows ${count} of seven`, async () => {
        const box = await list(seven(), { max });
        expect(people(box)).to.have.length(count);
        expect(texts(allByRole(box, 'button'))).to.deep.equal(button ? [button] : []);
      });

    it('follows the property', async () => {
      const box = await list(seven());
      box.max = 2;
      await settled(box);
      expect(people(box)).to.deep.equal(['LC Lana Condor', 'UT Uma Thurman']);
      box.max = undefined;
      await settled(box);
      expect(people(box)).to.have.length(7);
    });

    it('shows all on paper, without a button', async function () {
      const box = await list(seven(), { max: '2' });
      if (!(await media([], 'print'))) this.skip();
      expect(people(box)).to.have.length(7);
      expect(allByRole(box, 'button')).to.be.empty;
    });
  });

  describe('the button', () => {
    it('shows all and shows fewer', async () => {
      const box = await list(seven(), { max: '2' });
      const button = byRole(box, 'button', 'Show all 7');
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await settled(box);
      expect(people(box)).to.have.length(7);
      expect(byRole(box, 'button', 'Show fewer').getAttribute('aria-expanded')).to.equal('true');
      expect(byRole(box, 'button')).to.equal(button);
      button.click();
      await settled(box);
      expect(people(box)).to.have.length(2);
      expect(byRole(box, 'button', 'Show all 7').getAttribute('aria-expanded')).to.equal('false');
    });

    it('works by keyboard, with a focus that is seen', async () => {
      const into = await wrapper();
      const before = document.createElement('button');
      before.textContent = 'Before';
      into.append(before);
      const box = await shown('cast-list', seven(), { attributes: { max: '2' }, into });
      before.focus();
      await sendKeys({ press: 'Tab' });
      const button = byRole(box, 'button');
      expect(box.shadowRoot!.activeElement).to.equal(button);
      expect(button.matches(':focus-visible')).to.be.true;
      const { outlineStyle, outlineWidth, outlineColor, color } = getComputedStyle(button);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      expect(outlineColor).to.equal('rgb(157, 28, 28)');
      expect(color).to.equal('rgb(29, 29, 27)');
      for (const [key, count] of [
        ['Enter', 7],
        [' ', 2],
      ] as const) {
        await sendKeys({ press: key });
        await settled(box);
        expect(people(box)).to.have.length(count);
        expect(box.shadowRoot!.activeElement).to.equal(byRole(box, 'button'));
      }
    });

    it('is big enough to hit', async () => {
      const box = await list(seven(), { max: '2' });
      const { width, height } = byRole(box, 'button').getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    });

    it('leaves a list open that moves in the page', async () => {
      const box = await list(seven(), { max: '2' });
      byRole(box, 'button').click();
      await settled(box);
      (await wrapper()).append(box);
      await settled(box);
      expect(people(box)).to.have.length(7);
      expect(visibleText(byRole(box, 'button'))).to.equal('Show fewer');
    });
  });

  describe('faces', () => {
    it('shows a photo over the initials, silent beside the name', async () => {
      const box = await list(fullFilm());
      const [photo, ...others] = box.shadowRoot!.querySelectorAll('img');
      expect(others).to.be.empty;
      expect(photo!.alt).to.equal('');
      expect(photo!.referrerPolicy).to.equal('no-referrer');
      photo!.loading = 'eager';
      if (!photo!.naturalWidth) await nextEvent(photo!, 'load');
      expect([photo!.offsetWidth, photo!.offsetHeight]).to.deep.equal([40, 40]);
    });

    it('shows initials where the photo can’t be had', async () => {
      const box = await list({
        title: 'Dust',
        cast: [{ name: 'Mia Berg', photo: { src: '/__faults/404' } }],
      });
      const photo = box.shadowRoot!.querySelector('img')!;
      photo.loading = 'eager';
      if (!photo.hidden) await nextEvent(photo, 'error');
      expect(photo.checkVisibility()).to.be.false;
      const [face] = byText(box, 'MB');
      expect([face!.offsetWidth, face!.offsetHeight]).to.deep.equal([40, 40]);
    });

    it('has no faces where there is no room', async () => {
      const into = await wrapper('width: 200px');
      const box = await shown('cast-list', seven(), { into });
      expect(people(box)[0]).to.equal('Lana Condor');
    });

    for (const [name, initials] of [
      ['Bong Joon Ho', 'BH'],
      ['Madonna', 'M'],
      ['Jean-Claude Van Damme', 'JD'],
      ['50 Cent', '5C'],
      ['Élodie Bouchez', 'ÉB'],
      ["Conan O'Brien", 'CO'],
      ['아이유', '아'],
      ['!!!', ''],
    ] as const)
      it(`${name} is ${initials || 'nothing'}`, async () => {
        const box = await list({ title: 'Dust', cast: [{ name }] });
        expect(people(box)).to.deep.equal([`${initials} ${name}`.trim()]);
      });
  });

  describe('trust', () => {
    it('says in a word how sure a fact is', async () => {
      const box = await list(fullFilm());
      expect(people(box)[1]).to.equal('BH Bong Joon Ho rumored 2 Himself');
      expect(people(box)[2]).to.equal('M Madonna disputed');
      for (const word of ['confirmed', 'rumored', 'disputed', 'reported'])
        expect(byText(box, word)).to.have.length(1);
    });

    it('numbers sources in the order of the box, and links to them', async () => {
      const box = await list(fullFilm());
      const links = allByRole(box, 'link', 'Source 2: The Daily Paper');
      expect(texts(links)).to.deep.equal(['2', '2']);
      expect(links[0]!.getAttribute('href')).to.equal('https://example.com/paper');
      expect(links[0]!.getAttribute('referrerpolicy')).to.equal('no-referrer');
      expect(byText(box, '1')).to.have.length(1);
      expect(shadowText(box)).to.include('Sources 1. Trade Weekly 2. The Daily Paper, March 2, 2019');
    });

    it('gives the date of a fact to machines too', async () => {
      const box = await list(fullFilm());
      expect(byText(box, 'as of March 2019').map((e) => e.getAttribute('datetime'))).to.deep.equal([
        '2019-03',
      ]);
    });

    it('prints corrections newest first', async () => {
      const box = await list({
        ...seven(),
        corrections: [
          { date: '2019', text: 'Second.' },
          { date: '2018-12-31', text: 'Fourth.' },
          { date: '2019-Q3', text: 'Third.' },
          { date: '2020-01-01', text: 'First.' },
        ],
      });
      expect(shadowText(box)).to.include(
        'Corrections January 1, 2020: First. 2019: Second. Q3 2019: Third. December 31, 2018: Fourth.',
      );
    });
  });

  for (const [field, gone] of [
    ['character', 'The Keeper'],
    ['knownFor', 'Dust and Harbour'],
    ['confidence', 'confirmed'],
    ['asOf', 'as of'],
    ['note', 'Learned to row'],
    ['sources', 'Trade Weekly'],
  ] as const)
    it(`without ${field} leaves out just that`, async () => {
      const film = fullFilm();
      delete film.cast[0][field];
      const text = shadowText(await list(film));
      expect(text).to.include('Mia van der Berg').and.not.include(gone);
      expect(text).not.to.match(/undefined|null|NaN/);
    });

  it('leaves out people without a name, and reports them', async () => {
    const film = { title: 'Dust', cast: [{ name: 'Ann' }, { character: 'Ghost' }, 'Ben', { name: ' ' }] };
    const box = document.createElement('cast-list');
    const error = nextEvent<HTMLElementEventMap['film-error']>(box, 'film-error');
    box.film = film as never;
    (await wrapper()).append(box);
    const { detail } = await error;
    expect(detail.issues.map(({ path }) => path)).to.deep.equal(['cast[1].name', 'cast[2]', 'cast[3].name']);
    expect(people(box)).to.deep.equal(['A Ann']);
  });
});
