import type { BoxTag } from '../facts/boxes.js';
import { markup, Markup, oneLine } from './safe-markup.js';

/** The routes by which a box gets onto a page and that have a snippet, with their names for people. */
export const routes = {
  module: 'Module script',
  classic: 'Classic script',
  figure: 'Plain HTML (figure)',
  iframe: 'Iframe',
  prerendered: 'Prerendered',
  inline: 'Film in the page',
  email: 'Table (email)',
} as const;

export type Route = keyof typeof routes;

export const routeNames = Object.keys(routes) as Route[];

/** Who may paste the snippet of a route, and what becomes of it with others. What is tried: docs/survival.md. */
export const routeAdvice: Record<Route, string> = {
  module:
    'For page templates, static sites, and administrators of a CMS. Where scripts are filtered, readers get the words.',
  classic:
    'For page templates, static sites, and administrators of a CMS. Where scripts are filtered, readers get the words.',
  figure: 'For every role, once the script is in the page template. Without it readers get the words.',
  iframe: 'For whoever may paste iframes. Where they are filtered, readers get the words.',
  prerendered:
    'For every role. The facts stand in the page without a script; where style sheets are filtered, without the look.',
  inline:
    'For every role, once the script is in the page template. The page keeps the facts of today and asks for no film.',
  email:
    'For every role, in articles and in newsletters, without any script. The page keeps the facts of today.',
};

/** What a snippet is made of. */
export interface SnippetParts {
  route: Route;
  box: BoxTag;
  /** Address of the folder with the script tags' files, with a slash at its end and the version in it. */
  base: string;
  /** Address of the film JSON. */
  src: string;
  /** Attributes of the box beside `src`: `{ lang: 'fr', theme: 'trade' }`. */
  attributes?: Record<string, string>;
  /** Paragraphs with the facts, for readers without the script. */
  fallback: string;
  /** The box in the format `html`, for `prerendered`; without it the words stand there. */
  html?: string | undefined;
  /** The box in the format `email`, for `email`; without it the words stand there. */
  email?: string | undefined;
  /** The film JSON, for `inline`; without it the box asks for `src`. */
  film?: string | undefined;
  /** Address of the box's own page for iframes; without it an iframe shows embed.html. */
  page?: string | undefined;
  /** The room that the box takes with this film, as `roomOf` writes it. */
  room?: string | undefined;
  /** The height of an iframe on a phone, in px. */
  height: number;
  /** The title of an iframe: "Parasite – Cast". */
  title: string;
  /** `sha384-…` of the files of `base`, by their names; a file without a hash gets no integrity. */
  integrity?: Record<string, string>;
}

/**
 * The HTML that a newsroom pastes to put a box on a page. The command runs this in Node, and the catalogue and the desk in the
 * browser. Its form is what most systems leave whole (docs/survival.md): one line, so that WordPress adds no breaks; text and
 * inline tags where it can be, so that Markdown without HTML leaves the words; no `<p>`, which would end one that is put
 * around it, and the box with it; no style, script or template with text in it, which filters leave as text.
 * @example snippetOf({ route: 'module', box: 'deal-box', base: 'https://cdn.example/onesheet@0.1.0/',
 *   src: '/films/x.json', fallback: '<p>Sold.</p>', title: 'X – The deal' })
 */
export function snippetOf(parts: SnippetParts): string {
  const { text } = snippets[parts.route](parts);
  return `${text.trim()}\n`;
}

const snippets: Record<Route, (parts: SnippetParts) => Markup> = {
  // The tags stand in a <span>: a line that begins with <link> or <script> is left out as a whole by Markdown without HTML.
  module: (parts) =>
    markup`<span>${preload(parts)}${styleSheets(parts)}${moduleScript(parts)}${element(parts)}</span>`,
  classic: (parts) =>
    markup`<span>${preload(parts)}${styleSheets(parts)}<script defer src="${parts.base}onesheet.classic.js"${integrityAttribute(parts, 'onesheet.classic.js')}></script>${element(parts)}</span>`,
  figure: (parts) => place(parts, wordsOf(parts.fallback, withoutLinks)),
  iframe,
  // The <section> in it ends a paragraph, so it stands in a block of its own.
  prerendered: (parts) =>
    parts.html
      ? markup`${themeSheet(parts)}<link rel="stylesheet" href="${parts.base}onesheet-html.css"${integrityAttribute(parts, 'onesheet-html.css')} />${moduleScript(parts)}
${place(parts, pasted(parts.html), 'div')}`
      : snippets.figure(parts),
  inline: (parts) =>
    place(
      { ...parts, src: parts.film ? dataAddress(parts.film) : parts.src },
      wordsOf(parts.fallback, withoutLinks),
    ),
  email: (parts) => (parts.email ? pasted(parts.email) : wordsOf(parts.fallback)),
};

/**
 * What the page template needs once, for a route whose snippet has no script in it.
 * @returns undefined for other routes
 */
