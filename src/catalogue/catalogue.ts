// The catalogue's page: a list of all films to search, and the chosen one beside it.
import { matches, wordsOf, type CatalogueFilm, type CatalogueSite } from './catalogue-data.js';
import { h, json } from './dom.js';
import { filmView } from './film-view.js';

/** Enough for two screens; a search is quicker than scrolling. */
const page = 60;

interface Entry {
  film: CatalogueFilm;
  words: string;
}

const entries: Entry[] = [];
const site = await json<CatalogueSite>('catalogue/site.json');
let shown = page;

const search = h('input', {
  type: 'search',
  id: 'search',
  autocomplete: 'off',
  placeholder: 'Title, name, year, status',
});
const found = h('p', { className: 'found', role: 'status' });
const list = h('ul', { className: 'films', role: 'list' });
const more = h('button', { type: 'button', className: 'more', hidden: true }, 'Show more');
const view = h('section', { className: 'film', tabIndex: -1, 'aria-label': 'Film' });

document.body.append(
  h(
    'header',
    {},
    h('h1', {}, 'Film facts'),
    h(
      'p',
      {},
      `${site.films} ${site.films === 1 ? 'film' : 'films'} · `,
      h('a', { href: 'feed.xml' }, 'Feed'),
    ),
  ),
  h(
    'main',
    {},
    h(
      'nav',
      { 'aria-label': 'Films' },
      h('label', { for: 'search', className: 'label' }, 'Search the films'),
      search,
      found,
      list,
      more,
    ),
    view,
  ),
);

function row({ film }: Entry): HTMLLIElement {
  const { slug, title, originalTitle, year, status, people } = film;
  const link = h(
    'a',
    { href: `#${encodeURIComponent(slug)}` },
    h('b', {}, title),
    year !== undefined && ` ${year}`,
    !!originalTitle && originalTitle !== title && h('span', {}, originalTitle),
    h('span', {}, [status, people.slice(0, 2).join(', ')].filter(Boolean).join(' · ')),
  );
  if (slug === chosen()[0]) link.setAttribute('aria-current', 'true');
  return h('li', {}, link);
}

function showList(): void {
  const hits = entries.filter(({ words }) => matches(words, search.value));
  list.replaceChildren(...hits.slice(0, shown).map(row));
  more.hidden = hits.length <= shown;
  found.textContent =
    entries.length < site.films
      ? `Reading ${entries.length} of ${site.films} films`
      : search.value && `${hits.length} of ${site.films} films`;
}

/** `#parasite-2019/cast-list` */
const chosen = (): [slug: string, box?: string] =>
  location.hash.slice(1).split('/').map(decodeURIComponent) as [string, string?];

function showFilm(): void {
  const [slug, box] = chosen();
  const entry = entries.find(({ film }) => film.slug === slug);
  document.body.classList.toggle('chosen', !!entry);
  document.title = entry ? `${entry.film.title} – Film facts` : 'Film facts';
  if (entry) view.replaceChildren(filmView(entry.film, site, box));
  else
    view.replaceChildren(
      h(
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
  shown = page;
  showList();
});
more.addEventListener('click', () => {
  shown += page;
  showList();
});
addEventListener('hashchange', () => {
  showFilm();
  scrollTo(0, 0);
  view.focus({ preventScroll: true });
});

for (let i = 1; i <= site.shards; i++) {
  const films = await json<CatalogueFilm[]>(`catalogue/films-${i}.json`);
  for (const film of films) entries.push({ film, words: wordsOf(film) });
  showList();
}
const order = new Intl.Collator(undefined, { numeric: true });
entries.sort((a, b) => order.compare(a.film.title, b.film.title));
showList();
showFilm();
