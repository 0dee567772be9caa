// The catalogue page: a list of all films to search, and beside it the film that the reader has chosen.
import { create, fetchJson } from './dom.js';
import { filmView } from './film-view.js';
import { isMatch, searchText } from './search.js';
import type { CatalogueFilm, CatalogueSite } from './site-data.js';

/** Films that the list shows at first: two screens, because a search is quicker than scrolling. */
const pageLength = 60;

interface Entry {
  film: CatalogueFilm;
  /** All words of the film that a search looks at. */
  text: string;
}

const entries: Entry[] = [];
const site = await fetchJson<CatalogueSite>('catalogue/site.json');
let listLength = pageLength;

const search = create('input', {
  type: 'search',
  id: 'search',
  autocomplete: 'off',
  placeholder: 'Title, name, year, status',
});
const count = create('p', { className: 'found', role: 'status' });
const list = create('ul', { className: 'films', role: 'list' });
const more = create('button', { type: 'button', className: 'more', hidden: true }, 'Show more');
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
  create(
    'main',
    {},
    create(
      'nav',
      { 'aria-label': 'Films' },
      create('label', { for: 'search', className: 'label' }, 'Search the films'),
      search,
      count,
      list,
      more,
    ),
    view,
  ),
);

function row({ film }: Entry): HTMLLIElement {
  const { slug, title, originalTitle, year, status, people } = film;
  const link = create(
    'a',
    { href: `#${encodeURIComponent(slug)}` },
    create('b', {}, title),
    year !== undefined && ` ${year}`,
    !!originalTitle && originalTitle !== title && create('span', {}, originalTitle),
    create('span', {}, [status, people.slice(0, 2).join(', ')].filter(Boolean).join(' · ')),
  );
  if (slug === selection()[0]) link.setAttribute('aria-current', 'true');
  return create('li', {}, link);
}

function showList(): void {
  const hits = entries.filter(({ text }) => isMatch(text, search.value));
  list.replaceChildren(...hits.slice(0, listLength).map(row));
  more.hidden = hits.length <= listLength;
  count.textContent =
    entries.length < site.films
      ? `Reading ${entries.length} of ${site.films} films`
      : search.value && `${hits.length} of ${site.films} films`;
}

/** The film and the box in the page's address: `#parasite-2019/cast-list`. */
const selection = (): [slug: string, box?: string] =>
  location.hash.slice(1).split('/').map(decodeURIComponent) as [string, string?];

function showFilm(): void {
  const [slug, box] = selection();
  const entry = entries.find(({ film }) => film.slug === slug);
  document.body.classList.toggle('chosen', !!entry);
  document.title = entry ? `${entry.film.title} – Film facts` : 'Film facts';
  if (entry) view.replaceChildren(filmView(entry.film, site, box));
  else
    view.replaceChildren(
      create(
        'p',
        { className: 'empty' },
        slug && entries.length === site.films
          ? `There is no film called “${slug}” here.`
          : 'Choose a film to see its boxes and to copy what puts them on a page.',
      ),
    );
  for (const link of list.querySelectorAll('a'))
    if (link.hash === `#${encodeURIComponent(slug)}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
}

search.addEventListener('input', () => {
  listLength = pageLength;
  showList();
});
more.addEventListener('click', () => {
  listLength += pageLength;
  showList();
});
addEventListener('hashchange', () => {
  showFilm();
  scrollTo(0, 0);
  view.focus({ preventScroll: true });
});

for (let i = 1; i <= site.shards; i++) {
  const films = await fetchJson<CatalogueFilm[]>(`catalogue/films-${i}.json`);
  for (const film of films) entries.push({ film, text: searchText(film) });
  showList();
}
const order = new Intl.Collator(undefined, { numeric: true });
entries.sort((a, b) => order.compare(a.film.title, b.film.title));
showList();
showFilm();
