import type { Identifiers, Link, Source } from '../../model/film.js';
import type { Part } from '../imported.js';
import { textOf } from '../plain-text.js';
import { fieldOf } from './values.js';

/** Sites by the end of their host, and what readers call them. */
const sites: [host: string, name: string][] = [
  ['imdb.com', 'IMDb'],
  ['rottentomatoes.com', 'Rotten Tomatoes'],
  ['letterboxd.com', 'Letterboxd'],
  ['metacritic.com', 'Metacritic'],
  ['allocine.fr', 'AlloCiné'],
  ['filmstarts.de', 'Filmstarts'],
  ['beyazperde.com', 'Beyazperde'],
  ['sensacine.com', 'SensaCine'],
  ['adorocinema.com', 'AdoroCinema'],
  ['themoviedb.org', 'TMDB'],
  ['bfi.org.uk', 'BFI'],
  ['senscritique.com', 'SensCritique'],
  ['filmaffinity.com', 'FilmAffinity'],
  ['moviepilot.de', 'Moviepilot'],
  ['mubi.com', 'MUBI'],
  ['wikipedia.org', 'Wikipedia'],
];

/** What the address of a page tells: the site, and the address where it is one that boxes may link to. */
export function siteSource(address: string | undefined): Source {
  const url = address === undefined ? undefined : urlOf(address);
  if (!url) return { id: 'schema-org', name: 'schema.org data of a page' };
  const host = url.hostname.replace(/^www\./, '');
  const name = sites.find(([end]) => host === end || host.endsWith(`.${end}`))?.[1] ?? host;
  return { id: host, name, url: url.protocol === 'https:' ? url.href : undefined };
}

function urlOf(address: string, base?: string): URL | undefined {
  try {
    const url = new URL(address, base);
    return /^https?:$/.test(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}

/** Texts of a field, whatever it is: addresses, identifiers, objects with a value. */
function plainTexts(part: Part): string[] {
  return part.items().flatMap((item) => {
    if (!item.isObject) return textOf(item) ?? [];
    return ['@id', 'url', 'value', 'name'].flatMap((key) => textOf(item.of(key)) ?? []);
  });
}

/** The addresses of a film: its own page, and the same film on other sites. */
export interface Identity {
  /** Where the film's page is, as a whole address where that is known. */
  page: string | undefined;
  ids: Identifiers;
  links: Link[];
}

/**
 * Which film it is: the addresses of its nodes tell its ids, also relative ones (`/title/tt6751668/`).
 * @param base the address of the page, where it is known
 */
export function identityOf(nodes: Part[], base: string | undefined): Identity {
  const own = nodes.flatMap((node) =>
    ['url', '@id', 'mainEntityOfPage'].flatMap((key) => plainTexts(node.of(key))),
  );
  const same = nodes.flatMap((node) => plainTexts(node.of('sameAs')));
  const outside = nodes.flatMap((node) => plainTexts(node.of('identifier')));
  const page = base ?? own.map((text) => urlOf(text)).find((url) => url)?.href ?? relativePage(own);
  const all = [...own, ...same].map((text) => urlOf(text, page)?.href ?? text);
  const find = (pattern: RegExp, texts = all) =>
    texts.map((text) => pattern.exec(text)?.[1]).find((id) => id);
  const tmdb = Number(find(/themoviedb\.org\/(?:movie|tv)\/(\d{1,15})/));
  const ids: Identifiers = {
    imdb: find(/\/title\/(tt\d{7,12})\b/) ?? find(/^(tt\d{7,12})$/, outside),
    tmdb: tmdb > 0 ? tmdb : undefined,
    wikidata: find(/wikidata\.org\/(?:wiki|entity)\/(Q\d{1,12})\b/) ?? find(/^(Q\d{2,12})$/, outside),
    letterboxd: find(/letterboxd\.com\/film\/([\w-]{1,200})/),
    eidr: find(/\b(10\.5240\/(?:[\dA-F]{4}-){5}[\dA-Z])\b/i, [...all, ...outside]),
  };
  const known = /imdb\.com|themoviedb\.org|wikidata\.org|letterboxd\.com\/film|doi\.org\/10\.5240/;
  const links = [
    ...new Set(same.filter((text) => /^https:\/\/\S+$/.test(text) && !known.test(text) && text !== page)),
  ];
  return { page, ids, links: links.map((url) => ({ url })) };
}

/** A relative address that only one site has. */
const relativePage = (own: string[]): string | undefined =>
  own
    .map((text) => /^\/title\/tt\d{7,12}\//.exec(text)?.[0])
    .flatMap((path) => (path ? `https://www.imdb.com${path}` : []))[0];

/** Pictures that the terms of their host allow to show, with whom to credit. */
const pictureHosts: [pattern: RegExp, credit: string][] = [
  [/^https:\/\/image\.tmdb\.org\//, 'TMDB'],
  [/^https:\/\/(upload|commons)\.wikimedia\.org\//, 'Wikimedia Commons'],
];

/** The picture of a film where it may be shown; of others the field says why not. */
export function pictureOf(
  nodes: Part[],
  title: string | undefined,
): { src: string; alt?: string; credit: string } | undefined {
  const part = fieldOf(nodes, 'image');
  const [src] = plainTexts(part);
  if (!src) return undefined;
  const credit = pictureHosts.find(([pattern]) => pattern.test(src))?.[1];
  if (!credit)
    return void part.warn('nobody says that this picture may be shown elsewhere, so it is left out');
  return { src, ...(title ? { alt: `Poster of ${title}` } : {}), credit };
}
