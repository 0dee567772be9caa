// The picker: an editor searches a film, chooses a box of it, and the CMS around the page gets the choice.
import { boxTags, type BoxTag } from '../facts/boxes.js';
import { routes, snippetOf, type Route } from '../writers/snippet.js';
import { create, fetchJson, selectField } from './dom.js';
import { filmList } from './film-list.js';
import { languageName, option } from './film-view.js';
import { hostOf, type Pick } from './picker-host.js';
import type { CatalogueFilm, CatalogueSite } from './site-data.js';
import { snippetParts } from './snippet-view.js';

/** What the fields of the page hold; an empty text is what the box or the page does by itself. */
interface Fields {
  box: BoxTag;
  lang: string;
  theme: string;
  heading: string;
  noHeading: boolean;
  level: string;
  max: string;
  route: Route;
}

const host = hostOf(document.documentElement.dataset.panel ?? 'pick');
const fields: Fields = {
  ...{ box: 'film-card', lang: '', theme: '', heading: '', noHeading: false, level: '', max: '' },
  route: 'figure',
};
const view = create('section', { className: 'film', tabIndex: -1, 'aria-label': 'Box' });
let film: CatalogueFilm | undefined;

try {
  const site = await fetchJson<CatalogueSite>('catalogue/site.json');
  const films = filmList(site, (one) => {
    const button = create('button', { type: 'button', className: 'choose' });
    button.addEventListener('click', () => choose(one));
    return button;
  });

  function choose(one: CatalogueFilm): void {
    film = one;
    if (!film.boxes.includes(fields.box)) fields.box = film.boxes[0]!;
    document.body.classList.add('chosen');
    films.mark(film.slug);
    view.replaceChildren(...boxView(film, site, back));
    view.focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function back(): void {
    document.body.classList.remove('chosen');
    films.search.focus();
  }

  view.append(create('p', { className: 'empty' }, 'Choose a film to see its boxes.'));
  if (!host?.isView) document.body.append(create('header', {}, create('h1', {}, 'Choose a box')));
  document.body.append(create('main', { className: host?.isView ? 'alone' : '' }, films.element, view));
  await films.load();
  let value: Partial<Pick> | undefined;
  host?.onValue((given) => {
    value = given;
    const found = films.find(String(given.film));
    readPick(given);
    if (found && host.isView) showAlone(found);
    else if (found) choose(found);
    else view.replaceChildren(create('p', { className: 'notice' }, missing(given)));
  });
  if (!value) films.search.focus();
  if (host?.isView) await boxReady();
} catch (error) {
  document.body.append(
    create('main', {}, create('p', { className: 'notice', role: 'alert' }, (error as Error).message)),
  );
}
// A host that hears nothing shows an error of its own, which says less.
host?.ready();

function missing({ film }: Partial<Pick>): string {
  return `There is no film called “${String(film)}” here.`;
}

/** Puts what was chosen before into the fields. */
function readPick({ box, attributes = {} }: Partial<Pick>): void {
  const { lang = '', theme = '', heading, max = '', 'heading-level': level = '' } = attributes;
  if (boxTags.includes(box!)) fields.box = box!;
  Object.assign(fields, { lang, theme, heading: heading ?? '', noHeading: heading === '', level, max });
}

/** The attributes of the box as the fields have them. */
function attributes(): Record<string, string> {
  const { box, lang, theme, heading, noHeading, level, max } = fields;
  return {
    ...(lang && { lang }),
    ...(theme && { theme }),
    ...(noHeading ? { heading: '' } : heading && { heading }),
    ...(level && { 'heading-level': level }),
    ...(max && box === 'cast-list' && { max }),
  };
}

/** The box itself, as readers see it. */
function boxElement({ slug }: CatalogueFilm): HTMLElement {
  const element = document.createElement(fields.box);
  element.setAttribute('src', `films/${encodeURIComponent(slug)}.json`);
  for (const [name, value] of Object.entries(attributes())) element.setAttribute(name, value);
  return element;
}

/** The panel that only shows what was chosen. */
function showAlone(found: CatalogueFilm): void {
  film = found;
  view.replaceChildren(boxElement(found));
}

/** Waits until the box is as high as it will be. */
async function boxReady(): Promise<void> {
  const box = view.firstElementChild as (HTMLElement & { updateComplete?: Promise<unknown> }) | null;
  if (box) await customElements.whenDefined(box.localName).catch(() => undefined);
  await box?.updateComplete;
}

/** The fields of a film's box, the box, and the buttons. */
function boxView(film: CatalogueFilm, site: CatalogueSite, back: () => void): Node[] {
  const preview = create('div', { className: 'preview' });
  const status = create('p', { className: 'found', role: 'status' });
  const max = textField('Most people', 'max', { type: 'number', min: '1' });
  function update(): void {
    max.hidden = fields.box !== 'cast-list';
    status.textContent = '';
    preview.replaceChildren(boxElement(film));
  }
  function textField(label: string, name: 'heading' | 'max', more: object): HTMLLabelElement {
    const input = create('input', { value: fields[name], autocomplete: 'off', ...more });
    input.addEventListener('input', () => {
      fields[name] = input.value.trim();
      update();
    });
    return create('label', { className: 'choice' }, create('span', {}, label), input);
  }
  const field = (
    label: string,
    name: 'box' | 'lang' | 'theme' | 'level' | 'route',
    options: [string, string][],
  ) =>
    selectField(label, options, fields[name], (value) => {
      Object.assign(fields, { [name]: value });
      update();
    });
  const noHeading = create('input', { type: 'checkbox', checked: fields.noHeading });
  noHeading.addEventListener('change', () => {
    fields.noHeading = noHeading.checked;
    update();
  });
  const button = (text: string, className: string, onClick: () => void) => {
    const element = create('button', { type: 'button', className }, text);
    element.addEventListener('click', onClick);
    return element;
  };
  const say = (text: string): void => void (status.textContent = text);
  update();
  return [
    button('← All films', 'back', back),
    create('h2', {}, film.title, film.year !== undefined && ` (${film.year})`),
    create(
      'div',
      { className: 'choices' },
      field('Box', 'box', film.boxes.map(option)),
      field('Language', 'lang', [
        ['', 'The page’s own'],
        ...site.langs.map((tag): [string, string] => [tag, languageName(tag)]),
      ]),
      field('Theme', 'theme', [['', 'The page’s own'], ...site.themes.map(option)]),
      textField('Heading', 'heading', { placeholder: 'The box’s own' }),
      create('label', { className: 'check' }, noHeading, ' No heading'),
      field('Level of the heading', 'level', [
        ['', 'Usual'],
        ...['2', '3', '4', '5', '6'].map((level): [string, string] => [level, level]),
      ]),
      max,
      field('Snippet', 'route', Object.entries(routes)),
    ),
    preview,
    create(
      'div',
      { className: 'actions' },
      button(host ? 'Use this box' : 'Copy the snippet', 'use', () => void use(film, site, say)),
      host ? button('Cancel', 'cancel', () => host.cancel()) : '',
      status,
    ),
  ].filter((node) => node instanceof Node);
}

/** Gives the choice to the host; without one, to the clipboard. */
async function use(film: CatalogueFilm, site: CatalogueSite, say: (text: string) => void): Promise<void> {
  const { box, lang, theme, route } = fields;
  const own = attributes();
  const { title } = film;
  try {
    const parts = await snippetParts(film, site, {
      ...{ box, theme, route },
      lang: lang || site.langs[0]!,
      attributes: own,
    });
    const snippet = snippetOf(parts);
    if (host)
      return say(host.pick({ film: film.slug, box, attributes: own }, { src: parts.src, title, snippet }));
    await navigator.clipboard.writeText(snippet);
    say('Copied');
  } catch (error) {
    say((error as Error).message);
  }
}
