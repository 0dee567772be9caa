import { expect } from '@open-wc/testing';
import { describeBox } from '../support/box-suite.js';
import { shown } from '../support/boxes.js';
import { demoFilm } from '../support/films.js';
import { nextEvent, shadowText, visibleText } from '../support/fixtures.js';
import { fullFilm } from '../support/full-film.js';
import { allByRole, byRole, byText, nameOf, rowsOf, texts } from '../support/roles.js';

const card = (film: unknown, attributes: Record<string, string> = {}) =>
  shown('film-card', film, { attributes });

/** Everything a card shows of the film, less one field. */
const lacking = (field: string) => {
  const film = fullFilm();
  delete film[field];
  return film;
};

describeBox({
  tag: 'film-card',
  film: fullFilm,
  heading: 'The Long Night',
  text:
    'The Long Night Photo: Beacon Pictures Die lange Nacht ' +
    '2019 · feature film · 132 min · Drama, Comedy · released ' +
    'A lighthouse keeper waits for a ship that left a century ago. ' +
    'Director Dora Direct reported as of Q2 2018 1 Known for Dust Her first film in ten years ' +
    'Writers Will Write confirmed Wanda Write rumored Screenplay Sid Screen disputed ' +
    'Also known as Night Without End and Endless Certificate R (United States) and 15 (United Kingdom) ' +
    'Countries Germany and France Language German Franchise Lighthouse films ' +
    'Based on the novel by Ann Author Links Official site · Press kit ' +
    'Sources 1. The Daily Paper, March 2, 2019 ' +
    'Corrections May 1, 2019: The runtime is 132 minutes, not 123. ' +
    'March 2019: An earlier version misspelled Madonna. Updated May 2, 2019',
  lengthen: (word) => ({
    ...fullFilm(),
    title: `${word} ${word}`,
    originalTitle: word,
    alsoKnownAs: [word, word],
    genres: [word, word],
    logline: `${word} ${word}`,
    franchise: word,
    basedOn: word,
    poster: { src: '/__faults/picture', width: 1000, height: 1500, credit: word },
    certificates: [{ territory: word, rating: word }],
    links: [{ url: `/${word}` }, { url: '/', label: word }],
    crew: [
      { job: word, people: [{ name: word }] },
      {
        job: 'director',
        people: [{ name: `${word} ${word}`, knownFor: [word] }],
        sources: ['a'],
        note: word,
      },
    ],
    sources: [{ id: 'a', name: word, url: '/a' }],
    corrections: [{ date: '2019', text: word }],
  }),
});

