// The room that a snippet asks for its film: no box of up to 1,600 px is higher, and hardly any is much lower.
import { expect } from '@open-wc/testing';
import { boxFor } from '../../src/surfaces/box-for.js';
import { parseFilm } from '../../src/model/parse-film.js';
import { boxTags } from '../../src/surfaces/render.js';
import { roomOf } from '../../src/writers/room.js';
import { settled, wrapper, type AnyBox } from '../support/boxes.js';
import { demoFilm, filmNames } from '../support/films.js';
import { until } from '../support/fixtures.js';

describe('the room of a film', () => {
  for (const [lang, width] of [
    ['en', 328],
    ['en', 640],
    ['de', 328],
    ['ja', 328],
  ] as const)
    // As in the window of a phone, or in an article with a margin.
    it(`is enough for every box in a column of ${width} px, in ${lang}`, async () => {
      const into = await wrapper('font-family: Georgia, "Times New Roman", serif', { lang });
      const over: number[] = [];
      const short: string[] = [];
      let tallest = 0;
      for (const name of filmNames)
        for (const tag of boxTags) {
          const film = demoFilm(name);
          const content = boxFor(parseFilm(film).film!, tag, { lang });
          if (!content) continue;
          into.innerHTML = `<div style="container-type: inline-size; width: ${width + 32}px"><div style="margin: 0 16px"><${tag}></${tag}></div></div>`;
          const column = into.firstElementChild!.firstElementChild as HTMLElement;
          column.style.minHeight = roomOf(content, '');
          const room = column.offsetHeight;
          tallest = Math.max(tallest, room);
          column.style.minHeight = '';
          const box = into.querySelector(tag) as unknown as AnyBox;
          box.film = film;
          await settled(box);
          await until('the box', () => box.shadowRoot!.querySelector('section'));
          const height = box.offsetHeight;
          over.push(room / height);
          if (room < Math.min(height, 1600) * 0.985) short.push(`${name} ${tag}: ${room} for ${height}`);
        }
      expect(over.length).to.be.above(200);
      // One in a hundred has a word more than can be told beforehand.
      expect(short.length, short.join('\n')).to.be.at.most(over.length / 100);
      // A long box that needs less than was told beforehand would end in a screen of nothing.
      expect(tallest).to.equal(1600);
      over.sort((a, b) => a - b);
      expect(over[over.length >> 1]).to.be.below(1.25);
    });

  const content = boxFor(parseFilm(demoFilm('palm-springs')).film!, 'film-card', {})!;

  it('is a formula of the width', () => {
    expect(roomOf(content, '')).to.match(/^max\(\d+px(, \d+px - [\d.]+cqi)+\)$/);
  });

  it('counts a fallback that is a little higher, and no more', () => {
    const least = (fallback: string) => Number(/(\d+)px/.exec(roomOf(content, fallback))![1]);
    expect(least('<p>Dust</p>')).to.equal(least(''));
    expect(least('<p>Dust</p>'.repeat(40)))
      .to.be.above(least(''))
      .and.below(least('') * 1.3);
  });
});
