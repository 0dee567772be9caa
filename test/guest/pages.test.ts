// Pages as they are: without a doctype, with floated pictures, as XML, put together by editors, changed by translators.
import { expect } from '@open-wc/testing';
import '../../src/base/report.js';
import '../../src/base/stray-fallback.js';
import { renderBox } from '../../src/surfaces/render.js';
import { prerendered, settled, shown, tags, wrapper, type AnyBox } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { shadowText, until, visibleText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';
import { cdn, echo, ready } from '../support/page.js';
import { quiet } from '../support/quiet.js';

const FILM = '/demo/films/ballerina-overdrive.json';

/** A document in a frame, of any type. */
async function frameOf(html: string, type = 'text/html'): Promise<Document> {
  const into = await wrapper();
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 700px; height: 600px';
  frame.src = echo(type, html);
  const loaded = new Promise((go) => frame.addEventListener('load', go, { once: true }));
  into.append(frame);
  await loaded;
  return frame.contentDocument!;
}

describe('a page without a doctype', () => {
  const css =
    'body { background: #111; color: #eee; font: italic 700 30px/3 serif; text-align: right; white-space: pre } table { color: #eee }';
  const page = (doctype: string) =>
    `${doctype}<html lang="en"><head><style>${css}</style></head><body text="#eeeeee" link="#ffff00">` +
    tags.map((tag) => `<${tag} src="/docs/full-film.json"></${tag}>`).join('') +
    `<section id="html"></section><script type="module" src="${cdn('onesheet.js')}"></script></body></html>`;
  const properties =
    'color,fontSize,fontStyle,fontWeight,fontFamily,lineHeight,textAlign,whiteSpace,textIndent'.split(',');
  /** What each element of the boxes looks like. */
  async function looks(doctype: string): Promise<string[]> {
    const document = await frameOf(page(doctype));
    const boxes = tags.map((tag) => document.querySelector(tag)!);
    await Promise.all(boxes.map(ready));
    return boxes.flatMap((box) =>
      [...box.shadowRoot!.querySelectorAll('*')]
        .filter(({ localName }) => localName !== 'img' && localName !== 'style')
        .map((element) => {
          const style = document.defaultView!.getComputedStyle(element) as unknown as Record<string, string>;
          return `${box.localName} ${element.localName}: ${properties.map((name) => style[name]).join(' ')}`;
        }),
    );
  }

  it('makes every box look as in one with it', async () => {
    expect(await looks('')).to.deep.equal(await looks('<!doctype html>'));
  });

  it('the format html takes colour and type from the box as well', async () => {
    const sheet = await (await fetch('/src/embed/onesheet-html.css')).text();
    const html = (doctype: string) =>
      `${doctype}<html><head><style>${css} ${sheet.length ? '' : ''}</style><link rel="stylesheet" href="/src/embed/onesheet-html.css"></head><body text="#eee">${renderBox(demoFilm('titanic'), { box: 'box-office', format: 'html' })}</body></html>`;
    const table = async (doctype: string) => {
      const document = await frameOf(html(doctype));
      const style = document.defaultView!.getComputedStyle(
        document.querySelector('td')!,
      ) as unknown as Record<string, string>;
      return properties.map((name) => style[name]);
    };
    expect((await table(''))[0]).to.equal((await table('<!doctype html>'))[0]);
    expect(await table('')).to.deep.equal(await table('<!doctype html>'));
  });
});

describe('beside a floated picture', () => {
  const place = async (column: number, picture: number) => {
    const into = await wrapper(`width: ${column}px`);
    into.innerHTML = `<div style="float: left; width: ${picture}px; height: 200px"></div>`;
    return into;
  };
  for (const tag of ['film-card', 'deal-box', 'film-facts'])
    for (const way of ['by a script', 'prerendered', 'html'])
      it(`<${tag}>, ${way}: with no room it goes below, with room it stays beside`, async () => {
        const film = fullFilm();
        const measure = async (column: number, picture: number) => {
          const into = await place(column, picture);
          let section: Element;
          if (way === 'html') {
            const sheet = document.createElement('link');
            Object.assign(sheet, { rel: 'stylesheet', href: '/src/embed/onesheet-html.css' });
            const loaded = new Promise((go) => sheet.addEventListener('load', go));
            into.append(sheet);
            await loaded;
            into.insertAdjacentHTML('beforeend', renderBox(film, { box: tag as never, format: 'html' }));
            section = into.querySelector('.onesheet')!;
          } else {
            const spot = into.appendChild(document.createElement('div'));
            const box =
              way === 'prerendered'
                ? await prerendered(tag, film, { into: spot, as: `never-${tag}` })
                : await shown(tag, film, { into: spot });
            section = box.shadowRoot!.querySelector('[part=box]')!;
          }
          const { top, width } = section.getBoundingClientRect();
          return { below: top - into.getBoundingClientRect().top >= 200, width: Math.round(width) };
        };
        expect(await measure(600, 563)).to.deep.equal({ below: true, width: 600 });
        expect(await measure(600, 300)).to.deep.equal({ below: false, width: 300 });
        // A column that is narrower itself is filled.
        expect(await measure(200, 150)).to.deep.equal({ below: true, width: 200 });
      });
});

describe('a page of the type application/xhtml+xml', () => {
  // Chromium runs no module script in XML that is not async.
  for (const script of [
    `<script type="module" async="" src="${cdn('onesheet.js')}"></script>`,
    `<script defer="" src="${cdn('onesheet.classic.js')}"></script>`,
  ])
    it(`shows every box, by ${script}`, async function () {
      const boxes = tags
        .map((tag) => `<${tag} src="/docs/full-film.json" max="1"><p>Words</p></${tag}>`)
        .join('');
      const inline = `<film-card id="inline"><script type="application/json"><![CDATA[{"title":"In <CDATA>"}]]></script></film-card>`;
      const document = await frameOf(
        `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>XML</title></head><body>${boxes}${inline}<figure data-onesheet="deal-box" data-src="${FILM}"><p>Words</p></figure>${script}</body></html>`,
        'application/xhtml+xml',
      );
      if (script.includes('module')) {
        await quiet();
        // WebKit runs no module in XML at all.
        if (!document.defaultView!.customElements.get('film-card')) this.skip();
      }
      for (const tag of tags) await ready(document.querySelector(tag));
      await ready(document.querySelector('figure > deal-box'));
      expect(shadowText(document.querySelector('film-card')!)).to.include('Nine Lighthouses');
      expect(shadowText(document.querySelector('#inline')!)).to.equal('In <CDATA>');
      expect(document.querySelector('deal-box')!.shadowRoot!.querySelectorAll('td').length).to.be.above(2);
      const cast = document.querySelector('cast-list')!;
      cast.shadowRoot!.querySelector('button')!.click();
      await until('all of the cast', () => shadowText(cast).includes('Show fewer'));
    });
});

describe('a tag that an editor has put into a paragraph', () => {
  const { warn } = console;
  let warnings: string[] = [];
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => (console.warn = warn));
  const tag = `<deal-box src="${FILM}">`;
  const page = async (html: string) => {
    const into = await wrapper();
    into.innerHTML = html;
    await settled(into.querySelector('deal-box') as unknown as AnyBox);
    await quiet();
    return into;
  };

  for (const [name, html] of [
    ['wpautop', `<p>${tag}</p>\n<p>Close to a deal.</p>\n<p></deal-box></p>\n<p>The article.</p>`],
    ['Markdown', `<p>${tag}<p>Close to a deal.</p></deal-box></p>\n<p>The article.</p>`],
    ['two paragraphs', `<p>${tag}<p>Close to</p><p>a deal.</p></deal-box></p><p>The article.</p>`],
    ['a list', `<p>${tag}<ul><li>Close to a deal.</li></ul></deal-box></p><p>The article.</p>`],
  ] as const)
    it(`${name}: readers have the facts once`, async () => {
      const into = await page(html);
      expect(visibleText(into)).to.match(/The article\.$/);
      expect(visibleText(into.lastElementChild!)).to.equal('The article.');
      expect(into.querySelector('deal-box')!.textContent.replace(/\s+/g, ' ').trim()).to.match(
        /^Close to ?a deal\.$/,
      );
      expect(shadowText(into.querySelector('deal-box')!)).not.to.include('Close to');
      expect(warnings.join()).to.include('the tag stands in a <p>, which ends where its fallback begins');
    });

  it('leaves an article alone that only looks like it', async () => {
    for (const html of [
      `<p>${tag}</deal-box></p><p>The article.</p><p>More.</p>`,
      `<p>${tag}</deal-box></p><p>The article.</p><p>&nbsp;</p>`,
      `<p>Text ${tag}</deal-box></p><p>The article.</p><p></p>`,
      `<p>${tag}</deal-box></p><h2>Heading</h2><p>The article.</p><p></p>`,
      `<p>${tag}</deal-box></p>${'<p>The article.</p>'.repeat(6)}<p></p>`,
    ]) {
      const into = await page(html);
      expect(into.querySelector('deal-box')!.childNodes, html).to.have.length(0);
      expect(visibleText(into)).to.include('The article.');
    }
  });
});

