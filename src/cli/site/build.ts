import { existsSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { defaultStaleAfter } from '../../facts/box.js';
import { boxTags, type BoxTag } from '../../facts/boxes.js';
import type { FilmTheme } from '../../themes/themes.js';
import { utcDay } from '../../words/utc-day.js';
import type { BoxFormat } from '../../writers/writers.js';
import { withSlash } from '../address.js';
import { CallError, reasonOf } from '../errors.js';
import { filmPaths } from '../film-paths.js';
import { issueLine } from '../issue-lines.js';
import { printLine, progressBar } from '../terminal.js';
import { addUsage, emptyResult, printResult, type BuildResult } from './build-result.js';
import { readIndex } from './film-index.js';
import { prepareFolder, removeTemporary } from './folder.js';
import { removeFilm } from './make.js';
import { scripts, type Plan } from './plan.js';
import { loadCanvas } from './picture/canvas.js';
import { findPictureTools, type PictureTools } from './picture/packages.js';
import { Pool } from './pool.js';
import type { Scan } from './scan.js';
import { writeSharedFiles } from './shared-files.js';
import { isKnown } from './site-address.js';
import { SiteFiles } from './site-files.js';

export interface BuildOptions {
  out: string;
  lang?: string[];
  box?: BoxTag[];
  format?: BoxFormat[];
  theme?: FilmTheme;
  site?: string;
  base?: string;
  staleAfter?: number;
  today?: string;
  /** Threads; default: one for each core. */
  jobs?: number;
  /** Draw a picture of each film. */
  pictures?: boolean;
  /** Make everything again. */
  force?: boolean;
  /** Print the result as JSON on standard output. */
  json?: boolean;
}

/**
 * Makes a site of film files. Only the files of films that changed since the last build are made.
 * @param names files, folders and patterns
 * @returns the exit code: 1 when something of a film is wrong
 * @throws {CallError} when the films cannot be found, or the folder cannot be written
 */
export async function buildSite(names: string[], options: BuildOptions): Promise<number> {
  const start = performance.now();
  const plan = await planOf(options);
  const paths = await filmPaths(names, relative('.', plan.out));
  for (const name of names)
    if (resolve(name) === plan.out)
      throw new CallError(`${name}: the films lie in the folder that is to be written`);
  prepareFolder(plan.out);
  const pool = new Pool(plan, paths.length, options.jobs);
  try {
    const result = await buildWith(pool, paths, plan);
    addUsage(result, performance.now() - start);
    printResult(result, options);
    return result.errors ? 1 : 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall) throw new CallError(`${options.out}: ${reasonOf(error)}`);
    throw error;
  } finally {
    await pool.close();
    removeTemporary(plan.out);
  }
}

async function planOf(options: BuildOptions): Promise<Plan> {
  const { out, lang, box, format, theme, site, base, staleAfter, today, force = false } = options;
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
    staleAfter: staleAfter ?? defaultStaleAfter,
    pictures: options.pictures ? await picturesFor(address) : undefined,
    force,
  };
}

/** What draws the pictures. Where it is not there, says what to do, and the build goes on without them. */
async function picturesFor(site: string): Promise<PictureTools | undefined> {
  const leaveOut = (why: string): undefined => printLine(`Pictures are left out: ${why}`) as undefined;
  if (!isKnown({ site }))
    return leaveOut('whoever shows one needs its whole address. Name the site with --site https://…');
  const tools = findPictureTools();
  if ('missing' in tools) {
    const names = tools.missing;
    return leaveOut(
      `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} not installed. Run: npm install ${names.join(' ')}`,
    );
  }
  try {
    await loadCanvas(tools);
    return tools;
  } catch (error) {
    // A package that was installed on another system, or without its optional parts, has nothing to draw with.
    const [reason] = (error as Error).message.split('\n');
    return leaveOut(`@napi-rs/canvas does not start (${reason}). Run: npm install @napi-rs/canvas`);
  }
}

