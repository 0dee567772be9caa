// The catalogue page: a list of all films to search, and beside it the film that the reader has chosen.
import { create, fetchJson } from './dom.js';
import { filmList } from './film-list.js';
import { filmView } from './film-view.js';
import type { CatalogueSite } from './site-data.js';

const site = await fetchJson<CatalogueSite>('catalogue/site.json');
let isComplete = false;

const films = filmList(site, ({ slug }) => create('a', { href: `#${encodeURIComponent(slug)}` }));
const view = create('section', { className: 'film', tabIndex: -1, 'aria-label': 'Film' });

document.body.append(
  create(
    'header',
    {},
    create('h1', {}, 'Film facts'),
    create(
      'p',
      {},
      `${site.films} ${site.films === 1 ? 'film' : 'films'} · `,
      create('a', { href: 'feed.xml' }, 'Feed'),
      ' · ',
      create('a', { href: 'desk/' }, 'Make a box'),
    ),
  ),
  create('main', {}, films.element, view),
);

/** The film and the box in the page's address: `#parasite-2019/cast-list`. */
const selection = (): [slug: string, box?: string] =>
  location.hash.slice(1).split('/').map(decodeURIComponent) as [string, string?];

function showFilm(): void {
  const [slug, box] = selection();
  const film = films.find(slug);
  document.body.classList.toggle('chosen', !!film);
  document.title = film ? `${film.title} – Film facts` : 'Film facts';
  if (film) view.replaceChildren(filmView(film, site, box));
  else
    view.replaceChildren(
      create(
        'p',
        { className: 'empty' },
        slug && isComplete
          ? `There is no film called “${slug}” here.`
          : 'Choose a film to see its boxes and to copy what puts them on a page.',
      ),
    );
  films.mark(slug);
}

addEventListener('hashchange', () => {
  showFilm();
  scrollTo(0, 0);
  view.focus({ preventScroll: true });
});

await films.load();
isComplete = true;
showFilm();
