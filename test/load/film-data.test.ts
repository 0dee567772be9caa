// Where a box finds its film, and what everybody sees when it does not.
import { expect, fixture, html } from '@open-wc/testing';
import type { FilmErrorEvent, FilmLoadEvent } from '../../src/base/events.js';
import type { FilmBox } from '../../src/base/film-box.js';
// Here already, so that no test waits for it.
import '../../src/base/report.js';
import '../../src/boxes/cast-list/define.js';
import '../../src/boxes/deal-box/define.js';
import '../../src/boxes/film-card/define.js';
import type { Issue } from '../../src/model/issue.js';
import { nextEvent, shadowText } from '../support/fixtures.js';
import { quiet } from '../support/quiet.js';
import { endlessFilm, filmWithCount, lateFilm } from '../support/server.js';

const PARASITE = '/demo/films/parasite.json';

/** What a test made the page throw, and write to the console. */
let pageErrors: unknown[] = [];
let warnings: string[] = [];
const warn = console.warn;
const onError = ({ error, message }: ErrorEvent) => pageErrors.push(error ?? message);
const onRejection = ({ reason }: PromiseRejectionEvent) => pageErrors.push(reason);

const script = (film: unknown, id = ''): string =>
  `<script type="application/json" id="${id}">${typeof film === 'string' ? film : JSON.stringify(film)}</script>`;

/** A place in the page that notes the events of the boxes in it. */
async function place(content = '') {
  const loads: FilmLoadEvent['detail'][] = [];
  const errors: Issue[][] = [];
  const element = await fixture<HTMLElement>(html`<div></div>`);
  element.addEventListener('film-load', (event: FilmLoadEvent) => loads.push(event.detail));
  element.addEventListener('film-error', (event: FilmErrorEvent) => errors.push(event.detail.issues));
  // The way in which a CMS puts a snippet into a page that is already there.
  element.innerHTML = content;
  const boxes = [...element.children].filter((child): child is FilmBox => 'updateComplete' in child);
  for (const box of boxes) await settled(box);
  return { element, boxes, box: boxes[0]!, loads, errors };
}

/** Until a box has sent its event about the newest film. */
async function settled(box: FilmBox): Promise<void> {
  await box.updateComplete;
  await quiet();
}

const title = (box: FilmBox): string | undefined =>
  box.shadowRoot!.querySelector('[part=heading]')?.textContent.trim();
const states = (box: FilmBox): string[] =>
  ['loading', 'ready', 'stale', 'error', 'empty'].filter((name) => box.matches(`:state(${name})`));

