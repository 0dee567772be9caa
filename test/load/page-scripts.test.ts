// Film JSON in pages as they are: ids that several scripts share, libraries that insert and morph, scripts that change.
import { expect } from '@open-wc/testing';
import { Idiomorph } from 'idiomorph';
import jQuery from 'jquery-4';
import morphdomModule from 'morphdom';
import '../../src/base/report.js';
import { upgradeFigures } from '../../src/embed/figures.js';
import { prerendered, settled, wrapper, type AnyBox } from '../support/boxes.js';
import { shadowText, until } from '../support/fixtures.js';
import { quiet } from '../support/quiet.js';

// Its types are written for require().
const morphdom = morphdomModule as unknown as (typeof morphdomModule)['default'];

const script = (title: string, id = '', type = 'application/json'): string =>
  `<script type="${type}" id="${id}">${JSON.stringify({ title })}</script>`;
const title = (box: Element | null): string | undefined =>
  box?.shadowRoot!.querySelector('[part=heading]')?.textContent.trim();
const shows = (box: Element | null, wanted: string) => until(wanted, () => title(box) === wanted);

async function page(html: string): Promise<HTMLElement> {
  const into = await wrapper();
  into.innerHTML = html;
  for (const box of into.querySelectorAll('film-card')) await settled(box);
  await quiet();
  return into;
}

describe('ids that several scripts share', () => {
  let warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => (console.warn = warn));

  const box = '<film-card from="film"></film-card>';
  const pages: [name: string, html: string, titles: string[]][] = [
    [
      'two articles, each with its script first',
      `<article>${script('One', 'film')}${box}</article><article>${script('Two', 'film')}${box}</article>`,
      ['One', 'Two'],
    ],
    [
      'two articles, each with its script last',
      `<article>${box}${script('One', 'film')}</article><article>${box}${script('Two', 'film')}</article>`,
      ['One', 'Two'],
    ],
    [
      'articles that are no <article>',
      `<div><div>${script('One', 'film')}</div><div>${box}</div></div><div><div>${box}</div>${script('Two', 'film')}</div>`,
      ['One', 'Two'],
    ],
    [
      'one after the other',
      `${script('One', 'film')}${box}<p>Text</p>${script('Two', 'film')}${box}${box}`,
      ['One', 'Two', 'Two'],
    ],
    [
      'an article without a script of its own',
      `${script('One', 'film')}<article>${box}</article>${script('Two', 'film')}<article>${box}</article>`,
      ['One', 'Two'],
    ],
    ['none before the box', `<p>${box}</p>${script('One', 'film')}${script('Two', 'film')}`, ['One']],
  ];
  for (const [name, html, titles] of pages)
    it(`${name}: the nearest is shown`, async () => {
      const into = await page(html);
      expect([...into.querySelectorAll('film-card')].map(title)).to.deep.equal(titles);
    });

  it('the console names them, and nothing is an error', async () => {
    const errors: unknown[] = [];
    const onError = (event: Event) => errors.push(event);
    document.addEventListener('film-error', onError);
    await page(
      `<article>${script('One', 'film')}${box}</article><article>${script('Two', 'film')}${box}</article>`,
    );
    document.removeEventListener('film-error', onError);
    expect(errors).to.be.empty;
    expect(warnings[0]).to.equal(
      'onesheet: <film-card> \nfrom: there is more than one <script id="film"> in this page; the nearest is shown. Give each script an id of its own, or put it into its box.',
    );
  });

  it('an anchor of the same name hides no script', async () => {
    const into = await page(`<h2 id="film">Film</h2>${script('After the anchor', 'film')}${box}`);
    expect(title(into.querySelector('film-card'))).to.equal('After the anchor');
    expect(warnings).to.be.empty;
  });

  it('an anchor in the same shadow root hides no script of the page', async () => {
    const into = await page(script('Of the page', 'film'));
    const root = into.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    root.innerHTML = `<h2 id="film">Film</h2>${box}`;
    await shows(root.querySelector('film-card'), 'Of the page');
  });

  it('figures find the nearest as well', async () => {
    const figure = '<figure data-onesheet="film-card" data-from="film">Words</figure>';
    const into = await page(
      `<article>${script('One', 'film')}${figure}</article><article>${figure}${script('Two', 'film')}</article>`,
    );
    upgradeFigures();
    const [one, two] = into.querySelectorAll('film-card');
    await shows(one!, 'One');
    await shows(two!, 'Two');
  });

  it('a prerendered box takes the nearest', async () => {
    const into = await page('');
    for (const name of ['One', 'Two']) {
      const article = into.appendChild(document.createElement('article'));
      const part = article.appendChild(document.createElement('div'));
      await prerendered('film-card', { title: name }, { attributes: { from: 'film' }, into: part });
      article.insertAdjacentHTML('beforeend', script(`${name}, newer`, 'film'));
    }
    const [one, two] = into.querySelectorAll('film-card');
    await shows(one!, 'One, newer');
    await shows(two!, 'Two, newer');
  });
});