export function templateSnippetOf(parts: SnippetParts): string | undefined {
  if (parts.route !== 'figure' && parts.route !== 'inline') return undefined;
  return `${[styleSheets(parts), moduleScript(parts)].map(({ text }) => text).join('')}\n`;
}

/** An element that the script puts the box into. MediaWiki knows no <figure>; a <span> stands in a paragraph, too. */
const place = (
  { box, src, attributes, room }: SnippetParts,
  content: Markup,
  tag: 'span' | 'div' = 'span',
): Markup =>
  markup`<${tag} data-onesheet="${box}" data-src="${src}"${attributesText(attributes, 'data-')}${roomAttribute({ room })}>${content}</${tag}>`;

/** The film JSON as an address that needs no file. A filter leaves it alone or takes it; it never becomes text. */
const dataAddress = (film: string): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(JSON.parse(film))).replace(/'/g, '%27')}`;

/** What Markdown, wikitext, shortcodes and typographers take for theirs. */
const signs = /[*_[\]`~\\{}|']|--+|\+-|\.{3,}|\$\$+|x(?=\d)|\((?=(?:c|r|p|tm)\))/gi;

/** HTML in one line, in which nobody finds signs of their own. */
const pasted = (html: string): Markup =>
  new Markup(
    oneLine(html).replace(
      /(<[^>]*>)|([^<]+)/g,
      (_, tag: string | undefined, words: string) =>
        tag ?? words.replace(signs, (found) => found.replace(/./g, (sign) => `&#${sign.charCodeAt(0)};`)),
    ),
  );

/** MediaWiki shows the tags of links as text. */
const withoutLinks = (html: string): string => html.replace(/<\/?a\b[^>]*>/g, '');

/** The paragraphs of a fallback as one line that can stand in a paragraph. */
function wordsOf(fallback: string, change: (html: string) => string = (html) => html): Markup {
  const lines = fallback
    .trim()
    .replace(/<p\b([^>]*)>/g, (_, attributes: string) => (attributes ? `<span${attributes}>` : '<p>'))
    .split(/<\/p>\s*/)
    .filter(Boolean)
    .map((line) => (line.startsWith('<p>') ? line.slice(3) : `${line}</span>`));
  return pasted(change(lines.join('<br /> ')));
}

/**
 * Its height is the one on a phone, until onesheet-host.js sets the true one. The words are in a <datalist>, which a browser
 * does not show and most filters do not know, so that they leave its words. Where they leave it and take the iframe, the
 * script shows them. They stand first, because Markdown without HTML leaves out a line that begins with an iframe.
 */
function iframe(parts: SnippetParts): Markup {
  const { base, box, src, title, height, attributes = {} } = parts;
  const page = parts.page ?? `${base}embed.html?${query({ box, src, ...attributes })}`;
  return markup`<datalist class="onesheet">${wordsOf(parts.fallback)}</datalist><iframe class="onesheet" src="${page}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe><script async src="${base}onesheet-host.js"${integrityAttribute(parts, 'onesheet-host.js')}></script>`;
}

/** A query as URLSearchParams writes it, but with slashes and colons as they are, so that people can read it. */
const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%20/g, '+')}`,
    )
    .join('&');

/** Fetches the film while the script is on its way. The browser uses that only for exactly the same address. */
const preload = ({ src }: SnippetParts): Markup =>
  markup`<link rel="preload" href="${src}" as="fetch" crossorigin />`;

const styleSheets = (parts: SnippetParts): Markup =>
  markup`<link rel="stylesheet" href="${parts.base}onesheet-reserve.css"${integrityAttribute(parts, 'onesheet-reserve.css')} />${themeSheet(parts)}`;

const themeSheet = (parts: SnippetParts): Markup =>
  parts.attributes?.theme
    ? markup`<link rel="stylesheet" href="${parts.base}themes/all.css"${integrityAttribute(parts, 'themes/all.css')} />`
    : markup``;

const moduleScript = (parts: SnippetParts): Markup =>
  markup`<script type="module" src="${parts.base}onesheet.js"${integrityAttribute(parts, 'onesheet.js')}></script>`;

const element = ({ box, src, attributes, fallback, ...parts }: SnippetParts): Markup =>
  markup`<${box} src="${src}"${attributesText(attributes)}${roomAttribute(parts)}>${wordsOf(fallback)}</${box}>`;

/** A page whose policy allows no style attributes reserves the usual height of the box instead. */
const roomAttribute = ({ room }: Pick<SnippetParts, 'room'>): Markup =>
  room ? markup` style="--onesheet-room: ${room}"` : markup``;

function integrityAttribute({ integrity }: SnippetParts, file: string): Markup {
  const hash = integrity?.[file];
  return hash ? markup` integrity="${hash}" crossorigin` : markup``;
}

const attributesText = (attributes: Record<string, string> = {}, prefix = ''): Markup[] =>
  Object.entries(attributes).map(([name, value]) => markup` ${prefix}${name}="${value}"`);
