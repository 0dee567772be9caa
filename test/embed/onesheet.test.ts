// The script tag, as built: `npm run build` comes first. Each test has a page, so a registry, of its own.
import { expect, waitUntil } from '@open-wc/testing';
import { shadowText, until } from '../support/fixtures.js';
import { cdn, classic, echo, module, page, ready } from '../support/page.js';
import { quiet } from '../support/quiet.js';
import { filmWithCount } from '../support/server.js';

const FILM = '/demo/films/ballerina-overdrive.json';
const CARD =
  'Ballerina Overdrive feature film · Action, Thriller Stranded at a remote inn after their bus breaks down on the way to a competition, a troupe of ballerinas must fight to stay alive. Director Vicky Jewson Known for The Witcher: Blood Origin Writer Kate Freund Known for Creepshow and Wyrm';
const CAST =
  'Cast Ballerina Overdrive LC Lana Condor UT Uma Thurman IA Iris Apatow MS Millicent Simmonds MZ Maddie Ziegler A Avantika MC Michael Culkin';

/** The files of ours that a page has loaded. */
const files = (window: Window): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname.replace(/^.*\/cdn\/[^/]*\//, ''));
const sections = (box: Element) => box.shadowRoot!.querySelectorAll('section').length;
const BOXES = `<film-card src="${FILM}"><p>Words</p></film-card><cast-list src="${FILM}"></cast-list>`;

describe('onesheet.js', () => {
  for (const [name, script] of [
    ['the module', module(cdn('onesheet.js'))],
    ['the classic script', classic(cdn('onesheet.classic.js'))],
  ] as const)
    it(`${name} shows boxes and upgrades figures`, async () => {
      const { document, notes, window } = await page(
        `${BOXES}<figure data-onesheet="deal-box" data-src="${FILM}" data-heading-level="2"><p>Bought by Amazon.</p></figure>${script}`,
      );
      const [card, cast, deal] = ['film-card', 'cast-list', 'figure > deal-box'].map((tag) =>
        document.querySelector(tag)!,
      );
      await Promise.all([ready(card!), ready(cast!), ready(deal!)]);
      expect(shadowText(card!)).to.equal(CARD);
      expect(shadowText(cast!)).to.equal(CAST);
      expect(shadowText(deal!)).to.include('$11–12 million Amazon MGM Studios · closing reported');
      expect(deal!.shadowRoot!.querySelector('h2')).to.exist;
      expect(document.querySelectorAll('deal-box')).to.have.length(1);
      const tags =
        'box-office cast-list casting-changes crew-list deal-box film-card film-comparisons film-facts film-timeline release-plan';
      expect(tags.split(' ').filter((tag) => !window.customElements.get(tag))).to.deep.equal([]);
      expect(notes).to.deep.equal({ warnings: [], errors: [], violations: [] });
    });

  it('asks once for a film that several boxes show', async () => {
    const { src, requests } = filmWithCount();
    const { document } = await page(
      `<film-card src="${src}"></film-card><cast-list src="${src}"></cast-list><deal-box src="${src}"></deal-box>${module(cdn('onesheet.js'))}`,
    );
    await Promise.all([...document.querySelectorAll('film-card, cast-list, deal-box')].map(ready));
    expect(await requests()).to.equal(1);
  });

  it('has no reactive property that an instance shadows', async () => {
    const { document } = await page(`${BOXES}<deal-box></deal-box>${module(cdn('onesheet.js'))}`);
    await ready(document.querySelector('film-card'));
    const reactive = ['film', 'src', 'from', 'heading', 'headingLevel', 'staleAfter', 'jsonLd', 'max', 'all'];
    for (const box of document.querySelectorAll('film-card, cast-list, deal-box')) {
      expect(reactive.filter((name) => Object.hasOwn(box, name))).to.deep.equal([]);
      expect('staleAfter' in box).to.be.true;
    }
    const cast = document.querySelector<HTMLElement & { max: number }>('cast-list')!;
    cast.max = 2;
    await until('the list to be cut', () => /Show all 7/.test(shadowText(cast)));
  });

  it('leaves no name on the page', async () => {
    const bare = await page('');
    const before = Object.getOwnPropertyNames(bare.window);
    for (const script of [module(cdn('onesheet.js')), classic(cdn('onesheet.classic.js'))]) {
      const { window, document } = await page(BOXES + script);
      await ready(document.querySelector('film-card'));
      const added = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name));
      // Lit's own: by some it warns of a second copy of itself, one is for its decorators.
      expect(
        added.filter((name) => !/^(lit|reactive)\w*(Versions|Metadata)$|^\d+$/.test(name)),
      ).to.deep.equal([]);
    }
  });

  it('words what is wrong with a film in a file that comes then', async () => {
    const { document, notes, window } = await page(`<film-card></film-card>${module(cdn('onesheet.js'))}`);
    await until('the tag', () => window.customElements.get('film-card'));
    expect(files(window)).to.include('onesheet.js').and.not.include('lazy/report.js');
    const box = document.querySelector<HTMLElement & { film: unknown }>('film-card')!;
    const said = new Promise<CustomEvent>((go) =>
      box.addEventListener('film-error', (event) => go(event as CustomEvent)),
    );
    box.film = { title: 'Dust', year: 'last' };
    const { detail } = await said;
    expect(detail.issues).to.deep.equal([
      {
        path: 'year',
        code: 'year',
        message: '"last" is not a year',
        remedy: 'Write four digits without quotes, such as 2026.',
        severity: 'error',
      },
    ]);
    expect(notes.warnings).to.deep.equal([
      'onesheet: <film-card> \nyear: "last" is not a year. Write four digits without quotes, such as 2026.',
    ]);
    expect(files(window)).to.include('lazy/report.js');
  });
});

