// When the words of a language are fetched, and what a reader sees until they are there. The tests share a page, and
// a page fetches a language once: each has a language of its own.
import { expect } from '@open-wc/testing';
import { placed, shown, wrapper, type AnyBox } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { nextEvent, shadowText, until, visibleText } from '../support/fixtures.js';
import { quiet } from '../support/quiet.js';
import { endModuleFault, lateFilm, moduleFault } from '../support/server.js';

/** The language files that the page has loaded, English apart, by their addresses. */
const languageFiles = (language = '(?!en)[a-z]{2}(-[A-Z][a-z]+)?'): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new RegExp(`/src/words/languages/${language}\\.[jt]s`).test(name));

const file = (language: string) => `/src/words/languages/${language}.ts`;

const part = (box: AnyBox, name: string) => box.shadowRoot!.querySelector<HTMLElement>(`[part=${name}]`);
const says = (box: AnyBox, heading: string) =>
  until(heading, () => part(box, 'heading') && visibleText(part(box, 'heading')!).startsWith(heading));
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
    expect(languageFiles()).to.deep.equal([]);
  });
});

describe('a page in another language', () => {
  it('asks for it once, beside the film', async () => {
    const { src, release } = lateFilm('/demo/films/parasite.json');
    const into = await wrapper('', { lang: 'fr' });
    const boxes = [];
    for (const tag of ['cast-list', 'crew-list', 'cast-list'])
      boxes.push(await placed(tag, { attributes: { src }, into }));
    // The words are there though the film is not.
    await until('French', () => languageFiles('fr').length);
    await release();
    await says(boxes[0]!, 'Interprétation');
    await says(boxes[1]!, 'Derrière la caméra');
    await says(boxes[2]!, 'Interprétation');
    expect(languageFiles('fr')).to.have.length(1);
    expect(languageFiles()).to.have.length(1);
  });

  it('is never shown English words, however late its own', async () => {
    const { whenAsked, release } = moduleFault('hold', file('it'));
    const into = await wrapper('', { lang: 'it' });
    const box = await placed('cast-list', {
      properties: { film: parasite() },
      fallback: '<p>Song Kang-ho.</p>',
      into,
    });
    const seen = watch(box);
    await whenAsked();
    await quiet();
    expect(new Set(seen)).to.deep.equal(new Set(['Song Kang-ho.']));
    await release();
    await says(box, 'Interpreti');
    expect(seen.filter((text) => /\bCast\b/.test(text))).to.be.empty;
    expect(seen.at(-1)).to.match(/^Interpreti Parasite /);
  });

  it('tells of the film when there are words for it', async () => {
    const { whenAsked, release } = moduleFault('hold', file('nl'));
    const into = await wrapper('', { lang: 'nl' });
    const box = await placed('cast-list', { properties: { film: parasite() }, into });
    let loads = 0;
    box.addEventListener('film-load', () => loads++);
    const next = nextEvent(box, 'film-load');
    await whenAsked();
    await quiet();
    expect(loads).to.equal(0);
    await release();
    await next;
    expect(shadowText(box)).to.match(/^Rolverdeling /);
  });

  it('changes the box when it changes; until then the box keeps its words', async () => {
    const into = await wrapper('', { lang: 'fr' });
    const box = await shown('cast-list', parasite(), { into });
    await says(box, 'Interprétation');
    const { whenAsked, release } = moduleFault('hold', file('de'));
    const seen = watch(box);
    into.lang = 'de-AT';
    await whenAsked();
    await quiet();
    expect(shadowText(box)).to.match(/^Interprétation /);
    await release();
    await says(box, 'Besetzung');
    expect(part(box, 'box')!.lang).to.equal('de-AT');
    expect(seen.filter((text) => !/^(Interprétation|Besetzung) /.test(text))).to.be.empty;
    into.removeAttribute('lang');
    await says(box, 'Cast');
    into.lang = 'de';
    await says(box, 'Besetzung');
    expect(languageFiles('de')).to.have.length(1);
  });

  it('counts when it changes faster than words come', async () => {
    const { whenAsked, release } = moduleFault('hold', file('pl'));
    const into = await wrapper('', { lang: 'pl' });
    const box = await shown('cast-list', parasite(), { into });
    await whenAsked();
    into.lang = 'fr';
    await says(box, 'Interprétation');
    const seen = watch(box);
    await release();
    // The words that came too late are there: another box has them.
    const other = await shown('cast-list', parasite(), { into: await wrapper('', { lang: 'pl' }) });
    await says(other, 'Obsada');
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

  for (const lang of ['zh-TW', 'zh-Hant', 'zh-HK', 'zh-Hant-HK'])
    it(`writes Chinese in one script in ${lang}`, async () => {
      const film = { title: 'Dust', countries: ['DE', 'FR'], updated: '2026-03-14' };
      const box = await shown('film-card', film, { into: await wrapper('', { lang }) });
      await says(box, 'Dust');
      // In the other script they are 制片国家 and 德国.
      expect(shadowText(box))
        .to.include('製片國家')
        .and.to.include('德國')
        .and.not.match(/[国发]/);
      expect(part(box, 'box')!.lang).to.equal(lang);
    });

  it('keeps a region of the same script', async () => {
    const box = await shown(
      'film-card',
      { title: 'Dust', updated: '2026' },
      { into: await wrapper('', { lang: 'zh-SG' }) },
    );
    await until('the box', () => part(box, 'box')?.lang === 'zh-SG');
  });

  it('mirrors the box where it is Arabic', async () => {
    const box = await shown('cast-list', parasite(), { into: await wrapper('', { lang: 'ar-EG' }) });
    await until('the box', () => part(box, 'box'));
    const { dir } = part(box, 'box') as HTMLElement;
    expect(dir).to.equal('rtl');
    const [face, name] = ['[part=face]', '[part=name]'].map((selector) =>
      box.shadowRoot!.querySelector(selector)!.getBoundingClientRect(),
    );
    expect(face!.left).to.be.above(name!.left);
  });

  it('keeps English from the left where it has no words for a page from the right', async () => {
    const into = await wrapper('', { lang: 'fa', dir: 'rtl' });
    const box = await shown('deal-box', demoFilm('ballerina-overdrive'), { into });
    await until('the sum', () => part(box, 'headline'));
    expect(part(box, 'box')!.lang).to.equal('en');
    const headline = part(box, 'headline')!;
    expect(visibleText(headline)).to.equal('$11–12 million');
    // Read where it is drawn: "million 12–$11" would begin on the right.
    const place = (text: string) => {
      const range = document.createRange();
      const node = document.createTreeWalker(headline, NodeFilter.SHOW_TEXT);
      while (node.nextNode()) {
        const start = node.currentNode.textContent!.indexOf(text);
        if (start < 0) continue;
        range.setStart(node.currentNode, start);
        range.setEnd(node.currentNode, start + text.length);
        return range.getBoundingClientRect();
      }
      throw new Error(`no ${text}`);
    };
    expect(place('$').left).to.be.below(place('11').left);
    expect(place('11').left).to.be.below(place('12').left);
    expect(place('12').left).to.be.below(place('million').left);
  });

  it('is English throughout where there is no such file', async () => {
    moduleFault('404', file('ja'));
    const film = { ...parasite(), updated: '2026-03-14' };
    const box = await shown('cast-list', film, { into: await wrapper('', { lang: 'ja' }) });
    await says(box, 'Cast');
    expect(part(box, 'box')!.lang).to.equal('en');
    expect(shadowText(box)).to.contain('Updated March 14, 2026');
  });

  it('is asked for again when it could not be had', async function () {
    moduleFault('drop', file('sv'));
    const into = await wrapper('', { lang: 'sv' });
    const box = await shown('cast-list', parasite(), { into });
    await says(box, 'Cast');
    expect(part(box, 'box')!.lang).to.equal('en');
    endModuleFault();
    // Firefox remembers a failed import for as long as the page lives, whoever asks again.
    const again = await import('../../src/words/languages/sv.js').catch(() => undefined);
    if (!again) this.skip();
    into.append(box);
    await says(box, 'I rollerna');
    expect(part(box, 'box')!.lang).to.equal('sv');
  });
});
