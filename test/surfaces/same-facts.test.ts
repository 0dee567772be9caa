// Every format says the same facts in the same order, of every film and box.
import { expect } from '@open-wc/testing';
import { marked } from 'marked';
// A browser makes no element of a class that has no tag.
import '../../src/define.js';
import { boxTags, renderBox, type Format, type RenderOptions } from '../../src/surfaces/render.js';
import { demoFilm, filmNames } from '../support/films.js';
import { fullFilm } from '../support/full-film.js';

const today = '2026-03-20';

/** The text of an HTML document or shadow root as a reader gets it. */
function readable(root: ParentNode & Node): string {
  // Elements that only work with a script, or that only show to the eye.
  for (const element of root.querySelectorAll('button, style, [aria-hidden]')) element.remove();
  // Words of different blocks are different words.
  for (const element of root.querySelectorAll('*')) element.append(' ');
  return root.textContent!;
}

const parsed = (html: string): HTMLElement => new DOMParser().parseFromString(html, 'text/html').body;

function shadowOf(html: string): ShadowRoot {
  const host = document.createElement('div');
  (host as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(html);
  return host.firstElementChild!.shadowRoot!;
}

/** What each format is read with. */
const readers: Record<Exclude<Format, 'jsonld'>, (written: string) => string> = {
  dsd: (written) => readable(shadowOf(written)),
  html: (written) => readable(parsed(written)),
  amp: (written) => readable(parsed(written)),
  email: (written) => readable(parsed(written)),
  // Addresses stand beside what they are of, where markup has them in attributes.
  text: (written) => written.replace(/ <[^<>\s]*>/g, ''),
  markdown: (written) => readable(parsed(marked.parse(written, { async: false }))),
};

const words = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

const wordsIn = (format: Exclude<Format, 'jsonld'>, film: unknown, options: RenderOptions): string[] => {
  const written = renderBox(film, { today, ...options, format });
  return written ? words(readers[format](written)) : [];
};

const films: [string, unknown][] = [
  ['a film with everything', fullFilm()],
  ...filmNames.map((name): [string, unknown] => [name, demoFilm(name)]),
];

describe('the same facts in every format', () => {
  for (const lang of ['en', 'de', 'ar'])
    it(`of every film and box, ${lang}`, () => {
      let compared = 0;
      for (const [name, film] of films)
        for (const box of boxTags) {
          const element = wordsIn('dsd', film, { box, lang });
          for (const format of ['html', 'amp', 'email', 'text', 'markdown'] as const) {
            const these = wordsIn(format, film, { box, lang });
            expect(these.join(' '), `${box} of ${name} as ${format}`).to.equal(element.join(' '));
            compared += element.length;
          }
        }
      // About a hundred words for a box; a loop that compares nothing would pass.
      expect(compared).to.be.above(50_000);
    });

  it('says nothing in any format where the box has nothing', () => {
    for (const format of ['dsd', 'html', 'amp', 'email', 'text', 'markdown'] as const)
      expect(renderBox({ title: 'T' }, { box: 'deal-box', format }), format).to.equal('');
  });

  it('a word that is left out is noticed', () => {
    const film = fullFilm();
    const less = { ...fullFilm(), crew: film['crew'].slice(1) };
    expect(wordsIn('text', film, { box: 'crew-list' })).not.to.deep.equal(
      wordsIn('dsd', less, { box: 'crew-list' }),
    );
  });
});
