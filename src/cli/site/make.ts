import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Film } from '../../model/film.js';
import { indexName, readIndex, type DrawnPicture, type FilmIndex } from './film-index.js';
import { filmTexts } from './film-texts.js';
import { nextChange } from './next-change.js';
import type { Painter } from './picture/painter.js';
import { keyOf, type Plan } from './plan.js';
import { readSiteFilm } from './scan.js';
import type { SiteFiles } from './site-files.js';

/**
 * Makes all files of a film, and removes those that the film no longer has.
 * @returns the packages with fonts that its pictures would have needed
 */
export async function makeFilm(
  file: string,
  slug: string,
  plan: Plan,
  files: SiteFiles,
  painter: Painter | undefined,
): Promise<string[]> {
  const { film, text } = readSiteFilm(file);
  // The scan has just read a film there. If somebody is saving the file at this moment, the next build finds it.
  if (!film) return [];
  const before = readIndex(plan.out, slug);
  // An index says that its folder is complete. It goes first, so that a build that is stopped here is made up for.
  if (before) files.remove(indexName(slug));
  const { texts, boxes, pictures, missingFonts } = filmTexts(
    film,
    slug,
    plan,
    painter && { painter, drawn: drawnPictures(before, plan) },
  );
  await files.writeAll(texts);
  for (const name of before?.files ?? namesIn(plan.out, `films/${slug}`))
    if (!texts.has(name) && !(name in pictures)) files.remove(name);
  const index: FilmIndex = {
    ...catalogueFacts(film, slug),
    boxes,
    langs: plan.langs,
    until: nextChange(film, plan.today, plan.staleAfter),
    key: keyOf(text, plan),
    source: basename(file),
    files: [...new Set([...texts.keys(), ...Object.keys(pictures)])],
    pictures: painter && pictures,
  };
  await files.write(indexName(slug), `${JSON.stringify(index)}\n`);
  return missingFonts;
}

/** The pictures of a film that are there and need not be drawn again, as long as they say the same. */
function drawnPictures(before: FilmIndex | undefined, { out, force }: Plan): Record<string, DrawnPicture> {
  if (force) return {};
  return Object.fromEntries(
    Object.entries(before?.pictures ?? {}).filter(([name]) => existsSync(join(out, name))),
  );
}

/** Removes all files of a film. */
export function removeFilm(slug: string, files: SiteFiles): void {
  files.remove(`films/${slug}.json`);
  files.remove(`films/${slug}`);
}

/** The names of the files in a folder at any depth, from the root of the site. */
function namesIn(out: string, folder: string): string[] {
  if (!existsSync(join(out, folder))) return [];
  return readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(out, join(parentPath, name)).split(sep).join('/'));
}

/** People of a film whom a search of the catalogue finds. */
const mostPeople = 6;

function catalogueFacts(film: Film, slug: string) {
  const { title, originalTitle, year, kind, status, updated, crew = [], cast = [] } = film;
  const makers = crew.filter(({ job }) => job === 'director' || job === 'creator');
  const names = [...makers.flatMap(({ people }) => people), ...cast].map(({ name }) => name);
  const people = [...new Set(names)].slice(0, mostPeople);
  return { slug, title, originalTitle, year, kind, status, updated, people };
}