describe('a page that a translator works on', () => {
  const translate = (box: AnyBox) => {
    const walker = document.createTreeWalker(box.shadowRoot!, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.textContent!.trim()) texts.push(node as Text);
    for (const text of texts) {
      const font = document.createElement('font');
      font.append(`«${text.data}»`);
      text.replaceWith(font);
    }
  };
  for (const tag of tags)
    it(`<${tag}> follows its film all the same`, async () => {
      const box = await shown(tag, fullFilm());
      translate(box);
      expect(shadowText(box)).to.include('«');
      box.film = { ...fullFilm(), title: 'Ten Lighthouses', updated: '2031-03-01' };
      await settled(box);
      expect(shadowText(box)).to.include('Updated March 1, 2031').and.not.include('«');
      expect(box.shadowRoot!.querySelectorAll('section')).to.have.length(1);
      box.film = { ...fullFilm(), title: 'Eleven', updated: '2031-04-01' };
      await settled(box);
      expect(shadowText(box)).to.include('Updated April 1, 2031');
      box.film = { year: 'no film' };
      await settled(box);
      expect(box.shadowRoot!.querySelector('section')).to.be.null;
    });
});

it('hidden="until-found" can be found by the reader', async () => {
  const box = await shown('film-card', { title: 'Found' });
  box.setAttribute('hidden', 'until-found');
  expect(getComputedStyle(box).display).to.equal('block');
  box.setAttribute('hidden', '');
  expect(getComputedStyle(box).display).to.equal('none');
});

describe('moveBefore', () => {
  it('moves a box that fetches, renders and counts nothing again', async function () {
    if (!('moveBefore' in Element.prototype)) this.skip();
    const [from, to] = [await wrapper('', { lang: 'en' }), await wrapper('', { lang: 'fr' })];
    const box = await shown('film-card', { title: 'Moved', status: 'released' }, { into: from });
    let changes = 0;
    const observer = new MutationObserver((records) => (changes += records.length));
    observer.observe(box.shadowRoot!, { subtree: true, childList: true, characterData: true });
    let events = 0;
    for (const type of ['film-load', 'film-view', 'film-error']) box.addEventListener(type, () => events++);
    (from.appendChild(document.createElement('div')) as any).moveBefore(box, null);
    await settled(box);
    await quiet();
    expect([changes, events]).to.deep.equal([0, 0]);
    // What is around it is followed.
    (to as any).moveBefore(box, null);
    await until('French', () => shadowText(box).includes('sorti'));
    expect(events).to.equal(0);
  });
});
