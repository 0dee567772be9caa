// `from` may name the JSON-LD of a page: the film in it is shown, and the importer comes only then.
import { expect } from '@open-wc/testing';
import '../../src/boxes/cast-list/define.js';
import '../../src/boxes/film-card/define.js';
import type { FilmBox } from '../../src/base/film-box.js';

const movie = {
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': 'NewsArticle', headline: 'Nine' },
    {
      '@type': 'Movie',
      name: 'Nine Lighthouses',
      duration: 'PT1H58M',
      actor: [{ '@type': 'Person', name: 'Mara Nobody' }],
    },
  ],
};

let number = 0;

/** Boxes in the page, and a script with JSON-LD that they name; answers once they show something, or have nothing to show. */
async function show(content: unknown, tags = ['film-card']): Promise<FilmBox[]> {
  const id = `json-ld-${number++}`;
  const place = document.createElement('div');
  place.innerHTML = `<script type="application/ld+json" id="${id}"></script>${tags.map((tag) => `<${tag} from="${id}"><p>Fallback</p></${tag}>`).join('')}`;
  place.querySelector('script')!.textContent =
    typeof content === 'string' ? content : JSON.stringify(content);
  const settled = new Promise<void>((resolve) => {
    let left = tags.length;
    for (const type of ['film-load', 'film-error']) place.addEventListener(type, () => --left || resolve());
  });
  document.body.append(place);
  await settled;
  const boxes = tags.map((tag) => place.querySelector<FilmBox>(tag)!);
  await Promise.all(boxes.map((box) => box.updateComplete));
  return boxes;
}

const textOf = (box: FilmBox) => box.shadowRoot!.textContent.replace(/\s+/g, ' ');

describe('the JSON-LD of a page', () => {
  it('gives boxes their film, without a note that names the page itself', async () => {
    const [card, cast] = await show(movie, ['film-card', 'cast-list']);
    expect(textOf(card!)).to.include('Nine Lighthouses').and.to.include('118');
    expect(textOf(cast!)).to.include('Mara Nobody').and.not.to.include('localhost');
  });

  it('is read where it stands in CDATA', async () => {
    const [card] = await show(`/* <![CDATA[ */${JSON.stringify(movie)}/* ]]> */`);
    expect(textOf(card!)).to.include('Nine Lighthouses');
  });

  it('without a Movie leaves the fallback', async () => {
    const [card] = await show({ '@type': 'NewsArticle', headline: 'x' });
    expect(textOf(card!)).not.to.include('Nine');
    expect(card!.textContent).to.equal('Fallback');
    expect(card!.matches(':state(error)')).to.equal(true);
  });
});
