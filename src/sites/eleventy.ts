/** An Eleventy plugin: boxes in pages by a shortcode, with their facts in the HTML. docs/eleventy.md explains it. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../base/version.js';
import { withSlash } from '../cli/address.js';
import { filmJson } from '../cli/site/film-json.js';
import { filmFolder } from '../cli/site/site-address.js';
import type { FilmTheme } from '../themes/themes.js';
import { escapeHtml } from '../writers/escape.js';
import { oneLine } from '../writers/safe-markup.js';
import { defined, readOptions, siteBox, type BoxOptions } from './box.js';
import { Films, type SiteFilm } from './films.js';

/** What `eleventyConfig.addPlugin(onesheet, …)` takes. */
export interface EleventyOptions {
  /** The folder of film JSON, from the root of the project; default `films`. */
  films?: string;
  /** The language of boxes on pages that do not say theirs (`page.lang`); default: English. */
  lang?: string;
  /** A theme for all boxes; its sheet is added to their pages. */
  theme?: FilmTheme;
  /** The level of the boxes' headings, 2 to 6; default 3. */
  headingLevel?: number;
  /** After how many days an open deal may be out of date; default 90. */
  staleAfter?: number;
  /**
   * The address of a site that `onesheet build` made: boxes then ask it for newer facts, and scripts come from there. Without it
   * the plugin puts both into the output.
   */
  site?: string;
  /** The address of the folder with the script tags' files, where it is another. */
  base?: string;
  /** Whether pages with a box get the script; default true. */
  script?: boolean;
}

/** What the plugin uses of Eleventy's configuration. */
export interface EleventyConfig {
  pathPrefix?: string;
  addAsyncShortcode(name: string, shortcode: (...words: never[]) => Promise<string>): unknown;
  addPairedAsyncShortcode(name: string, shortcode: (...words: never[]) => Promise<string>): unknown;
  addTransform(name: string, transform: (content: string) => string): unknown;
  addPassthroughCopy(files: Record<string, string>): unknown;
  addWatchTarget(path: string): unknown;
  amendLibrary(name: string, callback: (library: never) => void): unknown;
  on(event: string, callback: (event: never) => void): unknown;
}

/** The page that a shortcode or a transform is called for. */
interface Call {
  page?: { inputPath?: string; outputPath?: string | false; lang?: string };
}

interface Markdown {
  render(text: string): string;
}

/** The folder of the script tags' files in the output. */
const scripts = `onesheet@${version}`;
const cdn = fileURLToPath(new URL('../cdn', import.meta.url));

/**
 * Adds the shortcodes `{% onesheet "my-film", "deal-box" %}` and `{% onesheetwords "my-film", "deal-box" %}…{% endonesheetwords %}`,
 * which keeps your own words for readers without the box. Pages get the script once; feeds get plain HTML.
 * @example eleventyConfig.addPlugin(onesheet, { films: 'films', lang: 'en-GB', theme: 'trade' });
 */
