// What must be true of every box, told once: a box's own test says what it shows, and this does the rest.
/// <reference types="vite/types/importMeta.d.ts" />
import { expect } from '@open-wc/testing';
import type { FilmCard } from '../../src/boxes/film-card/film-card.js';
import { boxes, placed, prerendered, settled, shown, wrapper, type AnyBox } from './boxes.js';
import { demoFilm, filmNames } from './films.js';
import { atWidth, axe, media, nextEvent, shadowText, until, visibleText } from './fixtures.js';
import { quiet } from './quiet.js';
import { allByRole, texts } from './roles.js';
import { lateFilm } from './server.js';
import { html } from 'lit';

export interface BoxCase {
  tag: string;
  /** A film with everything that the box shows, and all that a reader then sees. */
  film: () => Record<string, any>;
  text: string;
  /** The heading, and whether it is the film's title. */
  heading: string;
  /** The headings of what the box is made of, below its own. */
  sections?: string[];
  /** A film with none of the box's facts; undefined where every film has some. */
  without?: Record<string, any>;
  /** A film that has facts in doubt because they are old. */
  stale?: Record<string, any>;
  /** Makes every word of the film that the box shows a long one. */
  lengthen: (word: string) => Record<string, any>;
  /** Does to a box what a reader may do, such as showing all of a list. */
  expand?: (box: AnyBox) => Promise<void>;
  attributes?: Record<string, string>;
  /** A demo film that the box has facts of, by file and title; default: Palm Springs. */
  newer?: [name: string, title: string];
}

const FALLBACK = '<p>The newsroom’s own words.</p>';
let tagCount = 0;