describe('film JSON that changes in the page', () => {
  it('as the text of the script child', async () => {
    const into = await page(`<film-card>${script('Before')}</film-card>`);
    into.querySelector('script')!.textContent = JSON.stringify({ title: 'After' });
    await shows(into.querySelector('film-card'), 'After');
    into.querySelector('script')!.firstChild!.nodeValue = JSON.stringify({ title: 'Later' });
    await shows(into.querySelector('film-card'), 'Later');
  });

  it('as a script that comes into the box later', async () => {
    const into = await page('<film-card><p>Words</p></film-card>');
    into.querySelector('film-card')!.insertAdjacentHTML('beforeend', script('Later'));
    await shows(into.querySelector('film-card'), 'Later');
  });

  it('as the script that from names: its text, another in its place, one that was missing', async () => {
    const into = await page(
      `<div>${script('Before', 'changes')}</div><film-card from="changes"></film-card>`,
    );
    const box = into.querySelector('film-card');
    into.querySelector('script')!.textContent = JSON.stringify({ title: 'After' });
    await shows(box, 'After');
    into.querySelector('div')!.innerHTML = script('In its place', 'changes');
    await shows(box, 'In its place');
    box!.setAttribute('from', 'missing');
    const { warn } = console;
    console.warn = () => {};
    await until('the error', () => box!.matches(':state(error)'));
    console.warn = warn;
    into.querySelector('div')!.innerHTML = `<p>${script('Here now', 'missing')}</p>`;
    await shows(box, 'Here now');
  });

  const morphs: [name: string, morph: (from: Element, to: string) => void][] = [
    ['idiomorph', (from, to) => void Idiomorph.morph(from, to)],
    ['morphdom', (from, to) => void morphdom(from, to)],
  ];
  for (const [name, morph] of morphs)
    for (const [where, html] of [
      ['in the box', (text: string) => `<main><film-card>${script(text)}<p>Words</p></film-card></main>`],
      [
        'beside the box',
        (text: string) => `<main>${script(text, 'm')}<film-card from="m"></film-card></main>`,
      ],
    ] as const)
      it(`by ${name}, ${where}`, async () => {
        const into = await page(html('Before'));
        const box = into.querySelector('film-card');
        morph(into.querySelector('main')!, html('After'));
        await shows(box, 'After');
        expect(into.querySelector('film-card')).to.equal(box);
      });

  it('says nothing new when it says the same', async () => {
    const into = await page(`<film-card>${script('Same')}</film-card>`);
    let loads = 0;
    into.addEventListener('film-load', () => loads++);
    const child = into.querySelector('script')!;
    child.replaceWith(child.cloneNode(true));
    await quiet();
    expect(loads).to.equal(0);
  });
});

