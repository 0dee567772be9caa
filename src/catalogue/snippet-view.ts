// The HTML to paste, with a button that copies it.
import type { BoxTag } from '../facts/boxes.js';
import {
  routeAdvice,
  snippetOf,
  templateSnippetOf,
  type Route,
  type SnippetParts,
} from '../writers/snippet.js';
import { endings } from '../writers/writers.js';
import { create, fetchJson, fetchText } from './dom.js';
import type { CatalogueFilm, CatalogueSite } from './site-data.js';

/** What the reader has chosen that the snippet depends on; an empty theme is the page's own. */
export interface SnippetChoices {
  box: BoxTag;
  lang: string;
  theme: string;
  route: Route;
  /** Other attributes of the box. */
  attributes?: Record<string, string>;
}

/** The elements of the view, and how to show another snippet in them. */
export interface SnippetView {
  code: HTMLElement;
  copyButton: HTMLElement;
  /** Says whether copying went well. */
  status: HTMLElement;
  /** Who may paste the snippet. */
  advice: HTMLElement;
  /** What the page template needs once, with its heading; hidden for a snippet that needs nothing there. */
  template: HTMLElement;
  update: (choices: SnippetChoices) => Promise<void>;
}

export function snippetView(film: CatalogueFilm, site: CatalogueSite): SnippetView {
  const code = create('code');
  const status = create('span', { className: 'copied', role: 'status' });
  const advice = create('p', { className: 'advice' });
  const templateCode = create('code');
  const template = create(
    'section',
    { hidden: true },
    create('h3', {}, 'Once in the template of your pages'),
    create('pre', { tabIndex: 0, 'aria-label': 'For the template', role: 'region' }, templateCode),
  );
  const copyButton = create('button', { type: 'button' }, 'Copy');
  copyButton.addEventListener('click', () => void copyCode(code, status));
  let lastRequest = 0;
  const update = async (choices: SnippetChoices): Promise<void> => {
    const request = ++lastRequest;
    status.textContent = '';
    const parts = await snippetParts(film, site, { ...choices }).catch((error: Error) => error.message);
    // While the files came, the reader may have chosen something else; the later request then shows its own snippet.
    if (request !== lastRequest) return;
    const isThere = typeof parts !== 'string';
    const once = isThere ? templateSnippetOf(parts) : undefined;
    code.textContent = isThere ? snippetOf(parts) : parts;
    advice.textContent = routeAdvice[choices.route];
    templateCode.textContent = once ?? '';
    template.hidden = !once;
  };
  return { code, copyButton, status, advice, template, update };
}

/** What the snippet for the choices is made of. Its facts come from the files of the site, so that it reads well without a script. */
export async function snippetParts(
  { slug }: CatalogueFilm,
  site: CatalogueSite,
  { box, lang, theme, route, attributes }: SnippetChoices,
): Promise<SnippetParts> {
  const address = `films/${encodeURIComponent(slug)}/${lang}/${box}`;
  const absolute = (path: string) => new URL(path, site.site === '/' ? location.href : site.site).href;
  const { title, room, height } = await fetchJson<{ title: string; room: string; height: number }>(
    `${address}.oembed.json`,
  );
  const element = site.formats.includes('dsd') ? (await fetchText(`${address}.dsd.html`)).trim() : '';
  const inFormat = async (format: 'html' | 'email'): Promise<string> => {
    if (site.formats.includes(format)) return fetchText(`${address}.${endings[format]}`);
    const formats = [...site.formats, format].join(',');
    throw new Error(`This site has no fragments in the format ${format}. Build it with --format ${formats}.`);
  };
  const film = `films/${encodeURIComponent(slug)}.json`;
  return {
    route,
    box,
    base: absolute(site.base),
    src: absolute(film),
    // The box's own page shows its facts without a script, but only embed.html follows a theme and other attributes.
    page: theme || Object.keys(attributes ?? {}).length ? undefined : absolute(`${address}.embed.html`),
    attributes: { ...(lang !== site.langs[0] && { lang }), ...(theme && { theme }), ...attributes },
    fallback: fallbackIn(element),
    html: route === 'prerendered' ? await inFormat('html') : undefined,
    email: route === 'email' ? await inFormat('email') : undefined,
    film: route === 'inline' ? await fetchText(film) : undefined,
    room,
    height,
    title,
    integrity: site.integrity,
  };
}

/** The HTML inside the element, without its shadow content. */
function fallbackIn(element: string): string {
  const page = new DOMParser().parseFromString(element, 'text/html');
  const box = page.body.firstElementChild;
  box?.querySelector('template')?.remove();
  return box?.innerHTML.trim() ?? '';
}

async function copyCode(code: HTMLElement, status: HTMLElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(code.textContent);
    status.textContent = 'Copied';
  } catch {
    // The browser does not let the page use the clipboard. The reader can copy the selected text by hand.
    getSelection()?.selectAllChildren(code);
    status.textContent = 'Selected: press Ctrl+C';
  }
}
