// What all boxes have in common, tested on each of them.
import { expect } from '@open-wc/testing';
import { boxes, placed, settled, shown, tags, wrapper, type AnyBox } from '../support/boxes.js';
import { lateTag } from '../support/box-suite.js';
import { nextEvent, shadowText, until, visibleText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';
import { quiet } from '../support/quiet.js';
import { allByRole, byRole, byText } from '../support/roles.js';
import { lateFilm } from '../support/server.js';
import { version } from '../../src/base/version.js';

const FILM = '/demo/films/ballerina-overdrive.json';
const states = (box: Element) =>
  ['loading', 'ready', 'stale', 'error', 'empty'].filter((state) => box.matches(`:state(${state})`));

/** A place inside a shadow root of somebody else's. */
async function insideAnother(): Promise<HTMLElement> {
  const host = await wrapper();
  const inner = document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(inner);
  return inner;
}

/** All that one sort of event says on its way to the document. */
function heard(type: string): Event[] {
  const events: Event[] = [];
  const listener = (event: Event) => events.push(event);
  document.addEventListener(type, listener);
  after(() => document.removeEventListener(type, listener));
  return events;
}

describe('film-load and film-error', () => {
  for (const tag of tags) {
    it(`<${tag}> says that it has its film, through every shadow root`, async () => {
      const events = heard('film-load');
      const box = await placed(tag, { attributes: { src: FILM }, into: await insideAnother() });
      await nextEvent(box, 'film-load');
      expect(events).to.have.length(1);
      const [event] = events as HTMLElementEventMap['film-load'][];
      expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([true, true, false]);
      expect(event!.detail.film.title).to.equal('Ballerina Overdrive');
      expect(event!.detail.issues).to.deep.equal([]);
    });

    it(`<${tag}> says what was left out, and shows the rest`, async () => {
      const events = heard('film-error');
      const box = await placed(tag, {
        properties: { film: { ...fullFilm(), runtime: 'long' } },
        into: await insideAnother(),
      });
      await nextEvent(box, 'film-error');
      expect(events).to.have.length(1);
      const [event] = events as HTMLElementEventMap['film-error'][];
      expect([event!.bubbles, event!.composed, event!.cancelable]).to.deep.equal([true, true, false]);
      expect(event!.detail.issues).to.deep.equal([
        {
          path: 'runtime',
          code: 'count',
          message: '"long" is not a whole number above zero',
          remedy: 'Write digits without quotes.',
          severity: 'error',
        },
      ]);
      expect(states(box)).to.include('ready').and.not.include('error');
      expect(shadowText(box)).to.include('The Long Night');
    });
  }

  it('an unknown field is told with the film, and is no error', async () => {
    const errors = heard('film-error');
    const box = await placed('film-card', { properties: { film: { title: 'Dust', titel: 'Staub' } } });
    const { detail } = await nextEvent<HTMLElementEventMap['film-load']>(box, 'film-load');
    expect(detail.issues.map(({ path, severity }) => [path, severity])).to.deep.equal([['titel', 'warning']]);
    await quiet();
    expect(errors).to.be.empty;
  });

  it('a film is told once, whatever else changes', async () => {
    const events = heard('film-load');
    const box = await shown('film-card', { title: 'Dust' });
    await quiet();
    box.heading = 'Other';
    box.headingLevel = 2;
    await settled(box);
    await quiet();
    expect(events).to.have.length(1);
    box.film = { title: 'Harbour' };
    await settled(box);
    await quiet();
    expect(events).to.have.length(2);
  });
});

describe('states', () => {
  it('go from loading to ready', async () => {
    const { src, whenAsked, release } = lateFilm(FILM);
    const box = await placed('film-card', { attributes: { src }, fallback: '<p>Soon</p>' });
    const loaded = nextEvent(box, 'film-load');
    await whenAsked();
    await quiet();
    expect(states(box)).to.deep.equal(['loading']);
    expect(shadowText(box)).to.equal('Soon');
    await release();
    await loaded;
    expect(states(box)).to.deep.equal(['ready']);
  });

  it('are none without data to wait for, and the fallback stays', async () => {
    const box = await placed('film-card', { fallback: '<p>No film yet</p>' });
    await settled(box);
    await quiet();
    expect(states(box)).to.deep.equal([]);
    expect(shadowText(box)).to.equal('No film yet');
  });

  it('are error for data that is no film', async () => {
    const box = await placed('film-card', { properties: { film: [] }, fallback: '<p>Read on</p>' });
    await nextEvent(box, 'film-error');
    expect(states(box)).to.deep.equal(['error']);
    expect(shadowText(box)).to.equal('Read on');
  });

  it('recover with the next film', async () => {
    const box = await placed('film-card', { properties: { film: 7 } });
    await nextEvent(box, 'film-error');
    box.film = { title: 'Dust' };
    await nextEvent(box, 'film-load');
    expect(states(box)).to.deep.equal(['ready']);
    expect(shadowText(box)).to.equal('Dust');
  });

  it('are empty for a film that has nothing for the box', async () => {
    const box = await shown('cast-list', { title: 'Dust' });
    expect(states(box)).to.deep.equal(['empty']);
  });

  it('go back to the fallback when the next film has nothing for the box', async () => {
    const box = await shown('cast-list', fullFilm(), { fallback: '<p>No cast yet</p>' });
    box.film = { title: 'Dust' };
    await settled(box);
    expect(shadowText(box)).to.equal('No cast yet');
    expect(states(box)).to.deep.equal([]);
  });
});

describe('a box without anything to show', () => {
  for (const [name, style] of [
    ['a row', 'display: flex; gap: 20px'],
    ['a column', 'display: flex; flex-direction: column; gap: 20px'],
    ['a grid', 'display: grid; gap: 20px'],
  ] as const)
    it(`takes no space in ${name}`, async () => {
      const into = await wrapper(style);
      into.innerHTML = '<i>One</i>';
      const box = await shown('cast-list', { title: 'Dust' }, { into });
      into.insertAdjacentHTML('beforeend', '<i>Two</i>');
      const [one, two] = [...into.querySelectorAll('i')].map((i) => i.getBoundingClientRect());
      const between = name === 'a row' ? two!.left - one!.right : two!.top - one!.bottom;
      expect(between).to.equal(20);
      expect(box.offsetHeight).to.equal(0);
    });

  it('counts neither a script nor what stands in the footer as a fallback', async () => {
    const box = await shown(
      'cast-list',
      { title: 'Dust' },
      { fallback: ' <script type="text/plain">x</script> <p slot="footer">Data</p> ' },
    );
    expect(box.offsetHeight).to.equal(0);
  });

  it('comes back with its facts', async () => {
    const box = await shown('cast-list', { title: 'Dust' });
    box.film = fullFilm();
    await settled(box);
    expect(box.offsetHeight).to.be.above(50);
  });
});

for (const tag of tags) {
  describe(`<${tag}> as a guest`, () => {
    it('is not there when hidden', async () => {
      const box = await shown(tag, fullFilm(), { attributes: { hidden: '' } });
      expect(box.getClientRects()).to.have.length(0);
      box.hidden = false;
      expect(box.offsetHeight).to.be.above(50);
    });

    it('shows what stands in its footer', async () => {
      const box = await shown(tag, fullFilm(), {
        fallback: '<p>Fallback</p><p slot="footer">Data: the desk</p>',
      });
      expect(shadowText(box))
        .to.match(/Updated May 2, 2019 Data: the desk$/)
        .and.not.include('Fallback');
    });

    it('keeps its sizes whatever the page sets', async () => {
      const sizes = (box: AnyBox) => [
        box.offsetHeight,
        ...[...box.shadowRoot!.querySelectorAll('*')].map((element) => getComputedStyle(element).fontSize),
      ];
      const style = 'width: 600px;';
      const plain = sizes(await shown(tag, fullFilm(), { into: await wrapper(style) }));
      expect(plain).to.include('16px').and.include('14px');
      const odd =
        'font-size: 40px; line-height: 3; letter-spacing: 9px; word-spacing: 9px; text-transform: uppercase; ' +
        'text-indent: 40px; white-space: pre; font-weight: 900; text-align: center; list-style: square; word-break: break-all';
      const guest = await shown(tag, fullFilm(), { into: await wrapper(style + odd) });
      expect(sizes(guest)).to.deep.equal(plain);
      const small = await shown(tag, fullFilm(), { into: await wrapper(style) });
      document.documentElement.style.fontSize = '62.5%';
      try {
        expect(getComputedStyle(document.documentElement).fontSize).to.equal('10px');
        expect(sizes(small)).to.deep.equal(plain);
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });

    it('keeps its looks whatever the page’s style sheet says', async () => {
      const into = await wrapper('width: 600px');
      const before = await shown(tag, fullFilm(), { into });
      const height = before.offsetHeight;
      const sheet = document.createElement('style');
      sheet.textContent = `:not(html, body, div, ${tag}) { padding: 33px; color: red; margin: 50px !important; display: inline }`;
      into.append(sheet);
      const inside = before.shadowRoot!.querySelector('section')!;
      expect(getComputedStyle(inside).color).to.equal('rgb(29, 29, 27)');
      expect(inside.offsetHeight).to.equal(height);
    });

    it('follows the page’s colour scheme', async () => {
      const ink = async (scheme: string) => {
        const box = await shown(tag, fullFilm(), { into: await wrapper(`color-scheme: ${scheme}`) });
        return getComputedStyle(box.shadowRoot!.querySelector('section')!).color;
      };
      expect(await ink('light')).to.equal('rgb(29, 29, 27)');
      expect(await ink('dark')).to.equal('rgb(236, 235, 230)');
    });

    it('lets the page set its tokens', async () => {
      const box = await shown(tag, fullFilm(), {
        into: await wrapper('--film-ink: rgb(1, 2, 3); --film-size: 18px; --film-padding: 5px'),
      });
      const { color, fontSize, paddingTop } = getComputedStyle(box.shadowRoot!.querySelector('section')!);
      expect([color, fontSize, paddingTop]).to.deep.equal(['rgb(1, 2, 3)', '18px', '5px']);
    });

    it('lets the page style its parts', async () => {
      const into = await wrapper();
      const sheet = document.createElement('style');
      sheet.textContent = `${tag}::part(heading) { color: rgb(9, 8, 7) } ${tag}::part(rumored) { color: rgb(4, 5, 6) }`;
      into.append(sheet);
      const box = await shown(tag, fullFilm(), { into });
      expect(getComputedStyle(allByRole(box, 'heading')[0]!).color).to.equal('rgb(9, 8, 7)');
      const colors = byText(box, 'rumored').map((element) => getComputedStyle(element).color);
      expect(colors).to.include('rgb(4, 5, 6)');
    });

    it('has no reactive property of its own', async () => {
      const box = await shown(tag, fullFilm());
      // Lit's own list of them is not in what script tags get; the declarations are.
      const names: string[] = [];
      for (
        let c = boxes[tag] as { properties?: object };
        c?.properties;
        c = Object.getPrototypeOf(c) as object
      )
        names.push(...Object.keys(c.properties));
      expect(names).to.include.members(['film', 'src', 'heading', 'headingLevel']);
      expect(names.filter((name) => Object.hasOwn(box, name))).to.deep.equal([]);
    });

    it('says which version it is', () => {
      expect(boxes[tag]!.version).to.equal(version);
    });
  });
}

describe('film-link', () => {
  it('says where a link goes, and lets the page stop it', async () => {
    const events = heard('film-link');
    const into = await insideAnother();
    const box = await shown('film-card', fullFilm(), { into });
    const defaults: boolean[] = [];
    const stop = (event: Event) => {
      defaults.push(event.defaultPrevented);
      event.preventDefault();
    };
    window.addEventListener('click', stop);
    after(() => window.removeEventListener('click', stop));
    byRole(box, 'link', 'Press kit').click();
    box.addEventListener('film-link', (event) => event.preventDefault());
    byRole(box, 'link', 'Official site').click();
    const [first, second] = events as HTMLElementEventMap['film-link'][];
    expect(first!.detail).to.deep.equal({ href: `${location.origin}/press`, text: 'Press kit' });
    expect(second!.detail).to.deep.equal({ href: 'https://example.com/film', text: 'Official site' });
    expect([first!.bubbles, first!.composed, first!.cancelable]).to.deep.equal([true, true, true]);
    expect(defaults).to.deep.equal([false, true]);
  });

  it('is not sent for a click elsewhere', async () => {
    const events = heard('film-link');
    const box = await shown('film-card', fullFilm());
    byRole(box, 'heading').click();
    expect(events).to.be.empty;
  });

  it('is sent from a prerendered box that was taken over', async () => {
    const { prerendered } = await import('../support/boxes.js');
    const { as, define } = lateTag('film-card');
    const box = await prerendered('film-card', fullFilm(), { as });
    define();
    await settled(box);
    const said = nextEvent<HTMLElementEventMap['film-link']>(box, 'film-link');
    box.addEventListener('film-link', (event) => event.preventDefault());
    byRole(box, 'link', 'Press kit').click();
    expect((await said).detail.text).to.equal('Press kit');
  });
});

describe('a prerendered box', () => {
  const updated = (date: string | undefined, title: string) => ({ ...fullFilm(), title, updated: date });

  for (const [was, is, newer] of [
    ['2026-03-14', '2026-03-13', false],
    ['2026-03-14', '2025', false],
    ['2026-03-14', '2026-03-14', true],
    ['2026-03-14', '2026-03-15', true],
    ['2026-03-14', undefined, true],
    [undefined, '2020-01-01', true],
    // HTML has no word for a quarter, so no element in the footer has it.
    ['2026-Q1', '2025-12-31', false],
    ['2026-Q1', '2026-04-01', true],
    ['2026-03-14', '2026-Q2', true],
    ['2026-03-14', '2025-Q4', false],
  ] as const)
    it(`of ${was ?? 'no date'} ${newer ? 'shows' : 'keeps out'} a film of ${is ?? 'no date'}`, async () => {
      const { prerendered } = await import('../support/boxes.js');
      const { as, define } = lateTag('film-card');
      const box = await prerendered('film-card', updated(was, 'Was'), { as });
      box.film = updated(is, 'Is');
      const before = shadowText(box);
      define();
      await nextEvent(box, 'film-load');
      await settled(box);
      expect(box.matches(':state(ready)')).to.be.true;
      if (newer) expect(shadowText(box)).to.match(/^Is /);
      else expect(shadowText(box)).to.equal(before);
      expect(before).to.match(/^Was /);
    });

  it('keeps an older film out whatever has been done to its footer', async () => {
    const { prerendered } = await import('../support/boxes.js');
    const { as, define } = lateTag('film-card');
    const box = await prerendered('film-card', updated('2026-03-14', 'Was'), { as });
    // As a page does that writes dates in its own way.
    box.shadowRoot!.querySelector('[part=footer]')!.innerHTML =
      '<p><time datetime="1999">Long ago</time></p>';
    box.film = updated('2026-01-01', 'Older');
    define();
    await nextEvent(box, 'film-load');
    await settled(box);
    expect(shadowText(box)).to.match(/^Was /);
  });

  it('that keeps an older film out takes a newer one later', async () => {
    const { prerendered } = await import('../support/boxes.js');
    const { as, define } = lateTag('film-card');
    const box = await prerendered('film-card', updated('2026-03-14', 'Was'), { as });
    box.film = updated('2026-01-01', 'Older');
    define();
    await settled(box);
    box.film = updated('2026-05-01', 'Newer');
    await settled(box);
    expect(shadowText(box)).to.match(/^Newer /);
  });

  for (const [tag, attributes] of [
    ['cast-list', { max: '1' }],
    ['deal-box', {}],
  ] as const)
    it(`<${tag}> unfolds before its film is there`, async () => {
      const { prerendered } = await import('../support/boxes.js');
      const { as, define } = lateTag(tag);
      const film = fullFilm();
      film['deals'] = Array.from({ length: 12 }, (_, i) => ({
        ...(film['deals'] as object[])[0],
        id: `d${i}`,
      }));
      const box = await prerendered(tag, film, { as, attributes });
      define();
      await settled(box);
      const height = box.offsetHeight;
      byRole(box, 'button').click();
      expect(allByRole(box, 'button')).to.be.empty;
      expect(box.offsetHeight).to.be.above(height);
    });
});

/** Collects timers of a second instead of starting them: the test itself says when the second is over. */
function seconds() {
  const { setTimeout: set, clearTimeout: clear } = window;
  const timers = new Map<unknown, () => void>();
  window.setTimeout = ((act: () => void, ms?: number, ...rest: unknown[]) => {
    if (ms !== 1000) return set(act, ms, ...rest);
    const id = set(() => {}, 0);
    timers.set(id, act);
    return id;
  }) as typeof setTimeout;
  window.clearTimeout = (id) => {
    timers.delete(id);
    clear(id);
  };
  return {
    restore: () => Object.assign(window, { setTimeout: set, clearTimeout: clear }),
    running: () => timers.size,
    pass: () => {
      for (const [id, act] of timers) {
        timers.delete(id);
        act();
      }
    },
  };
}

describe('film-view', () => {
  let clock: ReturnType<typeof seconds>;
  beforeEach(() => (clock = seconds()));
  afterEach(() => clock.restore());

  /** Waits until a box that has just moved has been looked at: observers are told in the order of their making. */
  async function looked(box: Element, part: number): Promise<void> {
    await import('../../src/base/views.js');
    let ratio: number | undefined;
    const observer = new IntersectionObserver(([entry]) => (ratio = entry!.intersectionRatio));
    observer.observe(box);
    await until('the box to be looked at', () => ratio !== undefined);
    observer.disconnect();
    expect(ratio).to.be.closeTo(part, 0.05);
  }

  it('comes once, after half of the box was in view for a second', async function () {
    if (document.hidden) this.skip();
    const events = heard('film-view');
    const into = await wrapper('position: fixed; left: 0; top: 0; width: 300px');
    const box = await shown('film-card', { title: 'Dust' }, { into });
    const height = box.offsetHeight;
    const at = async (part: number) => {
      into.style.top = `${-height * (1 - part)}px`;
      await looked(box, Math.max(part, 0));
    };
    await at(0.3);
    expect(clock.running(), 'less than half of it').to.equal(0);
    await at(0.8);
    expect(clock.running(), 'more than half').to.equal(1);
    expect(events, 'before the second is over').to.be.empty;
    await at(0.1);
    expect(clock.running(), 'gone again').to.equal(0);
    await at(0.7);
    expect(clock.running(), 'there again').to.equal(1);
    clock.pass();
    expect(events).to.have.length(1);
    expect([events[0]!.bubbles, events[0]!.composed, events[0]!.cancelable]).to.deep.equal([
      true,
      true,
      false,
    ]);
    expect(events[0]!.target).to.equal(box);
    await at(-1);
    await at(1);
    box.film = { title: 'Dusk' };
    await settled(box);
    await quiet();
    await looked(box, 1);
    clock.pass();
    expect(events, 'a second time').to.have.length(1);
  });

  it('does not come from a box that is taken away before a reader could see it', async function () {
    if (document.hidden) this.skip();
    const into = await wrapper('position: fixed; left: 0; top: 0; width: 300px');
    const box = await shown('film-card', { title: 'Dust' }, { into });
    into.style.top = `${-0.7 * box.offsetHeight}px`;
    await looked(box, 0.3);
    box.remove();
    await looked(box, 0);
    expect(clock.running()).to.equal(0);
  });

  it('does not come from a box that shows its fallback', async function () {
    if (document.hidden) this.skip();
    const events = heard('film-view');
    const box = await placed('film-card', { fallback: '<p>Read on</p>' });
    await settled(box);
    await quiet();
    await looked(box, 1);
    expect(clock.running()).to.equal(0);
    expect(events).to.be.empty;
  });
});

describe('the language of the page', () => {
  const dated = { title: 'Dust', updated: '2019-05-02' };

  it('is that of the nearest element that names one', async () => {
    const outer = await wrapper('', { lang: 'en-US' });
    const inner = document.createElement('div');
    inner.lang = 'en-GB';
    outer.append(inner);
    const american = await shown('film-card', dated, { into: outer });
    const british = await shown('film-card', dated, { into: inner });
    expect(shadowText(american)).to.equal('Dust Updated May 2, 2019');
    expect(shadowText(british)).to.equal('Dust Updated 2 May 2019');
    expect(byRole(british, 'heading').closest('[lang]')!.getAttribute('lang')).to.equal('en-GB');
  });

  it('may be the box’s own, or that of the host around it', async () => {
    const own = await shown('film-card', dated, { attributes: { lang: 'en-GB' } });
    expect(shadowText(own)).to.equal('Dust Updated 2 May 2019');
    const into = await insideAnother();
    (into.getRootNode() as ShadowRoot).host.setAttribute('lang', 'en_GB');
    expect(shadowText(await shown('film-card', dated, { into }))).to.equal('Dust Updated 2 May 2019');
  });

  it('changes the box when it changes', async () => {
    const into = await wrapper('', { lang: 'en-US' });
    const box = await shown('film-card', dated, { into });
    into.lang = 'en-GB';
    await quiet();
    await settled(box);
    expect(shadowText(box)).to.equal('Dust Updated 2 May 2019');
  });

  it('is read again where the box has moved to', async () => {
    const box = await shown('film-card', dated, { into: await wrapper('', { lang: 'en-US' }) });
    (await wrapper('', { lang: 'en-GB' })).append(box);
    await quiet();
    await settled(box);
    expect(shadowText(box)).to.equal('Dust Updated 2 May 2019');
  });

  for (const lang of ['tlh', 'xx-YY', 'not a language', ''])
    it(`"${lang}", which boxes don’t speak, is English throughout`, async () => {
      const box = await shown('film-card', dated, { into: await wrapper('', { lang }) });
      expect(shadowText(box)).to.equal('Dust Updated May 2, 2019');
      expect(byRole(box, 'heading').closest('[lang]')!.getAttribute('lang')).to.equal('en');
    });

  it('is told apart from the film’s own', async () => {
    const film = {
      title: 'Poussière',
      lang: 'fr',
      logline: 'Un homme attend.',
      originalTitle: 'Staub',
      originalLanguage: 'de',
      kind: 'feature',
      genres: ['drame'],
    };
    const box = await shown('film-card', film);
    const langOf = (text: string) => byText(box, text)[0]!.closest('[lang]')!.getAttribute('lang');
    expect(visibleText(byRole(box, 'heading'))).to.equal('Poussière');
    expect(byRole(box, 'heading').querySelector('[lang]')!.getAttribute('lang')).to.equal('fr');
    expect(langOf('Un homme attend.')).to.equal('fr');
    expect(langOf('drame')).to.equal('fr');
    expect(langOf('Staub')).to.equal('de');
    expect(langOf('feature film · drame')).to.equal('en');
  });

  it('is not repeated where it is the film’s own', async () => {
    const box = await shown('film-card', { title: 'Dust', lang: 'en-US', logline: 'A man waits.' });
    expect(box.shadowRoot!.querySelectorAll('section [lang]')).to.have.length(0);
  });
});

describe('many boxes in a page', () => {
  it('those in view go first, together; each of the others in a task of its own', async () => {
    const far = await wrapper('position: absolute; top: 5000px');
    const near = await wrapper('position: fixed; top: 0; left: 0; width: 300px');
    // Counts tasks: every timer is one. (WebKit lets timers pass messages.)
    let task = 0;
    let timer: ReturnType<typeof setTimeout>;
    const tick = () => {
      task++;
      timer = setTimeout(tick);
    };
    const rendered: [where: string, task: number][] = [];
    const add = (where: string, into: HTMLElement) => {
      const box = document.createElement('film-card');
      box.film = { title: `Film ${rendered.length}` };
      into.append(box);
      new MutationObserver((_, observer) => {
        if (!box.shadowRoot!.querySelector('section')) return;
        observer.disconnect();
        rendered.push([where, task]);
      }).observe(box.shadowRoot!, { childList: true, subtree: true });
      return box;
    };
    const all = [
      ...Array.from({ length: 5 }, () => add('far', far)),
      ...Array.from({ length: 5 }, () => add('near', near)),
    ];
    tick();
    await Promise.all(all.map((box) => box.updateComplete));
    await until('all boxes', () => rendered.length === all.length);
    clearTimeout(timer!);
    expect(rendered.map(([where]) => where)).to.deep.equal([
      ...Array(5).fill('near'),
      ...Array(5).fill('far'),
    ]);
    const tasks = rendered.map(([, when]) => when);
    expect(new Set(tasks.slice(0, 5)).size, 'tasks of those in view').to.equal(1);
    expect(new Set(tasks).size, 'tasks in all').to.equal(6);
    expect(allByRole(all[9]!, 'heading')).to.have.length(1);
  });
});
