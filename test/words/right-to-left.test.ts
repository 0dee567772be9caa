// English facts in pages that are written from the right: a sum reads as it does anywhere else.
import { expect } from '@open-wc/testing';
import { renderBox } from '../../src/surfaces/render.js';
import { settled, shown, wrapper, type AnyBox } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';

/** The characters of a text as they stand on the screen, from the left. */
function asSeen(element: Element): string {
  const places: [left: number, character: string][] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const [i, character] of [...node.textContent!].entries()) {
      const range = document.createRange();
      range.setStart(node, i);
      range.setEnd(node, i + 1);
      if (character.trim()) places.push([range.getBoundingClientRect().left, character]);
    }
  return places
    .sort(([a], [b]) => a - b)
    .map(([, character]) => character)
    .join('');
}

const price = (box: Element) => asSeen(box.shadowRoot!.querySelector('[part=headline]')!);

describe('a page written from the right, in a language without words of ours', () => {
  for (const lang of ['ckb', 'fa', 'ur', 'yi', 'ps', 'fa-IR'])
    for (const way of ['by a script', 'prerendered', 'rendered'] as const)
      it(`${lang}, ${way}: “$11–12 million” is not turned round`, async () => {
        const into = await wrapper('width: 600px', { lang, dir: 'rtl' });
        const film = demoFilm('ballerina-overdrive');
        let box: AnyBox;
        if (way === 'by a script') box = await shown('deal-box', film, { into });
        else if (way === 'prerendered') {
          (into as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(
            renderBox(film, { box: 'deal-box', lang }),
          );
          box = into.firstElementChild as AnyBox;
        } else {
          into.innerHTML = renderBox(film, { box: 'deal-box', lang, format: 'html' });
          expect(asSeen(into.querySelector('.onesheet-headline')!)).to.equal('$11–12million');
          return;
        }
        expect(price(box)).to.equal('$11–12million');
        box.film = demoFilm('ballerina-overdrive');
        await settled(box);
        expect(price(box)).to.equal('$11–12million');
      });

  it('a box of one’s own class, prerendered', async () => {
    const into = await wrapper('width: 600px', { lang: 'fa', dir: 'rtl' });
    const { prerender } = await import('../../src/surfaces/render.js');
    const { DealBox } = await import('../../src/boxes/deal-box/deal-box.js');
    (into as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(
      prerender('never-deal-box', DealBox, demoFilm('ballerina-overdrive'), { lang: 'fa' }),
    );
    expect(price(into.firstElementChild!)).to.equal('$11–12million');
  });
});

describe('a page written from the right, in a language with words of ours', () => {
  // The words as they stand on the screen, from the left: a reader begins on the right.
  for (const [lang, seen] of [
    ['he', ['דולר', 'מיליון', '12', '11', 'בין']],
    ['ar', ['دولار', 'مليون', '12', 'إلى', '11']],
  ] as const)
    it(`${lang}: a range is read from its lower end`, async () => {
      const into = await wrapper('width: 600px', { lang, dir: 'rtl' });
      into.innerHTML = renderBox(demoFilm('ballerina-overdrive'), { box: 'deal-box', lang, format: 'html' });
      const headline = into.querySelector('.onesheet-headline')!;
      const places = seen.map((word) => {
        const walker = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.textContent!.indexOf(word);
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(node, start);
          range.setEnd(node, start + word.length);
          return range.getBoundingClientRect().left;
        }
        throw new Error(`no ${word} in ${headline.textContent}`);
      });
      expect(places).to.deep.equal([...places].sort((a, b) => a - b));
    });
});
