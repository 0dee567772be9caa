/** What the catalogue's page fetches. */
import type { Format } from '../surfaces/render.js';

/** The formats that a box has files of; JSON-LD is about the film. */
export type Fragment = Exclude<Format, 'jsonld'>;

/** A film as the search knows it. */
export interface CatalogueFilm {
  slug: string;
  title: string;
  originalTitle?: string | undefined;
  year?: number | undefined;
  kind?: string | undefined;
  status?: string | undefined;
  updated?: string | undefined;
  /** Who made it and who is in it, for searching. */
  people: string[];
  /** The boxes that have facts. */
  boxes: string[];
}

/** What holds for all films of a site. */
export interface CatalogueSite {
  version: string;
  films: number;
  /** How many files of films there are, from 1. */
  shards: number;
  base: string;
  site: string;
  langs: string[];
  boxes: string[];
  formats: Fragment[];
  themes: string[];
  integrity: Record<string, string>;
}

/** How the files of a format end. */
export const endings: Record<Fragment, string> = {
  dsd: 'dsd.html',
  html: 'html',
  email: 'email.html',
  amp: 'amp.html',
  text: 'txt',
  markdown: 'md',
};

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All words of a film that somebody may search for, without accents. */
export const wordsOf = ({ slug, title, originalTitle, year, kind, status, people }: CatalogueFilm): string =>
  plain([title, originalTitle, year, kind, status, slug, ...people].filter(Boolean).join(' '));

/** Whether each word of a search is in the words of a film. */
export const matches = (words: string, search: string): boolean =>
  plain(search)
    .split(/\s+/)
    .every((part) => words.includes(part));
