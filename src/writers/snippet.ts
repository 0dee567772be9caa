import type { BoxTag } from '../facts/boxes.js';
import { markup, Markup } from './safe-markup.js';

/** The routes by which a box gets onto a page and that have a snippet, with their names for people. */
export const routes = {
  module: 'Module script',
  classic: 'Classic script',
  figure: 'Figure',
  iframe: 'Iframe',
  prerendered: 'Prerendered',
} as const;

export type Route = keyof typeof routes;

export const routeNames = Object.keys(routes) as Route[];

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
  /** HTML with the facts, for readers without the script. */
  fallback: string;
  /** The whole element with its facts, for `prerendered`. */
  element?: string;
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
 * The HTML that a newsroom pastes to put a box on a page, as docs/embedding.md has it. The command runs this in Node, and
 * the catalogue page in the browser.
 * @example snippetOf({ route: 'module', box: 'deal-box', base: 'https://cdn.example/onesheet@0.1.0/',
 *   src: '/films/x.json', fallback: '<p>Sold.</p>', title: 'X – The deal' })
 */
export function snippetOf(parts: SnippetParts): string {
  const { text } = snippets[parts.route](parts);
  return `${text.trim()}\n`;
}

const snippets: Record<Route, (parts: SnippetParts) => Markup> = {
  module: (parts) => markup`${preload(parts)}${styleSheets(parts)}${moduleScript(parts)}
${element(parts)}`,
  classic: (
    parts,
  ) => markup`${preload(parts)}${styleSheets(parts)}<script defer src="${parts.base}onesheet.classic.js"${integrityAttribute(parts, 'onesheet.classic.js')}></script>

${element(parts)}`,
  figure: (parts) => markup`${preload(parts)}${styleSheets(parts)}${moduleScript(parts)}
<figure data-onesheet="${parts.box}" data-src="${parts.src}"${attributesText(parts.attributes, 'data-')}${roomAttribute(parts)}>
${new Markup(parts.fallback)}
</figure>`,
  iframe,
  // The facts are in the page: there is no height to reserve, and no film to wait for.
  prerendered: (parts) => markup`${themeSheet(parts)}${moduleScript(parts)}
${new Markup(parts.element ?? '')}`,
};

/** Its height is the one on a phone, until onesheet-host.js sets the true one. */
function iframe(parts: SnippetParts): Markup {
  const { base, box, src, title, height, attributes = {} } = parts;
  const page = parts.page ?? `${base}embed.html?${query({ box, src, ...attributes })}`;
  return markup`<script async src="${base}onesheet-host.js"${integrityAttribute(parts, 'onesheet-host.js')}></script>

<iframe
  class="onesheet"
  src="${page}"
  title="${title}"
  width="100%"
  height="${height}"
  frameborder="0"
  loading="lazy"
></iframe>`;
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
  markup`<link rel="preload" href="${src}" as="fetch" crossorigin />
`;

const styleSheets = (parts: SnippetParts): Markup =>
  markup`<link rel="stylesheet" href="${parts.base}onesheet-reserve.css"${integrityAttribute(parts, 'onesheet-reserve.css')} />
${themeSheet(parts)}`;

const themeSheet = (parts: SnippetParts): Markup =>
  parts.attributes?.theme
    ? markup`<link rel="stylesheet" href="${parts.base}themes/all.css"${integrityAttribute(parts, 'themes/all.css')} />
`
    : markup``;

const moduleScript = (parts: SnippetParts): Markup =>
  markup`<script type="module" src="${parts.base}onesheet.js"${integrityAttribute(parts, 'onesheet.js')}></script>
`;

const element = ({ box, src, attributes, fallback, ...parts }: SnippetParts): Markup =>
  markup`<${box} src="${src}"${attributesText(attributes)}${roomAttribute(parts)}>
${new Markup(fallback)}
</${box}>`;

/** A page whose policy allows no style attributes reserves the usual height of the box instead. */
const roomAttribute = ({ room }: Pick<SnippetParts, 'room'>): Markup =>
  room ? markup` style="--onesheet-room: ${room}"` : markup``;

function integrityAttribute({ integrity }: SnippetParts, file: string): Markup {
  const hash = integrity?.[file];
  return hash ? markup` integrity="${hash}" crossorigin` : markup``;
}

const attributesText = (attributes: Record<string, string> = {}, prefix = ''): Markup[] =>
  Object.entries(attributes).map(([name, value]) => markup` ${prefix}${name}="${value}"`);
