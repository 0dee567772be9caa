// Over three hundred ways to have something run, in every field of a film and every attribute of a box, shown by a
// script and prerendered. They stay text. (test/hostile has the other things that can be wrong with a text.)
import { expect } from '@open-wc/testing';
import { addJsonLd } from '../../src/base/add-json-ld.js';
import { boxes, prerendered, settled, tags, wrapper, type AnyBox } from '../support/boxes.js';
import { demoFilm, filmNames } from '../support/films.js';
import { brokenPicture } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';
import { payloads } from '../support/payloads.js';
import { CODES, mapped, misled, narrowFilm, spoiled, withLists } from '../support/spoiled.js';
import { upgradeFigures } from '../../src/embed/figures.js';
import { prerender } from '../../src/surfaces/prerender.js';

type Way = 'by a script' | 'prerendered';
const ways: Way[] = ['by a script', 'prerendered'];

/** A film whose every list goes through all payloads, in each of its fields. */
const wideFilm = (spoil = spoiled) =>
  withLists((list) => payloads.map((payload, i) => spoil(list[i % list.length], payload)));

/** A box for each film, all at once: each alone would wait for its turn. */
async function show(tag: string, films: unknown[], way: Way, into: HTMLElement): Promise<AnyBox[]> {
  if (way === 'prerendered') {
    const html = films.map((film) => prerender(`never-${tag}`, boxes[tag]!, film)).join('');
    (into as HTMLElement & { setHTMLUnsafe(html: string): void }).setHTMLUnsafe(html);
    return [...into.children] as AnyBox[];
  }
  const all = films.map((film) => Object.assign(document.createElement(tag) as AnyBox, { film }));
  into.replaceChildren(...all);
  await Promise.all(all.map(settled));
  return all;
}

/** `a[href]`, for everything that a box is made of. */
function* madeOf(box: Element): Generator<string> {
  for (const element of box.shadowRoot?.querySelectorAll('*') ?? []) {
    yield element.localName;
    for (const { name } of element.attributes) yield `${element.localName}[${name}]`;
  }
}

/** What boxes are made of with innocent films. */
const innocent = new Set<string>();

/** Fails for anything that an innocent box does not have, and for addresses that lead elsewhere than to a page. */
function inspect(box: Element, what: string): void {
  const strange = [...madeOf(box)].filter((name) => !innocent.has(name));
  const addresses = [...(box.shadowRoot?.querySelectorAll('[href], [src]') ?? [])]
    .filter((element) => {
      const address = element.getAttribute('href') ?? element.getAttribute('src')!;
      // No address at all, such as `https:javascript:x` on a page that is not https: itself.
      if (!URL.canParse(address, location.href)) return !/^\s*https:/i.test(address);
      const { protocol } = new URL(address, location.href);
      // A reader may follow a link that is not encrypted; a page loads nothing from there.
      if (element.localName === 'a' && protocol === 'http:') return false;
      return protocol !== 'https:' && (protocol !== location.protocol || /^\s*http:/i.test(address));
    })
    .map((element) => element.outerHTML);
  if (strange.length || addresses.length || box.children.length)
    throw new Error(`${what}: ${JSON.stringify([strange, addresses, box.innerHTML])}`);
}

/** What the HTML parser makes of a text: no NUL, and one kind of line end. */
const parsed = (text: string) => text.replaceAll('\0', '').replace(/\r\n?/g, '\n');
const asShown = (text: string, way: Way) => (way === 'prerendered' ? parsed(text) : text);

/** As many at a time as a page can hold. */
const batches = () =>
  Array.from({ length: Math.ceil(payloads.length / 50) }, (_, i) => payloads.slice(i * 50, i * 50 + 50));

