import type { FilmIndex } from './film-index.js';
import type { Plan } from './plan.js';
import { filmPagePath } from './site-address.js';

/** A film of the list. */
export type ReadableFilm = Pick<FilmIndex, 'slug' | 'title' | 'year' | 'updated'>;

/**
 * The file `llms.txt`, as llmstxt.org has it: where programs that read text find each film as Markdown.
 * @param films of the first file of the catalogue
 * @param shards how many such files there are
 */
export function llmsText(films: ReadableFilm[], shards: number, plan: Plan): string {
  const { site, langs } = plan;
  const pageOf = (slug: string) => `${site}${filmPagePath(slug, langs[0]!, plan)}`;
  const lines = films.map(
    ({ slug, title, year, updated }) =>
      `- [${escaped(title)}${year === undefined ? '' : ` (${year})`}](${pageOf(slug)}index.html.md)${updated ? `: updated ${updated}` : ''}`,
  );
  const others =
    shards > 1
      ? [
          '',
          '## Optional',
          '',
          ...Array.from(
            { length: shards - 1 },
            (_, i) =>
              `- [More films](${site}catalogue/films-${i + 2}.json): JSON, films/SLUG/index.html.md each`,
          ),
        ]
      : [];
  return `${[
    '# Film facts',
    '',
    '> Facts about films: deals, releases, cast and crew, box office. Each says how sure it is, as of when, and by which sources.',
    '',
    `Each film is a page (films/ID/), the same as Markdown (films/ID/index.html.md), and JSON (films/ID.json).${
      langs.length > 1
        ? ` Languages: ${langs.join(', ')}; all but the first in a folder of their own (films/ID/${langs[1]}/).`
        : ''
    } “Rumored” and “disputed” are part of a fact: quote them with it.`,
    '',
    '## Films',
    '',
    ...lines,
    ...others,
  ].join('\n')}\n`;
}

/** A title in which nothing means something to Markdown, or to the HTML inside it. */
const escaped = (title: string): string => title.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>&|~#@]/g, '\\$&');