export default function onesheet(eleventy: EleventyConfig, options: EleventyOptions = {}): void {
  const site = options.site && withSlash(options.site);
  const prefixed = (path: string) => `${withSlash(eleventy.pathPrefix || '/')}${path}`;
  const baseOf = () =>
    options.base ? withSlash(options.base) : site ? `${site}${scripts}/` : prefixed(`${scripts}/`);
  const films = new Films(options.films ?? 'films', (line) => console.warn(`[onesheet] ${line}`));
  /** Boxes of this build as plain HTML; a page names them by their place, because feeds show the content of pages. */
  const plain: string[] = [];
  /** Films whose JSON goes into the output. */
  const used = new Map<string, SiteFilm>();
  let markdown: Markdown | undefined;

  const srcOf = ({ slug }: SiteFilm) => `${site || prefixed('')}${filmFolder(slug)}.json`;

  async function box(call: Call, name: unknown, tag: unknown, given: unknown[], words: string) {
    const where = call.page?.inputPath ?? 'a page';
    try {
      const { lang = call.page?.lang ?? options.lang, ...own }: BoxOptions = readOptions(given);
      const { theme, headingLevel, staleAfter } = options;
      const wish = { ...defined({ theme, headingLevel, staleAfter, lang }), ...own };
      const { film, element, plain: facts } = await siteBox(films, name, tag, wish, words, srcOf);
      if (!element) {
        console.warn(`[onesheet] ${where}: the film "${String(name)}" has nothing for <${String(tag)}>`);
        return words && `<div>${words}</div>`;
      }
      used.set(film.slug, film);
      const mark = plain.push(facts) - 1;
      // Markdown leaves a line alone that begins with a <div>; the comments are for the transform.
      return `<div><!--onesheet ${mark}-->${element}<!--/onesheet ${mark}--></div>`;
    } catch (error) {
      throw new Error(`${where}: ${(error as Error).message}`, { cause: error });
    }
  }

  /** The editor's own words as HTML: Markdown in Markdown, and a paragraph where there is no tag. */
  function wordsOf(call: Call, text: string): string {
    const words = text.replace(/^[ \t]+/gm, '').trim();
    if (!words) return '';
    if (/\.(md|markdown)$/.test(call.page?.inputPath ?? '') && markdown)
      return oneLine(markdown.render(words));
    return oneLine(/^</.test(words) ? words : `<p>${words}</p>`);
  }

  eleventy.addAsyncShortcode('onesheet', function (this: Call, name, tag, ...given) {
    return box(this, name, tag, given, '');
  });
  eleventy.addPairedAsyncShortcode('onesheetwords', function (this: Call, text, name, tag, ...given) {
    return box(this, name, tag, given, wordsOf(this, text));
  });
  eleventy.amendLibrary('md', (library: Markdown) => {
    if (typeof library.render === 'function') markdown = library;
  });

  eleventy.addTransform('onesheet', function (this: Call, content: string) {
    const output = this.page?.outputPath;
    if (typeof content !== 'string' || !output) return content;
    if (/\.(xml|rss|atom|json)$/.test(output)) return withPlainBoxes(content, plain, output);
    if (!content.includes('<!--onesheet ')) return content;
    const html = content.replace(/<!--\/?onesheet \d+-->/g, '');
    return options.script === false ? html : withScript(html, baseOf());
  });

  eleventy.on('eleventy.after', ({ directories, dir }: AfterEvent) => {
    if (site) return;
    for (const [slug, { film }] of used) {
      const file = join(directories?.output ?? dir.output, 'films', `${slug}.json`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, filmJson(film));
    }
  });
  eleventy.addWatchTarget(`${films.folder}/`);
  if (!site && !options.base) eleventy.addPassthroughCopy({ [cdn]: scripts });
}

interface AfterEvent {
  directories?: { output: string };
  dir: { output: string };
}

/** The script, and the sheet of the themes where a box has one, once and before the end of the head. */
function withScript(html: string, base: string): string {
  const tags: string[] = [];
  if (/<[a-z]+-[a-z]+ [^>]*\btheme="/.test(html) && !/themes\/all\.css/.test(html))
    tags.push(`<link rel="stylesheet" href="${escapeHtml(base)}themes/all.css" />`);
  if (!/<script[^>]*\bonesheet(\.classic)?\.js/.test(html))
    tags.push(`<script type="module" src="${escapeHtml(base)}onesheet.js"></script>`);
  // What has no head is no page, but a part of one that a feed or another page shows.
  return tags.length ? html.replace(/<\/head\s*>/i, (end) => `${tags.join('\n')}\n${end}`) : html;
}

/** A feed with the boxes in it as plain HTML, escaped as the feed has them. */
function withPlainBoxes(content: string, plain: string[], output: string): string {
  return content.replace(
    /(<|&lt;)!--onesheet (\d+)--(?:>|&gt;)[^]*?(?:<|&lt;)!--\/onesheet \2--(?:>|&gt;)/g,
    (_, sign: string, mark: string) => {
      const html = plain[Number(mark)] ?? '';
      if (output.endsWith('.json')) return JSON.stringify(html).slice(1, -1);
      return sign === '<' ? html : escapeHtml(html);
    },
  );
}
