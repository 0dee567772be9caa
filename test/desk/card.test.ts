// The card of a box for social media.
import { expect, fixture, html } from '@open-wc/testing';
import { themes } from '../../src/themes/themes.js';
import '../../src/desk/card/card-view.js';
import type { DeskCard } from '../../src/desk/card/card-view.js';
import { cardOf, cardWithPoster, pngOf, type CardWanted } from '../../src/desk/card/make.js';
import { Choices } from '../../src/desk/choices.js';
import { button, choose, field, overdrive, until } from './support.js';

const wanted: CardWanted = {
  ...{ box: 'deal-box', lang: 'en', theme: undefined },
  ...{ size: 'link', scheme: 'light', brand: 'The Daily Frame' },
};

const parse = (svg: string): Document => {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('parsererror')?.textContent).to.be.undefined;
  return page;
};

/** The texts of a card, in their order. */
const textsOf = (svg: string): string[] =>
  [...parse(svg).querySelectorAll('text')].map(({ textContent }) => textContent);

/** A card in the page, where its texts have places. */
async function drawn(svg: string): Promise<SVGSVGElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  host.append(document.importNode(parse(svg).documentElement, true));
  return host.querySelector('svg')!;
}

describe('the card of a box', () => {
  before(async () => {
    const sheet = document.createElement('link');
    const href = new URL('../../src/themes/all.css', import.meta.url).href;
    document.head.append(Object.assign(sheet, { rel: 'stylesheet', href }));
    await new Promise((loaded) => (sheet.onload = loaded));
  });

  it('says what the box says, who says so and who publishes it', () => {
    const { svg, words } = cardOf(overdrive, wanted)!;
    const texts = textsOf(svg);
    for (const text of [
      'The deal',
      'Ballerina Overdrive',
      '$11–12 million',
      'United States',
      'Sources: Deadline',
    ])
      expect(texts).to.include(text);
    expect(texts.at(-1)).to.equal('The Daily Frame');
    expect(words).to.match(/^The deal — Ballerina Overdrive\n[^]*\$11–12 million/);
    expect(parse(svg).querySelector('title')!.textContent).to.equal(words);
  });

  for (const theme of themes)
    for (const scheme of ['light', 'dark'] as const)
      it(`has room for its texts in ${theme}, ${scheme}, and they are read on their ground`, async () => {
        for (const size of ['link', 'square', 'portrait'] as const) {
          const svg = await drawn(cardOf(overdrive, { ...wanted, theme, scheme, size })!.svg);
          const { width, height } = svg.viewBox.baseVal;
          let bottom = 0;
          for (const text of svg.querySelectorAll('text')) {
            const box = text.getBBox();
            expect(box.x, text.textContent).to.be.at.least(0);
            expect(box.x + box.width, text.textContent).to.be.at.most(width);
            bottom = Math.max(bottom, box.y + box.height);
            const [ink, ground] = [text.getAttribute('fill')!, groundOf(svg, text)];
            expect(contrast(ink, ground), `${text.textContent}: ${ink} on ${ground}`).to.be.at.least(4.5);
          }
          expect(bottom).to.be.at.most(height);
          // Nothing is loaded from anywhere, and nothing of a page is in it: every program can show it.
          expect(svg.querySelector('image, foreignObject, script, style')).to.be.null;
        }
      });

  it('takes the colours of a theme on a dark page from its sheet', () => {
    const { svg } = cardOf(overdrive, { ...wanted, theme: 'tabloid', scheme: 'dark' })!;
    expect(parse(svg).querySelector('rect')!.getAttribute('fill')).to.equal('rgb(25, 22, 22)');
  });

  it('leaves out what has no room, and says that there is more', async () => {
    const cast = Array.from({ length: 80 }, (_, i) => ({ name: `Nobody Number ${i}`, character: 'Guest' }));
    const svg = await drawn(cardOf({ title: 'Dust', cast }, { ...wanted, box: 'cast-list' })!.svg);
    const texts = [...svg.querySelectorAll('text')];
    expect(texts.map(({ textContent }) => textContent))
      .to.include('…')
      .and.include('Nobody Number 0');
    for (const text of texts) expect(text.getBBox().y + text.getBBox().height).to.be.at.most(630);
  });

  it('goes from right to left, and breaks what has no spaces', async () => {
    for (const [lang, title] of [
      ['ar', 'غبار'],
      ['ja', '雨'.repeat(200)],
    ] as const) {
      const svg = await drawn(cardOf({ ...overdrive, title }, { ...wanted, lang })!.svg);
      expect(svg.getAttribute('direction')).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      for (const text of svg.querySelectorAll('text')) {
        const { x, width } = text.getBBox();
        expect(x).to.be.at.least(0);
        expect(x + width).to.be.at.most(1200);
      }
    }
  });

  it('shows any text of a film as a text', () => {
    const title = '</text><script>top.evil = 1</script>&"\u0000\u0008\ud800';
    const { svg } = cardOf({ ...overdrive, title }, { ...wanted, brand: '<b>' })!;
    expect(parse(svg).querySelector('script, b')).to.be.null;
    expect(textsOf(svg).join(' ')).to.include('<script>');
  });

  it('has the poster in itself, beside the facts, with its credit', async () => {
    const poster = { src: '/__faults/picture', credit: 'Fogbank Film' };
    const film = { title: 'Dust', year: 2026, logline: 'A film.', poster };
    for (const [lang, size] of [
      ['en', 'link'],
      ['ar', 'portrait'],
    ] as const) {
      const card = (await cardWithPoster(film, { ...wanted, box: 'film-card', lang, size }))!;
      expect(card.lacksPoster).to.equal(false);
      expect(textsOf(card.svg).join(' ')).to.include('Fogbank Film');
      const svg = await drawn(card.svg);
      const image = svg.querySelector('image')!;
      expect(image.getAttribute('href')).to.match(/^data:image\/jpeg;base64,/);
      const beside = image.getBBox();
      expect(beside.width).to.be.greaterThan(100);
      const title = [...svg.querySelectorAll('text')].find((text) => text.textContent === 'Dust')!.getBBox();
      const isBeside = lang === 'ar' ? title.x + title.width < beside.x : title.x > beside.x + beside.width;
      expect(isBeside, lang).to.equal(true);
      await pngOf(card.svg);
    }
  });

  it('is made without a poster that cannot be had', async () => {
    const film = { title: 'Dust', year: 2026, poster: { src: '/__faults/404' } };
    const card = (await cardWithPoster(film, { ...wanted, box: 'film-card' }))!;
    expect(card.lacksPoster).to.equal(true);
    expect(parse(card.svg).querySelector('image')).to.equal(null);
  });

  it('becomes a picture of twice its size', async () => {
    const png = await pngOf(cardOf(overdrive, wanted)!.svg);
    expect(png.type).to.equal('image/png');
    const { width, height } = await createImageBitmap(png);
    expect([width, height]).to.deep.equal([2400, 1260]);
  });
});

