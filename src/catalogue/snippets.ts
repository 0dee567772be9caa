// No import but of what is copied into a built site with it: the catalogue's page runs this, too.
import { Markup, markup } from './markup.js';

/** The ways of putting a box on a page that have a snippet. */
export const routes = ['module', 'classic', 'figure', 'iframe', 'prerendered'] as const;
export type Route = (typeof routes)[number];

/** What a snippet is made of. */
export interface SnippetParts {
  route: Route;
  /** The tag of the box. */
  box: string;
  /** Address of the folder with the script tags' files, with a slash at its end and the version in it. */
  base: string;
  /** Address of the film JSON. */
  src: string;
  /** Attributes of the box beside `src`: `{ lang: 'fr', theme: 'trade' }`. */
  attributes?: Record<string, string>;
  /** HTML that says the facts before the script and without it. */
  fallback: string;
  /** The whole element with its facts, for `prerendered`. */
  element?: string;
  /** Address of a page that is made for this box already; without it an iframe shows embed.html. */
  page?: string | undefined;
  /** What an iframe is called: "Parasite – Cast". */
  title: string;
  /** `sha384-…` of the files of `base`, by their names; files that are not in it get no integrity. */
  integrity?: Record<string, string>;
}

/** As high as the box usually is on a phone; onesheet-host.js then gives the iframe its true height. */
const heights: Record<string, number> = {
  'film-card': 660,
  'cast-list': 540,
  'deal-box': 900,
  'crew-list': 740,
  'casting-changes': 360,
  'film-comparisons': 380,
  'release-plan': 340,
  'box-office': 470,
  'film-timeline': 700,
  'film-facts': 900,
};

/** The usual height of a box on a phone, in px. */
export const heightOf = (box: string): number => heights[box] ?? 640;

/**
 * The HTML that a newsroom pastes to put a box on a page, as docs/embedding.md has it.
 * @example snippet({ route: 'module', box: 'deal-box', base: 'https://cdn.example/onesheet@0.1.0/',
 *   src: '/films/x.json', fallback: '<p>Sold.</p>', title: 'X – The deal' })
 */
export function snippet(parts: SnippetParts): string {
  const { text } = ways[parts.route](parts);
  return `${text.trim()}\n`;
}

const ways: Record<Route, (parts: SnippetParts) => Markup> = {
  module: (parts) => markup`${preload(parts)}${styles(parts)}${moduleScript(parts)}
${element(parts)}`,
  classic: (
    parts,
  ) => markup`${preload(parts)}${styles(parts)}<script defer src="${parts.base}onesheet.classic.js"${check(parts, 'onesheet.classic.js')}></script>

${element(parts)}`,
  figure: (parts) => markup`${preload(parts)}${styles(parts)}${moduleScript(parts)}
<figure data-onesheet="${parts.box}" data-src="${parts.src}"${written(parts.attributes, 'data-')}>
${new Markup(parts.fallback)}
</figure>`,
  iframe,
  // It is as high as it will be: nothing to reserve, and nothing to wait for.
  prerendered: (parts) => markup`${themes(parts)}${moduleScript(parts)}
${new Markup(parts.element ?? '')}`,
};

function iframe(parts: SnippetParts): Markup {
  const { base, box, src, title, attributes = {} } = parts;
  const page = parts.page ?? `${base}embed.html?${query({ box, src, ...attributes })}`;
  return markup`<script async src="${base}onesheet-host.js"${check(parts, 'onesheet-host.js')}></script>

<iframe
  class="onesheet"
  src="${page}"
  title="${title}"
  width="100%"
  height="${heightOf(box)}"
  frameborder="0"
  loading="lazy"
></iframe>`;
}

/** As URLSearchParams, with slashes and colons left for people to read. */
const query = (values: Record<string, string>): string =>
  Object.entries(values)
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replace(/%2F/g, '/').replace(/%3A/g, ':').replace(/%20/g, '+')}`,
    )
    .join('&');

/** Fetches the film while the script is on its way; the address must be the very one of `src`. */
const preload = ({ src }: SnippetParts): Markup =>
  markup`<link rel="preload" href="${src}" as="fetch" crossorigin />
`;

const styles = (parts: SnippetParts): Markup =>
  markup`<link rel="stylesheet" href="${parts.base}onesheet-reserve.css"${check(parts, 'onesheet-reserve.css')} />
${themes(parts)}`;

const themes = (parts: SnippetParts): Markup =>
  parts.attributes?.theme
    ? markup`<link rel="stylesheet" href="${parts.base}themes/all.css"${check(parts, 'themes/all.css')} />
`
    : markup``;

const moduleScript = (parts: SnippetParts): Markup =>
  markup`<script type="module" src="${parts.base}onesheet.js"${check(parts, 'onesheet.js')}></script>
`;

const element = ({ box, src, attributes, fallback }: SnippetParts): Markup =>
  markup`<${box} src="${src}"${written(attributes)}>
${new Markup(fallback)}
</${box}>`;

function check({ integrity }: SnippetParts, file: string): Markup {
  const hash = integrity?.[file];
  return hash ? markup` integrity="${hash}" crossorigin` : markup``;
}

const written = (attributes: Record<string, string> = {}, prefix = ''): Markup[] =>
  Object.entries(attributes).map(([name, value]) => markup` ${prefix}${name}="${value}"`);
