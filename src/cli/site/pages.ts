import type { BoxTag } from '../../facts/boxes.js';
import { isRightToLeft } from '../../words/direction.js';
import { Markup, markup } from '../../writers/safe-markup.js';
import { pictureTags, type Picture } from './film-page.js';

/** A box in one language, as its pages need it. */
export interface BoxPage {
  box: BoxTag;
  lang: string;
  /** "The deal — Parasite" */
  title: string;
  /** What the box says first, for whoever sees nothing but a sentence. */
  sentence: string;
  /** The element with its facts, prerendered. */
  element: string;
  /** schema.org data that is safe in a script. */
  jsonLd: string;
  /** Address of the iframe page, and of the oEmbed JSON. */
  page: string;
  oembed: string;
  /** The page of the film. */
  filmPage: string;
  /** Its whole address, which search engines are to show in the place of the iframe page; undefined when it is not known. */
  canonical: string | undefined;
  /** Where the script tags' files lie. */
  base: string;
  theme?: string | undefined;
  /** The room that the box takes, for `--onesheet-room`. */
  room: string;
  /** Its height on a phone, in px. */
  height: number;
  picture?: Picture | undefined;
}

/**
 * The page for iframes. It has the facts in it, for readers without scripts, too; its script tells the page around it
 * how high it is. That script is a classic one: in a sandbox that allows scripts and no more, modules come only from hosts that
 * allow every origin.
 */
export function embedPage({
  lang,
  title,
  sentence,
  element,
  jsonLd,
  oembed,
  canonical,
  picture,
  base,
  theme,
}: BoxPage): string {
  const page = markup`<!doctype html>
<html lang="${lang}" dir="${isRightToLeft(lang) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<base target="_top" />
${canonical && markup`<link rel="canonical" href="${canonical}" />\n`}<meta property="og:title" content="${title}" />
<meta property="og:description" content="${sentence}" />
${pictureTags(picture)}<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}" />
<link rel="stylesheet" href="${base}embed.css" />
${theme && markup`<link rel="stylesheet" href="${base}themes/all.css" />\n`}<script type="module" src="${base}onesheet.js"></script>
<script defer src="${base}embed-static.js"></script>
<script type="application/ld+json">${new Markup(jsonLd)}</script>
</head>
<body>
${new Markup(element)}
</body>
</html>
`;
  return page.text;
}

/**
 * What a CMS gets when it asks for a page by oEmbed (https://oembed.com): a sentence with a link, and an iframe that is ready to
 * paste. WordPress keeps the sentence until the page in the iframe has told its height; `onesheet-host.js` does so, too. Where
 * iframes are taken out, the sentence is what stays.
 * @param address of what is embedded: the sentence leads there
 */
export function oembedText(
  { title, sentence, page, base, room, height, picture }: BoxPage,
  site: string,
  address: string,
): string {
  const html = markup`<blockquote class="wp-embedded-content"><a href="${address}">${sentence}</a></blockquote><iframe class="onesheet" src="${page}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy"></iframe><script async src="${base}onesheet-host.js"></script>`;
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Onesheet',
    provider_url: site,
    cache_age: 3600,
    width: 640,
    height,
    ...(picture && {
      thumbnail_url: picture.address,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
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
