// The snippet of a box at one click: the way that most newsrooms paste.
import { version } from '../base/version.js';
import { boxOf } from '../facts/box-of.js';
import type { BoxTag } from '../facts/boxes.js';
import { boxFacts } from '../facts/film-facts.js';
import { parseFilm } from '../model/parse-film.js';
import type { Tongue } from '../words/say.js';
import { fallbackOf, titleOf } from '../writers/fallback.js';
import { phoneHeight, roomOf } from '../writers/room.js';
import { snippetOf } from '../writers/snippet.js';
import { today } from './form/new-status.js';
import type { FilmJson } from './history.js';

/**
 * What a newsroom pastes to show a box of the film.
 * @returns undefined where the film has nothing for the box
 */
export function snippetOfBox(data: FilmJson, box: BoxTag, tongue: Tongue): string | undefined {
  const { film } = parseFilm(data);
  const content = film && boxOf(boxFacts[box], film, { ...tongue, today: today(), staleAfter: 90 });
  if (!content) return undefined;
  const fallback = fallbackOf(content);
  return snippetOf({
    route: 'module',
    box,
    base: `https://cdn.example/onesheet@${version}/`,
    src: `/films/${encodeURIComponent(film.id ?? 'my-film')}.json`,
    fallback,
    room: roomOf(content, fallback),
    height: phoneHeight(content),
    title: titleOf(film, content),
  });
}