describe('onesheet.js, twice', () => {
  const twice: [name: string, scripts: string][] = [
    ['from two addresses', module(cdn('onesheet.js?a')) + module(cdn('onesheet.js?b'))],
    ['as a module and a classic script', module(cdn('onesheet.js')) + classic(cdn('onesheet.classic.js'))],
    ['as a classic script', classic(cdn('onesheet.classic.js?a')) + classic(cdn('onesheet.classic.js?b'))],
  ];
  for (const [name, scripts] of twice)
    it(`${name}, works once and says nothing`, async () => {
      const { document, notes } = await page(
        `${BOXES}<figure data-onesheet="deal-box" data-src="${FILM}">Words</figure>${scripts}`,
      );
      const all = [...document.querySelectorAll('film-card, cast-list, deal-box')];
      expect(all).to.have.length(3);
      await Promise.all(all.map(ready));
      expect(shadowText(all[0]!)).to.equal(CARD);
      expect(all.map(sections)).to.deep.equal([1, 1, 1]);
      expect(notes).to.deep.equal({ warnings: [], errors: [], violations: [] });
    });

  it('in two versions, keeps the first and says so once', async () => {
    const { document, notes, window } = await page(
      BOXES + module(cdn('onesheet.js')) + module(cdn('onesheet.js', '9.9.9')),
    );
    const all = [...document.querySelectorAll('film-card, cast-list')];
    await Promise.all(all.map(ready));
    expect(all.map(sections)).to.deep.equal([1, 1]);
    expect(shadowText(all[0]!)).to.equal(CARD);
    await until('the console', () => notes.warnings.length);
    expect(notes.errors).to.deep.equal([]);
    // Its wording is a late file.
    await waitUntil(() => notes.warnings.length);
    expect(notes.warnings).to.have.length(1);
    expect(notes.warnings[0]).to.match(
      /^onesheet 9\.9\.9: <[a-z-]+> stays as version 0\.1\.0 defined it\. Load one version\.$/,
    );
    const { version: kept } = window.customElements.get('film-card') as unknown as { version: string };
    expect(kept).to.equal('0.1.0');
  });

  it('beside an element of somebody else that has the tag, leaves that alone', async () => {
    const theirs = `customElements.define('film-card', class extends HTMLElement { connectedCallback() { this.textContent = 'Theirs'; } })`;
    const { document, notes } = await page(
      `<film-card></film-card><cast-list src="${FILM}"></cast-list><figure data-onesheet="film-card">Words</figure>` +
        `<script src="${echo('text/javascript', theirs)}"></script>${module(cdn('onesheet.js'))}`,
    );
    await ready(document.querySelector('cast-list'));
    expect(document.querySelector('film-card')!.textContent).to.equal('Theirs');
    expect(document.querySelector('figure')!.innerHTML).to.equal('Words');
    expect(notes.errors).to.deep.equal([]);
    expect(notes.warnings).to.have.length(1);
    await waitUntil(() => notes.warnings.length);
    expect(notes.warnings[0]).to.include('<film-card> stays as version unknown defined it');
  });
});

describe('under a strict content security policy', () => {
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html";
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

  it('the policy is in force', async () => {
    const { notes, document } = await page('<p style="color: red">Red?</p>', meta);
    await until('a violation', () => notes.violations.length);
    expect(notes.violations[0]).to.match(/^style-src/);
    expect(document.querySelector('p')!.style.color).to.equal('');
  });

  it('Trusted Types are in force: a page of 2026 takes no text for HTML', async function () {
    const { document, window } = await page('<p></p>', meta);
    if (!('trustedTypes' in window)) this.skip();
    expect(() => (document.querySelector('p')!.innerHTML = '<b>x</b>')).to.throw();
    expect(document.querySelector('b')).to.be.null;
  });

  for (const [name, script] of [
    ['the module', module(cdn('onesheet.js'))],
    ['the classic script', classic(cdn('onesheet.classic.js'))],
  ] as const)
    it(`${name} breaks no rule`, async () => {
      const film = '/demo/films/the-substance.json';
      const { document, notes, window } = await page(
        `<film-card src="${film}" json-ld></film-card><cast-list src="${film}" max="1"></cast-list>` +
          `<deal-box src="${film}"></deal-box><film-facts src="${film}"></film-facts><box-office src="${film}"></box-office>` +
          `<film-card id="wrong"></film-card><figure data-onesheet="deal-box" data-src="${film}">Words</figure>${script}`,
        meta,
      );
      await Promise.all(
        ['film-card', 'cast-list', 'deal-box', 'film-facts', 'figure > deal-box'].map((tag) =>
          ready(document.querySelector(tag)),
        ),
      );
      const cast = document.querySelector('cast-list')!;
      cast.shadowRoot!.querySelector('button')!.click();
      await until('all of the cast', () => /Show fewer/.test(shadowText(cast)));
      // Styles came along.
      expect(window.getComputedStyle(cast.shadowRoot!.querySelector('section')!).borderTopWidth).to.equal(
        '3px',
      );
      const wrong = document.querySelector<HTMLElement & { film: unknown }>('#wrong')!;
      wrong.film = { title: 'Dust', year: 'last' };
      await until('the wording of an issue', () => notes.warnings.length);
      await until('JSON-LD', () => document.querySelector('script[type="application/ld+json"]'));
      const graph = document.querySelector<HTMLScriptElement>('script[type="application/ld+json"]')!;
      expect((JSON.parse(graph.text) as { name: string }).name).to.equal('The Substance');
      await until('the file that watches for a view', () => files(window).includes('lazy/views.js'));
      await quiet(document);
      expect(notes.violations).to.deep.equal([]);
      expect(notes.errors).to.deep.equal([]);
    });
});
