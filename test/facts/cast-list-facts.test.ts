import { expect } from '@open-wc/testing';
import { castListFacts } from '../../src/facts/cast-list-facts.js';
import type { BoxOptions } from '../../src/facts/facts.js';
import { demoFilm } from '../support/films.js';
import { plain } from '../support/plain.js';
import { blocksOf, boxWith, spansOf } from '../support/facts.js';

const list = (film: unknown, options?: BoxOptions) =>
  blocksOf(boxWith(castListFacts, film, {}, options)!, 'people')[0]!;
const people = (film: unknown): string[] => list(film).people.map(({ line }) => plain(line));

describe('castListFacts', () => {
  it('names the cast of Ballerina Overdrive in its order', () => {
    const film = demoFilm('ballerina-overdrive');
    expect(plain(boxWith(castListFacts, film)!.heading!.line)).to.equal('Cast Ballerina Overdrive');
    expect(people(film)).to.deep.equal([
      'Lana Condor',
      'Uma Thurman',
      'Iris Apatow',
      'Millicent Simmonds',
      'Maddie Ziegler',
      'Avantika',
      'Michael Culkin',
    ]);
    expect(list(film, { max: 6 }).button).to.deep.equal({ text: 'Show all 7', expanded: false });
    expect(list(film, { max: 6, expanded: true }).button).to.deep.equal({
      text: 'Show fewer',
      expanded: true,
    });
    expect([list(film, { max: 6 }).limit, list(film, { max: 6, expanded: true }).limit]).to.deep.equal([
      6, 7,
    ]);
  });

  it('says whom they play, what they are known for, and how sure that is', () =>
    expect(people(demoFilm('the-batman-part-ii')).filter((_, i) => i < 3 || i > 7)).to.deep.equal([
      'Robert Pattinson confirmed as of May 2026 1 Bruce Wayne / Batman Known for The Lighthouse',
      'Jeffrey Wright confirmed as of May 2026 1 James Gordon Known for American Fiction',
      'Andy Serkis confirmed as of May 2026 1 Alfred Pennyworth',
      'Barry Keoghan rumored as of January 2026 2 The Joker',
    ]));

  it('puts the note last', () =>
    expect(people(demoFilm('coyote-vs-acme'))).to.deep.equal([
      "Will Forte Known for The Last Man on Earth and Nebraska Plays the coyote's lawyer",
      "John Cena Known for Peacemaker Plays the lawyer's former boss",
      "Lana Condor Known for To All the Boys I've Loved Before",
      'Tone Bell',
    ]));

  it('is nothing without a cast', () => {
    expect(boxWith(castListFacts, { title: 'T' })).to.equal(undefined);
    expect(boxWith(castListFacts, { title: 'T', cast: [] })).to.equal(undefined);
  });

  it('counts as the reader does', () => {
    const cast = Array.from({ length: 1200 }, (_, i) => ({ name: `A ${i}` }));
    expect(list({ title: 'T', cast }, { max: 6 }).button!.text).to.equal('Show all 1,200');
  });

  describe('initials', () => {
    const initials: [name: string, expected: string][] = [
      ['Avantika', 'A'],
      ['Lana Condor', 'LC'],
      ['Bong Joon Ho', 'BH'],
      ['Lee Jung-jae', 'LJ'],
      ['Florian Henckel von Donnersmarck', 'FD'],
      ['Abdulrahman al-Gohani', 'AG'],
      ['k.d. lang', 'KL'],
      ['J.K. Simmons', 'JS'],
      ['“Weird Al” Yankovic', 'WY'],
      ['Élodie Bouchez', 'ÉB'],
      ['نادين لبكي', 'نل'],
      ['봉준호', '봉'],
      ['봉 준호', '봉준'],
      ['宮崎駿', '宮'],
      ['आमिर ख़ान', 'आख'],
      ['50 Cent', '5C'],
      // Outside the first 65,536 characters a letter is two units; half of one would be no letter.
      ['𠮷野 家', '𠮷家'],
      ['  Ada   Lovelace ', 'AL'],
      ['—', ''],
    ];
    for (const [name, expected] of initials)
      it(`${name}: ${expected}`, () =>
        expect(list({ title: 'T', cast: [{ name }] }).people[0]!.initials).to.equal(expected));
  });

  it('gives the same name the same tint in every film, and not everybody the same', () => {
    const cast = [{ name: 'Lana Condor' }, { name: 'Uma Thurman' }, { name: 'Iris Apatow' }];
    const tints = (members: object[]) => list({ title: 'T', cast: members }).people.map(({ tint }) => tint);
    expect(tints(cast)).to.deep.equal([0, 3, 4]);
    expect(tints(cast.reverse())).to.deep.equal([4, 3, 0]);
  });

  it('hands on photo and link', () => {
    const photo = { src: '/a.jpg', alt: 'A' };
    const [person] = list({ title: 'T', cast: [{ name: 'A', url: '/a', photo }] }).people;
    expect(person!.photo).to.include({ src: '/a.jpg', alt: 'A' });
    expect(spansOf(person!.line)).to.deep.equal([{ text: 'A', part: 'name', url: '/a' }]);
  });
});
