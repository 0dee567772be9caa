/// <reference types="vite/types/importMeta.d.ts" />
// Documents of film databases, written by hand in the shapes of their documentation. The films are invented.
import { expect } from '@open-wc/testing';
import { importFilm, type ImportOptions } from '../../src/import/import.js';
import type { Film } from '../../src/model/film.js';
import { parseFilm } from '../../src/model/parse-film.js';

const files = import.meta.glob<string>('./documents/*', { eager: true, query: '?raw', import: 'default' });

/** The text of a document: `tmdb-movie.json`. */
export function documentText(name: string): string {
  const text = files[`./documents/${name}`];
  if (text === undefined) throw new Error(`no test/import/documents/${name}`);
  return text;
}

/** A fresh copy of a document in JSON, of any shape to whoever wants to change it. */
export const documentOf = (name: string): Record<string, any> =>
  JSON.parse(documentText(name)) as Record<string, any>;

/** What a document gives: the film, which must be right in itself, and the warnings as `field: message`. */
export function imported(document: unknown, options?: ImportOptions): { film: Film; warnings: string[] } {
  const { film, refusal, warnings } = importFilm(document, options);
  expect(refusal, refusal?.message).to.equal(undefined);
  expectRight(film);
  expect(unsourced(film!)).to.deep.equal([]);
  return { film: film!, warnings: warnings.map(({ field, message }) => `${field}: ${message}`) };
}

/** A value without fields that have none. */
export const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Throws when the parser finds fault with a film, or changes it. */
export function expectRight(film: Film | undefined): void {
  expect(plain(parseFilm(film))).to.deep.equal({ film, issues: [] });
}

/** Why a document gives no film: message and remedy. */
export function refusalOf(document: unknown, options?: ImportOptions): string {
  const { film, refusal } = importFilm(document, options);
  expect(film).to.equal(undefined);
  return `${refusal!.message}. ${refusal!.remedy}`;
}

/** The rows of a film that name no source, or one that the film does not list. */
function unsourced(film: Film): string[] {
  const known = new Set((film.sources ?? []).map(({ id }) => id));
  const rows = Object.entries({ ...film, ...film.boxOffice }).flatMap(([name, list]) =>
    Array.isArray(list) && /^(titles|cast|crew|companies|releases|awards|opening|gross|deals)$/.test(name)
      ? (list as { sources?: string[] }[]).map((row, i) => ({ place: `${name}[${i}]`, ...row }))
      : [],
  );
  return rows
    .filter(({ sources }) => !sources?.length || !sources.every((id) => known.has(id)))
    .map(({ place }) => place);
}
