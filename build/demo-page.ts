// What a newsroom's server does to a page before it sends it: prerenders boxes, puts film JSON into the page.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Writes a box of a film; the options are those of `renderBox`. */
export type Prerender = (tag: string, film: unknown, options: Record<string, unknown>) => Promise<string>;

async function replaceAsync(
  text: string,
  pattern: RegExp,
  write: (groups: Record<string, string>) => Promise<string>,
): Promise<string> {
  const parts = await Promise.all([...text.matchAll(pattern)].map(({ groups }) => write(groups!)));
  return text.replace(pattern, () => parts.shift()!);
}

/**
 * Fills `<deal-box src="x.json" data-prerender>…</deal-box>` with its shadow content, and
 * `<script type="application/json" data-file="x.json"></script>` with that file. Addresses are relative to the page.
 */
export async function fillPage(text: string, file: string, prerender: Prerender): Promise<string> {
  const film = (path: string) => readFile(join(dirname(file), path), 'utf8');
  const withBoxes = await replaceAsync(
    text,
    /<(?<tag>[a-z]+-[a-z-]+) src="(?<src>[^"]*)"(?: max="(?<max>\d+)")? data-prerender>(?<fallback>[^]*?)<\/\k<tag>>/g,
    async ({ tag, src, max, fallback }) =>
      prerender(tag!, JSON.parse(await film(src!)), { src, fallback, ...(max ? { max: Number(max) } : {}) }),
  );
  return replaceAsync(
    withBoxes,
    /(?<start><script type="application\/json"[^>]*) data-file="(?<path>[^"]*)">/g,
    // `<` cannot end the script early.
    async ({ start, path }) => `${start}>${(await film(path!)).replace(/</g, '\\u003c')}`,
  );
}
