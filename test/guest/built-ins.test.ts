// What a page or an old engine does to the platform: a box says the same as without, or less; never something else.
import { expect } from '@open-wc/testing';
import { shadowText, until } from '../support/fixtures.js';
import { cdn, echo, module, page } from '../support/page.js';

const FILM = '/demo/films/ballerina-overdrive.json';
const DATED = '/docs/full-film.json';
const tags = ['film-card', 'deal-box', 'cast-list', 'box-office', 'film-timeline', 'release-plan'];
const html =
  tags.map((tag) => `<${tag} src="${DATED}" max="3"><p>Fallback</p></${tag}>`).join('') +
  `<deal-box src="${FILM}"><p>Fallback</p></deal-box>`;

const words = (text: string) => text.split(' ').filter(Boolean);

/** Whether all words of one text stand in the other, in the same order. */
function isPartOf(text: string, whole: string): boolean {
  const rest = words(whole);
  return words(text).every((word) => {
    const at = rest.indexOf(word);
    rest.splice(0, at + 1);
    return at >= 0;
  });
}

/** What the boxes of a page say after a script of the page has run; undefined for one that shows its fallback. */
async function said(head: string, proof = ''): Promise<(string | undefined)[]> {
  const { document, window } = await page(html + module(cdn('onesheet.js')), head);
  const boxes = [...document.querySelectorAll(tags.join())];
  const { errors } = (window as unknown as { notes: { errors: string[] } }).notes;
  // After an error a box may still come, so each is looked for many times more.
  let looks = 0;
  await until('the boxes', () =>
    boxes.every((box) => {
      const text = box.shadowRoot ? shadowText(box) : 'Fallback';
      return text !== 'Fallback' || (errors.length && ++looks > 100);
    }),
  );
  const texts = boxes.map((box) =>
    // The poster is not there, and its credit goes when the browser knows that.
    (box.shadowRoot ? shadowText(box) : box.textContent.trim()).replace(
      /(Photo: Fogbank Film )?· partly AI-generated \d /,
      '',
    ),
  );
  if (proof)
    expect((window as Window & { eval: (code: string) => unknown }).eval(proof), proof).to.equal(true);
  window.frameElement!.remove();
  return texts.map((text) => (text === 'Fallback' ? undefined : text));
}

const inline = (code: string) => `<script src="${echo('text/javascript', code)}"></script>`;

describe('pages that replace built-ins', () => {
  let usual: string[] = [];
  before(async () => {
    usual = (await said('')) as string[];
    expect(usual.join(' ')).to.include('February 4, 2031').and.to.include('$11–12 million');
  });

  /** Newer parts of the platform, one of which an engine may lack or a page may spoil. */
  const extras =
    'AbortSignal AbortSignal.timeout AbortController IntersectionObserver MutationObserver ResizeObserver queueMicrotask ' +
    'structuredClone requestIdleCallback performance WeakRef CSS URL.canParse Date.parse Date.prototype.toISOString ' +
    'Date.prototype.toLocaleDateString Object.hasOwn Array.from Array.prototype.at Array.prototype.entries Array.prototype.findLast ' +
    'Array.prototype.keys Array.prototype.reduce Array.prototype.values String.prototype.at String.prototype.normalize ' +
    'String.prototype.replaceAll Promise.allSettled Promise.any JSON.stringify Element.prototype.replaceChildren ' +
    'HTMLElement.prototype.attachInternals ElementInternals ElementInternals.prototype.states CustomStateSet ' +
    'Element.prototype.ariaExpanded CSSStyleSheet.prototype.replaceSync Document.prototype.adoptedStyleSheets ' +
    'ShadowRoot.prototype.adoptedStyleSheets ShadowRoot.prototype.clonable Intl Intl.DateTimeFormat Intl.DisplayNames ' +
    'Intl.ListFormat Intl.Locale Intl.NumberFormat Intl.PluralRules Intl.getCanonicalLocales ' +
    'Intl.NumberFormat.prototype.formatRange Intl.ListFormat.prototype.formatToParts';
  /** Of these a box says a date, a country, a list or a sum in a plainer way: the same fact in other characters. */
  const plainer = /^Intl/;
  for (const name of extras.split(' '))
    it(`without ${name}, every box is there`, async () => {
      const texts = await said(inline(`delete ${name};`));
      for (const [i, text] of texts.entries()) {
        expect(text, `box ${i}`).not.to.equal(undefined);
        if (!plainer.test(name)) expect(isPartOf(text!, usual[i]!), text).to.equal(true);
      }
    });

  it('without Intl, dates, sums, countries and lists are plain, and none is wrong', async () => {
    const [card, deals] = await said(inline('delete globalThis.Intl;'));
    expect(card)
      .to.include('118 min')
      .and.to.include('Countries DE, IE')
      .and.to.include('Updated 2031-02-04');
    expect(deals).to.include('USD 4000000–5000000');
  });

  const spoilt: [name: string, code: string][] = [
    ['Date.parse', 'Date.parse = () => 0'],
    ['Date.prototype.toISOString', "Date.prototype.toISOString = () => '1999-01-01T00:00:00Z'"],
    ['Date.prototype.toLocaleDateString', "Date.prototype.toLocaleDateString = () => '1/1/99'"],
    ['JSON.stringify', "JSON.stringify = () => '{}'"],
    ['toJSON', "Array.prototype.toJSON = String.prototype.toJSON = () => 'x'"],
    [
      'Array.prototype.reduce',
      'Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }',
    ],
    ['Array.prototype.entries', 'Array.prototype.entries = function () { return [...this] }'],
    ['Array.prototype.at', 'Array.prototype.at = function () { return this[0] }'],
    ['Array.prototype.last', 'Array.prototype.last = Array.prototype.first = 1'],
    ['Array.from', 'Array.from = () => []'],
    ['String.prototype.normalize', "String.prototype.normalize = () => 'x'"],
    ['String.prototype.at', "String.prototype.at = () => 'x'"],
    [
      'names in every object',
      "Object.prototype.title = Object.prototype.extra = 'x'; Object.prototype.each = () => {}",
    ],
    ['names in every list', "Array.prototype.extra = 'x'; Array.prototype.each = () => {}"],
    ['Element and Event', 'window.Element = window.Event = window.Node = function () {}'],
    [
      'methods of elements',
      "for (const name of ['update', 'select', 'show', 'hide', 'film', 'src', 'from', 'heading']) HTMLElement.prototype[name] = () => 'x'",
    ],
  ];
  for (const [name, code] of spoilt)
    it(`with ${name} of its own, boxes say the same`, async () => {
      expect(await said(inline(`${code};`))).to.deep.equal(usual);
    });

  const libraries: [name: string, file: string, proof: string][] = [
    ['Datejs', 'datejs/lib/date.js', '!!Date.CultureInfo'],
    ['MooTools', 'mootools/lib/mootools-core-1.5.2-server.js', '!!Array.each'],
    ['Sugar 1.4', 'sugar/release/sugar-full.development.js', '!!Date.create'],
  ];
  for (const [name, file, proof] of libraries)
    it(`with ${name}, boxes say the same`, async () => {
      expect(await said(`<script src="/__faults/library?file=${file}"></script>`, proof)).to.deep.equal(
        usual,
      );
    });
});
