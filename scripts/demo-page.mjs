// What a newsroom's server does to a page before it sends it: prerenders boxes, puts film JSON into the page.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './run.mjs';

const dist = (path) => import(pathToFileURL(join(root, 'dist', path)).href);

async function replace(text, pattern, write) {
  const found = [...text.matchAll(pattern)];
  const parts = await Promise.all(found.map((match) => write(match.groups)));
  let i = 0;
  return text.replace(pattern, () => parts[i++]);
}

/**
 * Fills `<deal-box src="x.json" data-prerender>…</deal-box>` with its shadow content, and
 * `<script type="application/json" data-file="x.json"></script>` with that file. Addresses are relative to the page.
 */
export async function fillPage(text, file) {
  const film = (path) => readFile(join(dirname(file), path), 'utf8');
  const withBoxes = await replace(
    text,
    /<(?<tag>[a-z]+-[a-z-]+)(?<written>[^>]*) data-prerender(?<more>[^>]*)>(?<fallback>[^]*?)<\/\k<tag>>/g,
    async ({ tag, written, more, fallback }) => {
      const { prerender } = await dist('surfaces/prerender.js');
      const [Box] = Object.values(await dist(`boxes/${tag}/${tag}.js`));
      const attributes = Object.fromEntries(
        [...`${written} ${more}`.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]),
      );
      return prerender(tag, Box, JSON.parse(await film(attributes.src)), { attributes, fallback });
    },
  );
  return replace(
    withBoxes,
    /(?<start><script type="application\/json"[^>]*) data-file="(?<path>[^"]*)">/g,
    // `<` cannot end the script early.
    async ({ start, path }) => `${start}>${(await film(path)).replace(/</g, '\\u003c')}`,
  );
}
