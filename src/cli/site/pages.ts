import type { BoxTag } from '../../facts/boxes.js';
import { isRightToLeft } from '../../words/direction.js';
import { Markup, markup } from '../../writers/safe-markup.js';

/** A box in one language, as its pages need it. */
export interface BoxPage {
  box: BoxTag;
  lang: string;
  /** "The deal — Parasite" */
  title: string;
  /** The element with its facts, prerendered. */
  element: string;
  /** schema.org data that is safe in a script. */
  jsonLd: string;
  /** Address of the iframe page, and of the oEmbed JSON. */
  page: string;
  oembed: string;
  /** Where the script tags' files lie. */
  base: string;
  theme?: string | undefined;
  /** The room that the box takes, for `--onesheet-room`. */
  room: string;
  /** Its height on a phone, in px. */
  height: number;
}

/**
 * The page for iframes. It has the facts in it, for readers without scripts, too; its script tells the page around it
 * how high it is.
 */
export function embedPage({ lang, title, element, jsonLd, oembed, base, theme }: BoxPage): string {
  const page = markup`<!doctype html>
<html lang="${lang}" dir="${isRightToLeft(lang) ? 'rtl' : 'ltr'}">
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

/** What a CMS gets when it asks for the page by oEmbed (https://oembed.com): an iframe that is ready to paste. */
export function oembedText({ title, page, base, room, height }: BoxPage, site: string): string {
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
    room,
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
  /** The facts as HTML that reads well without scripts and styles. */
  content: string;
}

/** A film as an item of RSS 2.0. */
export function feedItemText({ slug, title, description, updated, link, genres, content }: FeedItem): string {
  const day = updated && !updated.includes('Q') ? new Date(updated) : undefined;
  return markup`<item>
<title>${title}</title>
<link>${link}</link>
<guid isPermaLink="false">onesheet:${slug}${updated && `:${updated}`}</guid>
${day && markup`<pubDate>${day.toUTCString()}</pubDate>\n`}${genres.map((genre) => markup`<category>${genre}</category>\n`)}${description && markup`<description>${description}</description>\n`}<content:encoded>${content}</content:encoded>
</item>
`.text;
}

/**
 * A feed, RSS 2.0.
 * @param items XML already
 */
export const feedText = (site: string, self: string, lang: string, items: string[]): string =>
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
