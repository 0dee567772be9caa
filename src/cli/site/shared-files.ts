import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../base/version.js';
import type { CatalogueFilm, CatalogueSite } from '../../catalogue/site-data.js';
import { themes } from '../../themes/themes.js';
import { markup } from '../../writers/safe-markup.js';
import { integrityHashes } from '../integrity.js';
import { readIndex, type FilmIndex } from './film-index.js';
import { headers } from './headers.js';
import { llmsText, type ReadableFilm } from './llms.js';
import { feedText } from './pages.js';
import { pickerPages } from './picker-pages.js';
import { scripts, type Plan } from './plan.js';
import type { SiteFiles } from './site-files.js';

/** Films in one file of the catalogue: the file is then sent in about 50 KB. */
const shardLength = 1000;
/** Films in a feed. */
const feedLength = 50;

/** The scripts and style sheets of the catalogue, of the picker and of the films' pages, and their icon, as they lie in the package. */
const pageFiles = [
  'page.css',
  'catalogue.js',
  'catalogue.css',
  'picker.js',
  'picker.css',
  'film.css',
  'icon.svg',
];

/** Writes the files that are about all films: the catalogue, the desk, the feeds, the script tags' files, the headers. */
export async function writeSharedFiles(slugs: string[], plan: Plan, files: SiteFiles): Promise<void> {
  await copyFolder(new URL('../../cdn/', import.meta.url), scripts, files);
  for (const name of pageFiles)
    await files.write(`catalogue/${name}`, readFileSync(new URL(`../../catalogue/${name}`, import.meta.url)));
  // Its `site.json` is of this site, and is written below.
  await copyFolder(new URL('../../desk/', import.meta.url), 'desk', files, 'site.json');
  const { latest, shards, films, readable } = await writeShards(slugs, plan, files);
  await writeFeeds(latest, plan, files);
  const site: CatalogueSite = {
    version,
    films,
    shards,
    base: plan.base,
    site: plan.site,
    langs: plan.langs,
    boxes: plan.boxes,
    formats: plan.formats,
    themes,
    integrity: integrityHashes(),
  };
  await files.write('catalogue/site.json', `${JSON.stringify(site)}\n`);
  await files.write(
    'desk/site.json',
    `${JSON.stringify({ base: deskBase(plan), integrity: site.integrity })}\n`,
  );
  await files.write('index.html', indexPage(plan));
  await files.write('llms.txt', llmsText(readable, shards, plan));
  await files.writeAll(pickerPages());
  await files.write('_headers', headers);
}

/** Where the desk finds the script tags' files: beside it, wherever the site lies, or where the newsroom has put them. */
const deskBase = ({ base, site }: Plan): string => (base === `${site}${scripts}/` ? `../${scripts}/` : base);

async function copyFolder(from: URL, to: string, files: SiteFiles, except?: string): Promise<void> {
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.name === except) continue;
    else if (entry.isDirectory())
      await copyFolder(new URL(`${entry.name}/`, from), `${to}/${entry.name}`, files);
    else await files.write(`${to}/${entry.name}`, readFileSync(new URL(entry.name, from)));
}

/** A film of the feed; the date decides which films are the newest. */
type FeedEntry = Pick<FilmIndex, 'slug' | 'updated'>;

/**
 * Writes the films for the search of the catalogue, a file for each thousand. They are read from their folders, a thousand
 * at a time, so that memory does not grow with the films.
 */
async function writeShards(
  slugs: string[],
  { out }: Plan,
  files: SiteFiles,
): Promise<{ latest: FeedEntry[]; shards: number; films: number; readable: ReadableFilm[] }> {
  let latest: FeedEntry[] = [];
  let readable: ReadableFilm[] = [];
  let shards = 0;
  let films = 0;
  for (let i = 0; i < slugs.length; i += shardLength) {
    const indexes = slugs.slice(i, i + shardLength).flatMap((slug) => readIndex(out, slug) ?? []);
    films += indexes.length;
    // Those of the first file: a list of all would be too long to be read.
    if (!shards) readable = indexes.map(({ slug, title, year, updated }) => ({ slug, title, year, updated }));
    await files.write(`catalogue/films-${++shards}.json`, `${JSON.stringify(indexes.map(entryOf))}\n`);
    latest = [...latest, ...indexes.map(({ slug, updated }) => ({ slug, updated }))]
      .sort((a, b) => compare(b.updated ?? '', a.updated ?? '') || compare(a.slug, b.slug))
      .slice(0, feedLength);
  }
  for (const name of readdirSync(join(out, 'catalogue'))) {
    const number = /^films-(\d+)\.json$/.exec(name)?.[1];
    if (number && Number(number) > shards) files.remove(`catalogue/${name}`);
  }
  return { latest, shards, films, readable };
}

const compare = (a: string, b: string) => (a < b ? -1 : +(a > b));

const entryOf = ({
  slug,
  title,
  originalTitle,
  year,
  kind,
  status,
  updated,
  people,
  boxes,
}: FilmIndex): CatalogueFilm => ({
  slug,
  title,
  originalTitle,
  year,
  kind,
  status,
  updated,
  people,
  boxes,
});

/** The feed of a language; the first language has the plain name. */
const feedName = (lang: string, { langs }: Plan): string =>
  lang === langs[0] ? 'feed.xml' : `feed.${lang}.xml`;

async function writeFeeds(latest: FeedEntry[], plan: Plan, files: SiteFiles): Promise<void> {
  for (const lang of plan.langs) {
    const items = latest.flatMap(({ slug }) => {
      try {
        return readFileSync(join(plan.out, `films/${slug}/${lang}/feed-item.xml`), 'utf8');
      } catch {
        return [];
      }
    });
    const name = feedName(lang, plan);
    await files.write(name, feedText(plan.site, `${plan.site}${name}`, lang, items));
  }
}

const indexPage = (plan: Plan): string =>
  markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<title>Film facts</title>
<link rel="icon" href="catalogue/icon.svg" />
${plan.langs.map((lang) => markup`<link rel="alternate" type="application/rss+xml" hreflang="${lang}" href="${feedName(lang, plan)}" title="Film facts (${lang})" />\n`)}<link rel="stylesheet" href="catalogue/page.css" />
<link rel="stylesheet" href="catalogue/catalogue.css" />
<link rel="stylesheet" href="${scripts}/themes/all.css" />
<script type="module" src="${scripts}/onesheet.js"></script>
<script type="module" src="catalogue/catalogue.js"></script>
</head>
<body>
<noscript><main><p class="notice">The catalogue needs JavaScript; the films themselves do not. The newest are in the <a href="feed.xml">feed</a>; films are listed in <a href="llms.txt">llms.txt</a>.</p></main></noscript>
</body>
</html>
`.text;
