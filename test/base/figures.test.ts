import { expect } from '@open-wc/testing';
import '../support/boxes.js';
import { settled, wrapper, type AnyBox } from '../support/boxes.js';
import { nextEvent, shadowText, until, visibleText } from '../support/fixtures.js';
import { upgradeFigures } from '../../src/embed/figures.js';

const SRC = '/demo/films/ballerina-overdrive.json';

async function page(html: string): Promise<HTMLElement> {
  const into = await wrapper();
  into.innerHTML = html;
  return into;
}

describe('<figure data-onesheet>', () => {
  it('becomes a box, in place', async () => {
    const into = await page(
      `<p>Before</p><figure class="wide" data-onesheet="cast-list" data-src="${SRC}" data-max="2" data-heading-level="4"><p>With <b>Lana Condor</b>.</p></figure><p>After</p>`,
    );
    upgradeFigures();
    const figure = into.children[1] as HTMLElement;
    expect([figure.localName, figure.className]).to.deep.equal(['figure', 'wide']);
    const box = figure.firstElementChild as AnyBox;
    expect(box.localName).to.equal('cast-list');
    expect(visibleText(into)).to.equal('Before With Lana Condor. After');
    await nextEvent(box, 'film-load');
    await settled(box);
    expect(shadowText(box)).to.equal('Cast Ballerina Overdrive LC Lana Condor UT Uma Thurman Show all 7');
    expect(box.shadowRoot!.querySelector('h4')).to.exist;
    expect(figure.children).to.have.length(1);
  });

  it('with an attribute of a bad name becomes a box, and so do all after it', async () => {
    const into = await page(
      `<figure data-onesheet="film-card" data- data-1x="1" data-_="2" data-@click="boom()" data-src="${SRC}">One</figure><figure data-onesheet="deal-box" data-src="${SRC}">Two</figure>`,
    );
    upgradeFigures();
    expect([...into.querySelectorAll('film-card, deal-box')].map((box) => box.outerHTML)).to.deep.equal([
      `<film-card src="${SRC}">One</film-card>`,
      `<deal-box src="${SRC}">Two</deal-box>`,
    ]);
  });

  it('takes nothing that page builders add', async () => {
    const into = await page(
      `<figure data-onesheet="deal-box" data-src="${SRC}" data-id="1f" data-class="x" data-slot="footer" data-hidden data-settings="{}" data-aos="fade" data-title="Tip" data-theme="trade" data-lang="fr" data-heading="Own">Words</figure>`,
    );
    upgradeFigures();
    const names = into.querySelector('deal-box')!.getAttributeNames();
    expect(names.sort()).to.deep.equal(['heading', 'lang', 'src', 'theme']);
  });

  for (const name of ['src', 'data-lazy-src', 'data-original'])
    it(`whose address a lazy loader has put into ${name} becomes a box`, async () => {
      const into = await page(`<figure data-onesheet="film-card" ${name}="${SRC}">Words</figure>`);
      upgradeFigures();
      expect(into.querySelector('film-card')!.getAttribute('src')).to.equal(SRC);
    });

  it('whose address is gone keeps its words, and the console says so', async () => {
    const { warn } = console;
    const warnings: string[] = [];
    console.warn = (text: string) => warnings.push(text);
    const into = await page('<figure data-onesheet="film-card" data-gone="x">Words</figure>');
    upgradeFigures();
    await until('the console', () => warnings.length);
    console.warn = warn;
    expect(shadowText(into.querySelector('film-card')!)).to.equal('Words');
    expect(warnings[0]).to.include('src: the figure names no film. Give it data-src');
  });

  it('keeps its words when the film can’t be had', async () => {
    const into = await page(
      '<figure data-onesheet="deal-box" data-src="/__faults/404"><p>Sold to Neon.</p></figure>',
    );
    upgradeFigures();
    const box = into.querySelector('deal-box')!;
    await nextEvent(box, 'film-error');
    expect(shadowText(box)).to.equal('Sold to Neon.');
  });

  it('is upgraded once', async () => {
    const into = await page(`<figure data-onesheet="film-card" data-src="${SRC}">Words</figure>`);
    upgradeFigures();
    const box = into.querySelector('film-card');
    upgradeFigures();
    upgradeFigures();
    expect([...into.querySelectorAll('film-card')]).to.deep.equal([box]);
    expect(box!.textContent).to.equal('Words');
  });

  for (const tag of ['x-unknown', 'script', 'img', 'not a tag', ''])
    it(`stays what it is for "${tag}"`, async () => {
      const html = `<figure data-onesheet="${tag}" data-src="x" data-onerror="boom()"><p>Words</p></figure>`;
      const into = await page(html);
      upgradeFigures();
      expect(into.innerHTML).to.equal(html);
    });

  it('stays what it is for an element that is not ours', async () => {
    customElements.define('x-foreign', class extends HTMLElement {});
    const into = await page('<figure data-onesheet="x-foreign">Words</figure>');
    upgradeFigures();
    expect(into.querySelector('x-foreign')).to.be.null;
    expect(visibleText(into)).to.equal('Words');
  });
});