describe('how a box finds its film', () => {
  beforeEach(() => {
    pageErrors = [];
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });
  afterEach(() => {
    console.warn = warn;
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
    expect(pageErrors).to.deep.equal([]);
  });

  describe('four ways to give it', () => {
    it('the film property', async () => {
      const { box, loads } = await place('<film-card></film-card>');
      box.film = { title: 'By property' };
      await settled(box);
      expect(title(box)).to.equal('By property');
      expect(loads).to.deep.equal([{ film: { title: 'By property' }, issues: [] }]);
    });

    it('a script child', async () => {
      const { box } = await place(`<film-card>${script({ title: 'Inline' })}</film-card>`);
      expect(title(box)).to.equal('Inline');
    });

    it('a script that `from` names', async () => {
      const { box } = await place(
        `${script({ title: 'Named' }, 'named')}<film-card from="named"></film-card>`,
      );
      expect(title(box)).to.equal('Named');
    });

    it('src', async () => {
      const { box } = await place('<film-card src="/demo/films/parasite.json"></film-card>');
      expect(title(box)).to.equal('Parasite');
    });

    it('none: the fallback stays, and there is no event', async () => {
      const { box, loads, errors } = await place('<film-card><p>Facts follow.</p></film-card>');
      expect(shadowText(box)).to.equal('Facts follow.');
      expect([loads, errors, states(box)]).to.deep.equal([[], [], []]);
    });
  });

  describe('the first of them wins', () => {
    const otherScript = script({ title: 'Named' }, 'first-wins');
    const inline = script({ title: 'Inline' });

    it('property before child before from before src', async () => {
      const { src, requests } = filmWithCount(PARASITE);
      const { box } = await place(
        `${otherScript}<film-card src="${src}" from="first-wins">${inline}</film-card>`,
      );
      expect(title(box)).to.equal('Inline');
      box.film = { title: 'By property' };
      await settled(box);
      expect(title(box)).to.equal('By property');
      box.film = undefined;
      await settled(box);
      expect(title(box)).to.equal('Inline');
      expect(await requests()).to.equal(0);
    });

    it('from before src', async () => {
      const { src, requests } = filmWithCount(PARASITE);
      const { box } = await place(`${otherScript}<film-card src="${src}" from="first-wins"></film-card>`);
      expect(title(box)).to.equal('Named');
      expect(await requests()).to.equal(0);
    });

    it('src where from names nothing', async () => {
      const { box, errors } = await place(
        '<film-card src="/demo/films/parasite.json" from="nothing-here"></film-card>',
      );
      expect(title(box)).to.equal('Parasite');
      expect(errors).to.deep.equal([]);
    });

    it('a child that is no film JSON is only a fallback', async () => {
      const { box } = await place(
        '<film-card src="/demo/films/parasite.json"><script type="text/plain">{"title":"No"}</script><p>Yes</p></film-card>',
      );
      expect(title(box)).to.equal('Parasite');
    });
  });

  describe('from', () => {
    it('names a script in the same shadow root', async () => {
      const { element } = await place(script({ title: 'Of the page' }, 'twice'));
      const root = element.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.innerHTML = `${script({ title: 'Of the root' }, 'twice')}<film-card from="twice"></film-card>`;
      const box = root.querySelector('film-card')!;
      await settled(box);
      expect(title(box)).to.equal('Of the root');
    });

    it('names a script of the page from inside a shadow root', async () => {
      const { element } = await place(script({ title: 'Of the page' }, 'outside'));
      const root = element.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.innerHTML = '<film-card from="outside"></film-card>';
      const box = root.querySelector('film-card')!;
      await settled(box);
      expect(title(box)).to.equal('Of the page');
    });

    it('names nothing: says what to do, and keeps the fallback', async () => {
      const { box, loads, errors } = await place('<film-card from="nothing"><p>Still here.</p></film-card>');
      expect(shadowText(box)).to.equal('Still here.');
      expect(loads).to.deep.equal([]);
      expect(errors).to.deep.equal([
        [
          {
            path: 'from',
            code: 'script',
            message: 'there is no <script type="application/json" id="nothing"> in this page',
            remedy: 'Give the script that id, or correct the from attribute.',
            severity: 'error',
          },
        ],
      ]);
      expect(states(box)).to.deep.equal(['error']);
    });

    it('may be corrected', async () => {
      const { box, element } = await place('<film-card from="misnamed"><p>Still here.</p></film-card>');
      element.insertAdjacentHTML('beforeend', script({ title: 'Found' }, 'found'));
      box.from = 'found';
      await settled(box);
      expect(title(box)).to.equal('Found');
      expect(states(box)).to.deep.equal(['ready']);
    });
  });

  describe('requests', () => {
    it('is one for five boxes, however they write the address', async () => {
      const { src, requests } = filmWithCount(PARASITE);
      const absolute = new URL(src, location.href).href;
      const { boxes, loads } = await place(
        `<film-card src="${src}"></film-card><cast-list src="${src}"></cast-list><film-card src="${absolute}"></film-card>` +
          `<film-card src="/demo/..${src}"></film-card><film-card src="${src}"></film-card>`,
      );
      expect(boxes.map(title)).to.deep.equal([
        'Parasite',
        'Cast Parasite',
        'Parasite',
        'Parasite',
        'Parasite',
      ]);
      expect(loads.length).to.equal(5);
      expect(await requests()).to.equal(1);
      const later = await place(`<film-card src="${src}"></film-card>`);
      expect(title(later.box)).to.equal('Parasite');
      expect(await requests()).to.equal(1);
    });

    it('that failed reaches all boxes that wait, and the next box tries again', async () => {
      const real = window.fetch;
      let calls = 0;
      window.fetch = (...args) => (calls++ ? real(...args) : Promise.reject(new TypeError('no network')));
      try {
        const src = '/demo/films/parasite.json?tried-again';
        const snippet = `<film-card src="${src}"><p>Fallback</p></film-card>`;
        const first = await place(snippet + snippet);
        expect(first.boxes.map(shadowText)).to.deep.equal(['Fallback', 'Fallback']);
        expect(first.errors.length).to.equal(2);
        expect(calls).to.equal(1);
        const second = await place(snippet);
        expect(title(second.box)).to.equal('Parasite');
        expect(calls).to.equal(2);
        // And the box that had failed gets its film when it is put elsewhere.
        second.element.append(first.box);
        await settled(first.box);
        expect(title(first.box)).to.equal('Parasite');
        expect(calls).to.equal(2);
      } finally {
        window.fetch = real;
      }
    });
  });

  describe('when the film cannot be had', () => {
    const faults: [what: string, src: string, code: string, message: RegExp, remedy: string][] = [
      [
        'not found',
        '/__faults/404',
        'http',
        /^the server answered 404$/,
        'Check the address in src, and that the file may be read from this page.',
      ],
      [
        'a web page',
        '/__faults/html',
        'html',
        /^the address gives an HTML page, not film JSON$/,
        'Point src at the .json file itself.',
      ],
      [
        'half a file',
        '/__faults/cut',
        'json',
        /^this is not whole JSON: .+/,
        'Check it with a JSON validator; it may have been cut off.',
      ],
      [
        'a broken connection',
        '/__faults/drop',
        'network',
        /^the film could not be fetched: .+/,
        'Check the connection, and that the server allows this page to read it (CORS).',
      ],
      [
        'a redirect in circles',
        '/__faults/redirect',
        'network',
        /^the film could not be fetched: .+/,
        'Check the connection, and that the server allows this page to read it (CORS).',
      ],
      [
        'no address at all',
        'https://',
        'network',
        /^the film could not be fetched: .+/,
        'Check the connection, and that the server allows this page to read it (CORS).',
      ],
      [
        'ten million bytes',
        '/__faults/huge',
        'size',
        /^the file is larger than 2000000 bytes$/,
        'Keep one film to a file, without pictures in it.',
      ],
    ];
    for (const [what, src, code, message, remedy] of faults)
      it(`${what}: the fallback stays, one event says why, the neighbour is well`, async () => {
        const { element, boxes, loads, errors } = await place();
        const failed = nextEvent(element, 'film-error');
        element.innerHTML =
          `<film-card src="${src}"><p>Still here.</p></film-card>` +
          `<film-card src="/demo/films/parasite.json"></film-card>`;
        const [box, neighbour] = [...element.children] as FilmBox[];
        expect(boxes).to.deep.equal([]);
        await failed;
        await settled(box!);
        await settled(neighbour!);
        expect(shadowText(box!)).to.equal('Still here.');
        expect(states(box!)).to.deep.equal(['error']);
        expect(errors.length).to.equal(1);
        expect(errors[0]!.length).to.equal(1);
        const [issue] = errors[0]!;
        expect(issue!.message).to.match(message);
        expect({ ...issue, message: '' }).to.deep.equal({
          path: 'src',
          code,
          message: '',
          remedy,
          severity: 'error',
        });
        expect(title(neighbour!)).to.equal('Parasite');
        expect(loads.length).to.equal(1);
        expect(warnings.length).to.equal(1);
        expect(warnings[0]).to.match(/^onesheet: <film-card> /);
        expect(warnings[0]).to.contain(`src: ${issue!.message}. ${remedy}`);
      });

    it('no end of the answer: says so after a while', async () => {
      const real = AbortSignal.timeout;
      const waits: number[] = [];
      const clock = new AbortController();
      AbortSignal.timeout = (ms) => {
        waits.push(ms);
        return clock.signal;
      };
      try {
        const { element, errors } = await place();
        const { src, whenAsked } = endlessFilm();
        const failed = nextEvent(element, 'film-error');
        element.innerHTML = `<film-card src="${src}"><p>Still here.</p></film-card>`;
        await whenAsked();
        await quiet();
        expect(errors).to.deep.equal([]);
        clock.abort(new DOMException('The time is up.', 'TimeoutError'));
        await failed;
        expect(waits).to.deep.equal([20_000]);
        expect(errors).to.deep.equal([
          [
            {
              path: 'src',
              code: 'time',
              message: 'no whole answer within 20 seconds',
              remedy: 'Serve the film JSON from a cache close to readers.',
              severity: 'error',
            },
          ],
        ]);
        expect(shadowText(element.querySelector('film-card')!)).to.equal('Still here.');
      } finally {
        AbortSignal.timeout = real;
      }
    });

    it('half a script: the fallback stays', async () => {
      const { box, errors } = await place(
        `<film-card>${script('{"title":"Cut')}<p>Still here.</p></film-card>`,
      );
      expect(shadowText(box)).to.equal('Still here.');
      expect(errors.map(([issue]) => [issue!.path, issue!.code])).to.deep.equal([['script', 'json']]);
    });

    it('tells the console once for all boxes with the same trouble', async () => {
      const src = '/__faults/404?once-for-all';
      const { errors } = await place(
        `<film-card src="${src}"></film-card><cast-list src="${src}"></cast-list>`,
      );
      expect(errors.length).to.equal(2);
      expect(warnings.length).to.equal(1);
    });
  });

  describe('when the film is wrong', () => {
    it('a list: the fallback stays', async () => {
      const { box, errors, loads } = await place(
        '<film-card src="/__faults/array"><p>Still here.</p></film-card>',
      );
      expect(shadowText(box)).to.equal('Still here.');
      expect(loads).to.deep.equal([]);
      expect(errors).to.deep.equal([
        [
          {
            path: '',
            code: 'object',
            message: 'the document is a list, not a film',
            remedy: 'A film JSON is one object: { "title": "..." }.',
            severity: 'error',
          },
        ],
      ]);
    });

    it('no title: the fallback stays', async () => {
      const { box, errors } = await place(
        `<film-card>${script({ year: 2019 })}<p>Still here.</p></film-card><film-card src="/demo/films/parasite.json"></film-card>`,
      );
      expect(shadowText(box)).to.equal('Still here.');
      expect(states(box)).to.deep.equal(['error']);
      expect(errors).to.deep.equal([
        [
          {
            path: 'title',
            code: 'missing',
            message: '"title" is missing',
            remedy: 'Add it: without a title there is no film.',
            severity: 'error',
          },
        ],
      ]);
    });

    it('one field among good ones: the rest is shown', async () => {
      const film = {
        title: 'Nearly right',
        deals: [
          {
            status: 'closed',
            buyers: [{ name: 'Neon' }],
            territories: { include: ['US'] },
            price: { currency: 'USDD', amount: 5_000_000 },
          },
        ],
      };
      const { box, errors, loads } = await place(`<deal-box>${script(film)}<p>Fallback</p></deal-box>`);
      expect(shadowText(box)).to.contain('Neon');
      expect(shadowText(box)).to.contain('closed');
      expect(shadowText(box)).to.contain('United States');
      expect(shadowText(box)).not.to.contain('Fallback');
      expect(states(box)).to.deep.equal(['ready']);
      const issues = [
        {
          path: 'deals[0].price.currency',
          code: 'currency',
          message: '"USDD" is not an ISO 4217 code',
          remedy: 'Use a currency code such as "USD" or "EUR".',
          severity: 'error',
        },
      ];
      expect(errors).to.deep.equal([issues]);
      expect(loads).to.deep.equal([
        {
          film: {
            title: 'Nearly right',
            deals: [{ status: 'closed', buyers: [{ name: 'Neon' }], territories: { include: ['US'] } }],
          },
          issues,
        },
      ]);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain(
        'deals[0].price.currency: "USDD" is not an ISO 4217 code. Use a currency code such as "USD" or "EUR".',
      );
    });

    it('an unknown field alone: film-load carries the warning, and nothing is an error', async () => {
      const { box, errors, loads } = await place(
        `<film-card>${script({ title: 'T', orginalTitle: 'O' })}</film-card>`,
      );
      expect(title(box)).to.equal('T');
      expect(errors).to.deep.equal([]);
      expect(warnings).to.deep.equal([]);
      expect(loads).to.deep.equal([
        {
          film: { title: 'T' },
          issues: [
            {
              path: 'orginalTitle',
              code: 'unknown-field',
              message: '"orginalTitle" is not a field that is known here',
              remedy: 'Did you mean "originalTitle"?',
              severity: 'warning',
            },
          ],
        },
      ]);
    });

    it('what a program hands in by mistake: the fallback stays', async () => {
      const { box, errors } = await place('<film-card><p>Still here.</p></film-card>');
      for (const film of ['{"title":"T"}', 5, () => ({ title: 'T' }), Symbol('film')]) {
        box.film = film as never;
        await settled(box);
        expect(shadowText(box)).to.equal('Still here.');
      }
      expect(errors.map(([issue]) => issue!.code)).to.deep.equal(['object', 'object', 'object', 'object']);
    });
  });

  describe('events', () => {
    it('reach the page out of shadow roots', async () => {
      const { element, loads, errors } = await place();
      const root = element.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
      root.innerHTML = `<film-card>${script({ title: 'T', year: 'x' })}</film-card>`;
      await settled(root.querySelector('film-card')!);
      expect(loads.map(({ film }) => film)).to.deep.equal([{ title: 'T' }]);
      expect(errors.map((issues) => issues.map(({ path }) => path))).to.deep.equal([['year']]);
    });

    it('come once per film, however often the box renders', async () => {
      const { box, loads, errors } = await place(
        `<film-card>${script({ title: 'T', year: 'x' })}</film-card>`,
      );
      box.heading = 'Other';
      await settled(box);
      box.headingLevel = 2;
      await settled(box);
      expect([loads.length, errors.length]).to.deep.equal([1, 1]);
      box.film = { title: 'Next' };
      await settled(box);
      expect(loads.map(({ film }) => film.title)).to.deep.equal(['T', 'Next']);
    });
  });

  describe('states', () => {
    it('loading, then ready', async () => {
      const { element } = await place();
      const { src, whenAsked, release } = lateFilm();
      element.innerHTML = `<film-card src="${src}"><p>Wait</p></film-card>`;
      const box = element.querySelector('film-card')!;
      const loaded = nextEvent(box, 'film-load');
      await whenAsked();
      await quiet();
      expect(states(box)).to.deep.equal(['loading']);
      expect(shadowText(box)).to.equal('Wait');
      await release();
      await loaded;
      expect(states(box)).to.deep.equal(['ready']);
      expect(title(box)).to.equal('Ballerina Overdrive');
    });

    it('stale, for a deal that may have moved on', async () => {
      const deals = [{ status: 'closing', buyers: [{ name: 'Neon' }], date: '2001-01' }];
      const { box } = await place(`<deal-box>${script({ title: 'T', deals })}</deal-box>`);
      expect(states(box)).to.deep.equal(['ready', 'stale']);
      box.film = { title: 'T', deals: [{ ...deals[0], status: 'closed' }] };
      await settled(box);
      expect(states(box)).to.deep.equal(['ready']);
    });

    it('empty, when the film has nothing for the box and the page no fallback', async () => {
      const { box } = await place(`<deal-box>${script({ title: 'T' })}</deal-box>`);
      expect(states(box)).to.deep.equal(['empty']);
      expect(box.offsetHeight).to.equal(0);
      const other = await place(`<deal-box>${script({ title: 'T' })}<p>No deal yet.</p></deal-box>`);
      expect(states(other.box)).to.deep.equal([]);
      expect(shadowText(other.box)).to.equal('No deal yet.');
    });
  });

  describe('in a page that moves', () => {
    it('the newest src wins, though an older answer comes later', async () => {
      const { element, loads, errors } = await place();
      const older = lateFilm();
      element.innerHTML = `<film-card src="${older.src}"></film-card>`;
      const box = element.querySelector('film-card')!;
      await older.whenAsked();
      box.src = PARASITE;
      await settled(box);
      expect(title(box)).to.equal('Parasite');
      await older.release();
      // Both boxes share one request, so the older answer has come when the other box shows it.
      const other = await place(`<film-card src="${older.src}"></film-card>`);
      expect(title(other.box)).to.equal('Ballerina Overdrive');
      expect(title(box)).to.equal('Parasite');
      expect(loads.map(({ film }) => film.title)).to.deep.equal(['Parasite']);
      expect(errors).to.deep.equal([]);
    });

    it('keeps the film it shows until the next one is there', async () => {
      const { box } = await place('<film-card src="/demo/films/parasite.json"></film-card>');
      const loaded = nextEvent(box, 'film-load');
      const next = lateFilm();
      box.src = next.src;
      await next.whenAsked();
      await quiet();
      expect(title(box)).to.equal('Parasite');
      expect(states(box)).to.deep.equal(['loading', 'ready']);
      await next.release();
      await loaded;
      expect(title(box)).to.equal('Ballerina Overdrive');
    });

    it('goes back to its fallback when the next film cannot be had', async () => {
      const { box, errors } = await place(
        '<film-card src="/demo/films/parasite.json"><p>Fallback</p></film-card>',
      );
      box.src = '/__faults/404?afterwards';
      await settled(box);
      expect(shadowText(box)).to.equal('Fallback');
      expect(states(box)).to.deep.equal(['error']);
      expect(errors.length).to.equal(1);
    });

    it('survives its removal while loading, and shows its film when it is put back', async () => {
      const { element, errors } = await place();
      const { src, whenAsked, release } = lateFilm();
      element.innerHTML = `<film-card src="${src}"></film-card>`;
      const box = element.querySelector('film-card')!;
      await whenAsked();
      box.remove();
      await release();
      await settled(box);
      element.append(box);
      await settled(box);
      expect(title(box)).to.equal('Ballerina Overdrive');
      expect(errors).to.deep.equal([]);
    });

    it('asks no second time when it is moved, while loading or later', async () => {
      const { src, requests } = filmWithCount(PARASITE);
      const { element, loads } = await place('<section></section>');
      const box = document.createElement('film-card');
      box.src = src;
      element.append(box);
      element.querySelector('section')!.append(box);
      await settled(box);
      expect(title(box)).to.equal('Parasite');
      const heading = box.shadowRoot!.querySelector('[part=heading]');
      element.prepend(box);
      await settled(box);
      expect(box.shadowRoot!.querySelector('[part=heading]')).to.equal(heading);
      expect(loads.length).to.equal(1);
      expect(await requests()).to.equal(1);
    });
  });
});
