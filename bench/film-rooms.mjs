// Whether the room of a snippet fits: the layout shift of an article with the box of a film in it, for every film of the demo
// and every box, on a phone and a desktop, opened at the top and at the box. Run after a build, by `node bench/layout-shift.mjs`.
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../scripts/run.mjs';

const dist = (path) => import(`../dist/${path}`);

/** The pages of all films and boxes, by their addresses. */
export async function roomPages() {
  const [{ boxTags }, { boxFor }, { filmOf }, { fallbackOf }, { phoneHeight, roomOf }, { snippetOf }] =
    await Promise.all(
      [
        'facts/boxes.js',
        'surfaces/box-for.js',
        'surfaces/film-of.js',
        'writers/fallback.js',
        'writers/room.js',
        'writers/snippet.js',
      ].map(dist),
    );
  const paragraph = `<p>${'The troupe waits at the inn while the storm closes the only road back to the town. '.repeat(3)}</p>`;
  const pages = new Map();
  for (const file of (await readdir(join(root, 'demo/films'))).sort()) {
    const film = filmOf(JSON.parse(await readFile(join(root, 'demo/films', file), 'utf8')));
    for (const box of boxTags) {
      const content = boxFor(film, box, {});
      if (!content) continue;
      const snippet = snippetOf({
        route: 'module',
        ...{ box, base: '/cdn/', src: `/films/${file}`, title: film.title },
        fallback: fallbackOf(content),
        room: roomOf(content, fallbackOf(content)),
        height: phoneHeight(content),
      });
      const styles = '<link rel="stylesheet" href="/article.css">';
      pages.set(
        `/rooms/${file}/${box}`,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${styles}<title>Room</title></head><body><main><article>${paragraph.repeat(3)}${snippet}${paragraph.repeat(12)}</article></main></body></html>`,
      );
    }
  }
  return pages;
}