describe('inline JSON as CMSs print it', () => {
  const json = '{"title":"Printed","logline":"Braces } and { in a text"}';
  const forms: [name: string, text: string][] = [
    ['a byte order mark', `\uFEFF${json}`],
    ['an HTML comment', `<!--\n${json}\n-->`],
    ['CDATA', `<![CDATA[${json}]]>`],
    ['CDATA in comments of a script', `//<![CDATA[\n${json}\n//]]>`],
    ['CDATA in comments of a style', `/*<![CDATA[*/${json}/*]]>*/`],
    ['white space', `\n\t ${json} \n`],
    ['a semicolon', `${json};`],
  ];
  for (const [name, text] of forms)
    it(`with ${name}`, async () => {
      const into = await page(
        `<film-card><script type="application/json">${text}</script></film-card><script id="printed" type="application/json">${text}</script><film-card from="printed"></film-card>`,
      );
      expect([...into.querySelectorAll('film-card')].map(title)).to.deep.equal(['Printed', 'Printed']);
    });

  for (const type of [
    'text/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    'application/film+json',
    'application/x-json',
  ])
    it(`of the type ${type}`, async () => {
      const into = await page(
        `<film-card>${script('Typed', '', type)}</film-card>${script('Typed', 'typed', type)}<film-card from="typed"></film-card>`,
      );
      expect([...into.querySelectorAll('film-card')].map(title)).to.deep.equal(['Typed', 'Typed']);
    });

  it('JSON-LD in the fallback is no film', async () => {
    const into = await page(
      `<film-card src="/demo/films/parasite.json"><script type="application/ld+json">{"@type":"Movie","name":"No"}</script></film-card>`,
    );
    await shows(into.querySelector('film-card'), 'Parasite');
  });
});

describe('what libraries insert', () => {
  const html = `<film-card>${script('Inserted')}<p>Words</p></film-card>`;
  const named = `<div>${script('Inserted', 'jq')}<film-card from="jq"></film-card></div>`;
  const ways: [name: string, insert: (into: HTMLElement, html: string) => unknown][] = [
    ['append', (into, text) => void jQuery(into).append(text)],
    ['html', (into, text) => void jQuery(into).html(text)],
    ['before', (into, text) => void jQuery(into.appendChild(document.createElement('i'))).before(text)],
    [
      'replaceWith',
      (into, text) => void jQuery(into.appendChild(document.createElement('i'))).replaceWith(text),
    ],
    [
      'load',
      (into, text) =>
        new Promise(
          (go) =>
            void jQuery(into).load(`/__faults/echo?type=text/html&body=${encodeURIComponent(text)}`, go),
        ),
    ],
  ];
  for (const [name, insert] of ways)
    it(`jQuery’s .${name}, the script in the box and beside it`, async () => {
      for (const text of [html, named]) {
        const into = await wrapper();
        await insert(into, text);
        await shows(into.querySelector('film-card'), 'Inserted');
      }
    });

  it('a prerendered box, by innerHTML: the facts are there, and taken over', async () => {
    const into = await wrapper();
    const source = await prerendered('film-card', { title: 'Prerendered' }, { as: 'never-card' });
    expect(shadowText(source)).to.equal('Prerendered');
    const shadow = source.shadowRoot!.innerHTML;
    into.innerHTML = `<film-card><template shadowrootmode="open">${shadow}</template><p>Words</p></film-card>`;
    const box = into.querySelector('film-card') as unknown as AnyBox;
    await settled(box);
    expect(shadowText(box)).to.equal('Prerendered');
    expect(box.querySelector('template')).to.be.null;
    box.film = { title: 'Newer' };
    await settled(box);
    expect(shadowText(box)).to.equal('Newer');
  });

  it('a copy of a box shows what the box shows, before and after its film comes', async () => {
    const into = await page(`<film-card>${script('Copied')}</film-card>`);
    const inert = new DOMParser().parseFromString('<body>', 'text/html');
    inert.body.append(inert.importNode(into.firstElementChild!, true));
    inert.querySelector('script')!.remove();
    const copy = document.importNode(inert.body.firstElementChild!, true) as AnyBox;
    into.append(copy);
    await settled(copy);
    expect(shadowText(copy)).to.equal('Copied');
    copy.film = { title: 'Newer' };
    await settled(copy);
    expect(shadowText(copy)).to.equal('Newer');
    expect(copy.shadowRoot!.querySelectorAll('section')).to.have.length(1);
  });
});
