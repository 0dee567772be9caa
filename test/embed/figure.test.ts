// Figures that the built script turns into boxes.
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../support/fixtures.js';

const FILM = '/demo/films/ballerina-overdrive.json';
const settled = (box: Element) => until('the box', () => box.matches(':state(ready), :state(error)'));

/** Runs the script again, as a page that has it twice; each run looks for figures. */
let run = 0;
const script = () => {
  const element = document.createElement('script');
  element.src = `/dist/cdn/onesheet.classic.js?${++run}`;
  document.head.append(element);
  return new Promise((loaded, failed) => {
    element.onload = loaded;
    element.onerror = failed;
  });
};

describe('a figure with data-onesheet', () => {
  it('becomes that box, in place, with its data as attributes and its content as fallback', async () => {
    const figure = await fixture<HTMLElement>(
      html`<figure data-onesheet="cast-list" data-src=${FILM} data-max="2" data-heading="Who">
        <p>With Lana Condor and Uma Thurman.</p>
      </figure>`,
    );
    await script();
    const box = figure.querySelector('cast-list')!;
    await settled(box);
    expect(box.shadowRoot!.textContent).to.contain('Lana Condor');
    expect(box.shadowRoot!.querySelector('[part="heading"]')!.textContent).to.contain('Who');
    expect(box.getAttribute('max')).to.equal('2');
    expect(box.textContent).to.contain('With Lana Condor and Uma Thurman.');
    expect(figure.children).to.have.length(1);
  });

  it('becomes one box when the script runs again', async () => {
    const figure = await fixture<HTMLElement>(
      html`<figure data-onesheet="film-card" data-src=${FILM}>Ballerina Overdrive</figure>`,
    );
    await script();
    await script();
    expect(figure.querySelectorAll('film-card')).to.have.length(1);
  });

  it('reads as before when the film can’t be had', async () => {
    const figure = await fixture<HTMLElement>(
      html`<figure data-onesheet="deal-box" data-src="/__faults/404"><p>Close to a deal.</p></figure>`,
    );
    await script();
    const box = figure.querySelector('deal-box')!;
    await settled(box);
    expect(figure.innerText).to.contain('Close to a deal.');
    expect(figure.querySelector('p')!.offsetHeight).to.be.above(0);
  });

  it('stays a figure when it names nothing of ours', async () => {
    class Theirs extends HTMLElement {}
    customElements.define('their-box', Theirs);
    const both = await fixture<HTMLElement>(
      html`<div>
        <figure data-onesheet="script" data-src=${FILM}>one</figure>
        <figure data-onesheet="their-box">two</figure>
      </div>`,
    );
    await script();
    expect(both.querySelectorAll('script, their-box')).to.have.length(0);
    expect(both.innerText).to.match(/one\s+two/);
  });
});
