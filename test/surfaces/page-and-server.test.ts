// A page and a server say the same of every film, most of all of spoilt ones: no shortcut of either may change what is said.
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/define.js';
import { boxTags, renderBox, type BoxTag } from '../../src/surfaces/render.js';
import { settled, type AnyBox } from '../support/boxes.js';
import { spoiltFilms } from '../support/spoilt-films.js';

/** The reader's day, as boxes in a page have it. */
const today = () => new Date().toLocaleDateString('sv');

/** What a box says to a reader, without white space between; empty where there is none. */
function words(root: ParentNode): string {
  const box = root.querySelector('[part=box]')?.cloneNode(true) as Element | undefined;
  // Words of different blocks are different words.
  for (const element of box?.querySelectorAll('*') ?? []) element.append(' ');
  return box?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** What the server's box says. */
function onServer(film: unknown, box: BoxTag): string {
  const host = document.createElement('div');
  // Inside the template is what an element would have in its shadow root.
  host.innerHTML = renderBox(film, { box, today: today() }).replace(/<\/?template[^>]*>/g, '');
  return words(host);
}

/** What the elements say, all boxes of a film side by side. */
async function inPage(film: unknown): Promise<Map<BoxTag, string>> {
  const page = document.createElement('div');
  document.body.append(page);
  const boxes = boxTags.map((tag) => [tag, document.createElement(tag) as unknown as AnyBox] as const);
  for (const [, box] of boxes) {
    box['film'] = film;
    page.append(box);
  }
  const texts = new Map<BoxTag, string>();
  for (const [tag, box] of boxes) {
    await settled(box);
    texts.set(tag, words((box as unknown as Element).shadowRoot!));
  }
  page.remove();
  return texts;
}

/** Compares all boxes of a film; answers how many of them say something. */
async function compare(film: unknown): Promise<number> {
  const page = await inPage(film);
  for (const [tag, words] of page) {
    expect(onServer(film, tag), tag).to.equal(words);
    for (const format of ['html', 'text'] as const)
      expect(!!renderBox(film, { box: tag, format, today: today() }), `${tag} as ${format}`).to.equal(
        !!words,
      );
  }
  return [...page.values()].filter(Boolean).length;
}

describe('a page and a server', () => {
  // The console would be full of what is wrong with the films.
  const { warn } = console;
  before(() => (console.warn = () => {}));
  after(() => (console.warn = warn));

  it('say the same of spoilt films', async () => {
    let boxes = 0;
    await fc.assert(
      fc.asyncProperty(spoiltFilms, async (film) => {
        boxes += await compare(film);
      }),
      { numRuns: 60 },
    );
    expect(boxes).to.be.above(100);
  });

  const nothing: [what: string, film: object][] = [
    ['a deal with nothing right but its id', { deals: [{ id: 'a', status: 'nonsense' }] }],
    ['a deal with an empty list', { deals: [{ id: 'a', buyers: [], rights: [], terms: [] }] }],
    [
      'a deal of which only its doubt is left',
      { deals: [{ confidence: 'rumored', sources: ['a'], asOf: '2026' }] },
    ],
    ['lists with nothing in them', { cast: [], crew: [], companies: [], releases: [], timeline: [] }],
    ['a box office without figures', { boxOffice: { opening: [], gross: [] } }],
    ['things with nothing in them', { cast: [{}], crew: [{}], companies: [{}], comparisons: [{}] }],
  ];
  for (const [what, film] of nothing)
    // The title alone shows in the card and in the dossier.
    it(`say nothing of ${what}`, async () => expect(await compare({ title: 'X', ...film })).to.equal(2));
});
