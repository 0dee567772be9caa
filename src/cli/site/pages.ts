import { Markup, markup } from '../../catalogue/markup.js';
import { heightOf } from '../../catalogue/snippets.js';

/** What the pages of one box in one language are made of. */
export interface BoxPage {
  box: string;
  lang: string;
  /** "The deal — Parasite" */
  title: string;
  /** The element with its facts. */
  element: string;
  /** schema.org data that is safe in a script. */
  jsonLd: string;
  /** Address of the iframe page, and of the oEmbed JSON. */
  page: string;
  oembed: string;
  /** Where the script tags' files lie. */
  base: string;
  theme?: string | undefined;
}

const rightToLeft = /^(ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/i;

/** The page for iframes: the box with its facts, for who has no script, too; its script tells its height. */
export function embedPage({ lang, title, element, jsonLd, oembed, base, theme }: BoxPage): string {
  const page = markup`<!doctype html>
<html lang="${lang}" dir="${rightToLeft.test(lang) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<base target="_top" />
<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}" />
<link rel="stylesheet" href="${base}embed.css" />
${theme && markup`<link rel="stylesheet" href="${base}themes/all.css" />\n`}<script type="module" src="${base}onesheet.js"></script>
<script type="module" src="${base}embed-static.js"></script>
<script type="application/ld+json">${new Markup(jsonLd)}</script>
</head>
<body>
${new Markup(element)}
</body>
</html>
`;
  return page.text;
}

/** What a CMS gets that asks for the page by oEmbed (https://oembed.com): the iframe, ready to paste. */
export function oembed({ box, title, page, base }: BoxPage, site: string): string {
  const height = heightOf(box);
  const html = markup`<iframe class="onesheet" src="${page}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe><script async src="${base}onesheet-host.js"></script>`;
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Onesheet',
    provider_url: site,
    cache_age: 3600,
    width: 640,
    height,
    html: html.text,
  })}\n`;
}

/** A film in a feed. */
export interface FeedItem {
  slug: string;
  title: string;
  description?: string | undefined;
  /** A date of film JSON. */
  updated?: string | undefined;
  link: string;
  genres: string[];
  /** The facts as HTML that reads well without script and style. */
  content: string;
}

/** An item of RSS 2.0. */
export function feedItem({ slug, title, description, updated, link, genres, content }: FeedItem): string {
  const day = updated && !updated.includes('Q') ? new Date(updated) : undefined;
  return markup`<item>
<title>${title}</title>
<link>${link}</link>
<guid isPermaLink="false">onesheet:${slug}${updated && `:${updated}`}</guid>
${day && markup`<pubDate>${day.toUTCString()}</pubDate>\n`}${genres.map((genre) => markup`<category>${genre}</category>\n`)}${description && markup`<description>${description}</description>\n`}<content:encoded>${content}</content:encoded>
</item>
`.text;
}

/** RSS 2.0 with these items, which are XML already. */
export const feed = (site: string, self: string, lang: string, items: string[]): string =>
  markup`<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>Film facts</title>
<link>${site}</link>
<description>The films that were last updated.</description>
<language>${lang}</language>
<atom:link href="${self}" rel="self" type="application/rss+xml" />
${items.map((item) => new Markup(item))}</channel>
</rss>
`.text;
