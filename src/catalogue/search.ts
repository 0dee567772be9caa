import type { CatalogueFilm } from './site-data.js';

/** A text in small letters without accents. */
const plainText = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** All words of a film that somebody may search for, without accents. */
export const searchText = ({
  slug,
  title,
  originalTitle,
  year,
  kind,
  status,
  people,
}: CatalogueFilm): string =>
  plainText([title, originalTitle, year, kind, status, slug, ...people].filter(Boolean).join(' '));

/** Whether each word of a query is in the text of a film. */
export const isMatch = (text: string, query: string): boolean =>
  plainText(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
