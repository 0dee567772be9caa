// A box whose end tag is missing takes in what comes after it: the article is never lost.
import { expect } from '@open-wc/testing';
import '../../src/base/report.js';
import { upgradeFigures } from '../../src/embed/figures.js';
import { parseFilm } from '../../src/model/parse-film.js';
import { boxFor } from '../../src/surfaces/box-for.js';
import { fallbackOf } from '../../src/writers/fallback.js';
import { boxTags } from '../../src/facts/boxes.js';
import { prerendered, settled, shown, wrapper, type AnyBox } from '../support/boxes.js';
import { shadowText } from '../support/fixtures.js';
import { demoFilm, filmNames } from '../support/films.js';
import { quiet } from '../support/quiet.js';

const SRC = '/demo/films/ballerina-overdrive.json';
const sentence = 'The troupe waits at the inn while the storm closes the only road back to the town. ';

describe('a missing end tag', () => {
  let warnings: string[] = [];
  const { warn } = console;
  beforeEach(() => {
    warnings = [];
    console.warn = (text: string) => warnings.push(text);
  });
  afterEach(() => (console.warn = warn));

  const missing = (tag: string) =>
    `onesheet: <${tag}> ${SRC}\nwhat stands in it is no fallback, and stays below the box; the end tag </${tag}> may be missing. Write <${tag} …></${tag}>: no browser reads "/>" as an end.`;

  async function page(html: string): Promise<HTMLElement> {
    const into = await wrapper();
    into.innerHTML = html;
    upgradeFigures();
    for (const box of into.querySelectorAll<HTMLElement>('deal-box, cast-list, film-facts'))
      await settled(box as unknown as AnyBox);
    await quiet();
    return into;
  }

  const articles: [name: string, html: string][] = [
    ['a heading', '<p>After the box.</p><h2>The story</h2>'],
    ['a form', '<p>After the box.</p><form><input name="mail"></form>'],
    ['a figure of ours', '<p>After the box.</p><figure data-onesheet="nothing">The cast</figure>'],
    ['a video', '<p>After the box.</p><video src="x"></video>'],
    ['another article', '<article><p>After the box.</p></article>'],
    ['much text', `<p>After the box.</p><p>${sentence.repeat(16)}</p>`],
    ['many short paragraphs', `<p>After the box.</p>${`<p>${sentence}</p>`.repeat(16)}`],
    ['text without paragraphs', `After the box. ${sentence.repeat(16)}`],
  ];
  for (const [name, html] of articles)
    it(`${name} stays below the box, and the console says why`, async () => {
      const into = await page(`<deal-box src="${SRC}" />${html}`);
      const text = shadowText(into.querySelector('deal-box')!);
      expect(text).to.match(/^The deals .*Amazon MGM Studios.*After the box\./);
      expect(warnings).to.deep.equal([missing('deal-box')]);
    });

  it('boxes in boxes: each shows its film, and the article stays', async () => {
    const into = await page(
      `<deal-box src="${SRC}" /><p>Between.</p><cast-list src="${SRC}" /><p>After both.</p><h2>The story</h2>`,
    );
    expect(shadowText(into.querySelector('deal-box')!)).to.match(
      /^The deals .*Between\. After both\. The story$/,
    );
    expect(shadowText(into.querySelector('cast-list')!)).to.match(
      /^Cast .*Lana Condor.*After both\. The story$/,
    );
    expect(warnings).to.include(missing('deal-box'));
  });

  it('a figure that is not closed leaves the article', async () => {
    const into = await page(
      `<figure data-onesheet="deal-box" data-src="${SRC}">Sold.<h2>The story</h2><p>After the box.</p>`,
    );
    expect(shadowText(into.querySelector('deal-box')!)).to.match(
      /^The deals .*Sold\. The story After the box\.$/,
    );
  });

  it('what comes into the box while it shows its film stays as well', async () => {
    const into = await page(`<deal-box src="${SRC}"><p>Sold.</p></deal-box>`);
    expect(shadowText(into.querySelector('deal-box')!)).not.to.include('Sold.');
    into.firstElementChild!.insertAdjacentHTML('beforeend', '<h2>The story</h2><p>After the box.</p>');
    await settled(into.firstElementChild as AnyBox);
    await quiet();
    expect(shadowText(into.querySelector('deal-box')!)).to.match(
      /^The deals .*Sold\. The story After the box\.$/,
    );
  });

  it('a prerendered box keeps its facts and the article', async () => {
    const box = await prerendered('deal-box', demoFilm('ballerina-overdrive'), {
      fallback: '<p>Sold.</p><h2>The story</h2>',
    });
    await settled(box);
    await quiet();
    expect(shadowText(box)).to.match(/^The deals .*Sold\. The story$/);
    box.film = demoFilm('ballerina-overdrive');
    await settled(box);
    expect(shadowText(box)).to.match(/^The deals .*Sold\. The story$/);
  });

  it('what is a fallback goes: words of one’s own, and what the command writes, for every film and box', async () => {
    let boxes = 0;
    for (const name of filmNames)
      for (const tag of boxTags) {
        const film = demoFilm(name);
        const box = boxFor(parseFilm(film).film!, tag, { box: tag, today: '2026-11-28' } as never);
        if (!box) continue;
        boxes++;
        const shownBox = await shown(tag, film, { fallback: `<i>QQ</i>${fallbackOf(box)}` });
        expect(shadowText(shownBox), `${name} ${tag}`).not.to.include('QQ');
        shownBox.remove();
      }
    expect(boxes).to.be.above(200);
    const into = await page(
      `<deal-box src="${SRC}"><p>Amazon MGM is close to a deal for the U.S. rights.</p><table><tr><td>Price</td></tr></table><img alt="A poster" src="x"></deal-box>`,
    );
    expect(shadowText(into.querySelector('deal-box')!)).not.to.include('is close to a deal');
    expect(warnings).to.deep.equal([]);
  });
});
