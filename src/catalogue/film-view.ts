// One film of the catalogue: a box of it as readers see it, the HTML that puts the box on a page, and links to files.
import { endings } from '../writers/writers.js';
import { routes } from '../writers/snippet.js';
import { create, labelOf, selectField } from './dom.js';
import type { CatalogueFilm, CatalogueSite } from './site-data.js';
import { snippetView, type SnippetChoices } from './snippet-view.js';

/** What the reader has chosen in the fields of the view. */
interface Choices extends Omit<SnippetChoices, 'attributes'> {
  /** The width of the column, as CSS; empty for all there is. */
  width: string;
}

/** The view of the next film begins with the choices of the last one. */
const choices: Choices = { box: 'film-card', lang: '', theme: '', width: '', route: 'module' };

/**
 * The film's heading, its box with the fields around it, the snippet and the links.
 * @param box the tag in the page's address, which may be of any box
 */
export function filmView(
  film: CatalogueFilm,
  site: CatalogueSite,
  box: string = choices.box,
): DocumentFragment {
  choices.box = film.boxes.find((tag) => tag === box) ?? film.boxes[0]!;
  choices.lang ||= site.langs[0]!;
  const preview = create('div', { className: 'preview' });
  const links = create('p', { className: 'links' });
  const snippet = snippetView(film, site);
  const update = (): void => {
    showBox(film, preview);
    links.replaceChildren(...linksTo(film, site));
    void snippet.update(choices);
  };
  const field = (label: string, name: keyof Choices, options: [value: string, text: string][]) =>
    selectField(label, options, choices[name], (value) => {
      Object.assign(choices, { [name]: value });
      update();
    });
  const view = document.createDocumentFragment();
  view.append(
    create('a', { className: 'back', href: '#' }, '← All films'),
    create('h2', {}, film.title, film.year !== undefined && ` (${film.year})`),
    create(
      'div',
      { className: 'choices' },
      field('Box', 'box', film.boxes.map(option)),
      field(
        'Language',
        'lang',
        site.langs.map((tag) => [tag, languageName(tag)]),
      ),
      field('Theme', 'theme', [['', 'The page’s own'], ...site.themes.map(option)]),
      field('Width', 'width', [['', 'Full'], ...widths.map(widthOption)]),
    ),
    preview,
    create('h3', {}, 'Put it on a page'),
    create(
      'div',
      { className: 'choices' },
      field('Way', 'route', Object.entries(routes)),
      snippet.copyButton,
      snippet.status,
    ),
    snippet.advice,
    create('pre', { tabIndex: 0, 'aria-label': 'Snippet', role: 'region' }, snippet.code),
    snippet.template,
    create('h3', {}, 'Files'),
    links,
  );
  update();
  return view;
}

/** Widths of columns on real pages, in px. */
const widths = [320, 480, 640];

const widthOption = (width: number): [string, string] => [`${width}px`, `${width} px`];

export const option = (name: string): [string, string] => [name, labelOf(name)];

export const languageName = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

function showBox(film: CatalogueFilm, preview: HTMLElement): void {
  const { box, lang, theme, width } = choices;
  const element = document.createElement(box);
  element.setAttribute('src', `films/${encodeURIComponent(film.slug)}.json`);
  element.lang = lang;
  if (theme) element.setAttribute('theme', theme);
  preview.style.maxWidth = width;
  preview.replaceChildren(element);
}

function linksTo(film: CatalogueFilm, site: CatalogueSite): (Node | string)[] {
  const folder = `films/${encodeURIComponent(film.slug)}`;
  const fragment = `${folder}/${choices.lang}/${choices.box}`;
  const page = choices.lang === site.langs[0] ? `${folder}/` : `${folder}/${choices.lang}/`;
  const files: [name: string, address: string][] = [
    ['Page of the film', page],
    ['Markdown', `${page}index.html.md`],
    ['Film JSON', `${folder}.json`],
    ['JSON-LD', `${folder}/film.jsonld`],
    ['Iframe page', `${fragment}.embed.html`],
    ['oEmbed', `${fragment}.oembed.json`],
    ...site.formats.map((format): [string, string] => [format, `${fragment}.${endings[format]}`]),
    ['Feed item', `${folder}/${choices.lang}/feed-item.xml`],
  ];
  return files.flatMap(([name, href], i) => [i ? ' · ' : '', create('a', { href, target: '_blank' }, name)]);
}
