// Contrast as a reader meets it: every text and every shape of every box, in every theme, on light and dark pages.
import { expect } from '@open-wc/testing';
import { fullFilm } from '../support/full-film.js';
import { shown, tags, wrapper } from '../support/boxes.js';

const themes = ['paper', 'broadsheet', 'tabloid', 'trade', 'screen'];
const schemes = ['light', 'dark'];
/** WCAG 2.2, 1.4.3 and 1.4.11. */
const [forText, forShapes] = [4.5, 3];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;

/** Colours laid over each other, the lowest first, as the browser paints them. */
function painted(...colours: string[]): number[] {
  canvas.clearRect(0, 0, 1, 1);
  for (const colour of colours) {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
  }
  return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
}

function luminance(rgb: number[]): number {
  const [red, green, blue] = rgb.map((value) =>
    value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: number[], other: number[]): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What lies under an element, the page first. */
function grounds(element: Element | null): string[] {
  const colours: string[] = [];
  for (let at = element; at; at = at.parentElement) colours.unshift(getComputedStyle(at).backgroundColor);
  return ['white', ...colours];
}

const isSeen = (element: Element) =>
  element.checkVisibility() && getComputedStyle(element).display !== 'none';

/** Each pair of colours in a box, once: `{ what, at: [colours, grounds], least }`. */
function pairsOf(root: ShadowRoot): Map<string, { what: string; ratio: number; least: number }> {
  const pairs = new Map<string, { what: string; ratio: number; least: number }>();
  const add = (what: string, colour: string, ground: string[], least: number) => {
    const [front, back] = [painted(...ground, colour), painted(...ground)];
    const key = `${least} ${front.join()} on ${back.join()}`;
    if (!pairs.has(key)) pairs.set(key, { what: `${what}: ${key}`, ratio: contrast(front, back), least });
  };
  for (const element of root.querySelectorAll('[part="box"], [part="box"] *')) {
    if (!isSeen(element)) continue;
    const style = getComputedStyle(element);
    const name = element.getAttribute('part') ?? element.localName;
    const inside = grounds(element);
    const around = grounds(element.parentElement);
    if (
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && /\S/.test(node.textContent!))
    )
      add(name, style.color, inside, forText);
    // Hairlines between rows only repeat what space says; all other lines stand for something.
    if (name === 'box') add('rule above', style.borderTopColor, inside, forShapes);
    else if (/^(step|confidence|more)\b/.test(name))
      add(`line of ${name}`, style.borderTopColor, around, forShapes);
    if (element.localName === 'svg') {
      add(`frame of ${name}`, style.borderTopColor, around, forShapes);
      add(`bar of ${name}`, getComputedStyle(element.firstElementChild!).fill, around, forShapes);
    }
  }
  const box = root.querySelector('[part="box"]')!;
  // Focus is drawn in the colour of the rule, outside a link, so on the surface.
  add('focus', getComputedStyle(box).borderTopColor, grounds(box), forShapes);
  return pairs;
}

/** The sheet of a theme, as a page links it. */
async function withSheet(name: string, into: HTMLElement): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = new URL(`../../src/themes/${name}.css`, import.meta.url).href;
  const ready = new Promise((go, fail) => {
    sheet.onload = go;
    sheet.onerror = fail;
  });
  into.append(sheet);
  await ready;
}

/** A film with a face of every tint, all degrees of certainty, and a deal in the middle of its way. */
function film(): unknown {
  const full = fullFilm();
  const names = [
    'Ada Ash',
    'Bo Birk',
    'Cy Crane',
    'Di Dorn',
    'Ed Elm',
    'Flo Fir',
    'Gus Gray',
    'Hal Hope',
    'Ivy Ives',
    'Jo Jay',
  ];
  full.cast = [
    ...full.cast,
    ...names.map((name, i) => ({ name, confidence: ['reported', 'rumored', 'disputed'][i % 3] })),
  ];
  full.deals = [{ ...full.deals[0], status: 'in-talks', asOf: '2020-01-01' }, ...full.deals.slice(1)];
  return full;
}

describe('contrast', () => {
  it('is measured as WCAG says', () => {
    expect(contrast(painted('#fff'), painted('#000'))).to.equal(21);
    expect(contrast(painted('#777'), painted('white'))).to.be.closeTo(4.48, 0.01);
    expect(painted('#fff', 'rgb(0 0 0 / 50%)')).to.deep.equal([127, 127, 127]);
  });

  for (const theme of themes)
    for (const scheme of schemes)
      it(`is enough in ${theme} on a ${scheme} page`, async () => {
        const into = await wrapper(`color-scheme: ${scheme}; width: 640px`);
        await withSheet(theme, into);
        const all = new Map<string, { what: string; ratio: number; least: number }>();
        const tints = new Set<string>();
        for (const tag of tags) {
          const box = await shown(tag, film(), { into });
          for (const [key, pair] of pairsOf(box.shadowRoot!))
            all.set(key, { ...pair, what: `${tag} ${pair.what}` });
          for (const face of box.shadowRoot!.querySelectorAll('[part="face"]'))
            tints.add(getComputedStyle(face).backgroundColor);
        }
        expect(tints.size, 'tints').to.equal(5);
        expect(all.size, 'pairs').to.be.at.least(10);
        const tooLittle = [...all.values()].filter(({ ratio, least }) => ratio < least);
        expect(tooLittle.map(({ what, ratio }) => `${what} ${ratio.toFixed(2)}`)).to.deep.equal([]);
      });

  it('follows the attribute of one box, whatever theme the page has', async () => {
    const into = await wrapper('color-scheme: light');
    await withSheet('all', into);
    await withSheet('tabloid', into);
    const widths: string[] = [];
    for (const theme of [undefined, ...themes]) {
      const box = await shown('deal-box', film(), { into, attributes: theme ? { theme } : {} });
      widths.push(getComputedStyle(box.shadowRoot!.querySelector('section')!).borderTopWidth);
    }
    expect(widths).to.deep.equal(['8px', '3px', '6px', '8px', '2px', '4px']);
  });

  it('gives way to what the page says of a box', async () => {
    const into = await wrapper('color-scheme: light');
    await withSheet('trade', into);
    const sheet = document.createElement('style');
    sheet.textContent = 'deal-box { --film-rule-width: 5px }';
    into.prepend(sheet);
    const box = await shown('deal-box', film(), { into });
    expect(getComputedStyle(box.shadowRoot!.querySelector('section')!).borderTopWidth).to.equal('5px');
  });
});
