// The built style sheet that keeps room for boxes. The first tests run before any box is defined.
import { expect, fixture, html } from '@open-wc/testing';
import { DealBox, define } from '../../src/index.js';
import { until } from '../support/fixtures.js';
import { lateFilm } from '../support/server.js';
import { prerender } from '../../src/surfaces/prerender.js';

const FILM = '/demo/films/ballerina-overdrive.json';
const SHEET = '/dist/cdn/onesheet-reserve.css';

/** How much room is kept for an element, in px. */
const room = (element: Element) => parseFloat(getComputedStyle(element).minHeight) || 0;
const settled = (box: Element) =>
  until('the box', () => box.matches(':state(ready), :state(error), :state(empty)'));
/** Lets the time pass after which an element gives its room back; answers how long that would have been, in ms. */
function passTime(element: Element): unknown {
  const [animation] = element.getAnimations();
  const { delay } = animation!.effect!.getTiming();
  animation!.finish();
  return delay;
}
const film = async (name: string): Promise<unknown> => (await fetch(`/demo/films/${name}.json`)).json();

let link: HTMLLinkElement;
const boxes = async () => {
  const text = await (await fetch(SHEET)).text();
  return [...new Set([...text.matchAll(/data-onesheet='([\w-]+)'/g)].map(([, tag]) => tag!))];
};

describe('onesheet-reserve.css', () => {
  before(async () => {
    link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = SHEET;
    document.head.append(link);
    await new Promise((loaded, failed) => {
      link.onload = loaded;
      link.onerror = failed;
    });
  });
  after(() => link.remove());

  describe('before the script', () => {
    it('keeps room for every box and every figure', async () => {
      expect(await boxes()).to.have.length(10);
      for (const tag of await boxes()) {
        expect(customElements.get(tag), tag).to.be.undefined;
        const box = document.createElement(tag);
        const figure = document.createElement('figure');
        figure.dataset.onesheet = tag;
        document.body.append(box, figure);
        expect(box.offsetHeight, tag).to.be.within(200, 900);
        expect(figure.offsetHeight, tag).to.equal(box.offsetHeight);
        box.remove();
        figure.remove();
      }
    });

    it('keeps none for what is hidden', async () => {
      const box = await fixture<HTMLElement>(html`<deal-box hidden></deal-box>`);
      expect(box.offsetHeight).to.equal(0);
    });

    it('keeps as much as the page says', async () => {
      const box = await fixture<HTMLElement>(
        html`<deal-box .style=${'--onesheet-reserve: 321px'}></deal-box>`,
      );
      expect(box.offsetHeight).to.equal(321);
    });

    it('gives it back when the script does not come in time', async () => {
      const wrapper = await fixture(
        html`<div .style=${'--onesheet-wait: 600s'}><deal-box>Close to a deal.</deal-box></div>`,
      );
      const box = wrapper.querySelector<HTMLElement>('deal-box')!;
      expect(box.offsetHeight).to.be.above(200);
      expect(passTime(box)).to.equal(600_000);
      expect(box.offsetHeight).to.be.below(100);
      expect(box.innerText).to.equal('Close to a deal.');
    });

    it('keeps none for a box that came prerendered', async () => {
      const wrapper = await fixture<HTMLElement>(html`<div></div>`);
      const Box = class extends DealBox {};
      define('x-deal-box', Box);
      const text = prerender('deal-box', Box, await film('ballerina-overdrive'));
      wrapper.setHTMLUnsafe(text);
      const box = wrapper.querySelector<HTMLElement>('deal-box')!;
      expect(box.offsetHeight).to.equal(
        box.shadowRoot!.querySelector<HTMLElement>('[part="box"]')!.offsetHeight,
      );
    });
  });

  describe('with the script', () => {
    before(async () => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = '/dist/cdn/onesheet.js';
      document.head.append(script);
      await customElements.whenDefined('film-facts');
    });

    it('knows every box of the script', async () => {
      for (const tag of await boxes()) expect(customElements.get(tag), tag).not.to.be.undefined;
    });

    it('keeps room while the box waits for its film, and none when it is ready', async () => {
      const wrapper = await fixture(html`<div></div>`);
      const box = document.createElement('deal-box');
      const { src, whenAsked, release } = lateFilm();
      box.setAttribute('src', src);
      wrapper.append(box, 'Close to a deal.');
      await whenAsked();
      expect(room(box)).to.be.above(200);
      await release();
      await settled(box);
      expect(room(box)).to.equal(0);
      expect(box.offsetHeight).to.equal(
        box.shadowRoot!.querySelector<HTMLElement>('[part="box"]')!.offsetHeight,
      );
    });

    it('keeps room for a figure until its box is ready', async () => {
      const figure = await fixture<HTMLElement>(
        html`<figure data-onesheet="deal-box"><deal-box onesheet="deal-box" src=${FILM}></deal-box></figure>`,
      );
      expect(room(figure)).to.equal(0);
      await settled(figure.firstElementChild!);
      expect(figure.offsetHeight).to.equal(figure.querySelector('deal-box')!.offsetHeight);
    });

    for (const [what, src] of [
      ['the film can’t be had', '/__faults/404'],
      ['the film has nothing for it', '/demo/films/minimal.json'],
    ])
      it(`gives the room back when ${what}`, async () => {
        const box = await fixture<HTMLElement>(html`<deal-box src=${src!}></deal-box>`);
        await settled(box);
        expect(box.offsetHeight).to.equal(0);
      });

    it('gives the room back to a fallback when the film has nothing for the box', async () => {
      const box = await fixture<HTMLElement>(
        html`<deal-box src="/demo/films/minimal.json">No deal yet.</deal-box>`,
      );
      await until('the room', () => room(box) === 0);
      expect(box.innerText).to.equal('No deal yet.');
      expect(box.offsetHeight).to.be.within(10, 60);
    });

    it('does not stretch a small box that shows one film and waits for another', async () => {
      const box = await fixture<HTMLElement>(
        html`<release-plan src="/demo/films/ballerina-overdrive.json"></release-plan>`,
      );
      await settled(box);
      const before = box.offsetHeight;
      const { src, whenAsked, release } = lateFilm();
      box.setAttribute('src', src);
      await whenAsked();
      expect(box.matches(':state(loading)')).to.be.true;
      expect(box.offsetHeight).to.equal(before);
      await release();
    });

    it('keeps the room for a while in browsers without :state()', async () => {
      const text = await (await fetch(SHEET)).text();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        text
          .replace('@supports not selector(:state(loading))', '@supports selector(:defined)')
          .replaceAll(':state(', ':nothing-like(')
          // A tag that is not defined yet stands for a box before the script.
          .replaceAll('deal-box', 'x-late'),
      );
      link.disabled = true;
      document.adoptedStyleSheets.push(sheet);
      const box = document.createElement('x-late');
      try {
        document.body.append(box);
        expect(room(box)).to.be.above(200);
        customElements.define('x-late', class extends HTMLElement {});
        expect(room(box)).to.be.above(200);
        expect(passTime(box)).to.equal(2_000);
        expect(room(box)).to.equal(0);
      } finally {
        box.remove();
        link.disabled = false;
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
      }
    });
  });
});