const sources = import.meta.glob<string>(['../../src/boxes/*/*.ts', '../../src/base/film-box.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A tag of its own, defined when the test says so. */
export function lateTag(tag: string): { as: string; define: () => void } {
  const as = `late-${tag}-${tagCount++}`;
  return { as, define: () => customElements.define(as, class extends (boxes[tag] as typeof FilmCard) {}) };
}

const sections = (box: Element) => box.shadowRoot!.querySelectorAll('section').length;
const changes = (root: ShadowRoot) => {
  let count = 0;
  const observer = new MutationObserver((records) => (count += records.length));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  return () => count + observer.takeRecords().length;
};

export function describeBox(c: BoxCase): void {
  const { tag } = c;
  const show = (film: unknown = c.film(), placing: Parameters<typeof shown>[2] = {}) =>
    shown(tag, film, { attributes: { ...c.attributes }, ...placing });

  describe(`<${tag}> is accessible in every state`, () => {
    for (const scheme of ['light', 'dark'])
      for (const dir of ['ltr', 'rtl'])
        for (const width of [320, 1000])
          it(`${scheme}, ${dir}, ${width} px`, async () => {
            const into = await wrapper(
              `width: ${width}px; color-scheme: ${scheme}; background: Canvas; color: CanvasText`,
              { dir, lang: dir === 'rtl' ? 'ar' : 'en' },
            );
            const attributes = { ...c.attributes };
            const all: AnyBox[] = [];
            const add = async (...[placing]: [Parameters<typeof placed>[1]]) => {
              const box = await placed(tag, { attributes, fallback: FALLBACK, into, ...placing });
              all.push(box);
              return box;
            };
            await add({});
            const late = lateFilm();
            const loading = await add({ attributes: { ...attributes, src: late.src } });
            await add({ attributes: { ...attributes, src: '/__faults/404' } });
            await add({ properties: { film: { title: 7 } } });
            await add({ properties: { film: c.film() }, fallback: '<p slot="footer">Data: the desk</p>' });
            if (c.stale) await add({ properties: { film: c.stale } });
            const expanded = await add({ properties: { film: c.film() } });
            await Promise.all(all.filter((box) => box !== loading).map(settled));
            await until('words', () => expanded.matches(':state(ready)'));
            await c.expand?.(expanded);
            expect(all.map((box) => box.matches(':state(loading)'))).to.include(true);
            expect(all.filter((box) => box.matches(':state(error)'))).to.have.length(2);
            expect(all.filter((box) => box.matches(':state(ready)')).length).to.be.at.least(2);
            await axe(into);
            // A server answers six at a time; the next test wants its turn.
            await late.release();
          });
  });

  describe(`<${tag}> shows its facts`, () => {
    it('made by a script', async () => {
      expect(shadowText(await show())).to.equal(c.text);
    });

    it('prerendered, before its script and without it', async () => {
      const box = await prerendered(tag, c.film(), { as: `never-${tag}`, attributes: { ...c.attributes } });
      expect(box.matches(':not(:defined)')).to.be.true;
      expect(shadowText(box)).to.equal(c.text);
      expect(box.offsetHeight).to.be.above(40);
    });

    it('prerendered and taken over in place, with the same words', async () => {
      const { as, define } = lateTag(tag);
      const box = await prerendered(tag, c.film(), {
        as,
        attributes: { ...c.attributes },
        fallback: FALLBACK,
      });
      box.film = c.film();
      const before = shadowText(box);
      const height = box.offsetHeight;
      define();
      await settled(box);
      expect(box.matches(':state(ready)')).to.be.true;
      expect(before).to.equal(c.text);
      expect(shadowText(box)).to.equal(c.text);
      expect(sections(box)).to.equal(1);
      expect(box.offsetHeight).to.equal(height);
    });

    it('keeps what was prerendered while the film loads, then shows what is newer', async () => {
      const { as, define } = lateTag(tag);
      const [name, title] = c.newer ?? ['palm-springs', 'Palm Springs'];
      const { src, whenAsked, release } = lateFilm(`/demo/films/${name}.json`);
      const attributes = { ...c.attributes, src };
      const box = await prerendered(tag, c.film(), { as, attributes });
      define();
      const loaded = nextEvent(box, 'film-load');
      await whenAsked();
      await quiet();
      expect(box.matches(':state(loading)')).to.be.true;
      expect(shadowText(box)).to.equal(c.text);
      await release();
      await loaded;
      await settled(box);
      expect(shadowText(box)).to.include(title).and.not.include('The Long Night');
      expect(sections(box)).to.equal(1);
    });

    it('keeps what was prerendered when the film can’t be had', async () => {
      const { as, define } = lateTag(tag);
      const attributes = { ...c.attributes, src: '/__faults/404' };
      const box = await prerendered(tag, c.film(), { as, attributes, fallback: FALLBACK });
      const failed = nextEvent(box, 'film-error');
      define();
      await failed;
      await settled(box);
      expect(box.matches(':state(error)')).to.be.true;
      expect(shadowText(box)).to.equal(c.text);
      expect(sections(box)).to.equal(1);
    });

    it('a film that was given before the element was defined', async () => {
      const { as, define } = lateTag(tag);
      const box = document.createElement(as) as AnyBox;
      box.film = c.film();
      for (const [name, value] of Object.entries(c.attributes ?? {})) box.setAttribute(name, value);
      (await wrapper()).append(box);
      define();
      await settled(box);
      expect(shadowText(box)).to.equal(c.text);
      expect(Object.hasOwn(box, 'film')).to.be.false;
    });
  });

  describe(`<${tag}> properties`, () => {
    const parts = c.sections ?? [];

    it('heading: its own text, empty for none, its default when taken away', async () => {
      const box = await show(c.film(), { attributes: { ...c.attributes, heading: 'At a <b>glance</b>' } });
      expect(texts(allByRole(box, 'heading'))).to.deep.equal(['At a <b>glance</b>', ...parts]);
      box.heading = '';
      await settled(box);
      expect(texts(allByRole(box, 'heading'))).to.deep.equal(parts);
      box.removeAttribute('heading');
      box.heading = undefined;
      await settled(box);
      expect(texts(allByRole(box, 'heading'))).to.deep.equal([c.heading, ...parts]);
    });

    for (const [level, expected] of [
      [undefined, 'H3'],
      ['2', 'H2'],
      ['3', 'H3'],
      ['4', 'H4'],
      ['5', 'H5'],
      ['6', 'H6'],
      ['1', 'H3'],
      ['7', 'H3'],
      ['2.5', 'H3'],
      ['', 'H3'],
      ['big', 'H3'],
    ] as const)
      it(`heading-level ${level ?? 'left out'} is ${expected}`, async () => {
        const attributes: Record<string, string> = level === undefined ? {} : { 'heading-level': level };
        const box = await show(c.film(), { attributes });
        expect(allByRole(box, 'heading')[0]!.tagName).to.equal(expected);
      });

    it('json-ld: one graph for a film, however many boxes show it', async () => {
      const graphs = () => [
        ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
      ];
      // Here already, so that no box waits for it.
      await import('../../src/base/add-json-ld.js');
      const film = { ...c.film(), id: `ld-${tag}` };
      await show(film);
      await quiet();
      expect(graphs()).to.be.empty;
      const into = await wrapper();
      await show(film, { attributes: { 'json-ld': '' }, into });
      await show(film, { attributes: { 'json-ld': '' }, into });
      await show({ ...film, id: `ld-${tag}-2`, title: 'Another' }, { attributes: { 'json-ld': '' }, into });
      await until('two graphs', () => graphs().length >= 2);
      await quiet();
      const written = graphs();
      for (const graph of written) graph.remove();
      const names = written.map((graph) => {
        const { '@type': type, name } = JSON.parse(graph.text) as Record<string, unknown>;
        return [type, name];
      });
      // Which of two imports of one module comes first is up to the browser.
      expect(names).to.have.deep.members([
        ['Movie', 'The Long Night'],
        ['Movie', 'Another'],
      ]);
    });
  });

  describe(`<${tag}> and the page`, () => {
    it('with wrong data keeps the fallback and says once what is wrong', async () => {
      const box = await placed(tag, { fallback: FALLBACK });
      const events: string[][] = [];
      box.addEventListener('film-error', ({ detail }) => events.push(detail.issues.map(({ path }) => path)));
      box.addEventListener('film-load', () => events.push(['loaded']));
      box.film = { year: '2019' };
      await nextEvent(box, 'film-error');
      await settled(box);
      expect(shadowText(box)).to.equal('The newsroom’s own words.');
      expect(events).to.deep.equal([['year', 'title']]);
    });

    if (c.without) {
      it('with nothing to show keeps its fallback', async () => {
        const box = await show(c.without, { fallback: FALLBACK });
        expect(shadowText(box)).to.equal('The newsroom’s own words.');
        expect(box.offsetHeight).to.be.above(10);
      });

      it('with nothing to show and no fallback takes no space', async () => {
        const box = await show(c.without);
        expect(box.offsetHeight).to.equal(0);
        expect(box.getClientRects()).to.have.length(0);
      });

      it('prerenders nothing of a film that has nothing to show', async () => {
        const box = await prerendered(tag, c.without, { as: `never-${tag}`, fallback: FALLBACK });
        expect(box.shadowRoot).to.be.null;
        expect(visibleText(box)).to.equal('The newsroom’s own words.');
      });
    }

    it('the same film again changes nothing in the DOM', async () => {
      const box = await show();
      const count = changes(box.shadowRoot!);
      box.film = c.film();
      await settled(box);
      await quiet();
      expect(count()).to.equal(0);
      box.film = { ...c.film(), title: 'Something else', updated: '2019-06-01' };
      await settled(box);
      expect(count()).to.be.above(0);
    });

    it('moving it in the page changes nothing in it', async () => {
      const box = await show();
      await c.expand?.(box);
      const text = shadowText(box);
      const count = changes(box.shadowRoot!);
      (await wrapper('width: 500px')).append(box);
      await settled(box);
      expect(count()).to.equal(0);
      expect(shadowText(box)).to.equal(text);
    });

    for (const dir of ['ltr', 'rtl'])
      for (const width of [200, 320, 700])
        it(`words of 40 letters fit at ${width} px, ${dir}`, async () => {
          const word = 'Donaudampfschifffahrtsgesellschaftskasse';
          const into = await wrapper(`width: ${width}px; overflow: auto`, {
            ...{ dir, lang: dir === 'rtl' ? 'ar' : 'en' },
          });
          const box = await show(c.lengthen(word), { into });
          await until('its words', () => shadowText(box).includes(word));
          expect(shadowText(box)).to.include(word);
          expect(into.scrollWidth).to.equal(width);
          const { left, right } = into.getBoundingClientRect();
          for (const element of box.shadowRoot!.querySelectorAll('bdi, dd, dt, th, td, p, li, a, h3')) {
            const inner = element.getBoundingClientRect();
            // What only screen readers get is clipped, wherever it is.
            if (!inner.width || element.closest('thead')) continue;
            expect(inner.left, `${element.localName} ${element.textContent}`).to.be.at.least(left - 0.5);
            expect(inner.right, `${element.localName} ${element.textContent}`).to.be.at.most(right + 0.5);
          }
        });

    it('all is there on paper', async function () {
      const box = await show();
      if (!(await media([], 'print'))) this.skip();
      expect(getComputedStyle(box.shadowRoot!.querySelector('section')!).color).to.equal('rgb(0, 0, 0)');
      expect(shadowText(box)).to.include(c.heading);
      expect(allByRole(box, 'button')).to.be.empty;
    });

    it('is seen in forced colours', async function () {
      const box = await show();
      if (!(await media([{ name: 'forced-colors', value: 'active' }]))) this.skip();
      expect(matchMedia('(forced-colors: active)').matches).to.be.true;
      expect(shadowText(box)).to.equal(c.text);
      const probe = document.createElement('p');
      probe.style.cssText = 'color: CanvasText; background: Canvas';
      box.parentElement!.append(probe);
      const section = box.shadowRoot!.querySelector('section')!;
      expect(getComputedStyle(section).color).to.equal(getComputedStyle(probe).color);
      expect(getComputedStyle(section).backgroundColor).to.equal(getComputedStyle(probe).backgroundColor);
    });

    it('documents the parts that it has, and no others', async () => {
      // What all boxes have is documented on the base class.
      const text = [`/${tag}.ts`, '/film-box.ts']
        .map((name) => Object.entries(sources).find(([path]) => path.endsWith(name))![1])
        .join('\n');
      const documented = [...text.matchAll(/@csspart ([\w-]+) - (.*(?:\n \*   .*)*)/g)].flatMap(
        ([, name, rest]) => [name!, ...(rest!.match(/`([\w-]+)`/g) ?? []).map((word) => word.slice(1, -1))],
      );
      const films = [c.film(), ...(c.stale ? [c.stale] : []), ...filmNames.map(demoFilm)];
      const into = await wrapper();
      const rendered = new Set<string>();
      for (const film of films) {
        const box = await show(film, { into });
        if (film === films[0]) await c.expand?.(box);
        for (const element of box.shadowRoot!.querySelectorAll('[part]'))
          for (const part of element.part) rendered.add(part);
      }
      expect([...rendered].sort()).to.deep.equal([...new Set(documented)].sort());
    });

    it('is as wide as what it stands in', async () => {
      const into = await atWidth(437, html`<div></div>`);
      const box = await show(c.film(), { into });
      expect(box.offsetWidth).to.equal(437);
    });
  });
}
