// When the words of a language are fetched, and what a reader sees until they are there. The tests share a page, and
// a page fetches a language once: each has a language of its own.
import { expect, waitUntil } from '@open-wc/testing';
import { placed, shown, wrapper, type AnyBox } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { nextEvent, shadowText, visibleText } from '../support/fixtures.js';

/** Addresses and times of the language files that the page has asked for. */
const asked = (language = '(?!en)[a-z]{2}'): [name: string, start: number][] =>
  performance
    .getEntriesByType('resource')
    .filter(({ name }) => new RegExp(`/src/words/languages/${language}\\.[jt]s`).test(name))
    .map(({ name, startTime }) => [name, startTime]);

/** What the server does with a language until the end of the test. */
function fault(what: '404' | 'drop' | 'slow', language: string): void {
  document.cookie = `fault=${encodeURIComponent(`${what} /src/words/languages/${language}.ts`)}; path=/`;
}
const noFault = () => void (document.cookie = 'fault=; path=/; max-age=0');
afterEach(noFault);

const part = (box: AnyBox, name: string) => box.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const says = (box: AnyBox, heading: string) =>
  waitUntil(() => part(box, 'heading') && visibleText(part(box, 'heading')!).startsWith(heading), heading);
/** Every text that a reader could have read in a box since. */
function watch(box: AnyBox): string[] {
  const seen: string[] = [];
  const look = () => seen.push(shadowText(box));
  new MutationObserver(look).observe(box.shadowRoot!, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  look();
  return seen;
}

const parasite = () => demoFilm('parasite');

describe('a page in English', () => {
  it('asks for no language', async () => {
    for (const lang of ['en', 'en-GB', 'EN_us', 'tlh', ''])
      await shown('cast-list', parasite(), { into: await wrapper('', { lang }) });
    await shown('cast-list', parasite());
    expect(asked()).to.deep.equal([]);
  });
});

describe('a page in another language', () => {
  it('asks for it once, beside the film', async () => {
    const src = `/__faults/slow?ms=600&file=/demo/films/parasite.json&${Math.random()}`;
    const into = await wrapper('', { lang: 'fr' });
    const boxes = [];
    for (const tag of ['cast-list', 'crew-list', 'cast-list'])
      boxes.push(await placed(tag, { attributes: { src }, into }));
    await says(boxes[0]!, 'Interprétation');
    await says(boxes[1]!, 'Derrière la caméra');
    await says(boxes[2]!, 'Interprétation');
    const [film] = performance.getEntriesByName(new URL(src, location.href).href);
    expect(asked('fr')).to.have.length(1);
    expect(asked()).to.have.length(1);
    expect(asked('fr')[0]![1]).to.be.below((film as PerformanceResourceTiming).responseEnd - 300);
  });

  it('is never shown English words, however late its own', async () => {
    fault('slow', 'it');
    const into = await wrapper('', { lang: 'it' });
    const start = performance.now();
    const box = await placed('cast-list', {
      properties: { film: parasite() },
      fallback: '<p>Song Kang-ho.</p>',
      into,
    });
    const seen = watch(box);
    await says(box, 'Interpreti');
    expect(performance.now() - start).to.be.above(400);
    expect(seen[0]).to.equal('Song Kang-ho.');
    expect(seen.filter((text) => /\bCast\b/.test(text))).to.be.empty;
    expect(seen.at(-1)).to.match(/^Interpreti Parasite /);
  });

  it('tells of the film when there are words for it', async () => {
    fault('slow', 'nl');
    const into = await wrapper('', { lang: 'nl' });
    const box = await placed('cast-list', { properties: { film: parasite() }, into });
    await nextEvent(box, 'film-load');
    expect(shadowText(box)).to.match(/^Rolverdeling /);
  });

  it('changes the box when it changes; until then the box keeps its words', async () => {
    const into = await wrapper('', { lang: 'fr' });
    const box = await shown('cast-list', parasite(), { into });
    await says(box, 'Interprétation');
    fault('slow', 'de');
    const seen = watch(box);
    into.lang = 'de-AT';
    await says(box, 'Besetzung');
    expect(part(box, 'box')!.lang).to.equal('de-AT');
    expect(seen.filter((text) => !/^(Interprétation|Besetzung) /.test(text))).to.be.empty;
    into.removeAttribute('lang');
    await says(box, 'Cast');
    into.lang = 'de';
    await says(box, 'Besetzung');
    expect(asked('de')).to.have.length(1);
  });

  it('counts when it changes faster than words come', async () => {
    fault('slow', 'pl');
    const into = await wrapper('', { lang: 'pl' });
    const box = await shown('cast-list', parasite(), { into });
    into.lang = 'fr';
    await says(box, 'Interprétation');
    const seen = watch(box);
    await waitUntil(() => asked('pl').length, 'no Polish');
    await new Promise((go) => setTimeout(go, 100));
    expect(new Set(seen)).to.have.length(1);
  });

  it('is that of an ancestor inside another shadow root', async () => {
    const outer = await wrapper('', { lang: 'en' });
    const inner = document.createElement('div');
    inner.lang = 'fr-CA';
    outer.attachShadow({ mode: 'open' }).append(inner);
    const box = await shown('cast-list', parasite(), { into: inner });
    await says(box, 'Interprétation');
    expect(part(box, 'box')!.lang).to.equal('fr-CA');
  });

  it('marks the film’s own texts with theirs', async () => {
    const film = { title: 'Dust', lang: 'en', kind: 'feature', logline: 'A man waits.', genres: ['Drama'] };
    const box = await shown('film-card', film, { into: await wrapper('', { lang: 'fr' }) });
    await says(box, 'Dust');
    expect(part(box, 'logline')!.lang).to.equal('en');
    expect(part(box, 'heading')!.querySelector('[lang]')!.getAttribute('lang')).to.equal('en');
    const [about] = box.shadowRoot!.querySelectorAll('[part=about]');
    expect(visibleText(about!)).to.equal('long métrage · Drama');
    expect([...about!.querySelectorAll('[lang]')].map(visibleText)).to.deep.equal(['Drama']);
  });

  it('mirrors the box where it is Arabic', async () => {
    const box = await shown('cast-list', parasite(), { into: await wrapper('', { lang: 'ar-EG' }) });
    await waitUntil(() => part(box, 'box'));
    const { dir } = part(box, 'box') as HTMLElement;
    expect(dir).to.equal('rtl');
    const [face, name] = ['[part=face]', '[part=name]'].map((selector) =>
      box.shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(face!.left).to.be.above(name!.left);
  });

  it('is English throughout where there is no such file', async () => {
    fault('404', 'ja');
    const film = { ...parasite(), updated: '2026-03-14' };
    const box = await shown('cast-list', film, { into: await wrapper('', { lang: 'ja' }) });
    await says(box, 'Cast');
    expect(part(box, 'box')!.lang).to.equal('en');
    expect(shadowText(box)).to.contain('Updated March 14, 2026');
  });

  it('is asked for again when it could not be had', async function () {
    fault('drop', 'sv');
    const into = await wrapper('', { lang: 'sv' });
    const box = await shown('cast-list', parasite(), { into });
    await says(box, 'Cast');
    expect(part(box, 'box')!.lang).to.equal('en');
    noFault();
    // Firefox remembers a failed import for as long as the page lives, whoever asks again.
    const again = await import('../../src/words/languages/sv.js').catch(() => undefined);
    if (!again) this.skip();
    into.append(box);
    await says(box, 'I rollerna');
    expect(part(box, 'box')!.lang).to.equal('sv');
  });
});