describe('<desk-card>', () => {
  it('shows the card of what is chosen, and gives it to keep', async () => {
    localStorage.removeItem('onesheet-desk-brand');
    const choices = new Choices();
    const card = await fixture<DeskCard>(
      html`<desk-card .film=${overdrive} .lang=${'en'} .choices=${choices}></desk-card>`,
    );
    const image = () => card.querySelector('img');
    await until(() => image()?.naturalWidth === 1200, 'no card');
    await expect(card).to.be.accessible();
    choose(card, 'Size', 'Square, 1080 × 1080');
    await until(() => image()?.naturalWidth === 1080, 'no square');
    choices.choose({ lang: 'de' });
    await until(() => image()?.alt.includes('Millionen'), 'not German');
    const brand = field(card, 'Name on the card');
    brand.value = 'The Wire';
    brand.dispatchEvent(new Event('input'));
    await until(() => card.card!.svg.includes('The Wire'), 'no name');
    const files: string[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      files.push(this.download);
    };
    button(card, 'Download SVG').click();
    button(card, 'Download PNG').click();
    await until(() => files.length === 2, 'no files');
    HTMLAnchorElement.prototype.click = click;
    expect(files).to.deep.equal(['ballerina-overdrive.svg', 'ballerina-overdrive.png']);
  });
});

/** The colour that a text stands on: that of the last rectangle below it. */
function groundOf(svg: SVGSVGElement, text: SVGTextElement): string {
  const { x, y, width, height } = text.getBBox();
  const [midX, midY] = [x + width / 2, y + height / 2];
  const below = [...svg.querySelectorAll('rect')].filter((rect) => {
    const box = rect.getBBox();
    return box.x <= midX && midX <= box.x + box.width && box.y <= midY && midY <= box.y + box.height;
  });
  return below.at(-1)!.getAttribute('fill')!;
}

/** The contrast of two colours, as WCAG counts it. */
function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const context = document.createElement('canvas').getContext('2d')!;
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [r, g, b] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
