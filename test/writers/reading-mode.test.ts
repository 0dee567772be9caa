// What a reading mode leaves of a box in an article: all of it.
import { expect } from '@open-wc/testing';
import { Readability } from '@mozilla/readability';
import { boxTags, renderBox } from '../../src/surfaces/render.js';
import { demoFilm } from '../support/films.js';
import { fullFilm } from '../support/full-film.js';

const paragraph = `<p>${'The troupe waits at the inn while the storm closes the only road, and nobody comes. '.repeat(6)}</p>`;
const words = (html: string) =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();

function read(box: string): string {
  const page = new DOMParser().parseFromString(
    `<!doctype html><html lang="en"><head><title>A deal</title></head><body><article><h1>A deal</h1>${paragraph.repeat(2)}${box}${paragraph.repeat(2)}</article></body></html>`,
    'text/html',
  );
  return words(new Readability(page).parse()!.content!);
}

describe('a reading mode', () => {
  const films = {
    'a film with everything': fullFilm(),
    'a deal': demoFilm('palm-springs'),
    'a plan': demoFilm('barbie'),
  };
  for (const format of ['html', 'amp'] as const)
    for (const [name, film] of Object.entries(films))
      for (const box of boxTags)
        it(`keeps sources, corrections and date of <${box}> of ${name}, as ${format}`, () => {
          const html = renderBox(film, { box, format, today: '2026-11-28' });
          if (!html) return;
          const record = new DOMParser().parseFromString(html, 'text/html').querySelector('.onesheet-record');
          const text = read(html);
          for (const line of record?.querySelectorAll('li, p') ?? [])
            expect(text).to.include(line.textContent.replace(/\s+/g, ' ').trim());
        });
});
