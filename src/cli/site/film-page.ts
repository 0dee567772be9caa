import type { Film } from '../../model/film.js';
import { isRightToLeft } from '../../words/direction.js';
import { Markup, markup, type Hole } from '../../writers/safe-markup.js';
import { pageWords } from './page-words.js';

/** A link of the page, with its text. */
export interface PageLink {
  text: string;
  href: string;
}

/** The picture of a film. */
export interface Picture {
  /** Its whole address. */
  address: string;
  width: number;
  height: number;
  alt: string;
}

/** The page of a film in one language, as it is written. */
export interface FilmPage {
  film: Film;
  lang: string;
  /** "Parasite (2019)" */
  title: string;
  /** The facts of the film in one line, with their doubt and their sources. */
  description: string;
  /** The dossier as an element, prerendered. */
  element: string;
  /** schema.org data that is safe in a script. */
  jsonLd: string;
  /** The whole address of this page; undefined when the site's is not known. */
  address: string | undefined;
  picture: Picture | undefined;
  /** The same page in every language of the site, this one included. */
  editions: (PageLink & { lang: string; isCurrent: boolean; address: string | undefined })[];
  /** Addresses of the catalogue, and of the place in it where a box of the film is copied. */
  catalogue: string;
  embed: string;
  boxes: PageLink[];
  files: PageLink[];
  oembed: string;
  markdown: string;
  json: string;
  calendar: string | undefined;
  /** The folders of the page's style sheets and icon, and of the script tags' files. */
  assets: string;
  base: string;
  theme: string | undefined;
}

/** A page for people: the dossier, and whatever else there is of the film. It needs no script to be read. */
export function filmPage(page: FilmPage): string {
  const { film, lang, title, description, element, jsonLd, theme, base, boxes, catalogue, embed, calendar } =
    page;
  const words = pageWords(lang);
  return markup`<!doctype html>
<html lang="${lang}" dir="${isRightToLeft(lang) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>${title}</title>
<meta name="description" content="${description}" />
${identity(page)}<link rel="alternate" type="application/json+oembed" href="${page.oembed}" title="${title}" />
<link rel="alternate" type="text/markdown" href="${page.markdown}" title="${title}" />
<link rel="alternate" type="application/json" href="${page.json}" title="${title}" />
${calendar && markup`<link rel="alternate" type="text/calendar" href="${calendar}" title="${words.calendar}" />\n`}<link rel="icon" href="${page.assets}icon.svg" />
<link rel="stylesheet" href="${page.assets}page.css" />
<link rel="stylesheet" href="${page.assets}film.css" />
${theme && markup`<link rel="stylesheet" href="${base}themes/all.css" />\n`}<script type="module" src="${base}onesheet.js"></script>
<script type="application/ld+json">${new Markup(jsonLd)}</script>
</head>
<body>
<header>
<a href="${catalogue}">${words.films}</a>
${editionsNav(page, words.languages)}</header>
<main>
<h1><bdi${film.lang && markup` lang="${film.lang}"`}>${film.title}</bdi>${film.year !== undefined && ` (${film.year})`}</h1>
<div class="columns">
<section aria-labelledby="facts">
<h2 id="facts" class="quiet">${words.facts}</h2>
${new Markup(element)}
</section>
<div class="beside">
<section aria-labelledby="boxes">
<h2 id="boxes">${words.boxes}</h2>
${list(boxes)}
<p><a class="button" href="${embed}">${words.embed}</a></p>
</section>
<section aria-labelledby="files">
<h2 id="files">${words.files}</h2>
${list([...(calendar ? [{ text: `${words.calendar} (.ics)`, href: calendar }] : []), ...page.files])}
</section>
</div>
</div>
</main>
</body>
</html>
`.text;
}

const list = (links: PageLink[]): Hole =>
  markup`<ul>\n${links.map(({ text, href }) => markup`<li><a href="${href}">${text}</a></li>\n`)}</ul>`;

/** Nothing where there is only one language to choose from. */
const editionsNav = ({ editions }: FilmPage, label: string): Hole =>
  editions.length > 1 &&
  markup`<nav aria-label="${label}">
<ul>
${editions.map(({ lang, text, href, isCurrent }) => markup`<li><a href="${href}" lang="${lang}" hreflang="${lang}"${isCurrent && new Markup(' aria-current="page"')}>${text}</a></li>\n`)}</ul>
</nav>
`;

/**
 * What says to others which page this is: its address, its editions, OpenGraph and the card of Twitter. All of that takes whole
 * addresses; where the site's is not known, only what has none is written.
 */
function identity({ film, lang, title, description, address, picture, editions }: FilmPage): Hole[] {
  return [
    address && markup`<link rel="canonical" href="${address}" />\n`,
    ...(editions.length > 1 ? editions : []).map(
      (edition) =>
        edition.address &&
        markup`<link rel="alternate" hreflang="${edition.lang}" href="${edition.address}" />\n`,
    ),
    address &&
      editions.length > 1 &&
      markup`<link rel="alternate" hreflang="x-default" href="${editions[0]!.address}" />\n`,
    meta('og:type', film.kind === 'series' ? 'video.tv_show' : 'video.movie'),
    meta('og:title', title),
    meta('og:description', description),
    meta('og:locale', openGraphLocale(lang)),
    ...editions.flatMap((edition) =>
      edition.isCurrent ? [] : [meta('og:locale:alternate', openGraphLocale(edition.lang))],
    ),
    address && meta('og:url', address),
    // Whose page it is: the command knows no other name of the newsroom.
    address && meta('og:site_name', new URL(address).host),
    pictureTags(picture),
  ];
}

const meta = (property: string, content: string | number): Markup =>
  markup`<meta property="${property}" content="${content}" />\n`;

/** Tells OpenGraph and Twitter of the picture; without one, that there is none to make room for. */
export const pictureTags = (picture: Picture | undefined): Hole => [
  picture && [
    meta('og:image', picture.address),
    meta('og:image:type', 'image/png'),
    meta('og:image:width', picture.width),
    meta('og:image:height', picture.height),
    meta('og:image:alt', picture.alt),
  ],
  markup`<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}" />\n`,
  picture && markup`<meta name="twitter:image:alt" content="${picture.alt}" />\n`,
];

/** `fr` -> `fr_FR`: OpenGraph wants a country with every language. */
function openGraphLocale(lang: string): string {
  const { language, region } = new Intl.Locale(lang).maximize();
  return [language, region].filter(Boolean).join('_');
}
