// One film of the catalogue: a box of it as readers see it, and what puts that box on a page.
import { endings, type CatalogueFilm, type CatalogueSite } from './catalogue-data.js';
import { choice, h, json, named, text } from './dom.js';
import { routes, snippet, type Route } from './snippets.js';

/** What was last chosen, for the next film. */
const kept = { box: '', lang: '', theme: '', width: '', route: 'module' as Route };

const routeNames: Record<Route, string> = {
  module: 'Module script',
  classic: 'Classic script',
  figure: 'Figure',
  iframe: 'Iframe',
  prerendered: 'Prerendered',
};

/** The film's heading, its box with the choices around it, and the snippet. */
export function filmView(film: CatalogueFilm, site: CatalogueSite, box = kept.box): DocumentFragment {
  kept.box = film.boxes.includes(box) ? box : film.boxes[0]!;
  kept.lang ||= site.langs[0]!;
  const preview = h('div', { className: 'preview' });
  const code = h('code');
  const copied = h('span', { className: 'copied', role: 'status' });
  const links = h('p', { className: 'links' });
  const all = { film, site, preview, code, copied, links };
  const set = (name: keyof typeof kept) => (value: string) => {
    Object.assign(kept, { [name]: value });
    show(all);
  };
  const copy = h('button', { type: 'button' }, 'Copy');
  copy.addEventListener('click', () => void copyCode(code, copied));
  const view = document.createDocumentFragment();
  view.append(
    h('a', { className: 'back', href: '#' }, '← All films'),
    h('h2', {}, film.title, film.year !== undefined && ` (${film.year})`),
    h(
      'div',
      { className: 'choices' },
      choice(
        'Box',
        film.boxes.map((tag) => [tag, named(tag)]),
        kept.box,
        set('box'),
      ),
      choice(
        'Language',
        site.langs.map((tag) => [tag, languageName(tag)]),
        kept.lang,
        set('lang'),
      ),
      choice('Theme', [['', 'The page’s own'], ...site.themes.map(option)], kept.theme, set('theme')),
      choice(
        'Width',
        [
          ['', 'Full'],
          ['320px', '320 px'],
          ['480px', '480 px'],
          ['640px', '640 px'],
        ],
        kept.width,
        set('width'),
      ),
    ),
    preview,
    h('h3', {}, 'Put it on a page'),
    h(
      'div',
      { className: 'choices' },
      choice(
        'Way',
        routes.map((route) => [route, routeNames[route]]),
        kept.route,
        set('route'),
      ),
      copy,
      copied,
    ),
    h('pre', { tabIndex: 0, 'aria-label': 'Snippet', role: 'region' }, code),
    h('h3', {}, 'Files'),
    links,
  );
  show(all);
  return view;
}

const option = (name: string): [string, string] => [name, named(name)];

const languageName = (tag: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;

interface Parts {
  film: CatalogueFilm;
  site: CatalogueSite;
  preview: HTMLElement;
  code: HTMLElement;
  copied: HTMLElement;
  links: HTMLElement;
}

function show(parts: Parts): void {
  const { film, preview, copied } = parts;
  const { box, lang, theme, width } = kept;
  const element = document.createElement(box);
  element.setAttribute('src', `films/${encodeURIComponent(film.slug)}.json`);
  element.lang = lang;
  if (theme) element.setAttribute('theme', theme);
  preview.style.maxWidth = width;
  preview.replaceChildren(element);
  copied.textContent = '';
  showLinks(parts);
  void showSnippet(parts);
}

function showLinks({ film, site, links }: Parts): void {
  const folder = `films/${encodeURIComponent(film.slug)}`;
  const fragment = `${folder}/${kept.lang}/${kept.box}`;
  const files: [name: string, address: string][] = [
    ['Film JSON', `${folder}.json`],
    ['JSON-LD', `${folder}/film.jsonld`],
    ['Iframe page', `${fragment}.embed.html`],
    ['oEmbed', `${fragment}.oembed.json`],
    ...site.formats.map((format): [string, string] => [format, `${fragment}.${endings[format]}`]),
    ['Feed item', `${folder}/${kept.lang}/feed-item.xml`],
  ];
  links.replaceChildren(
    ...files.flatMap(([name, href], i) => [i ? ' · ' : '', h('a', { href, target: '_blank' }, name)]),
  );
}

/** The facts come from the built files, so that the snippet reads well without its script. */
async function showSnippet({ film, site, code }: Parts): Promise<void> {
  const { box, lang, theme, route } = kept;
  const asked = JSON.stringify([film.slug, box, lang, theme, route]);
  code.dataset.asked = asked;
  const address = `films/${encodeURIComponent(film.slug)}/${lang}/${box}`;
  const absolute = (path: string) => new URL(path, site.site === '/' ? location.href : site.site).href;
  const attributes = {
    ...(lang !== site.langs[0] && { lang }),
    ...(theme && { theme }),
  };
  let written: string;
  try {
    const { title } = await json<{ title: string }>(`${address}.oembed.json`);
    const element = site.formats.includes('dsd') ? (await text(`${address}.dsd.html`)).trim() : '';
    written = snippet({
      route,
      box,
      base: absolute(site.base),
      src: absolute(`films/${encodeURIComponent(film.slug)}.json`),
      // A page that is built already shows its facts without script; only embed.html follows a theme.
      page: theme ? undefined : absolute(`${address}.embed.html`),
      attributes,
      fallback: fallbackIn(element),
      element,
      title,
      integrity: site.integrity,
    });
  } catch (error) {
    written = (error as Error).message;
  }
  // Whoever has chosen something else by now gets that.
  if (code.dataset.asked === asked) code.textContent = written;
}

/** What stands in the element beside its shadow content. */
function fallbackIn(element: string): string {
  const page = new DOMParser().parseFromString(element, 'text/html');
  const box = page.body.firstElementChild;
  box?.querySelector('template')?.remove();
  return box?.innerHTML.trim() ?? '';
}

async function copyCode(code: HTMLElement, copied: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    copied.textContent = 'Copied';
  } catch {
    // Without leave to use the clipboard, what is selected can be copied by hand.
    getSelection()?.selectAllChildren(code);
    copied.textContent = 'Selected: press Ctrl+C';
  }
}
