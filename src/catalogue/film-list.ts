// The films of a site as a list with a search, for the catalogue and the picker.
import { create, fetchJson } from './dom.js';
import { isMatch, searchText } from './search.js';
import type { CatalogueFilm, CatalogueSite } from './site-data.js';

/** Films that the list shows at first: two screens, because a search is quicker than scrolling. */
const pageLength = 60;

interface Entry {
  film: CatalogueFilm;
  /** All words of the film that a search looks at. */
  text: string;
}

export interface FilmList {
  /** The search and the list under it. */
  element: HTMLElement;
  search: HTMLInputElement;
  /** Fetches the films. The list grows while they come. */
  load: () => Promise<void>;
  find: (slug: string) => CatalogueFilm | undefined;
  /** Shows which film is chosen. */
  mark: (slug: string | undefined) => void;
}

/** @param choiceOf what a reader follows or presses to choose a film; the list puts the film's words into it */
export function filmList(site: CatalogueSite, choiceOf: (film: CatalogueFilm) => HTMLElement): FilmList {
  const entries: Entry[] = [];
  let listLength = pageLength;
  let marked: string | undefined;
  const search = create('input', {
    type: 'search',
    id: 'search',
    autocomplete: 'off',
    placeholder: 'Title, name, year, status',
  });
  const count = create('p', { className: 'found', role: 'status' });
  const list = create('ul', { className: 'films', role: 'list' });
  const more = create('button', { type: 'button', className: 'more', hidden: true }, 'Show more');
  const choices = new Map<string, HTMLElement>();

  function row({ film }: Entry): HTMLLIElement {
    const { slug, title, originalTitle, year, status, people } = film;
    const choice = choiceOf(film);
    choice.append(
      create('b', {}, title),
      year === undefined ? '' : ` ${year}`,
      originalTitle && originalTitle !== title ? create('span', {}, originalTitle) : '',
      create('span', {}, [status, people.slice(0, 2).join(', ')].filter(Boolean).join(' · ')),
    );
    choices.set(slug, choice);
    if (slug === marked) choice.setAttribute('aria-current', 'true');
    return create('li', {}, choice);
  }

  function show(): void {
    const hits = entries.filter(({ text }) => isMatch(text, search.value));
    choices.clear();
    list.replaceChildren(...hits.slice(0, listLength).map(row));
    more.hidden = hits.length <= listLength;
    count.textContent =
      entries.length < site.films
        ? `Reading ${entries.length} of ${site.films} films`
        : search.value && `${hits.length} of ${site.films} films`;
  }

  search.addEventListener('input', () => {
    listLength = pageLength;
    show();
  });
  more.addEventListener('click', () => {
    listLength += pageLength;
    show();
  });

  return {
    element: create(
      'nav',
      { 'aria-label': 'Films' },
      create('label', { for: 'search', className: 'label' }, 'Search the films'),
      search,
      count,
      list,
      more,
    ),
    search,
    async load() {
      for (let i = 1; i <= site.shards; i++) {
        const films = await fetchJson<CatalogueFilm[]>(`catalogue/films-${i}.json`);
        for (const film of films) entries.push({ film, text: searchText(film) });
        show();
      }
      const order = new Intl.Collator(undefined, { numeric: true });
      entries.sort((a, b) => order.compare(a.film.title, b.film.title));
      show();
    },
    find: (slug) => entries.find(({ film }) => film.slug === slug)?.film,
    mark(slug) {
      marked = slug;
      for (const [name, choice] of choices)
        if (name === slug) choice.setAttribute('aria-current', 'true');
        else choice.removeAttribute('aria-current');
    },
  };
}
