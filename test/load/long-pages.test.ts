// Pages that live for long: films that change while the page stays, boxes that come again, earlier articles that go.
import { expect } from '@open-wc/testing';
import * as Turbo from '@hotwired/turbo';
import '../../src/base/add-json-ld.js';
import { placed, prerendered, settled, shown, wrapper, type AnyBox } from '../support/boxes.js';
import { shadowText, until } from '../support/fixtures.js';
import { quiet } from '../support/quiet.js';
import { filmWithCount } from '../support/server.js';

Turbo.session.drive = false;

describe('a film that changes on the server', () => {
  const { now } = Date;
  const { fetch } = window;
  let later = 0;
  let prices: number[] = [];
  beforeEach(() => {
    later = 0;
    prices = [10e6, 12e6, 14e6];
    Date.now = () => now() + later;
    window.fetch = (...args) =>
      (args[0] as string).includes('/price.json')
        ? Promise.resolve(
            new Response(
              JSON.stringify({
                title: 'Priced',
                deals: [
                  { price: { currency: 'USD', amount: prices.shift() }, territories: { include: ['US'] } },
                ],
              }),
            ),
          )
        : fetch(...args);
  });
  afterEach(() => {
    Date.now = now;
    window.fetch = fetch;
  });

  let page = 0;
  async function box(src: string, into?: HTMLElement): Promise<AnyBox> {
    const made = await placed('deal-box', { attributes: { src }, ...(into && { into }) });
    await settled(made);
    return made;
  }

  it('boxes of one minute share an answer, a later one has the new price', async () => {
    const src = `/price.json?${page++}`;
    expect(shadowText(await box(src))).to.include('$10 million');
    later = 50_000;
    expect(shadowText(await box(src))).to.include('$10 million');
    later = 70_000;
    expect(shadowText(await box(src))).to.include('$12 million');
    later = 80_000;
    expect(shadowText(await box(src))).to.include('$12 million');
  });

  it('a box that is put back after more than a minute has the new price', async () => {
    const src = `/price.json?${page++}`;
    const into = await wrapper();
    const made = await box(src, into);
    made.remove();
    later = 70_000;
    into.append(made);
    expect(shadowText(made)).to.include('$10 million');
    await until('the new price', () => shadowText(made).includes('$12 million'));
  });

  it('a box that is put back keeps its film when there is no answer', async () => {
    const src = `/price.json?${page++}`;
    const into = await wrapper();
    const made = await box(src, into);
    let errors = 0;
    made.addEventListener('film-error', () => errors++);
    made.remove();
    later = 70_000;
    window.fetch = (...args) =>
      (args[0] as string).includes('/price.json') ? Promise.reject(new TypeError('offline')) : fetch(...args);
    into.append(made);
    await settled(made);
    await quiet();
    expect(shadowText(made)).to.include('$10 million');
    expect([errors, made.matches(':state(ready)')]).to.deep.equal([0, true]);
  });

  it('a box that only moves asks nothing', async () => {
    const { src, requests } = filmWithCount();
    const made = await box(src);
    (await wrapper()).append(made);
    await settled(made);
    expect(await requests()).to.equal(1);
  });
});

describe('JSON-LD of a page that lives for long', () => {
  const names = () =>
    [...document.querySelectorAll('script[data-onesheet-film]')].map(
      ({ textContent }) => (JSON.parse(textContent) as { name: string }).name,
    );
  const attributes = { 'json-ld': '' };

  it('goes with the last box of its film', async () => {
    const one = await shown('film-card', { id: 'ld', title: 'One' }, { attributes });
    const two = await shown('deal-box', { id: 'ld', title: 'One' }, { attributes });
    await until('the film in the head', () => names().length);
    one.remove();
    await quiet();
    expect(names()).to.deep.equal(['One']);
    two.remove();
    await until('an empty head', () => !names().length);
  });

  it('stays while a box moves, comes back with it, and follows its film', async () => {
    const box = await shown('film-card', { title: 'One' }, { attributes });
    await until('the film in the head', () => names().length);
    const [script] = document.querySelectorAll('script[data-onesheet-film]');
    (await wrapper()).append(box);
    await quiet();
    expect(document.querySelector('script[data-onesheet-film]')).to.equal(script);
    const place = box.parentElement!;
    box.remove();
    await until('an empty head', () => !names().length);
    place.append(box);
    await until('the film again', () => names()[0] === 'One');
    box.film = { title: 'Two' };
    await until('the other film', () => names()[0] === 'Two');
    expect(names()).to.deep.equal(['Two']);
    box.removeAttribute('json-ld');
    await until('an empty head', () => !names().length);
  });

  it('two films with one id are two', async () => {
    await shown('film-card', { id: 'film', title: 'One' }, { attributes });
    await shown('film-card', { id: 'film', title: 'Two' }, { attributes });
    await until('both films', () => names().length === 2);
    expect(names()).to.have.members(['One', 'Two']);
  });

  it('says what the newest film JSON says', async () => {
    const box = await shown('film-card', { id: 'dated', title: 'One', logline: 'Before' }, { attributes });
    const text = () => document.querySelector('script[data-onesheet-film]')?.textContent ?? '';
    await until('the film in the head', () => text().includes('Before'));
    box.film = { id: 'dated', title: 'One', logline: 'After' };
    await until('the newer film', () => text().includes('After'));
    expect(names()).to.deep.equal(['One']);
  });
});

describe('Turbo', () => {
  it('morphs a page: the box follows the film JSON, and stays the same element', async () => {
    const into = await wrapper();
    const html = (title: string) =>
      `<main id="turbo"><film-card><script type="application/json">{"title":"${title}"}</script></film-card></main>`;
    into.innerHTML = html('Before');
    const box = into.querySelector('film-card') as unknown as AnyBox;
    await settled(box);
    const stream = document.createElement('div');
    stream.innerHTML = `<turbo-stream action="replace" method="morph" target="turbo"><template>${html('After')}</template></turbo-stream>`;
    document.body.append(stream);
    await until('the new title', () => box.shadowRoot && shadowText(box) === 'After');
    expect(into.querySelector('film-card')).to.equal(box);
    stream.remove();
  });

  it('puts a prerendered box into the page: its facts are there', async () => {
    const into = await wrapper();
    into.innerHTML = '<div id="turbo-target"></div>';
    const source = await prerendered('film-card', { title: 'Prerendered' }, { as: 'never-card' });
    const box = `<film-card><template shadowrootmode="open">${source.shadowRoot!.innerHTML}</template></film-card>`;
    const stream = document.createElement('div');
    stream.innerHTML =
      '<turbo-stream action="update" target="turbo-target"><template></template></turbo-stream>';
    stream.querySelector('template')!.innerHTML = box;
    document.body.append(stream);
    await until('the box', () => into.querySelector('film-card')?.shadowRoot);
    await settled(into.querySelector('film-card')!);
    expect(shadowText(into.querySelector('film-card')!)).to.equal('Prerendered');
    stream.remove();
  });
});