describe('injection', () => {
  let into: HTMLElement;
  let ran = 0;
  const { warn } = console;
  const { fetch } = window;

  before(async () => {
    (window as any).hacked = () => ran++;
    // Every fault of every film would be told; and every payload would be asked of the server.
    console.warn = () => {};
    window.fetch = () => Promise.resolve(new Response('', { status: 404 }));
    into = await wrapper('display: none');
    const films = [fullFilm(), ...filmNames.map(demoFilm)];
    for (const way of ways)
      for (const tag of way === 'prerendered' ? ['film-facts'] : tags)
        for (const box of await show(tag, films, way, into))
          for (const name of madeOf(box)) innocent.add(name);
  });
  after(async () => {
    await brokenPicture();
    expect(ran, 'scripts run').to.equal(0);
    console.warn = warn;
    window.fetch = fetch;
    delete (window as any).hacked;
  });
  beforeEach(async () => {
    into = await wrapper('display: none');
  });
  afterEach(() => expect(ran, 'scripts run').to.equal(0));

  it('tries at least 300 payloads, on boxes without scripts, frames, forms or handlers', () => {
    expect(payloads.length).to.be.at.least(300);
    expect(innocent.size).to.be.above(40);
    const risky =
      /^(script|iframe|object|embed|form|input|base|meta|link|template|use|animate|set|a-z)\b|\[(on.*|style|srcdoc|srcset|action|formaction|xlink.*|is|background|ping)\]$/;
    expect([...innocent].filter((name) => risky.test(name))).to.deep.equal([]);
  });

  for (const tag of tags)
    for (const way of ways)
      it(`<${tag}>, ${way}: all payloads in every field of its lists stay text`, async () => {
        into.style.display = 'block';
        const [box] = await show(tag, [wideFilm()], way, into);
        inspect(box!, tag);
        const text = box!.shadowRoot!.textContent;
        const missing = payloads.filter((payload) => !text.includes(asShown(payload, way)));
        expect(missing).to.deep.equal([]);
      });

  for (const way of ways) {
    it(`${way}: a film that is one payload in every text shows it as text`, async () => {
      for (const batch of batches()) {
        const films = batch.map((payload) => spoiled(narrowFilm(), payload));
        for (const [i, box] of (await show('film-facts', films, way, into)).entries()) {
          inspect(box, batch[i]!);
          expect(box.shadowRoot!.querySelector('h3')!.textContent).to.include(asShown(batch[i]!, way));
        }
      }
    });

    it(`${way}: a payload instead of every code, number and address goes nowhere`, async () => {
      for (const batch of batches()) {
        const films = batch.flatMap((payload) => [
          mapped(narrowFilm(), (name, value) =>
            typeof value !== 'string' || CODES.test(name) ? payload : value,
          ),
          // The only address that is no list's.
          { title: 'Led', poster: { src: payload, alt: 'x', credit: 'x' } },
        ]);
        for (const [i, box] of (await show('film-facts', films, way, into)).entries())
          inspect(box, batch[i >> 1]!);
      }
      const [box] = await show('film-facts', [wideFilm(misled)], way, into);
      inspect(box!, 'every address');
      expect(box!.shadowRoot!.querySelectorAll('a').length).to.be.above(payloads.length / 2);
    });
  }

  it('attributes of a box stay text', async () => {
    const names = ['src', 'from', 'heading', 'sections', 'max', 'lang', 'heading-level', 'stale-after'];
    const all = payloads.map((payload, i) => {
      const box = document.createElement(tags[i % tags.length] as string) as AnyBox;
      for (const name of names) box.setAttribute(name, payload);
      // One follows what it is given to the film, the other has a film already.
      if (i % 4) box.film = fullFilm();
      return box;
    });
    into.append(...all);
    await Promise.all(all.map(settled));
    let headings = 0;
    for (const [i, box] of all.entries()) {
      inspect(box, payloads[i]!);
      const heading = box.shadowRoot!.querySelector('h3');
      if (heading) expect(heading.textContent).to.equal(payloads[i]);
      headings += +!!heading;
    }
    expect(headings).to.be.above(payloads.length / 2);
  });

  it('attributes of a prerendered box stay attributes', async () => {
    const names = ['src', 'from', 'heading', 'sections', 'max', 'lang'];
    for (const [i, payload] of payloads.entries()) {
      const tag = tags[i % tags.length]!;
      const attributes = Object.fromEntries(names.map((name) => [name, payload]));
      const box = await prerendered(tag, fullFilm(), { as: `never-${tag}`, attributes, into });
      inspect(box, payload);
      expect(into.children).to.have.length(1);
      expect(box.getAttributeNames()).to.deep.equal(names);
      for (const name of names)
        expect(box.getAttribute(name)).to.equal(parsed(payload.replaceAll('\0', '\ufffd')));
    }
  });

  it('json-ld cannot break out of its script', () => {
    for (const [i, payload] of payloads.entries())
      addJsonLd({ ...spoiled(narrowFilm(), payload), title: payload, id: `injection-${i}-${payload}` });
    const find = (root: ParentNode) => [
      ...root.querySelectorAll<HTMLScriptElement>('script[data-onesheet-film^="injection-"]'),
    ];
    const written = find(document.head);
    const elements = document.head.querySelectorAll('*').length;
    const { head, body } = new DOMParser().parseFromString(
      `<!doctype html><html>${document.head.outerHTML}<body></body></html>`,
      'text/html',
    );
    for (const script of written) script.remove();
    expect(written).to.have.length(payloads.length);
    expect(head.querySelectorAll('*')).to.have.length(elements);
    expect(body.innerHTML).to.equal('');
    const again = find(head);
    expect(again.map(({ text }) => text)).to.deep.equal(written.map(({ text }) => text));
    const names = again.map(({ text }) => (JSON.parse(text) as { name: string }).name);
    expect(names).to.deep.equal(payloads);
  });

  it('figures give boxes no handlers and no styles', () => {
    const tag = 'film-card';
    into.style.display = 'block';
    into.innerHTML = `<figure data-onesheet="${tag}" data-heading="<b>x" data-onclick="hacked()"
      data-onfocus="hacked()" data-ONMOUSEOVER="hacked()" data-style="color: red" data-autofocus data-tabindex="0"
      ><p>Words</p></figure>`;
    upgradeFigures();
    const box = into.querySelector<HTMLElement>(tag)!;
    box.click();
    box.focus();
    expect(box.getAttributeNames().filter((name) => /^on|style/.test(name))).to.deep.equal([]);
    expect(box.getAttribute('heading')).to.equal('<b>x');
    for (const payload of payloads) {
      const figure = document.createElement('figure');
      figure.dataset['onesheet'] = payload;
      into.replaceChildren(figure);
      upgradeFigures();
      expect(figure.innerHTML).to.equal('');
    }
  });
});
