import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import type { Film } from '../../model/film.js';
import { renderBox, type BoxTag } from '../../surfaces/render.js';
import type { Box } from '../../facts/box.js';
import { boxFor } from '../../surfaces/box-for.js';

import { fallbackOf, titleOf } from '../../writers/fallback.js';
import { writers } from '../../writers/writers.js';
import { endings } from '../../catalogue/catalogue-data.js';
import { embedPage, feedItem, oembed, type BoxPage } from './pages.js';
import { keyOf, type Plan } from './plan.js';
import { indexName, openFilm, readIndex, type FilmIndex } from './scan.js';
import { untilOf } from './until.js';
import type { Writer } from './writer.js';

/** The files of one film, by name. */
type Files = Map<string, string>;

/** Makes all files of a film, and takes away those that it no longer has. */
export async function makeFilm(file: string, slug: string, plan: Plan, writer: Writer): Promise<void> {
  const { film, text } = openFilm(file);
  // It was there a moment ago; if somebody is just writing it, the next run finds it.
  if (!film) return;
  const before = readIndex(plan.out, slug);
  // What says that all is there must go first: whoever stops us now has the next run make everything again.
  if (before) writer.remove(indexName(slug));
  const files: Files = new Map();
  const boxes = filesOf(film, slug, plan, files);
  await writer.writeAll(files);
  for (const name of before?.files ?? filesIn(plan.out, `films/${slug}`))
    if (!files.has(name)) writer.remove(name);
  await writer.write(
    indexName(slug),
    `${JSON.stringify(indexOf(film, slug, file, text, plan, boxes, files))}\n`,
  );
}

/** The files in a folder at any depth, named from `out`. */
function filesIn(out: string, folder: string): string[] {
  if (!existsSync(join(out, folder))) return [];
  return readdirSync(join(out, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(out, join(parentPath, name)).split(sep).join('/'));
}

/** Takes away everything of a film. */
export function removeFilm(slug: string, writer: Writer): void {
  writer.remove(`films/${slug}.json`);
  writer.remove(`films/${slug}`);
}

function filesOf(film: Film, slug: string, plan: Plan, files: Files): Set<BoxTag> {
  const made = new Set<BoxTag>();
  const data = renderBox(film, { format: 'jsonld' });
  files.set(`films/${slug}.json`, `${JSON.stringify(film)}\n`);
  files.set(`films/${slug}/film.jsonld`, `${data}\n`);
  for (const lang of plan.langs) {
    const worded = (box: BoxTag) =>
      boxFor(film, box, { lang, today: plan.today, staleAfter: plan.staleAfter });
    // The feed has it whatever boxes are asked for.
    const dossier = worded('film-facts');
    for (const box of plan.boxes) {
      const content = box === 'film-facts' ? dossier : worded(box);
      if (!content) continue;
      boxFiles(film, slug, box, lang, content, data, plan, files);
      made.add(box);
    }
    files.set(`films/${slug}/${lang}/feed-item.xml`, itemOf(film, slug, lang, dossier, plan));
  }
  return made;
}

function boxFiles(
  film: Film,
  slug: string,
  box: BoxTag,
  lang: string,
  content: Box,
  data: string,
  plan: Plan,
  files: Files,
): void {
  const { site, base, theme, today, staleAfter, formats } = plan;
  const name = `films/${slug}/${lang}/${box}`;
  const src = `${site}films/${encodeURIComponent(slug)}.json`;
  const fallback = fallbackOf(content);
  // Written as an attribute only where the boxes would not do it anyway.
  const ownStale = staleAfter === 90 ? undefined : staleAfter;
  const element = renderBox(film, { lang, today, staleAfter: ownStale, box, theme, src, fallback });
  for (const format of formats) {
    const text = format === 'dsd' ? element : writers[format](content, box, theme);
    files.set(`${name}.${endings[format]}`, text.endsWith('\n') ? text : `${text}\n`);
  }
  const address = `${site}films/${encodeURIComponent(slug)}/${lang}/${box}`;
  const page: BoxPage = {
    box,
    lang,
    theme,
    base,
    element,
    title: titleOf(film, content),
    jsonLd: data,
    page: `${address}.embed.html`,
    oembed: `${address}.oembed.json`,
  };
  files.set(`${name}.embed.html`, embedPage(page));
  files.set(`${name}.oembed.json`, oembed(page, site));
}

function itemOf(
  film: Film,
  slug: string,
  lang: string,
  dossier: Box | undefined,
  { site, boxes }: Plan,
): string {
  const box = boxes.includes('film-facts') ? 'film-facts' : boxes[0]!;
  return feedItem({
    slug,
    title: film.title,
    description: film.logline,
    updated: film.updated,
    link: `${site}films/${encodeURIComponent(slug)}/${lang}/${box}.embed.html`,
    genres: film.genres ?? [],
    content: dossier ? writers.html(dossier, 'film-facts', undefined).trim() : '',
  });
}

function indexOf(
  film: Film,
  slug: string,
  file: string,
  text: string,
  plan: Plan,
  boxes: Set<BoxTag>,
  files: Files,
): FilmIndex {
  const { title, originalTitle, year, kind, status, updated, crew = [], cast = [] } = film;
  const makers = crew.filter(({ job }) => job === 'director' || job === 'creator');
  return {
    slug,
    title,
    originalTitle,
    year,
    kind,
    status,
    updated,
    people: [...new Set([...makers.flatMap(({ people }) => people), ...cast].map(({ name }) => name))].slice(
      0,
      6,
    ),
    boxes: [...boxes],
    langs: plan.langs,
    until: untilOf(film, plan.today, plan.staleAfter),
    key: keyOf(text, plan),
    source: basename(file),
    files: [...files.keys()],
  };
}