describe('<film-card>', () => {
  it('shows what is known of Ballerina Overdrive', async () => {
    const box = await card(demoFilm('ballerina-overdrive'));
    expect(visibleText(byRole(box, 'heading'))).to.equal('Ballerina Overdrive');
    expect(byText(box, 'feature film · Action, Thriller')).to.have.length(1);
    expect(
      byText(
        box,
        'Stranded at a remote inn after their bus breaks down on the way to a competition, a troupe of ballerinas must fight to stay alive.',
      ),
    ).to.have.length(1);
    expect(rowsOf(box)).to.deep.equal([
      'Director: Vicky Jewson Known for The Witcher: Blood Origin',
      'Writer: Kate Freund Known for Creepshow and Wyrm',
    ]);
    expect(byText(box, 'Sources')).to.be.empty;
  });

  it('shows a film of which only the title is known', async () => {
    const box = await card({ title: 'Untitled' });
    expect(shadowText(box)).to.equal('Untitled');
    expect(byRole(box, 'heading').tagName).to.equal('H3');
  });

  it('shows labelled facts as such', async () => {
    const box = await card(fullFilm());
    expect(rowsOf(box)).to.deep.equal([
      'Director: Dora Direct reported as of Q2 2018 1 Known for Dust | Her first film in ten years',
      'Writers: Will Write confirmed | Wanda Write rumored',
      'Screenplay: Sid Screen disputed',
      'Also known as: Night Without End and Endless',
      'Certificate: R (United States) and 15 (United Kingdom)',
      'Countries: Germany and France',
      'Language: German',
      'Franchise: Lighthouse films',
      'Based on: the novel by Ann Author',
      'Links: Official site · Press kit',
    ]);
  });

  for (const [field, gone] of [
    ['originalTitle', 'Die lange Nacht'],
    ['year', '2019 ·'],
    ['kind', 'feature film'],
    ['genres', 'Drama, Comedy'],
    ['runtime', '132 min ·'],
    ['status', 'released'],
    ['logline', 'A lighthouse keeper'],
    ['alsoKnownAs', 'Also known as'],
    ['certificates', 'Certificate'],
    ['countries', 'Countries'],
    ['languages', 'Language'],
    ['franchise', 'Franchise'],
    ['basedOn', 'Based on'],
    ['links', 'Links'],
    ['crew', 'Director'],
    ['poster', 'Photo: Beacon Pictures'],
    ['corrections', 'Corrections'],
    ['updated', 'Updated'],
    ['sources', 'Sources'],
  ] as const)
    it(`without ${field} leaves out just that`, async () => {
      const box = await card(lacking(field));
      const text = shadowText(box);
      expect(text).to.include('The Long Night').and.not.include(gone);
      expect(text).not.to.match(/undefined|null|NaN|· ·|·\s*$/);
      expect(texts(allByRole(box, 'term'))).not.to.include('');
      expect(shadowText(await card(fullFilm()))).to.include(gone);
    });

  it('shows the poster with its words, its credit and its size', async () => {
    const box = await card(fullFilm());
    const poster = byRole(box, 'img', 'A lighthouse in the dark') as HTMLImageElement;
    expect(poster.getAttribute('src')).to.equal('/__faults/picture');
    expect(poster.getAttribute('width')).to.equal('40');
    expect(poster.getAttribute('height')).to.equal('60');
    expect(poster.loading).to.equal('lazy');
    expect(poster.referrerPolicy).to.equal('no-referrer');
    expect(visibleText(byRole(box, 'figure'))).to.equal('Photo: Beacon Pictures');
  });

  it('names a poster that comes without words', async () => {
    const box = await card({ title: 'Dust', poster: { src: '/__faults/picture' } });
    expect(nameOf(byRole(box, 'img'))).to.equal('Poster of Dust');
    expect(visibleText(byRole(box, 'figure'))).to.equal('');
  });

  it('leaves no broken frame where the poster can’t be had', async () => {
    const box = await card({ title: 'Dust', poster: { src: '/__faults/404', credit: 'Nobody' } });
    const img = box.shadowRoot!.querySelector('img')!;
    img.loading = 'eager';
    if (!(img.complete && !img.naturalWidth && img.hidden)) await nextEvent(img, 'error');
    expect(allByRole(box, 'img')).to.be.empty;
    expect(allByRole(box, 'figure')).to.be.empty;
    expect(shadowText(box)).to.equal('Dust');
  });

  it('shows the poster of the next film after a broken one', async () => {
    const box = await card({ title: 'Dust', poster: { src: '/__faults/404' } });
    const img = box.shadowRoot!.querySelector('img')!;
    img.loading = 'eager';
    if (!img.hidden) await nextEvent(img, 'error');
    const loaded = nextEvent(img, 'load');
    box.film = { title: 'Harbour', poster: { src: '/__faults/picture' } };
    await loaded;
    expect(nameOf(byRole(box, 'img'))).to.equal('Poster of Harbour');
  });

  it('puts the poster beside the facts where there is room', async () => {
    const side = async (width: string) => {
      const box = await card(fullFilm());
      box.parentElement!.style.width = width;
      const poster = byRole(box, 'figure').getBoundingClientRect();
      const [logline] = byText(box, 'A lighthouse keeper waits for a ship that left a century ago.');
      return poster.bottom <= logline!.getBoundingClientRect().top ? 'above' : 'beside';
    };
    expect(await side('320px')).to.equal('above');
    expect(await side('800px')).to.equal('beside');
  });

  it('leaves out a wrong field and reports it', async () => {
    const box = await shown('film-card', {
      title: 'Dust',
      year: '2019',
      runtime: -3,
      poster: { src: 'data:,x' },
    });
    expect(shadowText(box)).to.equal('Dust');
    const again = document.createElement('film-card');
    const error = nextEvent<HTMLElementEventMap['film-error']>(again, 'film-error');
    again.film = { title: 'Dust', year: '2019', runtime: -3, poster: { src: 'data:,x' } } as never;
    box.parentElement!.append(again);
    const { detail } = await error;
    expect(detail.issues.map(({ path }) => path)).to.deep.equal(['year', 'runtime', 'poster.src']);
  });

  it('links where the film JSON has an address', async () => {
    const box = await card(fullFilm());
    const links = allByRole(box, 'link').map((link) => [nameOf(link), link.getAttribute('href')]);
    expect(links).to.deep.equal([
      ['Dora Direct', 'https://example.com/dora'],
      ['Source 1: The Daily Paper', 'https://example.com/paper'],
      ['Official site', 'https://example.com/film'],
      ['Press kit', '/press'],
      ['The Daily Paper', 'https://example.com/paper'],
    ]);
  });
});
