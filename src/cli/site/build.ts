import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { boxTags, type BoxTag, type FilmTheme } from '../../surfaces/render.js';
import { utcDay } from '../../words/utc-day.js';
import { CallError, reasonOf } from '../errors.js';
import { filmFiles } from '../files.js';
import { withSlash } from '../snippet.js';
import { paint, progressBar, say } from '../terminal.js';
import { issueLine } from '../validate.js';
import { writeSite } from './catalogue.js';
import { removeFilm } from './make.js';
import type { Fragment } from '../../catalogue/catalogue-data.js';
import { scripts, type Plan } from './plan.js';
import { Pool } from './pool.js';
import { readIndex, type Scan } from './scan.js';
import { clear, prepare } from './folder.js';
import { Writer } from './writer.js';

export interface BuildOptions {
  out: string;
  lang?: string[];
  box?: BoxTag[];
  format?: Fragment[];
  theme?: FilmTheme;
  site?: string;
  base?: string;
  staleAfter?: number;
  today?: string;
  /** Threads; default: one for each core. */
  jobs?: number;
  /** Make everything again. */
  force?: boolean;
  json?: boolean;
}

/** What a build did, in films. */
export interface Built {
  films: number;
  made: number;
  unchanged: number;
  removed: number;
  /** Not made: no film in the file, or one of another file's name. */
  skipped: number;
  /** Errors in films, those of skipped ones included. */
  errors: number;
  seconds: number;
  /** What all cores together worked for it. */
  cpuSeconds: number;
  /** The most memory that the whole process held, in MB. */
  peakMemory: number;
}

/**
 * Makes a site of film files: what has changed since the last time, no more.
 * @returns the exit code: 1 when something of a film is wrong
 * @throws {CallError} when the films cannot be found, or the folder cannot be written
 */
export async function build(named: string[], options: BuildOptions): Promise<number> {
  const start = performance.now();
  const plan = planOf(options);
  const files = await filmFiles(named, relative('.', plan.out));
  for (const name of named)
    if (resolve(name) === plan.out)
      throw new CallError(`${name}: the films lie in the folder that is to be written`);
  prepare(plan.out);
  const pool = new Pool(plan, files.length, options.jobs);
  try {
    const built = await buildWith(pool, files, plan, options.force ?? false);
    built.seconds = Math.round(performance.now() - start) / 1000;
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    built.cpuSeconds = Math.round((userCPUTime + systemCPUTime) / 1000) / 1000;
    built.peakMemory = Math.round(maxRSS / 1024);
    report(built, options);
    return built.errors ? 1 : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall) throw new CallError(`${options.out}: ${reasonOf(error)}`);
    throw error;
  } finally {
    await pool.close();
    clear(plan.out);
  }
}

function planOf({ out, lang, box, format, theme, site, base, staleAfter, today }: BuildOptions): Plan {
  const address = site ? withSlash(site) : '/';
  return {
    out: resolve(out),
    langs: [...new Set(lang ?? ['en'])],
    boxes: box ?? boxTags,
    formats: format ?? ['dsd', 'html', 'text'],
    theme,
    site: address,
    base: base ? withSlash(base) : `${address}${scripts}/`,
    today: today ?? utcDay(),
    staleAfter: staleAfter ?? 90,
  };
}

async function buildWith(pool: Pool, files: string[], plan: Plan, force: boolean): Promise<Built> {
  const scans = await scanAll(pool, files);
  const films = new Map<string, Scan>();
  const built: Built = {
    ...{ films: 0, made: 0, unchanged: 0, removed: 0, skipped: 0, errors: 0 },
    ...{ seconds: 0, cpuSeconds: 0, peakMemory: 0 },
  };
  for (const scan of scans) {
    const { file, slug, issues } = scan;
    for (const issue of issues) say(issueLine(file, issue));
    built.errors += issues.length;
    if (slug === undefined) built.skipped++;
    else if (films.has(slug)) {
      say(twice(file, slug, films.get(slug)!.file));
      built.errors++;
      built.skipped++;
    } else films.set(slug, scan);
  }
  const stale = [...films].filter(([, { fresh }]) => force || !fresh);
  const bar = progressBar(stale.length);
  try {
    await pool.work(
      stale,
      (some) => ({ make: some.map(([slug, { file }]) => ({ slug, file })) }),
      (_, done) => bar.step(done),
    );
  } finally {
    bar.end();
  }
  built.films = films.size;
  built.made = stale.length;
  built.unchanged = films.size - stale.length;
  const writer = new Writer(plan.out);
  const unread = scans.flatMap(({ file, slug }) => (slug === undefined ? [basename(file)] : []));
  const { kept, removed } = removeOthers(films, new Set(unread), plan, writer);
  built.removed = removed;
  await writeSite([...films.keys(), ...kept].sort(), plan, writer);
  return built;
}

async function scanAll(pool: Pool, files: string[]): Promise<Scan[]> {
  const scans = new Map<string, Scan>();
  await pool.work(
    files,
    (scan) => ({ scan }),
    (answer) => {
      if ('scans' in answer) for (const scan of answer.scans) scans.set(scan.file, scan);
    },
  );
  // In the order of the files, whichever thread was first: of two films of one name the same one wins every time.
  return files.map((file) => scans.get(file)!);
}

const twice = (file: string, slug: string, first: string): string =>
  issueLine(file, {
    path: 'id',
    code: 'name-twice',
    message: `its files would be called "${slug}", as those of ${first} are; it is skipped`,
    remedy: 'Give each film an "id" of its own.',
    severity: 'error',
  });

/**
 * Takes away films that are no longer there. One whose file cannot be read at the moment keeps its last good state:
 * a comma too many must not take a film off the air.
 */
function removeOthers(
  films: Map<string, Scan>,
  unread: Set<string>,
  plan: Plan,
  writer: Writer,
): { kept: string[]; removed: number } {
  const folder = join(plan.out, 'films');
  const there = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.json$/, '')) : [];
  const others = [...new Set(there)].filter((slug) => !films.has(slug));
  const kept = others.filter((slug) => unread.has(readIndex(plan.out, slug)?.source ?? ''));
  const gone = others.filter((slug) => !kept.includes(slug));
  for (const slug of gone) removeFilm(slug, writer);
  return { kept, removed: gone.length };
}

function report(built: Built, { out, site, json }: BuildOptions): void {
  if (json) {
    process.stdout.write(`${JSON.stringify(built)}\n`);
    return;
  }
  if (!site)
    say(
      paint(
        'dim',
        'Addresses begin with /; name the site with --site https://… before others use its oEmbed and feed.',
      ),
    );
  const { films, made, unchanged, removed, skipped, errors, seconds } = built;
  const parts = [`${made} made`, `${unchanged} unchanged`, `${removed} removed`, `${skipped} skipped`];
  const line = `${out}: ${films} ${films === 1 ? 'film' : 'films'} (${parts.join(', ')}), ${errors} ${errors === 1 ? 'error' : 'errors'}, ${seconds.toFixed(1)} s`;
  say(paint(errors ? 'red' : 'green', line));
}
