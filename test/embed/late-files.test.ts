// What script tags load late: found wherever the script is put, loaded with its hash, and named when it does not come.
import { expect } from '@open-wc/testing';
import { shadowText, until } from '../support/fixtures.js';
import { cdn, echo, module, page, ready } from '../support/page.js';
import { quiet } from '../support/quiet.js';

const FILM = '/demo/films/ballerina-overdrive.json';
const BOX = `<cast-list src="${FILM}" json-ld></cast-list>`;
const base = (folder: string) => `<meta name="onesheet-base" content="${folder}">`;
const here = cdn('');
const french = { lang: 'fr' };

const heading = (box: Element) => box.shadowRoot!.querySelector('[part=heading]')?.textContent;

/** A script of the page that holds what is built, as a bundle of its own would. */
const inlined = (file: string, attributes = '') => `
  fetch('${cdn(file)}').then((answer) => answer.text()).then((code) => {
    const script = document.createElement('script');
    ${attributes}
    script.textContent = code;
    document.head.append(script);
  });`;

describe('where late files are', () => {
  const routes: [name: string, script: string][] = [
    [
      'the classic script, inlined',
      `<script src="${echo('text/javascript', inlined('onesheet.classic.js'))}"></script>`,
    ],
    [
      'the module, inlined',
      `<script src="${echo('text/javascript', inlined('onesheet.js', "script.type = 'module';"))}"></script>`,
    ],
    [
      'the classic script, fetched by jQuery',
      `<script src="/__faults/library?file=jquery-4/dist/jquery.min.js"></script><script src="${echo(
        'text/javascript',
        `jQuery.getScript('${cdn('onesheet.classic.js')}')`,
      )}"></script>`,
    ],
  ];
  for (const [name, script] of routes)
    it(`${name}: a French page is French, by the address that the page names`, async () => {
      const { document, notes } = await page(BOX + script, base(here), french);
      const box = document.querySelector('cast-list')!;
      await ready(box);
      await until('French', () => heading(box)?.startsWith('Interprétation'));
      await until('JSON-LD', () => document.querySelector('script[data-onesheet-film]'));
      expect(notes).to.deep.equal({ warnings: [], errors: [], violations: [] });
    });

  it('without that address the box is there, and the console says where it was looked', async () => {
    const { document, notes } = await page(BOX + routes[0]![1], '', french);
    const box = document.querySelector('cast-list')!;
    await ready(box);
    expect(shadowText(box)).to.include('Lana Condor');
    await until('the console', () => notes.warnings.some((line) => line.includes('lang/fr.js')));
    const line = notes.warnings.find((each) => each.includes('lang/fr.js'))!;
    expect(line)
      .to.include(`${location.origin}/__faults/lang/fr.js`)
      .and.to.include('<meta name="onesheet-base">');
    await quiet(document);
    expect(notes.errors).to.deep.equal([]);
  });

  it('says it once for many boxes', async () => {
    const { document, notes } = await page(
      BOX + BOX + BOX + module(cdn('onesheet.js')),
      base('/nowhere/'),
      french,
    );
    await Promise.all([...document.querySelectorAll('cast-list')].map(ready));
    await until('the console', () => notes.warnings.some((line) => line.includes('/nowhere/lang/fr.js')));
    await quiet(document);
    expect(notes.warnings.filter((line) => line.includes('lang/fr.js'))).to.have.length(1);
    expect(notes.errors).to.deep.equal([]);
  });

  for (const folder of ['', 'http://[', '/elsewhere', 'javascript:0'])
    it(`an address of no use (“${folder}”) takes no box from the page`, async () => {
      const { document, notes } = await page(BOX + module(cdn('onesheet.js')), base(folder), french);
      await ready(document.querySelector('cast-list'));
      await quiet(document);
      expect(notes.errors).to.deep.equal([]);
    });
});

describe('Integrity-Policy', () => {
  const policy = 'blocked-destinations=(script)';
  const hashOf = async (file: string) => {
    const bytes = await (await fetch(cdn(file))).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    return `sha384-${btoa(String.fromCharCode(...digest))}`;
  };
  /** Without what notes errors: an inline script has no hash either. */
  const scripts: [name: string, tag: (hash: string) => string, file: string][] = [
    [
      'the module',
      (hash) => `<script type="module" src="${cdn('onesheet.js')}" integrity="${hash}" crossorigin></script>`,
      'onesheet.js',
    ],
    [
      'the classic script',
      (hash) => `<script defer src="${cdn('onesheet.classic.js')}" integrity="${hash}" crossorigin></script>`,
      'onesheet.classic.js',
    ],
  ];
  for (const [name, tag, file] of scripts)
    it(`${name}: one hash covers all, and a French page is French`, async () => {
      const { document } = await page(BOX + tag(await hashOf(file)), '', { lang: 'fr', policy });
      const box = document.querySelector('cast-list')!;
      await ready(box);
      await until('French', () => heading(box)?.startsWith('Interprétation'));
      await until('JSON-LD', () => document.querySelector('script[data-onesheet-film]'));
    });

  it('the policy is in force: a script without a hash does not run', async function () {
    const { window, document } = await page(BOX + module(cdn('onesheet.js')), '', { policy });
    await quiet();
    // Engines without the header run it.
    if (window.customElements.get('cast-list')) this.skip();
    expect(document.querySelector('cast-list')!.shadowRoot).to.be.null;
  });

  it('a late file that is not what it was is refused, and named', async () => {
    // The files of another version have the same hashes in them, and other bytes.
    const tag = `<script type="module" src="${cdn('onesheet.js')}"></script><script integrity="sha384-x" type="x/y"></script>`;
    const { document, notes } = await page(BOX + tag, base(cdn('', '9.9.9')), french);
    const box = document.querySelector('cast-list')!;
    await ready(box);
    await quiet(document);
    expect(notes.errors).to.deep.equal([]);
    expect(heading(box)).to.match(/^(Cast|Interprétation)/);
  });
});