async function buildWith(pool: Pool, paths: string[], plan: Plan): Promise<BuildResult> {
  const scans = await scanAll(pool, paths);
  const result = emptyResult();
  const films = filmsOf(scans, result);
  const changes = [...films].filter(([, { fresh }]) => plan.force || !fresh);
  await makeAll(pool, changes);
  result.films = films.size;
  result.made = changes.length;
  result.unchanged = films.size - changes.length;
  const files = new SiteFiles(plan.out);
  const survivors = removeOthers(films, scans, plan, files, result);
  await writeSharedFiles([...films.keys(), ...survivors].sort(), plan, files);
  return result;
}

async function scanAll(pool: Pool, paths: string[]): Promise<Scan[]> {
  const scans = new Map<string, Scan>();
  await pool.work(
    paths,
    (scan) => ({ scan }),
    (answer) => {
      if ('scans' in answer) for (const scan of answer.scans) scans.set(scan.file, scan);
    },
  );
  // In the order of the paths, whichever thread was first: of two films with one name the same one wins every time.
  return paths.map((path) => scans.get(path)!);
}

/** The films to make, by the names of their files. Prints what is wrong with the others, and counts it. */
function filmsOf(scans: Scan[], result: BuildResult): Map<string, Scan> {
  const films = new Map<string, Scan>();
  for (const scan of scans) {
    const { file, slug, issues } = scan;
    for (const issue of issues) printLine(issueLine(file, issue));
    result.errors += issues.length;
    if (slug === undefined) result.skipped++;
    else if (films.has(slug)) {
      printLine(sameNameLine(file, slug, films.get(slug)!.file));
      result.errors++;
      result.skipped++;
    } else films.set(slug, scan);
  }
  return films;
}

const sameNameLine = (file: string, slug: string, first: string): string =>
  issueLine(file, {
    path: 'id',
    code: 'name-twice',
    message: `its files would be called "${slug}", as those of ${first} are; it is skipped`,
    remedy: 'Give each film an "id" of its own.',
    severity: 'error',
  });

async function makeAll(pool: Pool, films: [slug: string, scan: Scan][]): Promise<void> {
  const bar = progressBar(films.length);
  const missingFonts: string[][] = [];
  try {
    await pool.work(
      films,
      (part) => ({ make: part.map(([slug, { file }]) => ({ slug, file })) }),
      (answer, done) => {
        if ('missingFonts' in answer) missingFonts.push(...answer.missingFonts);
        bar.step(done);
      },
    );
  } finally {
    bar.end();
  }
  printMissingFonts(missingFonts);
}

/** Says of how many films a picture was left out, and which fonts they need. */
function printMissingFonts(films: string[][]): void {
  if (!films.length) return;
  const fonts = [...new Set(films.flat())].filter(Boolean).sort();
  printLine(
    `Pictures of ${films.length} ${films.length === 1 ? 'film' : 'films'} are left out: no installed font has all of their letters. ${
      fonts.length
        ? `Run: npm install ${fonts.join(' ')}`
        : 'Give them a title in Latin letters, in "alsoKnownAs".'
    }`,
  );
}

/**
 * Removes the files of films that no longer exist, and counts the films. A film whose file cannot be read at the
 * moment keeps its files: a comma too many must not take a film off the air.
 * @returns the names of the films that keep their files
 */
function removeOthers(
  films: Map<string, Scan>,
  scans: Scan[],
  plan: Plan,
  files: SiteFiles,
  result: BuildResult,
): string[] {
  const unreadable = new Set(
    scans.filter(({ slug }) => slug === undefined).map(({ file }) => basename(file)),
  );
  const folder = join(plan.out, 'films');
  const names = existsSync(folder) ? readdirSync(folder).map((name) => name.replace(/\.json$/, '')) : [];
  const others = [...new Set(names)].filter((slug) => !films.has(slug));
  const survivors = others.filter((slug) => unreadable.has(readIndex(plan.out, slug)?.source ?? ''));
  const leavers = others.filter((slug) => !survivors.includes(slug));
  for (const slug of leavers) removeFilm(slug, files);
  result.removed = leavers.length;
  return survivors;
}
